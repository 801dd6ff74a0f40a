/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/names.h"

/* The day that somebody typed, in either language: "26/11", "26.11.2026", "26. nov", "Thu 26 Nov
 * 2026", "2026-11-26", "week 50" (its Monday). A year that is left out is the one that puts the day
 * on or next after from. GP_DAY_NONE for what is no day. */
GpDay gp_day_text_parse (const char *text, GpDay from);

/* "tor 26. nov 2026": what a field shows, and can be parsed again. (transfer full) */
char *gp_day_text_format (GpDay day, GpLanguage language);

/* The minute of the day that somebody typed: "9", "930", "9.30", "09:30"; -1 for what is none. */
int gp_time_text_parse (const char *text);
