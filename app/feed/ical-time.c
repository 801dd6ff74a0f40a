/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/ical-time.h"

struct icaltimetype
gp_ical_time_of_day (GpDay day)
{
  return (struct icaltimetype){
    .year = gp_day_get_year (day),
    .month = gp_day_get_month (day),
    .day = gp_day_get_day_of_month (day),
    .is_date = 1,
  };
}

struct icaltimetype
gp_ical_time_of_moment (GpMoment moment)
{
  struct icaltimetype time = gp_ical_time_of_day (gp_moment_get_day (moment));
  int minute = gp_moment_get_minute (moment);

  time.is_date = 0;
  time.hour = minute / 60;
  time.minute = minute % 60;

  return time;
}

struct icaltimetype
gp_ical_time_of_instant (gint64 seconds)
{
  gint64 minutes = seconds / 60;
  struct icaltimetype time = gp_ical_time_of_moment (minutes);

  time.second = (int) (seconds - minutes * 60);
  time.zone = icaltimezone_get_utc_timezone ();

  return time;
}
