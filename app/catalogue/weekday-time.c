/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/weekday-time.h"

/* Midnight ends a session though it is no time of the day. */
static int
parse_end (const char *text)
{
  return g_str_equal (text, "24:00") ? GP_MINUTES_A_DAY : gp_time_parse (text);
}

static char *
format_end (int minute)
{
  return minute == GP_MINUTES_A_DAY ? g_strdup ("24:00") : gp_time_format (minute);
}

static gboolean
parse_times (const char *text, GpWeekdayTime *weekday_time)
{
  g_auto (GStrv) ends = g_strsplit (text, "-", 2);

  weekday_time->time = ends[0] == NULL ? -1 : gp_time_parse (ends[0]);
  if (weekday_time->time < 0)
    return FALSE;

  if (ends[1] == NULL)
    return TRUE;

  weekday_time->minutes = parse_end (ends[1]) - weekday_time->time;
  return weekday_time->minutes > 0;
}

gboolean
gp_weekday_time_parse (const char *text, GpWeekdayTime *weekday_time)
{
  g_auto (GStrv) words = g_strsplit (text, " ", 2);
  int weekday = words[0] == NULL ? -1 : gp_weekday_parse (words[0]);

  if (weekday < 0)
    return FALSE;

  weekday_time->weekday = weekday;
  return words[1] == NULL || parse_times (words[1], weekday_time);
}

char *
gp_weekday_time_format (const GpWeekdayTime *weekday_time, gboolean with_end)
{
  const char *weekday = gp_weekday_get_code (weekday_time->weekday);
  g_autofree char *start = gp_time_format (weekday_time->time);
  g_autofree char *end = NULL;

  if (!with_end)
    return g_strdup_printf ("%s %s", weekday, start);

  end = format_end (weekday_time->time + weekday_time->minutes);
  return g_strdup_printf ("%s %s-%s", weekday, start, end);
}
