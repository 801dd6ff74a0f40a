/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/holiday.h"
#include "app/calendar/length.h"
#include "app/calendar/rhythm.h"

/* The one function that turns a rhythm into dates. It is pure: the plan asks it for a new series
 * and for every re-planning, and nobody else computes a session's day. */

/* What becomes of a session that would fall on a closed day. */
typedef enum
{
  GP_CLOSED_DAYS_EXTEND, /* the course runs on until it has all its sessions */
  GP_CLOSED_DAYS_SKIP,   /* it is dropped */
  GP_CLOSED_DAYS_HOLD,   /* it is held all the same */
} GpClosedDaysRule;

/* Why a day is closed for a series. */
typedef enum
{
  GP_CLOSURE_HOLIDAY, /* a public holiday: computed, never passed in */
  GP_CLOSURE_CENTRE,  /* one of the centre's own closing days */
  GP_CLOSURE_PAUSE,   /* the series, or its room, pauses */
} GpClosureKind;

/* Days on which the series does not meet, first and last included. */
typedef struct
{
  GpClosureKind kind;
  GpDay from;
  GpDay to;
  gint64 id; /* the caller's, handed back with a skipped day */
} GpClosure;

/* A session that exists and keeps its slot, also when the day has been closed since. */
typedef struct
{
  GpMoment slot; /* the day and time that its rhythm gave it */

  /* It stays whatever the rhythm says and counts: it is over, or comes before the edit. One that is
   * not fixed (moved by hand, cancelled) stays while its slot is in the course, and is left out of
   * the schedule when it is not. */
  gboolean fixed;

  /* Cancelled with a replacement: it uses its slot, and one session more is found at the end. Not
   * in an open-ended course, which has none. */
  gboolean replaced;
} GpStaying;

/* By count, extend and hold give as many sessions; skip counts the slots, closed ones too, and
 * drops those. A span has the slots through its last day, less the closed ones with skip; extended,
 * it goes on until it has as many sessions as slots. Open-ended ones can only skip or hold.
 *
 * Once and by appointment are one session and whole days one stay, whatever the length; a stay
 * begins on the first part's from, closed or not, and a count of it is one of weeks. */
typedef struct
{
  const GpRhythmPart *parts; /* in order of from; the first is from the start of the series */
  guint n_parts;             /* 1 or more */
  GpLength length;           /* a span is reckoned from the first part's from */
  GpClosedDaysRule rule;
  const GpClosure *closures; /* those that hold for this series; public holidays are added */
  guint n_closures;
  const GpDay *held; /* single closed days on which it is held anyway */
  guint n_held;
  const GpStaying *staying; /* in order of slot */
  guint n_staying;

  /* A free slot before this moment stays empty and unmentioned; GP_MOMENT_NONE for none. A closed
   * one still counts where the length is measured in slots, so that a course is as long when it is
   * planned anew as it was before. */
  GpMoment not_before;

  GpDay horizon; /* the last day to which an open-ended series is filled */
} GpScheduleRequest;

#define GP_SCHEDULE_NEW G_MAXUINT

typedef struct
{
  GpMoment slot;
  int minutes;   /* 0 for whole days, and for a fixed session whose slot the rhythm does not give */
  int days;      /* the length of a stay in days, else 0 */
  guint staying; /* index of the staying session that has this slot, or GP_SCHEDULE_NEW */
} GpDated;

typedef struct
{
  GpDay day;
  GpClosureKind kind; /* of several reasons the first in order of GpClosureKind */
  GpHoliday holiday;  /* for GP_CLOSURE_HOLIDAY */
  gint64 id;          /* of the closure, else 0 */
} GpSkipped;

typedef struct
{
  GArray *sessions; /* GpDated, in order of slot */
  GArray *skipped;  /* GpSkipped, in order of day; a day once, none after the course's end */
  int missing;      /* sessions for which no day was found through the year 2200, normally 0 */
} GpSchedule;

/* (transfer full) */
GpSchedule *gp_schedule_new (const GpScheduleRequest *request);
void gp_schedule_free (GpSchedule *schedule);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSchedule, gp_schedule_free)

/* The first day on or after start on which the rhythm meets, closed or not. */
GpDay gp_schedule_get_first_day (const GpRhythm *rhythm, GpDay start);
