/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/course.h"

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
          *slot = (GpCourseSlot){ staying->slot, 0, FALSE, course->staying++ };
          return TRUE;
        }
    }

  if (course->ahead.start == G_MAXINT64)
    return FALSE;

  *slot = (GpCourseSlot){ course->ahead.start, course->ahead.minutes, TRUE, GP_SCHEDULE_NEW };
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
