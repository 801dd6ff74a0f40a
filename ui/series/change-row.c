/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/change-row.h"

#include <glib/gi18n-lib.h>

#include "ui/shared/session-sign.h"

static const char *
say_kind (GpChangeLineKind kind)
{
  switch (kind)
    {
    case GP_CHANGE_REMOVED:
      return C_ ("session", "taken out");
    case GP_CHANGE_ADDED:
      return C_ ("session", "added");
    case GP_CHANGE_MOVED:
    default:
      return C_ ("session", "moves");
    }
}

static GtkWidget *
create_sign (const GpChangeLine *line, GpFamily family)
{
  GtkWidget *sign = gp_session_sign_new ();

  gp_session_sign_show (
      GP_SESSION_SIGN (sign),
      &(GpSign){
          .text = line->sign,
          .family = family,
          .state = line->kind == GP_CHANGE_REMOVED ? GP_SIGN_CANCELLED : GP_SIGN_PALE,
          .mark = line->kind == GP_CHANGE_MOVED ? GP_SIGN_MARK_MOVED : GP_SIGN_MARK_NONE,
      });
  return sign;
}

GtkWidget *
gp_change_row_new (const GpChangeLine *line, GpFamily family)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *text = gtk_label_new (line->text);
  GtkWidget *kind = gtk_label_new (say_kind (line->kind));
  g_autofree char *spoken = g_strdup_printf ("%s: %s", line->text, say_kind (line->kind));

  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_add_css_class (text, "figures");
  gtk_widget_add_css_class (kind, "small");
  gtk_widget_add_css_class (kind, "dim");
  gtk_box_append (GTK_BOX (box), create_sign (line, family));
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), kind);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return row;
}
