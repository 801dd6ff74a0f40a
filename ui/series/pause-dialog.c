/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/pause-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-series.h"
#include "ui/series/series-title.h"
#include "ui/shared/day-entry.h"

/* A pause is proposed for so many days. */
#define USUAL_DAYS 14

typedef struct
{
  gint64 series;
  GpDayEntry *from;
  GpDayEntry *to;
} Pause;

static gboolean
propose (GpProposal *proposal, gpointer data, GError **error)
{
  const Pause *pause = data;

  return gp_edit_series_pause (proposal, pause->series, gp_day_entry_get_day (pause->from),
                               gp_day_entry_get_day (pause->to), error);
}

/* The field is kept as long as the dialog, whose dry run may ask late. */
static GpDayEntry *
create_field (GpPlanner *planner, GpSlice *slice, GpDay day)
{
  GpDayEntry *field = g_object_ref_sink (g_object_new (GP_TYPE_DAY_ENTRY, NULL));
  GpDay today = gp_planner_get_today (planner);

  gp_day_entry_set_plan (field, slice, today, gp_planner_get_environment (planner)->language);
  gp_day_entry_set_day (field, day);

  return field;
}

static void
free_pause (gpointer data)
{
  Pause *pause = data;

  g_clear_object (&pause->from);
  g_clear_object (&pause->to);
  g_free (pause);
}

static void
add_field (GpChangeDialog *dialog, const char *title, GpDayEntry *field)
{
  gp_change_dialog_add_field (dialog, title, GTK_WIDGET (field));
  g_signal_connect_object (field, "notify::day", G_CALLBACK (gp_change_dialog_ask), dialog,
                           G_CONNECT_SWAPPED);
}

GpChangeDialog *
gp_pause_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  GpDay monday = gp_day_get_monday (gp_planner_get_today (planner) + 7);
  g_autofree char *name = gp_series_title_dup (slice, series, language);
  g_autofree char *title = g_strdup_printf (_ ("Pause %s"), name);
  g_autofree char *label = g_strdup_printf (_ ("%s paused"), name);
  Pause *pause = g_new0 (Pause, 1);
  GpChangeDialog *dialog;

  pause->series = series;
  pause->from = create_field (planner, slice, monday);
  pause->to = create_field (planner, slice, monday + USUAL_DAYS - 1);
  dialog = gp_change_dialog_new (parent, planner, series,
                                 &(GpChangeSubject){
                                     .title = title,
                                     .apply = C_ ("series", "Pause"),
                                     .label = label,
                                     .propose = propose,
                                     .data = pause,
                                     .free_data = free_pause,
                                 });
  add_field (dialog, _ ("First day of the pause"), pause->from);
  add_field (dialog, _ ("Last day of the pause"), pause->to);

  return dialog;
}
