/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-history.h"

#include <glib/gi18n-lib.h>

#include "app/calendar/zone.h"

#define MOST_ENTRIES 8

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);

  return label;
}

/* "MK · tir 24. nov 10:42", and that it was taken back. */
static char *
describe_when (const GpEntry *entry, GpLanguage language)
{
  GpMoment moment = gp_zone_from_utc (entry->at);
  g_autofree char *day = gp_names_format_short (gp_moment_get_day (moment), language);
  g_autofree char *time = gp_time_format (gp_moment_get_minute (moment));

  /* Translators: who, day and time. */
  return g_strdup_printf (entry->undone ? _ ("%s · %s %s · undone") : _ ("%s · %s %s"), entry->who,
                          day, time);
}

gboolean
gp_session_history_fill (GtkBox *box, GpPlanner *planner, gint64 session, GError **error)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  g_autoptr (GPtrArray) entries =
      gp_store_list_entries (gp_planner_get_store (planner), session, MOST_ENTRIES, error);

  clear (box);
  if (entries == NULL)
    return FALSE;

  gtk_box_append (box, create_label (_ ("History"), "heading"));
  for (guint i = 0; i < entries->len; i++)
    {
      const GpEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *when = describe_when (entry, language);
      GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_box_append (GTK_BOX (lines), create_label (entry->label, "small"));
      gtk_box_append (GTK_BOX (lines), create_label (when, "least"));
      gtk_box_append (box, lines);
    }

  gtk_widget_set_visible (GTK_WIDGET (box), entries->len > 0);

  return TRUE;
}
