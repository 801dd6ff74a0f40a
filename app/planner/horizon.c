/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/horizon.h"

#include <glib/gi18n-lib.h>

#include "app/plan/closures.h"
#include "app/store/write.h"

#define WEEKS_AHEAD 52

GpDay
gp_horizon_of (GpDay today)
{
  return gp_day_get_monday (today) + 7 * WEEKS_AHEAD + GP_SUNDAY;
}

static gboolean
recurs (const GpSeries *series)
{
  GpRhythmKind kind =
      g_array_index (series->parts, GpRhythmPart, series->parts->len - 1).rhythm.kind;

  return kind != GP_RHYTHM_ONCE && kind != GP_RHYTHM_APPOINTMENT && kind != GP_RHYTHM_DAYS;
}

/* The slots after the last one that it has. */
static GpSchedule *
find_lacking (GpPlanner *planner, GpSlice *slice, const GpSeries *series, GpMoment last_slot)
{
  GpDay horizon = gp_planner_get_horizon (planner);
  g_autoptr (GArray) closures = gp_closures_list (slice, series, series->start, horizon);
  GpScheduleRequest request = {
    .parts = (const GpRhythmPart *) series->parts->data,
    .n_parts = series->parts->len,
    .length = series->length,
    .rule = series->closed_days,
    .closures = (const GpClosure *) closures->data,
    .n_closures = closures->len,
    .held = (const GpDay *) series->held->data,
    .n_held = series->held->len,
    .not_before = last_slot == GP_MOMENT_NONE ? gp_planner_get_now (planner) : last_slot + 1,
    .horizon = horizon,
  };

  return gp_schedule_new (&request);
}

static void
add_session (GpChangeSet *changes, const GpSeries *series, const GpDated *dated, int number)
{
  GpSession *session = gp_session_new ();

  session->base.id = gp_change_set_new_id (changes);
  session->series = series->base.id;
  session->number = number;
  session->slot = dated->slot;
  session->start = dated->slot;
  session->minutes = dated->minutes;
  session->room = series->room;

  gp_session_set_staff (session, series->staff);
  gp_change_set_put (changes, NULL, session);
}

static GpChangeSet *
collect (GpPlanner *planner, GError **error)
{
  GpStore *store = gp_planner_get_store (planner);
  g_autoptr (GpSlice) slice = gp_slice_new ();
  g_autoptr (GArray) open = NULL;
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();

  if (!gp_store_load_basics (store, slice, error) ||
      !gp_store_load_open_series (store, slice, error))
    return NULL;

  open = gp_store_list_open_series (store, error);

  if (open == NULL)
    return NULL;

  for (guint i = 0; i < open->len; i++)
    {
      const GpOpenSeries *item = &g_array_index (open, GpOpenSeries, i);
      const GpSeries *series = gp_slice_get_series (slice, item->series);
      g_autoptr (GpSchedule) schedule = NULL;

      if (!recurs (series))
        continue;

      schedule = find_lacking (planner, slice, series, item->last_slot);

      for (guint j = 0; j < schedule->sessions->len; j++)
        add_session (changes, series, &g_array_index (schedule->sessions, GpDated, j),
                     item->last_number + (int) j + 1);
    }

  return g_steal_pointer (&changes);
}

gboolean
gp_horizon_is_short (GpPlanner *planner, gboolean *is_short, GError **error)
{
  g_autoptr (GpChangeSet) changes = collect (planner, error);

  if (changes == NULL)
    return FALSE;

  *is_short = gp_change_set_get_size (changes) > 0;

  return TRUE;
}

gboolean
gp_horizon_fill (GpPlanner *planner, GError **error)
{
  const GpEnvironment *environment = gp_planner_get_environment (planner);
  g_autoptr (GpChangeSet) changes = collect (planner, error);
  GpEntryHead head = { GP_ENTRY_AUTOMATIC, environment->get_now (environment->data),
                       environment->who, _ ("Open-ended series planned further") };

  if (changes == NULL)
    return FALSE;

  if (gp_change_set_get_size (changes) == 0)
    return TRUE;

  return gp_store_write (gp_planner_get_store (planner), changes, &head, NULL, NULL, error);
}
