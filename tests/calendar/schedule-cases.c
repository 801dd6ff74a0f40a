/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/case-file.h"

#include "app/calendar/names.h"

#include <string.h>

static void
append_session (GString *text, GpDay day, int time, gboolean stays)
{
  g_autofree char *date = gp_day_format (day);
  g_autofree char *clock = time < 0 ? g_strdup ("") : gp_time_format (time);

  g_string_append_printf (text, " %s%s%s%s", date, time < 0 ? "" : "@", clock, stays ? "*" : "");
}

static char *
format_expected (const GArray *sessions)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const ExpectedSession *expected = &g_array_index (sessions, ExpectedSession, i);

      append_session (text, expected->day, expected->time, expected->stays);
    }

  return g_string_free (text, FALSE);
}

/* The sessions that came out, with their times where the case says one. */
static char *
format_sessions (const GArray *sessions, const GArray *expected)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpDated *dated = &g_array_index (sessions, GpDated, i);
      gboolean timed = i < expected->len && g_array_index (expected, ExpectedSession, i).time >= 0;

      append_session (text, gp_moment_get_day (dated->slot),
                      timed ? gp_moment_get_minute (dated->slot) : -1,
                      dated->staying != GP_SCHEDULE_NEW);
    }

  return g_string_free (text, FALSE);
}

static char *
format_skipped (const GArray *skipped)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < skipped->len; i++)
    {
      const GpSkipped *day = &g_array_index (skipped, GpSkipped, i);
      g_autofree char *date = gp_day_format (day->day);
      const char *why = day->kind == GP_CLOSURE_HOLIDAY
                            ? gp_holiday_get_name (day->holiday, GP_LANGUAGE_ENGLISH)
                            : (day->kind == GP_CLOSURE_CENTRE ? "centre" : "pause");

      g_string_append_printf (text, "%s%s %s", i == 0 ? "" : ", ", date, why);
    }

  return g_string_free (text, FALSE);
}

static void
assert_sessions (const ScheduleCase *schedule_case, const GArray *sessions)
{
  g_autofree char *expected = NULL;
  g_autofree char *actual = NULL;

  if (schedule_case->sessions != NULL)
    {
      expected = format_expected (schedule_case->sessions);
      actual = format_sessions (sessions, schedule_case->sessions);
      g_assert_cmpstr (actual, ==, expected);
    }

  if (schedule_case->n_sessions >= 0)
    g_assert_cmpuint (sessions->len, ==, schedule_case->n_sessions);
  if (schedule_case->first != GP_DAY_NONE)
    g_assert_cmpint (gp_moment_get_day (g_array_index (sessions, GpDated, 0).slot), ==,
                     schedule_case->first);
  if (schedule_case->last != GP_DAY_NONE)
    g_assert_cmpint (gp_moment_get_day (g_array_index (sessions, GpDated, sessions->len - 1).slot),
                     ==, schedule_case->last);
  if (schedule_case->days > 0)
    g_assert_cmpint (g_array_index (sessions, GpDated, 0).days, ==, schedule_case->days);
}

static void
test_case (gconstpointer data)
{
  const ScheduleCase *schedule_case = data;
  g_autoptr (GpSchedule) schedule = schedule_case_plan (schedule_case);
  g_autofree char *skipped = format_skipped (schedule->skipped);

  g_test_message ("%s", schedule_case->why);
  assert_sessions (schedule_case, schedule->sessions);
  g_assert_cmpstr (skipped, ==, schedule_case->skipped);
  g_assert_cmpint (schedule->missing, ==, schedule_case->missing);
}

static void
add_cases (const GPtrArray *cases, const char *file)
{
  for (guint i = 0; i < cases->len; i++)
    {
      const ScheduleCase *schedule_case = g_ptr_array_index (cases, i);
      g_autofree char *path = g_strdup_printf ("/schedule/%.*s/%s", (int) strcspn (file, "."), file,
                                               schedule_case->name);

      g_test_add_data_func (path, schedule_case, test_case);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree char *folder = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) listing = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);

  folder = g_build_filename (g_getenv ("GRUPPEPLAN_SOURCE"), "tests", "calendar", "cases", NULL);
  listing = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);

  while ((name = g_dir_read_name (listing)) != NULL)
    if (g_str_has_suffix (name, ".txt"))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        GPtrArray *cases = case_file_read (path);

        g_ptr_array_add (files, cases);
        add_cases (cases, name);
      }

  return g_test_run ();
}
