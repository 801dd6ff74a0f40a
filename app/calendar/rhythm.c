/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/rhythm.h"

#include "app/calendar/iso-week.h"

#include <string.h>

static int
compare (GpWeekdayTime a, GpWeekdayTime b)
{
  return a.weekday != b.weekday ? (int) a.weekday - (int) b.weekday : a.time - b.time;
}

gboolean
gp_rhythm_add_time (GpRhythm *rhythm, GpWeekdayTime time)
{
  int place = 0;

  while (place < rhythm->n_times && compare (rhythm->times[place], time) < 0)
    place++;

  if (place < rhythm->n_times && compare (rhythm->times[place], time) == 0)
    return TRUE;
  if (rhythm->n_times == GP_RHYTHM_MAX_TIMES)
    return FALSE;

  memmove (&rhythm->times[place + 1], &rhythm->times[place],
           (gsize) (rhythm->n_times - place) * sizeof rhythm->times[0]);
  rhythm->times[place] = time;
  rhythm->n_times++;

  return TRUE;
}

void
gp_rhythm_split_week (GpRhythm *rhythm, int minutes_a_week)
{
  g_return_if_fail (rhythm->n_times > 0);

  for (int i = 0; i < rhythm->n_times; i++)
    rhythm->times[i].minutes =
        minutes_a_week / rhythm->n_times + (i < minutes_a_week % rhythm->n_times);
}

int
gp_rhythm_get_minutes_a_week (const GpRhythm *rhythm)
{
  int minutes = 0;

  for (int i = 0; i < rhythm->n_times; i++)
    minutes += rhythm->times[i].minutes;

  return minutes;
}

gboolean
gp_rhythm_equal (const GpRhythm *a, const GpRhythm *b)
{
  if (a->kind != b->kind || a->interval != b->interval || a->n_times != b->n_times)
    return FALSE;

  for (int i = 0; i < a->n_times; i++)
    if (compare (a->times[i], b->times[i]) != 0 || a->times[i].minutes != b->times[i].minutes)
      return FALSE;

  return TRUE;
}

static gboolean
shift_times (const GpRhythm *rhythm, GpDay days, int minutes, GpRhythm *shifted)
{
  shifted->n_times = 0;

  for (int i = 0; i < rhythm->n_times; i++)
    {
      GpWeekdayTime time = rhythm->times[i];

      time.weekday = (GpWeekday) ((((int) time.weekday + days) % 7 + 7) % 7);
      time.time += minutes;
      if (time.time < 0 || time.time >= GP_MINUTES_A_DAY)
        return FALSE;

      gp_rhythm_add_time (shifted, time);
    }

  return TRUE;
}

static GpRhythmKind
kind_in_week_of (GpRhythmKind kind, GpDay day)
{
  if (kind != GP_RHYTHM_EVEN_WEEKS && kind != GP_RHYTHM_ODD_WEEKS)
    return kind;

  return gp_iso_week_is_even (gp_iso_week_of (day)) ? GP_RHYTHM_EVEN_WEEKS : GP_RHYTHM_ODD_WEEKS;
}

gboolean
gp_rhythm_shift (
    const GpRhythm *rhythm, GpMoment from, GpMoment to, GpRhythm *shifted, gboolean *parity_changed)
{
  GpRhythm result = *rhythm;
  GpDay days = gp_moment_get_day (to) - gp_moment_get_day (from);
  int minutes = gp_moment_get_minute (to) - gp_moment_get_minute (from);

  if (!shift_times (rhythm, days, minutes, &result))
    return FALSE;

  result.kind = kind_in_week_of (rhythm->kind, gp_moment_get_day (to));
  if (parity_changed != NULL)
    *parity_changed = result.kind != rhythm->kind;
  *shifted = result;

  return TRUE;
}
