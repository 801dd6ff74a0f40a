/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"

/* Which days a series has, and when on each. */
typedef enum
{
  GP_RHYTHM_ONCE,       /* a single day */
  GP_RHYTHM_WEEKLY,     /* every interval weeks, 1 or more */
  GP_RHYTHM_EVEN_WEEKS, /* in even ISO weeks; not the same as every second week */
  GP_RHYTHM_ODD_WEEKS,
  GP_RHYTHM_DAILY,       /* every week, all seven days unless narrowed */
  GP_RHYTHM_APPOINTMENT, /* the first day only; the rest are agreed one by one */
  GP_RHYTHM_DAYS,        /* one stay of whole days */
} GpRhythmKind;

/* A time on a chosen weekday. */
typedef struct
{
  GpWeekday weekday;
  int time;    /* minute of the day */
  int minutes; /* how long; 0 for whole days */
} GpWeekdayTime;

/* Twice a day on all days, and room for more. */
#define GP_RHYTHM_MAX_TIMES 21

/* Each chosen weekday with its own times, in order of weekday and time, never empty. Hours a week
 * split over days, and "daily", are spelt out here: the kind only says how it was asked for. */
typedef struct
{
  GpRhythmKind kind;
  int interval; /* weeks, for GP_RHYTHM_WEEKLY; else 1 */
  int n_times;
  GpWeekdayTime times[GP_RHYTHM_MAX_TIMES];
} GpRhythm;

/* A rhythm, and the day from which it holds. One without times gives no days: a gap between the old
 * rhythm's last day and the new one's first. A fortnight is anchored in the ISO week of the first
 * chosen weekday on or after from. */
typedef struct
{
  GpDay from;
  GpRhythm rhythm;
} GpRhythmPart;

/* Adds a time, keeping the order; a time that is there already is not added again. FALSE when there
 * is no place for more. */
gboolean gp_rhythm_add_time (GpRhythm *rhythm, GpWeekdayTime time);

/* Splits hours (in minutes a week) over the chosen weekdays evenly, whole minutes, the rest on the
 * first days. */
void gp_rhythm_split_week (GpRhythm *rhythm, int minutes_a_week);

/* Minutes in a week in which it meets. */
int gp_rhythm_get_minutes_a_week (const GpRhythm *rhythm);

gboolean gp_rhythm_equal (const GpRhythm *a, const GpRhythm *b);

/* The rhythm from a new first slot on: every weekday and time shifted by the difference between
 * from and to (the days modulo a week). Even weeks become odd weeks, and the reverse, when to lies
 * in a week of the other parity; *parity_changed (nullable) tells. FALSE when a time would leave
 * its day. */
gboolean gp_rhythm_shift (const GpRhythm *rhythm,
                          GpMoment from,
                          GpMoment to,
                          GpRhythm *shifted,
                          gboolean *parity_changed);

/* One line of text and back, for storing and for test cases:
 * "weekly/2 mo=10:00+90 th=14:30+90", "even-weeks th=15:00+90", "once tu=10:00+30",
 * "days mo=00:00+0". (transfer full) */
char *gp_rhythm_format (const GpRhythm *rhythm);
gboolean gp_rhythm_parse (const char *text, GpRhythm *rhythm);

/* Two-letter weekdays as the command line writes them: "mo" … "su"; -1 for no weekday. */
int gp_weekday_parse (const char *text);
const char *gp_weekday_get_code (GpWeekday weekday);
