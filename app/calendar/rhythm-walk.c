/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/rhythm-walk.h"

#include "app/calendar/iso-week.h"

static gboolean
meets_in_week (const GpRhythm *rhythm, GpDay monday)
{
  if (rhythm->kind == GP_RHYTHM_EVEN_WEEKS)
    return gp_iso_week_is_even (gp_iso_week_of (monday));
  if (rhythm->kind == GP_RHYTHM_ODD_WEEKS)
    return !gp_iso_week_is_even (gp_iso_week_of (monday));

  return TRUE;
}

/* The Monday of the first week on or after monday in which the rhythm meets. */
static GpDay
find_week (const GpRhythm *rhythm, GpDay monday)
{
  /* Two odd weeks follow each other after a week 53, so that one step may not do. */
  while (!meets_in_week (rhythm, monday))
    monday += 7;

  return monday;
}

/* A fortnight is anchored in the week of the first chosen weekday, which is the next week when all
 * of them lie before from in its own. */
static GpDay
find_anchor (const GpRhythmPart *part)
{
  const GpRhythm *rhythm = &part->rhythm;
  GpDay monday = gp_day_get_monday (part->from);
  GpDay last_chosen;

  if (rhythm->n_times == 0)
    return monday;

  last_chosen = monday + (GpDay) rhythm->times[rhythm->n_times - 1].weekday;

  return find_week (rhythm, last_chosen < part->from ? monday + 7 : monday);
}

static void
enter_part (GpRhythmWalk *walk, guint part)
{
  GpDay end_of_calendar = gp_day_new (2200, 12, 31);

  walk->part = part;
  if (part == walk->n_parts)
    return;

  walk->last_day = end_of_calendar;
  if (part + 1 < walk->n_parts)
    walk->last_day = MIN (walk->parts[part + 1].from - 1, end_of_calendar);
  walk->monday = find_anchor (&walk->parts[part]);
  walk->time = 0;
}

GpRhythmWalk
gp_rhythm_walk_new (const GpRhythmPart *parts, guint n_parts)
{
  GpRhythmWalk walk = { .parts = parts, .n_parts = n_parts };

  enter_part (&walk, 0);

  return walk;
}

/* The next slot of the week being walked. */
static gboolean
next_in_week (GpRhythmWalk *walk, GpSlot *slot)
{
  const GpRhythmPart *part = &walk->parts[walk->part];

  while (walk->time < part->rhythm.n_times)
    {
      const GpWeekdayTime *time = &part->rhythm.times[walk->time++];
      GpDay day = walk->monday + (GpDay) time->weekday;

      if (day >= part->from && day <= walk->last_day)
        {
          *slot = (GpSlot){ gp_moment_new (day, time->time), time->minutes };
          return TRUE;
        }
    }

  return FALSE;
}

static gboolean
next_in_part (GpRhythmWalk *walk, GpSlot *slot)
{
  const GpRhythm *rhythm = &walk->parts[walk->part].rhythm;

  while (walk->monday <= walk->last_day)
    {
      if (next_in_week (walk, slot))
        return TRUE;

      walk->monday = find_week (rhythm, walk->monday + 7 * rhythm->interval);
      walk->time = 0;
    }

  return FALSE;
}

static gboolean
next_stay (GpRhythmWalk *walk, GpSlot *slot)
{
  *slot = (GpSlot){ gp_moment_new (walk->parts[0].from, 0), 0 };
  walk->part = walk->n_parts;

  return TRUE;
}

gboolean
gp_rhythm_walk_next (GpRhythmWalk *walk, GpSlot *slot)
{
  if (walk->part < walk->n_parts && walk->parts[0].rhythm.kind == GP_RHYTHM_DAYS)
    return next_stay (walk, slot);

  while (walk->part < walk->n_parts)
    {
      if (next_in_part (walk, slot))
        return TRUE;

      enter_part (walk, walk->part + 1);
    }

  return FALSE;
}
