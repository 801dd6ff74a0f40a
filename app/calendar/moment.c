/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/moment.h"

#include <stdlib.h>
#include <string.h>

#define DIGITS "0123456789"

GpMoment
gp_moment_new (GpDay day, int minute)
{
  return (GpMoment) day * GP_MINUTES_A_DAY + minute;
}

GpDay
gp_moment_get_day (GpMoment moment)
{
  return (GpDay) ((moment - gp_moment_get_minute (moment)) / GP_MINUTES_A_DAY);
}

int
gp_moment_get_minute (GpMoment moment)
{
  int minute = (int) (moment % GP_MINUTES_A_DAY);

  /* Before 1970 the remainder is negative. */
  return minute < 0 ? minute + GP_MINUTES_A_DAY : minute;
}

GpMoment
gp_moment_parse (const char *text)
{
  g_autofree char *date = g_strndup (text, strlen ("2026-12-03"));
  GpDay day = gp_day_parse (date);
  int minute;

  if (day == GP_DAY_NONE || strlen (text) != strlen ("2026-12-03T10:00") || text[10] != 'T')
    return GP_MOMENT_NONE;

  minute = gp_time_parse (text + 11);

  return minute < 0 ? GP_MOMENT_NONE : gp_moment_new (day, minute);
}

char *
gp_moment_format (GpMoment moment)
{
  g_autofree char *day = gp_day_format (gp_moment_get_day (moment));
  g_autofree char *time = gp_time_format (gp_moment_get_minute (moment));

  return g_strconcat (day, "T", time, NULL);
}

int
gp_time_parse (const char *text)
{
  gsize hour_digits = strspn (text, DIGITS);
  const char *minutes = text + hour_digits + 1;
  int hour, minute;

  if (hour_digits < 1 || hour_digits > 2 || text[hour_digits] != ':' ||
      strspn (minutes, DIGITS) != 2 || minutes[2] != '\0')
    return -1;

  hour = atoi (text);
  minute = atoi (minutes);

  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

char *
gp_time_format (int minute)
{
  return g_strdup_printf ("%02d:%02d", minute / 60, minute % 60);
}
