/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"

/* Danish public holidays, 1900–2200. All but three follow from Easter. */
typedef enum
{
  GP_HOLIDAY_NONE,
  GP_HOLIDAY_NEW_YEARS_DAY,
  GP_HOLIDAY_MAUNDY_THURSDAY,
  GP_HOLIDAY_GOOD_FRIDAY,
  GP_HOLIDAY_EASTER_SUNDAY,
  GP_HOLIDAY_EASTER_MONDAY,
  GP_HOLIDAY_GREAT_PRAYER_DAY, /* store bededag, a holiday through 2023 */
  GP_HOLIDAY_ASCENSION_DAY,
  GP_HOLIDAY_WHIT_SUNDAY,
  GP_HOLIDAY_WHIT_MONDAY,
  GP_HOLIDAY_CHRISTMAS_DAY,
  GP_HOLIDAY_SECOND_CHRISTMAS_DAY,
} GpHoliday;

/* Easter Sunday of a year (the Gregorian computus); GP_DAY_NONE outside 1900–2200. */
GpDay gp_holiday_get_easter (int year);

GpHoliday gp_holiday_of (GpDay day);
