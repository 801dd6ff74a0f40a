/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/slice.h"

/* A month to choose a day from: ISO weeks at the left, told even or odd by shape, and closed days
 * hatched and named. Arrows walk over days, Page Up and Page Down over months.
 * Signal "day-chosen" (GpDay). */
#define GP_TYPE_DAY_CALENDAR (gp_day_calendar_get_type ())
G_DECLARE_FINAL_TYPE (GpDayCalendar, gp_day_calendar, GP, DAY_CALENDAR, GtkWidget)

/* Where closed days come from; keeps a reference to the slice. */
void
gp_day_calendar_set_plan (GpDayCalendar *self, GpSlice *slice, GpDay today, GpLanguage language);

/* Shows the month of that day, with the day chosen and focused. */
void gp_day_calendar_show (GpDayCalendar *self, GpDay day);
