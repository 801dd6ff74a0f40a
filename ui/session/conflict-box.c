/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/conflict-box.h"

#include "ui/session/remedy.h"

static GtkWidget *
create_text (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_reason (const char *why)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  GtkWidget *text = create_text (why, "small");

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (icon, "amber");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), text);

  return box;
}

static GtkWidget *
create_remedies (const GpConflict *conflict, GpSlice *slice, GpLanguage language)
{
  GtkWidget *box = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (box), GTK_SELECTION_NONE);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (box), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (box), 6);

  for (guint i = 0; i < conflict->remedies->len; i++)
    {
      const GpRemedy *remedy = &g_array_index (conflict->remedies, GpRemedy, i);
      g_autofree char *text = gp_remedy_describe (slice, conflict, remedy, language);
      GtkWidget *button = gtk_button_new_with_label (text);

      gtk_widget_add_css_class (button, "remedy");
      if (i == 0)
        gtk_widget_add_css_class (button, "suggested-action");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "session.remedy");
      gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button),
                                              gp_remedy_to_variant (conflict->session, remedy));
      gtk_flow_box_append (GTK_FLOW_BOX (box), button);
      gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
    }

  return box;
}

GtkWidget *
gp_conflict_box_new (const GpConflict *conflict, GpSlice *slice, GpLanguage language)
{
  g_autofree char *what = gp_conflict_describe (slice, conflict, language);
  g_autofree char *why = gp_conflict_explain (slice, conflict, language);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (card, "conflict-card");
  gtk_box_append (GTK_BOX (card), create_text (what, "caption-heading"));
  gtk_box_append (GTK_BOX (card), create_reason (why));
  if (conflict->remedies != NULL && conflict->remedies->len > 0)
    gtk_box_append (GTK_BOX (card), create_remedies (conflict, slice, language));

  return card;
}
