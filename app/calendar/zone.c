/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/zone.h"

#define WINTER_OFFSET 60
#define SUMMER_OFFSET 120
#define SECONDS_A_DAY 86400

static gint64
floor_divide (gint64 value, gint64 divisor)
{
  return value / divisor - (value % divisor < 0);
}

/* The last Sunday of the day's month, which is March or October, both of 31 days. */
static GpDay
last_sunday_of_month (GpDay day)
{
  GpDay last = day + 31 - gp_day_get_day_of_month (day);

  return last - ((GpDay) gp_day_get_weekday (last) + 1) % 7;
}

/* The instant at which the clocks change in the day's month. */
static gint64
change_of_month (GpDay day)
{
  return last_sunday_of_month (day) * (gint64) SECONDS_A_DAY + 60 * 60;
}

int
gp_zone_get_offset (gint64 seconds)
{
  GpDay day = (GpDay) floor_divide (seconds, SECONDS_A_DAY);
  int month = gp_day_get_month (day);

  if (month == 3)
    return seconds < change_of_month (day) ? WINTER_OFFSET : SUMMER_OFFSET;
  if (month == 10)
    return seconds < change_of_month (day) ? SUMMER_OFFSET : WINTER_OFFSET;

  return month > 3 && month < 10 ? SUMMER_OFFSET : WINTER_OFFSET;
}

gint64
gp_zone_to_utc (GpMoment moment)
{
  gint64 in_summer = (moment - SUMMER_OFFSET) * 60;

  /* In the hour that occurs twice the summer reading is the first. In the hour that does not exist
   * the summer reading falls before the change, so that winter's holds: 02:30 becomes 03:30. */
  return gp_zone_get_offset (in_summer) == SUMMER_OFFSET ? in_summer
                                                         : (moment - WINTER_OFFSET) * 60;
}

GpMoment
gp_zone_from_utc (gint64 seconds)
{
  return floor_divide (seconds, 60) + gp_zone_get_offset (seconds);
}

GpMoment
gp_zone_add_elapsed (GpMoment moment, int minutes)
{
  return gp_zone_from_utc (gp_zone_to_utc (moment) + minutes * (gint64) 60);
}

static gboolean
clocks_change_on (GpDay day)
{
  int month = gp_day_get_month (day);

  return (month == 3 || month == 10) && day == last_sunday_of_month (day);
}

gboolean
gp_zone_touches_change (GpMoment start, int minutes)
{
  GpMoment end = gp_zone_add_elapsed (start, minutes);

  /* On either day it is the hour from two to three on the wall. */
  for (GpDay day = gp_moment_get_day (start); day <= gp_moment_get_day (end); day++)
    if (clocks_change_on (day) && start < gp_moment_new (day, 3 * 60) &&
        end >= gp_moment_new (day, 2 * 60))
      return TRUE;

  return FALSE;
}

char *
gp_zone_format (GpMoment moment)
{
  gint64 seconds = gp_zone_to_utc (moment);
  g_autofree char *wall = gp_moment_format (gp_zone_from_utc (seconds));

  return g_strdup_printf ("%s:00+%02d:00", wall, gp_zone_get_offset (seconds) / 60);
}
