/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/series-request.h"

#include <glib/gi18n-lib.h>

#include "app/planner/proposal-private.h"

/* Where nothing says a time. */
#define TEN_O_CLOCK (10 * 60)

gboolean
gp_series_request_has_rhythm (const GpSeriesRequest *request)
{
  return request->has_rhythm || request->times->len > 0 || request->time >= 0 ||
         request->minutes > 0 || request->minutes_a_week > 0;
}

/* What the present rhythm says of a weekday, else of its first. */
static GpWeekdayTime
find_usual (const GpRhythm *present, GpWeekday weekday)
{
  for (int i = 0; i < present->n_times; i++)
    if (present->times[i].weekday == weekday)
      return present->times[i];

  if (present->n_times > 0)
    return (GpWeekdayTime){ weekday, present->times[0].time, present->times[0].minutes };

  return (GpWeekdayTime){ weekday, TEN_O_CLOCK, 60 };
}

static gboolean
add_time (GpRhythm *rhythm, GpWeekdayTime time, GError **error)
{
  if (gp_rhythm_add_time (rhythm, time))
    return TRUE;

  return gp_refuse (error, _ ("A rhythm has room for %d times a week"), GP_RHYTHM_MAX_TIMES);
}

/* A usual time, with what the request says of all days. */
static GpWeekdayTime
change_usual (const GpSeriesRequest *request, GpWeekdayTime time)
{
  if (request->time >= 0)
    time.time = request->time;
  if (request->minutes > 0)
    time.minutes = request->minutes;

  return time;
}

/* The weekdays that were named, each with its own time where one was given. */
static gboolean
add_named (const GpSeriesRequest *request,
           const GpRhythm *present,
           GpRhythm *rhythm,
           GError **error)
{
  for (guint i = 0; i < request->times->len; i++)
    {
      const GpWeekdayTime *named = &g_array_index (request->times, GpWeekdayTime, i);
      GpWeekdayTime time = change_usual (request, find_usual (present, named->weekday));

      if (named->time >= 0)
        time.time = named->time;
      if (named->minutes > 0)
        time.minutes = named->minutes;

      if (!add_time (rhythm, time, error))
        return FALSE;
    }

  return TRUE;
}

/* "Daily" is all seven days unless weekdays were named (the offering's own do not narrow it). */
static gboolean
add_all_days (const GpSeriesRequest *request,
              const GpRhythm *present,
              GpRhythm *rhythm,
              GError **error)
{
  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    if (!add_time (rhythm, change_usual (request, find_usual (present, weekday)), error))
      return FALSE;

  return TRUE;
}

static gboolean
add_usual (const GpSeriesRequest *request,
           const GpRhythm *present,
           GpRhythm *rhythm,
           GError **error)
{
  for (int i = 0; i < present->n_times; i++)
    if (!add_time (rhythm, change_usual (request, present->times[i]), error))
      return FALSE;

  return TRUE;
}

static gboolean
has_own_minutes (const GpSeriesRequest *request)
{
  for (guint i = 0; i < request->times->len; i++)
    if (g_array_index (request->times, GpWeekdayTime, i).minutes == 0)
      return request->minutes > 0;

  return request->times->len > 0;
}

/* A total that is split over the days; days with lengths of their own must add up to it. */
static gboolean
split (const GpSeriesRequest *request, int minutes_a_week, GpRhythm *rhythm, GError **error)
{
  int planned = gp_rhythm_get_minutes_a_week (rhythm);

  if (minutes_a_week == 0)
    return TRUE;

  if (!has_own_minutes (request))
    {
      if (request->minutes == 0)
        gp_rhythm_split_week (rhythm, minutes_a_week);

      return TRUE;
    }

  if (request->minutes_a_week == 0 || planned == minutes_a_week)
    return TRUE;

  return gp_refuse (error, _ ("The days add up to %g hours a week, not %g"), planned / 60.0,
                    minutes_a_week / 60.0);
}

gboolean
gp_series_request_resolve_rhythm (const GpSeriesRequest *request,
                                  const GpRhythm *present,
                                  GpDay start,
                                  int minutes_a_week,
                                  GpRhythm *rhythm,
                                  GError **error)
{
  gboolean added;
  int total = request->minutes_a_week > 0 ? request->minutes_a_week : minutes_a_week;

  *rhythm = (GpRhythm){ .kind = present->kind, .interval = present->interval };

  if (request->has_rhythm)
    {
      rhythm->kind = request->rhythm;
      rhythm->interval = MAX (1, request->interval);
    }

  if (rhythm->kind == GP_RHYTHM_DAYS)
    {
      GpWeekdayTime whole = { gp_day_get_weekday (start), 0, 0 };

      gp_rhythm_add_time (rhythm, whole);
      return TRUE;
    }

  if (request->times->len > 0)
    added = add_named (request, present, rhythm, error);
  else if (request->has_rhythm && request->rhythm == GP_RHYTHM_DAILY)
    added = add_all_days (request, present, rhythm, error);
  else
    added = add_usual (request, present, rhythm, error);

  return added && split (request, total, rhythm, error);
}
