/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/slice.h"

/* A field for a day: typed in any usual way (day-text.h), or chosen from a calendar that opens by
 * its arrow or Alt+Down. Property "day" (int, a GpDay) changes only to a day that exists; while the
 * text is none the field has the style "error". */
#define GP_TYPE_DAY_ENTRY (gp_day_entry_get_type ())
G_DECLARE_FINAL_TYPE (GpDayEntry, gp_day_entry, GP, DAY_ENTRY, GtkWidget)

/* today is where a date without a year is looked for; keeps a reference to the slice. */
void gp_day_entry_set_plan (GpDayEntry *self, GpSlice *slice, GpDay today, GpLanguage language);

void gp_day_entry_set_day (GpDayEntry *self, GpDay day);
GpDay gp_day_entry_get_day (GpDayEntry *self);
