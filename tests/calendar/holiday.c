/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/holiday.h"

typedef struct
{
  int year;
  int month;
  int day_of_month;
} EasterCase;

/* The earliest, the latest, the ones that formulas get wrong, and the years we plan in. */
static const EasterCase easter_cases[] = {
  { 1900, 4, 15 }, { 1913, 3, 23 }, /* one day after the earliest possible */
  { 1943, 4, 25 },                  /* the latest possible */
  { 1954, 4, 18 },                  /* where simpler formulas give the 25th */
  { 1981, 4, 19 },                  /* and the 26th */
  { 2000, 4, 23 }, { 2008, 3, 23 }, { 2019, 4, 21 }, { 2020, 4, 12 }, { 2021, 4, 4 },
  { 2022, 4, 17 }, { 2023, 4, 9 },  { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 },
  { 2027, 3, 28 }, { 2028, 4, 16 }, { 2029, 4, 1 },  { 2030, 4, 21 }, { 2032, 3, 28 },
  { 2038, 4, 25 }, { 2100, 3, 28 }, { 2200, 4, 6 },
};

static void
test_easter (gconstpointer data)
{
  const EasterCase *expected = data;

  g_assert_cmpint (gp_holiday_get_easter (expected->year), ==,
                   gp_day_new (expected->year, expected->month, expected->day_of_month));
}

typedef struct
{
  const char *day;
  GpHoliday holiday;
} HolidayCase;

static const HolidayCase holiday_cases[] = {
  { "2026-01-01", GP_HOLIDAY_NEW_YEARS_DAY },
  { "2026-04-01", GP_HOLIDAY_NONE },
  { "2026-04-02", GP_HOLIDAY_MAUNDY_THURSDAY },
  { "2026-04-03", GP_HOLIDAY_GOOD_FRIDAY },
  { "2026-04-04", GP_HOLIDAY_NONE }, /* the Saturday between is an ordinary one */
  { "2026-04-05", GP_HOLIDAY_EASTER_SUNDAY },
  { "2026-04-06", GP_HOLIDAY_EASTER_MONDAY },
  { "2022-05-13", GP_HOLIDAY_GREAT_PRAYER_DAY },
  { "2023-05-05", GP_HOLIDAY_GREAT_PRAYER_DAY }, /* the last one */
  { "2024-04-26", GP_HOLIDAY_NONE },             /* would have been it */
  { "2026-05-01", GP_HOLIDAY_NONE },             /* would have been it, and Labour Day is none */
  { "2026-05-14", GP_HOLIDAY_ASCENSION_DAY },
  { "2026-05-24", GP_HOLIDAY_WHIT_SUNDAY },
  { "2026-05-25", GP_HOLIDAY_WHIT_MONDAY },
  { "2026-06-05", GP_HOLIDAY_NONE }, /* Constitution Day: each centre decides */
  { "2026-12-24", GP_HOLIDAY_NONE }, /* Christmas Eve: likewise */
  { "2026-12-25", GP_HOLIDAY_CHRISTMAS_DAY },
  { "2026-12-26", GP_HOLIDAY_SECOND_CHRISTMAS_DAY },
  { "2026-12-31", GP_HOLIDAY_NONE }, /* New Year's Eve: likewise */
  { "1900-04-12", GP_HOLIDAY_MAUNDY_THURSDAY },
  { "2200-05-26", GP_HOLIDAY_WHIT_MONDAY },
};

static void
test_holiday (gconstpointer data)
{
  const HolidayCase *expected = data;

  g_assert_cmpint (gp_holiday_of (gp_day_parse (expected->day)), ==, expected->holiday);
}

/* Each year has each of them once, those of a weekday on that weekday. */
static void
test_every_year (void)
{
  static const int weekdays[] = {
    [GP_HOLIDAY_MAUNDY_THURSDAY] = GP_THURSDAY, [GP_HOLIDAY_GOOD_FRIDAY] = GP_FRIDAY,
    [GP_HOLIDAY_EASTER_SUNDAY] = GP_SUNDAY,     [GP_HOLIDAY_GREAT_PRAYER_DAY] = GP_FRIDAY,
    [GP_HOLIDAY_ASCENSION_DAY] = GP_THURSDAY,   [GP_HOLIDAY_WHIT_SUNDAY] = GP_SUNDAY,
  };

  for (int year = 1900; year <= 2200; year++)
    {
      int seen[GP_HOLIDAY_SECOND_CHRISTMAS_DAY + 1] = { 0 };

      for (GpDay day = gp_day_new (year, 1, 1); day <= gp_day_new (year, 12, 31); day++)
        {
          GpHoliday holiday = gp_holiday_of (day);

          seen[holiday]++;
          if (holiday < G_N_ELEMENTS (weekdays) && weekdays[holiday] != 0)
            g_assert_cmpint (gp_day_get_weekday (day), ==, weekdays[holiday]);
        }

      for (int i = GP_HOLIDAY_NEW_YEARS_DAY; i <= GP_HOLIDAY_SECOND_CHRISTMAS_DAY; i++)
        g_assert_cmpint (seen[i], ==, i == GP_HOLIDAY_GREAT_PRAYER_DAY && year > 2023 ? 0 : 1);
    }
}

/* No Easter is known there, and none is made up. */
static void
test_outside_calendar (void)
{
  g_assert_cmpint (gp_holiday_get_easter (1899), ==, GP_DAY_NONE);
  g_assert_cmpint (gp_holiday_get_easter (2201), ==, GP_DAY_NONE);
  for (GpDay day = gp_day_new (2200, 12, 31) + 60; day < gp_day_new (2200, 12, 31) + 180; day++)
    g_assert_cmpint (gp_holiday_of (day), ==, GP_HOLIDAY_NONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (easter_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/holiday/easter/%d", easter_cases[i].year);

      g_test_add_data_func (path, &easter_cases[i], test_easter);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (holiday_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/holiday/of/", holiday_cases[i].day, NULL);

      g_test_add_data_func (path, &holiday_cases[i], test_holiday);
    }

  g_test_add_func ("/holiday/every-year", test_every_year);
  g_test_add_func ("/holiday/outside-calendar", test_outside_calendar);

  return g_test_run ();
}
