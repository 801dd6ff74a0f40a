/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/target.h"

#include "app/calendar/closed-day.h"
#include "app/calendar/course.h"

/* Whether only one session is wanted, however long the course. */
static gboolean
is_single (const GpScheduleRequest *request)
{
  GpRhythmKind kind = request->parts[request->n_parts - 1].rhythm.kind;

  return kind == GP_RHYTHM_ONCE || kind == GP_RHYTHM_APPOINTMENT ||
         request->parts[0].rhythm.kind == GP_RHYTHM_DAYS;
}

static GpMoment
get_end_of_span (const GpScheduleRequest *request)
{
  GpDay last = request->length.kind == GP_LENGTH_OPEN
                   ? request->horizon
                   : gp_length_get_last_day (request->length, request->parts[0].from);

  return gp_moment_new (last + 1, 0) - 1;
}

/* The course with its past: a closed day that it has passed over is still one of the days by which
 * it is measured, or else the course would change its length each time it is planned anew. */
static gboolean
next_measured (GpCourse *course, GpMoment not_before, GpCourseSlot *slot)
{
  GpSkipped skipped;

  while (gp_course_next (course, slot))
    if (slot->staying != GP_SCHEDULE_NEW || slot->start >= not_before ||
        gp_closed_day_find (course->request, gp_moment_get_day (slot->start), &skipped))
      return TRUE;

  return FALSE;
}

static GpScheduleRequest
with_past (const GpScheduleRequest *request)
{
  GpScheduleRequest whole = *request;

  whole.not_before = GP_MOMENT_NONE;

  return whole;
}

/* How many slots the course has through a moment. */
static int
count_slots (const GpScheduleRequest *request, GpMoment through)
{
  GpScheduleRequest whole = with_past (request);
  GpCourse course = gp_course_new (&whole);
  GpCourseSlot slot;
  int count = 0;

  while (next_measured (&course, request->not_before, &slot) && slot.start <= through)
    count++;

  return count;
}

/* Goes on to the slot with which the course has so many, when none is passed over; takes off count
 * those that there are. */
static GpMoment
find_slot (const GpScheduleRequest *request, int *count)
{
  GpScheduleRequest whole = with_past (request);
  GpCourse course = gp_course_new (&whole);
  GpCourseSlot slot = { .start = GP_MOMENT_NONE };

  while (*count > 0 && next_measured (&course, request->not_before, &slot))
    --*count;

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

static GpTarget
of_count (const GpScheduleRequest *request, int count)
{
  GpMoment through = GP_MOMENT_NONE;

  if (request->rule == GP_CLOSED_DAYS_SKIP)
    through = find_slot (request, &count);

  return (GpTarget){ through, count, FALSE };
}

static GpTarget
of_span (const GpScheduleRequest *request)
{
  GpMoment end = get_end_of_span (request);

  gboolean endless = request->length.kind == GP_LENGTH_OPEN;

  /* A course without an end cannot be pushed out. */
  if (request->rule == GP_CLOSED_DAYS_EXTEND && !endless)
    return (GpTarget){ GP_MOMENT_NONE, count_slots (request, end), FALSE };

  return (GpTarget){ end, 0, endless };
}

GpTarget
gp_target_new (const GpScheduleRequest *request)
{
  GpTarget target;

  if (is_single (request))
    target = of_count (request, 1);
  else if (request->length.kind == GP_LENGTH_COUNT)
    target = of_count (request, request->length.count);
  else
    target = of_span (request);

  target.wanted -= count_fixed (request, target.through);

  return target;
}
