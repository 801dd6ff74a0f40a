/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/iso-week.h"

typedef struct
{
  const char *day;
  GpIsoWeek week;
} WeekCase;

static const WeekCase week_cases[] = {
  { "2024-12-30", { 2025, 1 } },  /* Monday, already in next year's week 1 */
  { "2026-12-24", { 2026, 52 } }, /* the relatives' group meets */
  { "2026-12-31", { 2026, 53 } }, /* a year that begins on a Thursday is long */
  { "2027-01-03", { 2026, 53 } }, /* Sunday, still in last year's week 53 */
  { "2027-01-04", { 2027, 1 } },  /* the second odd week in a row */
  { "2027-01-14", { 2027, 2 } },  { "2020-12-31", { 2020, 53 } }, /* a leap year that begins on a
                                                                     Wednesday is long as well */
  { "2021-01-03", { 2020, 53 } }, { "2032-12-31", { 2032, 53 } }, { "2033-01-01", { 2032, 53 } },
  { "2026-11-24", { 2026, 48 } }, { "2023-01-01", { 2022, 52 } }, { "1900-01-01", { 1900, 1 } },
  { "2200-12-31", { 2201, 1 } }, /* the end of the calendar lies in a week of the year after */
};

static void
test_week_of (gconstpointer data)
{
  const WeekCase *expected = data;
  GpIsoWeek week = gp_iso_week_of (gp_day_parse (expected->day));

  g_assert_cmpint (week.year, ==, expected->week.year);
  g_assert_cmpint (week.week, ==, expected->week.week);
  g_assert_cmpint (gp_iso_week_is_even (week), ==, expected->week.week % 2 == 0);
}

typedef struct
{
  int year;
  int weeks;
} YearCase;

static const YearCase year_cases[] = {
  { 2015, 53 }, { 2019, 52 }, { 2020, 53 }, { 2024, 52 }, { 2025, 52 },
  { 2026, 53 }, { 2027, 52 }, { 2031, 52 }, { 2032, 53 }, { 2037, 53 },
};

static void
test_weeks_in_year (gconstpointer data)
{
  const YearCase *expected = data;

  g_assert_cmpint (gp_iso_week_count_in_year (expected->year), ==, expected->weeks);
}

/* Every Monday's week returns to that Monday, and GLib reckons the same weeks. */
static void
test_every_monday (void)
{
  GpDay last = gp_day_new (2200, 12, 22);

  for (GpDay monday = gp_day_new (1900, 1, 1); monday <= last; monday += 7)
    {
      GpIsoWeek week = gp_iso_week_of (monday);
      g_autoptr (GDateTime) date_time =
          g_date_time_new_utc (gp_day_get_year (monday), gp_day_get_month (monday),
                               gp_day_get_day_of_month (monday), 12, 0, 0);

      g_assert_cmpint (gp_iso_week_get_monday (week), ==, monday);
      g_assert_cmpint (gp_iso_week_of (monday + 6).week, ==, week.week);
      g_assert_cmpint (week.week, ==, g_date_time_get_week_of_year (date_time));
      g_assert_cmpint (week.year, ==, g_date_time_get_week_numbering_year (date_time));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (week_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/iso-week/of/", week_cases[i].day, NULL);

      g_test_add_data_func (path, &week_cases[i], test_week_of);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (year_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/iso-week/in-year/%d", year_cases[i].year);

      g_test_add_data_func (path, &year_cases[i], test_weeks_in_year);
    }

  g_test_add_func ("/iso-week/every-monday", test_every_monday);

  return g_test_run ();
}
