/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/holiday.h"

#define LAST_YEAR_OF_GREAT_PRAYER_DAY 2023 /* lov nr. 214 af 6. marts 2023 */

GpDay
gp_holiday_get_easter (int year)
{
  /* The anonymous Gregorian computus (Nature, 20 April 1876), with the names that Meeus gives its
   * steps in Astronomical Algorithms, chapter 8. */
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4;
  int l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;

  return gp_day_new (year, n / 31, n % 31 + 1);
}

static GpHoliday
of_easter (int days_after, int year)
{
  switch (days_after)
    {
    case -3:
      return GP_HOLIDAY_MAUNDY_THURSDAY;
    case -2:
      return GP_HOLIDAY_GOOD_FRIDAY;
    case 0:
      return GP_HOLIDAY_EASTER_SUNDAY;
    case 1:
      return GP_HOLIDAY_EASTER_MONDAY;
    case 26:
      return year <= LAST_YEAR_OF_GREAT_PRAYER_DAY ? GP_HOLIDAY_GREAT_PRAYER_DAY : GP_HOLIDAY_NONE;
    case 39:
      return GP_HOLIDAY_ASCENSION_DAY;
    case 49:
      return GP_HOLIDAY_WHIT_SUNDAY;
    case 50:
      return GP_HOLIDAY_WHIT_MONDAY;
    default:
      return GP_HOLIDAY_NONE;
    }
}

static GpHoliday
of_christmas (int day_of_december)
{
  switch (day_of_december)
    {
    case 25:
      return GP_HOLIDAY_CHRISTMAS_DAY;
    case 26:
      return GP_HOLIDAY_SECOND_CHRISTMAS_DAY;
    default:
      return GP_HOLIDAY_NONE;
    }
}

static gboolean
is_in_calendar (int year)
{
  return year >= 1900 && year <= 2200;
}

GpHoliday
gp_holiday_of (GpDay day)
{
  int year = gp_day_get_year (day);

  if (!is_in_calendar (year))
    return GP_HOLIDAY_NONE;

  /* Every session of a plan asks this, and Easter takes long to compute: those that follow from it
   * lie from 19 March (the earliest Maundy Thursday) to 14 June (the latest Whit Monday). */
  switch (gp_day_get_month (day))
    {
    case G_DATE_JANUARY:
      return gp_day_get_day_of_month (day) == 1 ? GP_HOLIDAY_NEW_YEARS_DAY : GP_HOLIDAY_NONE;
    case G_DATE_MARCH:
    case G_DATE_APRIL:
    case G_DATE_MAY:
    case G_DATE_JUNE:
      return of_easter (day - gp_holiday_get_easter (year), year);
    case G_DATE_DECEMBER:
      return of_christmas (gp_day_get_day_of_month (day));
    default:
      return GP_HOLIDAY_NONE;
    }
}
