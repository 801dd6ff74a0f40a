/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/schedule.h"

#include "app/calendar/closed-day.h"
#include "app/calendar/course.h"
#include "app/calendar/target.h"

/* A schedule in the making. */
typedef struct
{
  const GpScheduleRequest *request;
  GpSchedule *schedule;
  GpTarget target; /* the wanted become fewer as they are found */
} Planning;

static void
take (Planning *planning, const GpCourseSlot *slot)
{
  const GpScheduleRequest *request = planning->request;
  const GpStaying *staying =
      slot->staying == GP_SCHEDULE_NEW ? NULL : &request->staying[slot->staying];
  gboolean fixed = staying != NULL && staying->fixed;
  gboolean replaced = staying != NULL && staying->replaced;
  gboolean within = slot->start <= planning->target.through;
  GpDated dated = { slot->start, slot->minutes, slot->days, slot->staying };

  /* One that was replaced uses its slot, so that within a span its replacement is yet to be found,
   * and among wanted ones it is none of them. Fixed ones were taken off the wanted beforehand. */
  if (replaced)
    planning->target.wanted += within && !planning->target.endless;
  else if (!within && !fixed)
    planning->target.wanted--;

  g_array_append_val (planning->schedule->sessions, dated);
}

/* Whether the slot is on a closed day; notes the day, once. */
static gboolean
skip (Planning *planning, const GpCourseSlot *slot)
{
  GArray *skipped_days = planning->schedule->skipped;
  GpDay day = gp_moment_get_day (slot->start);
  GpSkipped skipped;

  /* Closed days do not move a stay. */
  if (slot->staying != GP_SCHEDULE_NEW || slot->days > 0 ||
      !gp_closed_day_find (planning->request, day, &skipped))
    return FALSE;

  if (skipped_days->len == 0 ||
      g_array_index (skipped_days, GpSkipped, skipped_days->len - 1).day != day)
    g_array_append_val (skipped_days, skipped);

  return TRUE;
}

static void
find_sessions (Planning *planning)
{
  const GpScheduleRequest *request = planning->request;
  GpCourse course = gp_course_new (request);
  GpCourseSlot slot;

  while (gp_course_next (&course, &slot))
    {
      gboolean fixed = slot.staying != GP_SCHEDULE_NEW && request->staying[slot.staying].fixed;

      if (fixed || slot.start <= planning->target.through || planning->target.wanted > 0)
        {
          if (!skip (planning, &slot))
            take (planning, &slot);
        }
      else if (course.staying == request->n_staying)
        break;
    }
}

/* A course that never gets all its sessions has passed over every closed day of the calendar;
 * those after its last session say nothing. */
static void
forget_days_after_end (Planning *planning)
{
  GArray *sessions = planning->schedule->sessions;
  GArray *skipped = planning->schedule->skipped;
  GpMoment end = planning->target.through;
  guint kept = skipped->len;

  if (sessions->len > 0)
    end = MAX (end, g_array_index (sessions, GpDated, sessions->len - 1).slot);

  while (kept > 0 && gp_moment_new (g_array_index (skipped, GpSkipped, kept - 1).day, 0) > end)
    kept--;

  g_array_set_size (skipped, kept);
}

GpSchedule *
gp_schedule_new (const GpScheduleRequest *request)
{
  Planning planning = { .request = request };

  g_return_val_if_fail (request->n_parts > 0, NULL);

  planning.target = gp_target_new (request);
  planning.schedule = g_new0 (GpSchedule, 1);
  planning.schedule->sessions = g_array_new (FALSE, FALSE, sizeof (GpDated));
  planning.schedule->skipped = g_array_new (FALSE, FALSE, sizeof (GpSkipped));

  find_sessions (&planning);
  forget_days_after_end (&planning);
  planning.schedule->missing = MAX (planning.target.wanted, 0);

  return planning.schedule;
}

void
gp_schedule_free (GpSchedule *schedule)
{
  g_array_unref (schedule->sessions);
  g_array_unref (schedule->skipped);
  g_free (schedule);
}

GpDay
gp_schedule_get_first_day (const GpRhythm *rhythm, GpDay start)
{
  GpRhythmPart part = { start, *rhythm };
  GpRhythmWalk walk = gp_rhythm_walk_new (&part, 1);
  GpSlot slot;

  return gp_rhythm_walk_next (&walk, &slot) ? gp_moment_get_day (slot.start) : GP_DAY_NONE;
}
