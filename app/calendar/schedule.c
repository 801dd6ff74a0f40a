/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/schedule.h"

#include "app/calendar/closed-day.h"
#include "app/calendar/course.h"

/* A schedule in the making. Every slot through a certain moment is the course's; after that, as
 * many as are still wanted. A course that is made up of a count of sessions, or pushed out until it
 * has as many as its span has slots, has no such moment and wants them all; one whose length is a
 * span of slots wants only the replacements of cancelled sessions. */
typedef struct
{
  const GpScheduleRequest *request;
  GpSchedule *schedule;
  GpMoment through;
  int wanted;
} Planning;

static gboolean
is_stay (const GpScheduleRequest *request)
{
  return request->n_parts > 0 && request->parts[0].rhythm.kind == GP_RHYTHM_DAYS;
}

static gboolean
is_single (const GpScheduleRequest *request)
{
  GpRhythmKind kind;

  if (request->n_parts == 0)
    return FALSE;

  kind = request->parts[request->n_parts - 1].rhythm.kind;

  return kind == GP_RHYTHM_ONCE || kind == GP_RHYTHM_APPOINTMENT || is_stay (request);
}

/* The length in days of a stay, which counts its weeks whichever way the length says them. */
static int
get_stay_days (const GpScheduleRequest *request)
{
  GpDay start = request->parts[0].from;

  switch (request->length.kind)
    {
    case GP_LENGTH_UNTIL:
      return MAX (request->length.until - start + 1, 1);
    case GP_LENGTH_OPEN:
      return MAX (request->horizon - start + 1, 1);
    case GP_LENGTH_COUNT:
    case GP_LENGTH_WEEKS:
    default:
      return 7 * request->length.count;
    }
}

static GpMoment
get_end_of_day (GpDay day)
{
  return gp_moment_new (day + 1, 0) - 1;
}

static GpMoment
get_end_of_span (const GpScheduleRequest *request)
{
  GpDay last = request->length.kind == GP_LENGTH_OPEN
                   ? request->horizon
                   : gp_length_get_last_day (request->length, request->parts[0].from);

  return get_end_of_day (last);
}

/* The slots that the rhythm gives through a moment. */
static int
count_slots (const GpScheduleRequest *request, GpMoment through)
{
  GpCourse course = gp_course_new (request);
  GpCourseSlot slot;
  int count = 0;

  while (gp_course_next (&course, &slot) && slot.start <= through)
    count += slot.given;

  return count;
}

/* The slot with which the course has so many, when none is passed over. */
static GpMoment
find_slot (const GpScheduleRequest *request, int count)
{
  GpCourse course = gp_course_new (request);
  GpCourseSlot slot = { .start = GP_MOMENT_NONE };

  while (count > 0 && gp_course_next (&course, &slot))
    if (slot.given || !request->staying[slot.staying].replaced)
      count--;

  return slot.start;
}

/* The sessions after a moment that stay whatever the rhythm says, and count. */
static int
count_fixed (const GpScheduleRequest *request, GpMoment after)
{
  int count = 0;

  for (guint i = 0; i < request->n_staying; i++)
    {
      const GpStaying *staying = &request->staying[i];

      count += staying->fixed && !staying->replaced && staying->slot > after;
    }

  return count;
}

static void
set_target (Planning *planning)
{
  const GpScheduleRequest *request = planning->request;
  gboolean single = is_single (request);
  gboolean skips = request->rule == GP_CLOSED_DAYS_SKIP;
  gboolean extends = request->rule == GP_CLOSED_DAYS_EXTEND;

  planning->through = GP_MOMENT_NONE;
  planning->wanted = 0;

  if (single || request->length.kind == GP_LENGTH_COUNT)
    {
      int count = single ? 1 : request->length.count;

      if (skips)
        planning->through = find_slot (request, count);
      else
        planning->wanted = count;
    }
  else if (extends && request->length.kind != GP_LENGTH_OPEN)
    planning->wanted = count_slots (request, get_end_of_span (request));
  else
    planning->through = get_end_of_span (request);

  planning->wanted -= count_fixed (request, planning->through);
}

static void
take (Planning *planning, const GpCourseSlot *slot)
{
  const GpScheduleRequest *request = planning->request;
  const GpStaying *staying =
      slot->staying == GP_SCHEDULE_NEW ? NULL : &request->staying[slot->staying];
  gboolean fixed = staying != NULL && staying->fixed;
  gboolean replaced = staying != NULL && staying->replaced;
  gboolean within = slot->start <= planning->through;
  GpDated dated = { slot->start, slot->minutes, 0, slot->staying };

  /* One that was replaced uses its slot, so that within a span its replacement is yet to be found,
   * and among wanted ones it is none of them. Fixed ones were taken off the wanted beforehand. */
  if (replaced)
    planning->wanted += within && request->length.kind != GP_LENGTH_OPEN;
  else if (!within && !fixed)
    planning->wanted--;

  if (is_stay (request) && slot->given)
    dated.days = get_stay_days (request);
  g_array_append_val (planning->schedule->sessions, dated);
}

/* Whether the slot is on a closed day; notes the day, once. */
static gboolean
skip (Planning *planning, const GpCourseSlot *slot)
{
  GArray *skipped_days = planning->schedule->skipped;
  GpDay day = gp_moment_get_day (slot->start);
  GpSkipped skipped;

  if (slot->staying != GP_SCHEDULE_NEW || is_stay (planning->request) ||
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

      if (fixed || slot.start <= planning->through || planning->wanted > 0)
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
  GpMoment end = planning->through;
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
  Planning planning = { .request = request, .schedule = g_new0 (GpSchedule, 1) };

  planning.schedule->sessions = g_array_new (FALSE, FALSE, sizeof (GpDated));
  planning.schedule->skipped = g_array_new (FALSE, FALSE, sizeof (GpSkipped));

  set_target (&planning);
  find_sessions (&planning);
  forget_days_after_end (&planning);
  planning.schedule->missing = MAX (planning.wanted, 0);

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
