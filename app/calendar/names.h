/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/holiday.h"
#include "app/calendar/moment.h"

/* Words for days, in the language of a centre or of a user: a small table of our own, so that
 * neither the locale nor the clock of the machine decides what a feed says. */
typedef enum
{
  GP_LANGUAGE_DANISH,
  GP_LANGUAGE_ENGLISH,
} GpLanguage;

/* "da" or "en"; anything else is English. */
GpLanguage gp_language_parse (const char *code);
const char *gp_language_get_code (GpLanguage language);

/* Of a user whose languages, best first, are these (as g_get_language_names gives them). */
GpLanguage gp_language_choose (const char *const *names);

/* "torsdag", "Thursday"; short: "tor", "Thu". */
const char *gp_weekday_get_name (GpWeekday weekday, GpLanguage language);
const char *gp_weekday_get_short_name (GpWeekday weekday, GpLanguage language);

/* "november", "November"; short: "nov", "Nov". month is 1–12. */
const char *gp_month_get_name (int month, GpLanguage language);
const char *gp_month_get_short_name (int month, GpLanguage language);

/* "Skærtorsdag", "Maundy Thursday". NULL for GP_HOLIDAY_NONE. */
const char *gp_holiday_get_name (GpHoliday holiday, GpLanguage language);

/* (all transfer full)
 * short: "tir 24. nov", "Tue 24 Nov"
 * medium: "24. november", "24 November"
 * long: "tirsdag 24. november", "Tuesday 24 November"
 * full: "tirsdag 24. november 2026", "Tuesday 24 November 2026" */
char *gp_names_format_short (GpDay day, GpLanguage language);
char *gp_names_format_medium (GpDay day, GpLanguage language);
char *gp_names_format_long (GpDay day, GpLanguage language);
char *gp_names_format_full (GpDay day, GpLanguage language);

/* "10:00–11:30", with an en dash; the end is that many elapsed minutes later. (transfer full) */
char *gp_names_format_times (GpMoment start, int minutes);

/* A span of days: "23.–29. november 2026", "28. december 2026 – 3. januar 2027",
 * "23–29 November 2026". (transfer full) */
char *gp_names_format_span (GpDay from, GpDay to, GpLanguage language);
