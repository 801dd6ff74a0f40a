/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/day.h"

#include <stdlib.h>

/* Dates are reckoned in years that begin on 1 March, so that the leap day is a year's last, and in
 * eras of 400 such years, which are all equally long; after Howard Hinnant, "chrono-compatible
 * low-level date algorithms". GDate reckons the same, but a schedule asks for the year of every
 * single slot, and GDate would take three quarters of the time. */
#define DAYS_AN_ERA 146097
#define ERA_START 719468 /* days from 0000-03-01 to 1970-01-01 */

typedef struct
{
  int year;
  int month;
  int day_of_month;
} Date;

/* Days from 1 March to the first of a month, March being 0. */
static int
count_days_before (int month_from_march)
{
  return (153 * month_from_march + 2) / 5;
}

static Date
to_date (GpDay day)
{
  int since_start = day + ERA_START;
  int era = since_start / DAYS_AN_ERA;
  int day_of_era = since_start % DAYS_AN_ERA;
  int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_AN_ERA - 1)) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int month_from_march = (5 * day_of_year + 2) / 153;
  int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;

  return (Date){ year_of_era + era * 400 + (month <= 2), month,
                 day_of_year - count_days_before (month_from_march) + 1 };
}

static GpDay
from_date (Date date)
{
  int year = date.month <= 2 ? date.year - 1 : date.year;
  int year_of_era = year % 400;
  int day_of_year = count_days_before ((date.month + 9) % 12) + date.day_of_month - 1;

  return year / 400 * DAYS_AN_ERA + 365 * year_of_era + year_of_era / 4 - year_of_era / 100 +
         day_of_year - ERA_START;
}

GpDay
gp_day_new (int year, int month, int day_of_month)
{
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day_of_month < 1)
    return GP_DAY_NONE;
  if (day_of_month > 28 &&
      day_of_month > g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year))
    return GP_DAY_NONE;

  return from_date ((Date){ year, month, day_of_month });
}

GpDay
gp_day_parse (const char *text)
{
  static const char shape[] = "0000-00-00";

  /* The terminating NUL belongs to the shape: nothing may follow. */
  for (gsize i = 0; i < sizeof shape; i++)
    if (shape[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return GP_DAY_NONE;

  return gp_day_new (atoi (text), atoi (text + 5), atoi (text + 8));
}

char *
gp_day_format (GpDay day)
{
  Date date = to_date (day);

  return g_strdup_printf ("%04d-%02d-%02d", date.year, date.month, date.day_of_month);
}

int
gp_day_get_year (GpDay day)
{
  return to_date (day).year;
}

int
gp_day_get_month (GpDay day)
{
  return to_date (day).month;
}

int
gp_day_get_day_of_month (GpDay day)
{
  return to_date (day).day_of_month;
}

int
gp_day_get_day_of_year (GpDay day)
{
  return day - from_date ((Date){ gp_day_get_year (day), 1, 1 }) + 1;
}

GpWeekday
gp_day_get_weekday (GpDay day)
{
  /* 0000-03-01 was a Wednesday. */
  return (GpWeekday) ((day + ERA_START + GP_WEDNESDAY) % 7);
}

GpDay
gp_day_get_monday (GpDay day)
{
  return day - (GpDay) gp_day_get_weekday (day);
}
