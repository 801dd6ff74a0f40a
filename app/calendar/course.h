/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/rhythm-walk.h"
#include "app/calendar/schedule.h"

/* Private to the calendar: the slots of a schedule request in order of time, those that its rhythm
 * gives and those of sessions that stay, each with who has it. Left out are free slots before the
 * request's not_before, and sessions that may lose their slot and whose slot is not given. */
typedef struct
{
  GpMoment start;
  int minutes;   /* 0 for whole days, and where the rhythm does not give the slot */
  int days;      /* of a stay, else 0 */
  guint staying; /* index of the session that has the slot, or GP_SCHEDULE_NEW */
} GpCourseSlot;

typedef struct
{
  const GpScheduleRequest *request; /* borrowed */
  GpRhythmWalk walk;
  GpSlot ahead;  /* the walk's next slot; its start is after every moment at the end */
  guint staying; /* the next of the staying sessions */
} GpCourse;

/* The request stays the caller's and outlives the course. */
GpCourse gp_course_new (const GpScheduleRequest *request);

/* FALSE at the end. */
gboolean gp_course_next (GpCourse *course, GpCourseSlot *slot);
