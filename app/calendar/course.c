/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/course.h"

/* The length of a stay, which counts its weeks whichever way the length says them. */
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

static void
look_ahead (GpCourse *course)
{
  if (!gp_rhythm_walk_next (&course->walk, &course->ahead))
    course->ahead.start = G_MAXINT64;
}

GpCourse
gp_course_new (const GpScheduleRequest *request)
{
  GpCourse course = { .request = request,
                      .walk = gp_rhythm_walk_new (request->parts, request->n_parts) };

  look_ahead (&course);

  return course;
}

/* The next slot, with nothing left out but sessions whose slot is not given; FALSE at the end. */
static gboolean
next_slot (GpCourse *course, GpCourseSlot *slot)
{
  const GpScheduleRequest *request = course->request;

  for (; course->staying < request->n_staying; course->staying++)
    {
      const GpStaying *staying = &request->staying[course->staying];

      if (staying->slot >= course->ahead.start)
        break;
      if (staying->fixed)
        {
          *slot = (GpCourseSlot){ .start = staying->slot, .staying = course->staying++ };
          return TRUE;
        }
    }

  if (course->ahead.start == G_MAXINT64)
    return FALSE;

  *slot = (GpCourseSlot){ .start = course->ahead.start,
                          .minutes = course->ahead.minutes,
                          .staying = GP_SCHEDULE_NEW };
  if (request->parts[0].rhythm.kind == GP_RHYTHM_DAYS)
    slot->days = get_stay_days (request);
  if (course->staying < request->n_staying &&
      request->staying[course->staying].slot == course->ahead.start)
    slot->staying = course->staying++;
  look_ahead (course);

  return TRUE;
}

gboolean
gp_course_next (GpCourse *course, GpCourseSlot *slot)
{
  while (next_slot (course, slot))
    if (slot->staying != GP_SCHEDULE_NEW || slot->start >= course->request->not_before)
      return TRUE;

  return FALSE;
}
