/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/names.h"

typedef char *(*FormatDay) (GpDay day, GpLanguage language);

typedef struct
{
  const char *path;
  FormatDay format;
  const char *day;
  const char *danish;
  const char *english;
} DayCase;

static const DayCase day_cases[] = {
  { "short", gp_names_format_short, "2026-11-24", "tir 24. nov", "Tue 24 Nov" },
  { "short-may", gp_names_format_short, "2026-05-02", "lør 2. maj", "Sat 2 May" },
  { "medium", gp_names_format_medium, "2026-11-24", "24. november", "24 November" },
  { "long", gp_names_format_long, "2026-11-24", "tirsdag 24. november", "Tuesday 24 November" },
  { "full", gp_names_format_full, "2026-11-24", "tirsdag 24. november 2026",
    "Tuesday 24 November 2026" },
  { "full-sunday", gp_names_format_full, "2027-01-03", "søndag 3. januar 2027",
    "Sunday 3 January 2027" },
};

static void
test_day (gconstpointer data)
{
  const DayCase *expected = data;
  GpDay day = gp_day_parse (expected->day);
  g_autofree char *danish = expected->format (day, GP_LANGUAGE_DANISH);
  g_autofree char *english = expected->format (day, GP_LANGUAGE_ENGLISH);

  g_assert_cmpstr (danish, ==, expected->danish);
  g_assert_cmpstr (english, ==, expected->english);
}

typedef struct
{
  const char *from;
  const char *to;
  const char *danish;
  const char *english;
} SpanCase;

static const SpanCase span_cases[] = {
  { "2026-11-23", "2026-11-29", "23.–29. november 2026", "23–29 November 2026" },
  { "2026-11-30", "2026-12-06", "30. november – 6. december 2026",
    "30 November – 6 December 2026" },
  { "2026-12-28", "2027-01-03", "28. december 2026 – 3. januar 2027",
    "28 December 2026 – 3 January 2027" },
  { "2026-11-24", "2026-11-24", "24. november 2026", "24 November 2026" },
};

static void
test_span (gconstpointer data)
{
  const SpanCase *expected = data;
  GpDay from = gp_day_parse (expected->from);
  GpDay to = gp_day_parse (expected->to);
  g_autofree char *danish = gp_names_format_span (from, to, GP_LANGUAGE_DANISH);
  g_autofree char *english = gp_names_format_span (from, to, GP_LANGUAGE_ENGLISH);

  g_assert_cmpstr (danish, ==, expected->danish);
  g_assert_cmpstr (english, ==, expected->english);
}

static void
test_times (void)
{
  g_autofree char *day = gp_names_format_times (gp_moment_parse ("2026-11-24T10:00"), 90);
  g_autofree char *night = gp_names_format_times (gp_moment_parse ("2026-03-28T23:00"), 300);

  g_assert_cmpstr (day, ==, "10:00–11:30");
  g_assert_cmpstr (night, ==, "23:00–05:00");
}

typedef struct
{
  const char *path;
  const char *names[4];
  GpLanguage language;
} LanguageCase;

static const LanguageCase language_cases[] = {
  { "danish", { "da_DK.UTF-8", "da_DK", "da", "C" }, GP_LANGUAGE_DANISH },
  { "english", { "en_GB", "en", "C" }, GP_LANGUAGE_ENGLISH },
  { "german-then-danish", { "de_DE", "de", "da" }, GP_LANGUAGE_DANISH }, /* the first we have */
  { "english-then-danish", { "en", "da" }, GP_LANGUAGE_ENGLISH },
  { "german-only", { "de", "C" }, GP_LANGUAGE_ENGLISH },
  { "another-that-begins-alike", { "dag", "C" }, GP_LANGUAGE_ENGLISH },
  { "none", { NULL }, GP_LANGUAGE_ENGLISH },
};

static void
test_choose (gconstpointer data)
{
  const LanguageCase *expected = data;
  const char *names[G_N_ELEMENTS (expected->names) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (expected->names); i++)
    names[i] = expected->names[i];

  g_assert_cmpint (gp_language_choose (names), ==, expected->language);
}

static void
test_codes (void)
{
  g_assert_cmpint (gp_language_parse ("da"), ==, GP_LANGUAGE_DANISH);
  g_assert_cmpint (gp_language_parse ("en"), ==, GP_LANGUAGE_ENGLISH);
  g_assert_cmpint (gp_language_parse ("sv"), ==, GP_LANGUAGE_ENGLISH);
  g_assert_cmpstr (gp_language_get_code (GP_LANGUAGE_DANISH), ==, "da");
  g_assert_cmpstr (gp_language_get_code (GP_LANGUAGE_ENGLISH), ==, "en");
}

static void
test_holidays (void)
{
  g_assert_cmpstr (gp_holiday_get_name (GP_HOLIDAY_MAUNDY_THURSDAY, GP_LANGUAGE_DANISH), ==,
                   "Skærtorsdag");
  g_assert_cmpstr (gp_holiday_get_name (GP_HOLIDAY_MAUNDY_THURSDAY, GP_LANGUAGE_ENGLISH), ==,
                   "Maundy Thursday");
  g_assert_null (gp_holiday_get_name (GP_HOLIDAY_NONE, GP_LANGUAGE_DANISH));
}

/* No table has a hole. */
static void
test_every_name (void)
{
  for (int i = GP_LANGUAGE_DANISH; i <= GP_LANGUAGE_ENGLISH; i++)
    {
      GpLanguage language = (GpLanguage) i;

      for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
        g_assert_true (g_str_has_prefix (gp_weekday_get_name (weekday, language),
                                         gp_weekday_get_short_name (weekday, language)));
      for (int month = 1; month <= 12; month++)
        g_assert_true (g_str_has_prefix (gp_month_get_name (month, language),
                                         gp_month_get_short_name (month, language)));
      for (int holiday = GP_HOLIDAY_NEW_YEARS_DAY; holiday <= GP_HOLIDAY_SECOND_CHRISTMAS_DAY;
           holiday++)
        g_assert_nonnull (gp_holiday_get_name (holiday, language));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/names/day/", day_cases[i].path, NULL);

      g_test_add_data_func (path, &day_cases[i], test_day);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (span_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/names/span/", span_cases[i].to, NULL);

      g_test_add_data_func (path, &span_cases[i], test_span);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (language_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/names/language/", language_cases[i].path, NULL);

      g_test_add_data_func (path, &language_cases[i], test_choose);
    }

  g_test_add_func ("/names/times", test_times);
  g_test_add_func ("/names/codes", test_codes);
  g_test_add_func ("/names/holidays", test_holidays);
  g_test_add_func ("/names/every-name", test_every_name);

  return g_test_run ();
}
