/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <libical/ical.h>

#include "app/calendar/schedule.h"
#include "ratio.h"

/* Rhythm to dates, against libical's recurrence rules. Ours passes over public holidays too, which
 * libical does not know. */
#define GOAL 20

/* A course of a year or so, planned again and again. */
#define N_DATES 52
#define N_COURSES 400

typedef struct
{
  const char *name;
  const char *rhythm;
  const char *rule; /* RFC 5545 */
} RhythmCase;

static const RhythmCase cases[] = {
  { "weekly", "weekly tu=10:00+120", "FREQ=WEEKLY;COUNT=52" },
  { "every second week", "weekly/2 tu=13:00+90", "FREQ=WEEKLY;INTERVAL=2;COUNT=52" },
  { "four weekdays", "weekly mo=09:00+240 tu=09:00+240 we=09:00+240 th=09:00+240",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;COUNT=52" },
};

static void
plan_courses (gpointer data)
{
  const RhythmCase *rhythm_case = data;
  GpRhythmPart part = { .from = gp_day_new (2026, 11, 24) };
  GpScheduleRequest request = { .parts = &part,
                                .n_parts = 1,
                                .length = gp_length_new_count (N_DATES),
                                .rule = GP_CLOSED_DAYS_EXTEND,
                                .not_before = GP_MOMENT_NONE };

  if (!gp_rhythm_parse (rhythm_case->rhythm, &part.rhythm))
    g_error ("%s", rhythm_case->rhythm);

  for (int i = 0; i < N_COURSES; i++)
    {
      g_autoptr (GpSchedule) schedule = gp_schedule_new (&request);

      g_assert_cmpuint (schedule->sessions->len, ==, N_DATES);
    }
}

static void
recur (gpointer data)
{
  const RhythmCase *rhythm_case = data;
  struct icalrecurrencetype rule = icalrecurrencetype_from_string (rhythm_case->rule);
  struct icaltimetype start = icaltime_from_string ("20261124T100000");

  for (int i = 0; i < N_COURSES; i++)
    {
      icalrecur_iterator *iterator = icalrecur_iterator_new (rule, start);
      int n_dates = 0;

      while (!icaltime_is_null_time (icalrecur_iterator_next (iterator)))
        n_dates++;

      g_assert_cmpint (n_dates, ==, N_DATES);
      icalrecur_iterator_free (iterator);
    }
}

static char *
describe_speed (const char *who, double seconds)
{
  return g_strdup_printf ("%s%.2f M dates/s", who, N_DATES * N_COURSES / seconds / 1e6);
}

int
main (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gpointer data = (gpointer) &cases[i];
      g_autofree char *what = g_strconcat ("rhythm, ", cases[i].name, NULL);
      g_autofree char *ours = NULL;
      g_autofree char *theirs = NULL;
      double seconds, peer_seconds;

      gp_bench_time_both (plan_courses, data, recur, data, &seconds, &peer_seconds);
      ours = describe_speed ("", seconds);
      theirs = describe_speed ("libical ", peer_seconds);
      gp_bench_print_ratio (what, ours, theirs, peer_seconds / seconds, GP_GOAL_AT_LEAST, GOAL);
    }

  return 0;
}
