/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/names.h"

#include <string.h>

#define N_LANGUAGES (GP_LANGUAGE_ENGLISH + 1)

/* All tables: a column for each GpLanguage. */
static const char *const codes[N_LANGUAGES] = { "da", "en" };

static const char *const weekdays[][N_LANGUAGES] = {
  { "mandag", "Monday" },    { "tirsdag", "Tuesday" }, { "onsdag", "Wednesday" },
  { "torsdag", "Thursday" }, { "fredag", "Friday" },   { "lørdag", "Saturday" },
  { "søndag", "Sunday" },
};

static const char *const short_weekdays[][N_LANGUAGES] = {
  { "man", "Mon" }, { "tir", "Tue" }, { "ons", "Wed" }, { "tor", "Thu" },
  { "fre", "Fri" }, { "lør", "Sat" }, { "søn", "Sun" },
};

static const char *const months[][N_LANGUAGES] = {
  { "januar", "January" },  { "februar", "February" },  { "marts", "March" },
  { "april", "April" },     { "maj", "May" },           { "juni", "June" },
  { "juli", "July" },       { "august", "August" },     { "september", "September" },
  { "oktober", "October" }, { "november", "November" }, { "december", "December" },
};

static const char *const short_months[][N_LANGUAGES] = {
  { "jan", "Jan" }, { "feb", "Feb" }, { "mar", "Mar" }, { "apr", "Apr" },
  { "maj", "May" }, { "jun", "Jun" }, { "jul", "Jul" }, { "aug", "Aug" },
  { "sep", "Sep" }, { "okt", "Oct" }, { "nov", "Nov" }, { "dec", "Dec" },
};

static const char *const holidays[][N_LANGUAGES] = {
  [GP_HOLIDAY_NONE] = { NULL, NULL },
  [GP_HOLIDAY_NEW_YEARS_DAY] = { "Nytårsdag", "New Year’s Day" },
  [GP_HOLIDAY_MAUNDY_THURSDAY] = { "Skærtorsdag", "Maundy Thursday" },
  [GP_HOLIDAY_GOOD_FRIDAY] = { "Langfredag", "Good Friday" },
  [GP_HOLIDAY_EASTER_SUNDAY] = { "Påskedag", "Easter Sunday" },
  [GP_HOLIDAY_EASTER_MONDAY] = { "2. påskedag", "Easter Monday" },
  [GP_HOLIDAY_GREAT_PRAYER_DAY] = { "Store bededag", "Great Prayer Day" },
  [GP_HOLIDAY_ASCENSION_DAY] = { "Kristi himmelfartsdag", "Ascension Day" },
  [GP_HOLIDAY_WHIT_SUNDAY] = { "Pinsedag", "Whit Sunday" },
  [GP_HOLIDAY_WHIT_MONDAY] = { "2. pinsedag", "Whit Monday" },
  [GP_HOLIDAY_CHRISTMAS_DAY] = { "Juledag", "Christmas Day" },
  [GP_HOLIDAY_SECOND_CHRISTMAS_DAY] = { "2. juledag", "Second Day of Christmas" },
};

GpLanguage
gp_language_parse (const char *code)
{
  return strcmp (code, "da") == 0 ? GP_LANGUAGE_DANISH : GP_LANGUAGE_ENGLISH;
}

const char *
gp_language_get_code (GpLanguage language)
{
  return codes[language];
}

/* Whether name ("da", "da_DK.UTF-8", "C") is of the language with that code. */
static gboolean
is_of_language (const char *name, const char *code)
{
  return g_str_has_prefix (name, code) && !g_ascii_isalpha (name[strlen (code)]);
}

GpLanguage
gp_language_choose (const char *const *names)
{
  for (; *names != NULL; names++)
    for (int language = 0; language < N_LANGUAGES; language++)
      if (is_of_language (*names, codes[language]))
        return (GpLanguage) language;

  return GP_LANGUAGE_ENGLISH;
}

const char *
gp_weekday_get_name (GpWeekday weekday, GpLanguage language)
{
  return weekdays[weekday][language];
}

const char *
gp_weekday_get_short_name (GpWeekday weekday, GpLanguage language)
{
  return short_weekdays[weekday][language];
}

const char *
gp_month_get_name (int month, GpLanguage language)
{
  return months[month - 1][language];
}

const char *
gp_month_get_short_name (int month, GpLanguage language)
{
  return short_months[month - 1][language];
}

const char *
gp_holiday_get_name (GpHoliday holiday, GpLanguage language)
{
  return holidays[holiday][language];
}
