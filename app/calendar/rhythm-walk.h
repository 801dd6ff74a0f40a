/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/rhythm.h"

/* Private to the calendar: the slots that rhythm parts give, one after the other in order of time,
 * whatever is closed. Each part gives the days from its own from to the day before the next part's;
 * the last part goes on through the year 2200, the end of the calendar.
 *
 * Once and by appointment walk like weekly, so that a closed day can be answered with the next
 * slot; that only one is wanted is the schedule's business. Whole days give one slot, midnight of
 * the first part's from, which the weekdays do not move. */
typedef struct
{
  GpMoment start;
  int minutes;
} GpSlot;

typedef struct
{
  const GpRhythmPart *parts; /* borrowed */
  guint n_parts;
  guint part;     /* the one being walked; n_parts at the end */
  GpDay last_day; /* of that part */
  GpDay monday;   /* of the week being walked */
  int time;       /* the next of that week's times */
} GpRhythmWalk;

/* The parts stay the caller's and outlive the walk. */
GpRhythmWalk gp_rhythm_walk_new (const GpRhythmPart *parts, guint n_parts);

/* Gives the next slot; FALSE at the end. */
gboolean gp_rhythm_walk_next (GpRhythmWalk *walk, GpSlot *slot);
