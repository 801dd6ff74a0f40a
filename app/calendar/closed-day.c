/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/closed-day.h"

static gboolean
is_held_anyway (const GpScheduleRequest *request, GpDay day)
{
  if (request->rule == GP_CLOSED_DAYS_HOLD)
    return TRUE;

  for (guint i = 0; i < request->n_held; i++)
    if (request->held[i] == day)
      return TRUE;

  return FALSE;
}

static const GpClosure *
find_closure (const GpScheduleRequest *request, GpDay day)
{
  const GpClosure *found = NULL;

  for (guint i = 0; i < request->n_closures; i++)
    {
      const GpClosure *closure = &request->closures[i];

      if (closure->from <= day && day <= closure->to &&
          (found == NULL || closure->kind < found->kind))
        found = closure;
    }

  return found;
}

gboolean
gp_closed_day_find (const GpScheduleRequest *request, GpDay day, GpSkipped *skipped)
{
  const GpClosure *closure;
  GpHoliday holiday;

  if (is_held_anyway (request, day))
    return FALSE;

  holiday = gp_holiday_of (day);
  closure = find_closure (request, day);

  if (holiday != GP_HOLIDAY_NONE)
    *skipped = (GpSkipped){ day, GP_CLOSURE_HOLIDAY, holiday, 0 };
  else if (closure != NULL)
    *skipped = (GpSkipped){ day, closure->kind, GP_HOLIDAY_NONE, closure->id };

  return holiday != GP_HOLIDAY_NONE || closure != NULL;
}
