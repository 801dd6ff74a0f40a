/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/day-text.h"

#include "app/calendar/iso-week.h"

#define MOST_NUMBERS 3

/* What a typed day is made of, before it is a day. */
typedef struct
{
  int numbers[MOST_NUMBERS];
  int n_numbers;
  int month; /* 1–12 where a month was named, else 0 */
  gboolean week;
} Parts;

static gboolean
is_prefix_of (const char *word, const char *name)
{
  g_autofree char *folded_word = g_utf8_casefold (word, -1);
  g_autofree char *folded_name = g_utf8_casefold (name, -1);

  return g_utf8_strlen (word, -1) >= 3 && g_str_has_prefix (folded_name, folded_word);
}

static int
find_month (const char *word)
{
  for (int month = 1; month <= 12; month++)
    for (GpLanguage language = GP_LANGUAGE_DANISH; language <= GP_LANGUAGE_ENGLISH; language++)
      if (is_prefix_of (word, gp_month_get_name (month, language)))
        return month;

  return 0;
}

static gboolean
is_weekday (const char *word)
{
  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    for (GpLanguage language = GP_LANGUAGE_DANISH; language <= GP_LANGUAGE_ENGLISH; language++)
      if (is_prefix_of (word, gp_weekday_get_name (weekday, language)))
        return TRUE;

  return FALSE;
}

static gboolean
take_word (Parts *parts, const char *word)
{
  if (is_prefix_of (word, "uge") || is_prefix_of (word, "week"))
    {
      parts->week = TRUE;
      return TRUE;
    }
  if (is_weekday (word))
    return TRUE;
  if (parts->month != 0)
    return FALSE;

  parts->month = find_month (word);
  return parts->month != 0;
}

static gboolean
take_number (Parts *parts, const char *digits)
{
  if (parts->n_numbers == MOST_NUMBERS || strlen (digits) > 4)
    return FALSE;

  parts->numbers[parts->n_numbers++] = atoi (digits);
  return TRUE;
}

/* Cuts the text into words and numbers; what is neither only separates. */
static gboolean
cut (const char *text, Parts *parts)
{
  while (*text != '\0')
    {
      const char *end = text;
      g_autofree char *piece = NULL;

      if (g_ascii_isdigit (*text))
        while (g_ascii_isdigit (*end))
          end++;
      else
        while (g_unichar_isalpha (g_utf8_get_char (end)))
          end = g_utf8_next_char (end);
      if (end == text)
        {
          text = g_utf8_next_char (text);
          continue;
        }

      piece = g_strndup (text, end - text);
      if (!(g_ascii_isdigit (*piece) ? take_number (parts, piece) : take_word (parts, piece)))
        return FALSE;
      text = end;
    }

  return TRUE;
}

static GpDay
find_week (const Parts *parts, GpDay from)
{
  GpIsoWeek week = { gp_iso_week_of (from).year, parts->numbers[0] };

  if (parts->n_numbers == 2)
    week.year = parts->numbers[1];
  else if (parts->n_numbers == 1 && week.week < gp_iso_week_of (from).week)
    week.year++;
  else if (parts->n_numbers != 1)
    return GP_DAY_NONE;

  if (week.week < 1 || week.year < 1900 || week.year > 2200 ||
      week.week > gp_iso_week_count_in_year (week.year))
    return GP_DAY_NONE;

  return gp_iso_week_get_monday (week);
}

static GpDay
find_next (int month, int day_of_month, GpDay from)
{
  /* 29 February may be up to eight years away. */
  for (int year = gp_day_get_year (from); year <= gp_day_get_year (from) + 8; year++)
    {
      GpDay day = gp_day_new (year, month, day_of_month);

      if (day != GP_DAY_NONE && day >= from)
        return day;
    }

  return GP_DAY_NONE;
}

GpDay
gp_day_text_parse (const char *text, GpDay from)
{
  Parts parts = { 0 };
  int *numbers = parts.numbers;

  if (!g_utf8_validate (text, -1, NULL) || !cut (text, &parts) || parts.n_numbers == 0)
    return GP_DAY_NONE;
  if (parts.week)
    return parts.month == 0 ? find_week (&parts, from) : GP_DAY_NONE;

  if (parts.month == 0 && parts.n_numbers == 3 && numbers[0] > 31)
    return gp_day_new (numbers[0], numbers[1], numbers[2]);
  if (parts.month == 0 && parts.n_numbers == 1)
    return GP_DAY_NONE;
  if (parts.month == 0)
    {
      parts.month = numbers[1];
      numbers[1] = numbers[2];
      parts.n_numbers--;
    }

  if (parts.n_numbers == 1)
    return find_next (parts.month, numbers[0], from);
  if (parts.n_numbers == 2)
    return gp_day_new (numbers[1] < 100 ? 2000 + numbers[1] : numbers[1], parts.month, numbers[0]);

  return GP_DAY_NONE;
}

char *
gp_day_text_format (GpDay day, GpLanguage language)
{
  g_autofree char *text = gp_names_format_short (day, language);

  return g_strdup_printf ("%s %d", text, gp_day_get_year (day));
}

int
gp_time_text_parse (const char *text)
{
  g_autofree char *digits = g_strdup (text);
  char *colon = strpbrk (g_strstrip (digits), ":.");
  int hour, minute;

  if (colon != NULL)
    {
      *colon = ':';
      return gp_time_parse (digits);
    }
  if (strlen (digits) == 0 || strlen (digits) > 4 ||
      strspn (digits, "0123456789") != strlen (digits))
    return -1;

  hour = strlen (digits) <= 2 ? atoi (digits) : atoi (digits) / 100;
  minute = strlen (digits) <= 2 ? 0 : atoi (digits) % 100;
  return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}
