/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A day of the Gregorian calendar, as the number of days since 1970-01-01: so that the day after
 * is + 1 and a week later is + 7. It knows no zone and no time. */
typedef gint32 GpDay;

/* No day: what cannot be read as one, and "not given". It is before every day. */
#define GP_DAY_NONE G_MININT32

/* Weekdays as ISO 8601 orders them, Monday first. */
typedef enum
{
  GP_MONDAY,
  GP_TUESDAY,
  GP_WEDNESDAY,
  GP_THURSDAY,
  GP_FRIDAY,
  GP_SATURDAY,
  GP_SUNDAY,
} GpWeekday;

/* The day of a date; GP_DAY_NONE for one that does not exist, such as 2026-02-30, and for years
 * outside 1900–2200. */
GpDay gp_day_new (int year, int month, int day_of_month);

/* Reads "2026-12-03", ten characters and nothing more; GP_DAY_NONE for anything else. */
GpDay gp_day_parse (const char *text);

/* "2026-12-03". (transfer full) */
char *gp_day_format (GpDay day);

int gp_day_get_year (GpDay day);
int gp_day_get_month (GpDay day);
int gp_day_get_day_of_month (GpDay day);

/* 1 on 1 January, 365 or 366 on 31 December. */
int gp_day_get_day_of_year (GpDay day);

GpWeekday gp_day_get_weekday (GpDay day);

/* The Monday of the day's ISO week. */
GpDay gp_day_get_monday (GpDay day);
