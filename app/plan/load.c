/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/load.h"

#include "app/plan/closures.h"

static gboolean
takes_time (const GpSession *session, gint64 staff, gint64 room)
{
  if (gp_session_is_cancelled (session))
    return FALSE;

  return staff != 0 ? gp_session_has_staff (session, staff) : session->room == room;
}

static int
sum_minutes (GpSlice *slice, gint64 staff, gint64 room, GpDay from, GpDay to)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (slice, from, to);
  int minutes = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (takes_time (session, staff, room))
        minutes += session->minutes;
    }

  return minutes;
}

int
gp_load_get_staff_minutes (GpSlice *slice, gint64 staff, GpDay from, GpDay to)
{
  return sum_minutes (slice, staff, 0, from, to);
}

int
gp_load_get_room_minutes (GpSlice *slice, gint64 room, GpDay from, GpDay to)
{
  return sum_minutes (slice, 0, room, from, to);
}

int
gp_load_get_open_minutes (GpSlice *slice, GpDay from, GpDay to)
{
  const GpOpeningHours *hours = &gp_slice_get_centre (slice)->opening_hours;
  int minutes = 0;

  for (GpDay day = from; day <= to; day++)
    {
      GpWeekday weekday = gp_day_get_weekday (day);
      GpSkipped skipped;
      GpScope scope;

      if (!gp_closures_find_house (slice, day, &skipped, &scope))
        minutes += hours->to[weekday] - hours->from[weekday];
    }

  return minutes;
}
