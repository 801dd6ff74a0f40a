/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/day.h"

typedef struct
{
  const char *text;
  GpDay day;
  GpWeekday weekday;
} DayCase;

static const DayCase day_cases[] = {
  { "1970-01-01", 0, GP_THURSDAY },      /* the day from which all are counted */
  { "1969-12-31", -1, GP_WEDNESDAY },    /* and the one before it */
  { "1900-01-01", -25567, GP_MONDAY },   /* the first day of the calendar */
  { "2200-12-31", 84370, GP_WEDNESDAY }, /* the last */
  { "2000-02-29", 11016, GP_TUESDAY },   /* a century that is a leap year */
  { "2024-02-29", 19782, GP_THURSDAY },  { "2026-11-24", 20781, GP_TUESDAY },
};

static void
test_day (gconstpointer data)
{
  const DayCase *expected = data;
  g_autofree char *text = gp_day_format (expected->day);

  g_assert_cmpint (gp_day_parse (expected->text), ==, expected->day);
  g_assert_cmpstr (text, ==, expected->text);
  g_assert_cmpint (gp_day_get_weekday (expected->day), ==, expected->weekday);
}

static const char *const unreadable_cases[] = {
  "2026-02-30",                              /* no such day */
  "2100-02-29",                              /* a century that is no leap year */
  "2026-13-01",                              /* no such month */
  "2026-00-10",  "2026-04-00", "1899-12-31", /* before the calendar */
  "2201-01-01",                              /* after it */
  "2026-3-19",                               /* not ten characters */
  "2026-03-19 ",                             /* something after it */
  "2026/03/19",  " 026-03-19", "+026-03-19", "2026-03", "19-03-2026", "",
};

static void
test_unreadable (gconstpointer data)
{
  g_assert_cmpint (gp_day_parse (data), ==, GP_DAY_NONE);
}

/* The parts of every day make that day again, and days follow each other as the calendar has it. */
static void
test_every_day (void)
{
  GpDay last = gp_day_new (2200, 12, 31);
  int days_before_year = 0;

  for (GpDay day = gp_day_new (1900, 1, 1); day <= last; day++)
    {
      int year = gp_day_get_year (day);
      int month = gp_day_get_month (day);
      int day_of_month = gp_day_get_day_of_month (day);

      g_assert_cmpint (gp_day_new (year, month, day_of_month), ==, day);
      g_assert_cmpint (gp_day_get_weekday (gp_day_get_monday (day)), ==, GP_MONDAY);
      g_assert_cmpint (day - gp_day_get_monday (day), ==, gp_day_get_weekday (day));

      if (month == 1 && day_of_month == 1)
        days_before_year = day - 1;
      g_assert_cmpint (gp_day_get_day_of_year (day), ==, day - days_before_year);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/day/", day_cases[i].text, NULL);

      g_test_add_data_func (path, &day_cases[i], test_day);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unreadable_cases); i++)
    {
      g_autofree char *escaped = g_uri_escape_string (unreadable_cases[i], NULL, FALSE);
      g_autofree char *path = g_strconcat ("/day/unreadable/'", escaped, "'", NULL);

      g_test_add_data_func (path, unreadable_cases[i], test_unreadable);
    }

  g_test_add_func ("/day/every-day", test_every_day);

  return g_test_run ();
}
