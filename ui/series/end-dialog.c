/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/end-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-series.h"
#include "ui/series/series-title.h"
#include "ui/shared/day-entry.h"

typedef struct
{
  gint64 series;
  GpDayEntry *last;
} End;

static gboolean
propose (GpProposal *proposal, gpointer data, GError **error)
{
  const End *end = data;

  return gp_edit_series_end (proposal, end->series, gp_day_entry_get_day (end->last), error);
}

static void
free_end (gpointer data)
{
  End *end = data;

  g_clear_object (&end->last);
  g_free (end);
}

GpChangeDialog *
gp_end_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  GpDay today = gp_planner_get_today (planner);
  g_autofree char *name = gp_series_title_dup (slice, series, language);
  g_autofree char *title = g_strdup_printf (_ ("End %s"), name);
  g_autofree char *label = g_strdup_printf (_ ("%s ended"), name);
  End *end = g_new0 (End, 1);
  GpChangeDialog *dialog;

  end->series = series;
  end->last = g_object_ref_sink (g_object_new (GP_TYPE_DAY_ENTRY, NULL));
  gp_day_entry_set_plan (end->last, slice, today, language);
  gp_day_entry_set_day (end->last, today);

  dialog = gp_change_dialog_new (parent, planner, series,
                                 &(GpChangeSubject){
                                     .title = title,
                                     .apply = _ ("End the series"),
                                     .label = label,
                                     .destructive = TRUE,
                                     .propose = propose,
                                     .data = end,
                                     .free_data = free_end,
                                 });
  gp_change_dialog_add_field (dialog, _ ("Last day"), GTK_WIDGET (end->last));
  g_signal_connect_object (end->last, "notify::day", G_CALLBACK (gp_change_dialog_ask), dialog,
                           G_CONNECT_SWAPPED);

  return dialog;
}
