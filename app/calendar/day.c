/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/day.h"

#include <stdlib.h>

/* GDate counts from 0001-01-01, which it calls day 1; 1970-01-01 is this day of its count. */
#define JULIAN_EPOCH 719163

static GDate
to_date (GpDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) (day + JULIAN_EPOCH));

  return date;
}

GpDay
gp_day_new (int year, int month, int day_of_month)
{
  GDate date;

  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day_of_month < 1 ||
      day_of_month > 31 ||
      !g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year))
    return GP_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);

  return (GpDay) g_date_get_julian (&date) - JULIAN_EPOCH;
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
  GDate date = to_date (day);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

int
gp_day_get_year (GpDay day)
{
  GDate date = to_date (day);

  return g_date_get_year (&date);
}

int
gp_day_get_month (GpDay day)
{
  GDate date = to_date (day);

  return g_date_get_month (&date);
}

int
gp_day_get_day_of_month (GpDay day)
{
  GDate date = to_date (day);

  return g_date_get_day (&date);
}

int
gp_day_get_day_of_year (GpDay day)
{
  GDate date = to_date (day);

  return (int) g_date_get_day_of_year (&date);
}

GpWeekday
gp_day_get_weekday (GpDay day)
{
  /* 0001-01-01 was a Monday. */
  return (GpWeekday) ((day + JULIAN_EPOCH - 1) % 7);
}

GpDay
gp_day_get_monday (GpDay day)
{
  return day - (GpDay) gp_day_get_weekday (day);
}
