/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <locale.h>

#include "app/catalogue/catalogue.h"
#include "ui/series/offering-words.h"
#include "ui/series/series-form.h"
#include "ui/series/series-request.h"
#include "ui/shared/day-text.h"

static GpOffering *
find_offering (const char *code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load ("soenderborg", &error);

  g_assert_no_error (error);
  return gp_offering_ref (gp_catalogue_find (catalogue, code));
}

static GpSeriesForm *
new_form (const char *code, const char *start)
{
  g_autoptr (GpOffering) offering = find_offering (code);
  GpSeriesForm *form = gp_series_form_new (gp_day_parse (start));

  gp_series_form_choose_offering (form, offering);
  return form;
}

static const GpWeekdayTime *
get_time (GpSeriesForm *form, guint index)
{
  return &g_array_index (form->times, GpWeekdayTime, index);
}

static void
test_offering_fills_the_form (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("3.2", "2026-11-26");

  g_assert_cmpint (form->rhythm, ==, GP_RHYTHM_WEEKLY);
  g_assert_cmpuint (form->times->len, ==, 1);
  g_assert_cmpint (get_time (form, 0)->weekday, ==, GP_THURSDAY);
  g_assert_cmpint (get_time (form, 0)->minutes, ==, 120);
  g_assert_cmpint (form->length.count, ==, 8);
  g_assert_cmpint (form->capacity, ==, 8);
  g_assert_cmpint (form->closed_days, ==, GP_CLOSED_DAYS_EXTEND);
}

static void
test_weekday_follows_the_start (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("3.2", "2026-11-26");

  gp_series_form_set_start (form, gp_day_parse ("2026-11-30"));
  g_assert_cmpint (get_time (form, 0)->weekday, ==, GP_MONDAY);

  /* Once a weekday is chosen, the start is only the earliest day. */
  gp_series_form_choose_weekday (form, GP_FRIDAY, TRUE);
  gp_series_form_choose_weekday (form, GP_MONDAY, FALSE);
  gp_series_form_set_start (form, gp_day_parse ("2026-12-01"));
  g_assert_cmpuint (form->times->len, ==, 1);
  g_assert_cmpint (get_time (form, 0)->weekday, ==, GP_FRIDAY);

  /* The last one stays. */
  gp_series_form_choose_weekday (form, GP_FRIDAY, FALSE);
  g_assert_true (gp_series_form_has_weekday (form, GP_FRIDAY));
}

/* The relatives' group is on Thursdays whatever the start. */
static void
test_weekday_of_the_offering (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("Ø1", "2026-12-07");

  g_assert_cmpint (form->rhythm, ==, GP_RHYTHM_EVEN_WEEKS);
  gp_series_form_set_start (form, gp_day_parse ("2026-12-09"));
  g_assert_cmpint (get_time (form, 0)->weekday, ==, GP_THURSDAY);
}

static void
test_times (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("4.1", "2026-11-30");

  g_assert_cmpuint (form->times->len, ==, 4);
  g_assert_true (gp_series_form_is_uniform (form));
  gp_series_form_set_time (form, 10 * 60);
  g_assert_cmpint (get_time (form, 3)->time, ==, 10 * 60);
  g_assert_cmpint (get_time (form, 3)->minutes, ==, 240);
  g_assert_true (gp_series_form_set_end (form, 12 * 60));
  g_assert_cmpint (get_time (form, 0)->minutes, ==, 120);
  g_assert_false (gp_series_form_set_end (form, 9 * 60));
  g_assert_cmpint (get_time (form, 0)->minutes, ==, 120);

  gp_series_form_set_time_at (form, 1, 13 * 60);
  g_assert_false (gp_series_form_is_uniform (form));
  gp_series_form_add_time (form, 1);
  g_assert_cmpuint (form->times->len, ==, 5);
  g_assert_cmpint (get_time (form, 2)->weekday, ==, GP_TUESDAY);
  g_assert_cmpint (get_time (form, 2)->time, ==, 15 * 60);
  gp_series_form_remove_time (form, 2);
  g_assert_cmpuint (form->times->len, ==, 4);
}

static void
test_rhythms (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("3.2", "2026-11-26");

  gp_series_form_set_rhythm (form, GP_RHYTHM_DAILY, 1);
  g_assert_cmpuint (form->times->len, ==, 7);
  gp_series_form_set_rhythm (form, GP_RHYTHM_WEEKLY, 3);
  g_assert_cmpuint (form->times->len, ==, 1);
  g_assert_cmpint (get_time (form, 0)->weekday, ==, GP_THURSDAY);
  g_assert_cmpint (form->interval, ==, 3);
  gp_series_form_set_rhythm (form, GP_RHYTHM_DAYS, 1);
  g_assert_cmpuint (form->times->len, ==, 0);
  gp_series_form_set_rhythm (form, GP_RHYTHM_ONCE, 1);
  g_assert_cmpuint (form->times->len, ==, 1);
  g_assert_cmpint (get_time (form, 0)->minutes, ==, 120);
}

static void
test_adjustments (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("3.2", "2026-11-26");
  GpMoment slot = gp_moment_parse ("2026-12-10T10:00");

  gp_series_form_adjust (form, slot, (GpRemedy){ GP_REMEDY_ROOM, 3, 0 });
  gp_series_form_adjust (form, slot, (GpRemedy){ GP_REMEDY_ROOM, 4, 0 });
  g_assert_cmpuint (form->adjustments->len, ==, 1);
  gp_series_form_adjust (form, slot, (GpRemedy){ GP_REMEDY_SUBSTITUTE, 7, 1 });
  g_assert_cmpuint (form->adjustments->len, ==, 2);
  g_assert_cmpint (gp_series_form_find_adjusted (form, slot, GP_DAY_NONE), ==, slot);
  g_assert_cmpint (gp_series_form_find_adjusted (form, GP_MOMENT_NONE, gp_moment_get_day (slot)),
                   ==, slot);
  gp_series_form_unadjust (form, slot);
  g_assert_cmpuint (form->adjustments->len, ==, 0);

  /* They are about days: other days, no adjustments. */
  gp_series_form_adjust (form, slot, (GpRemedy){ GP_REMEDY_SKIP, 0, 0 });
  gp_series_form_set_start (form, gp_day_parse ("2026-11-27"));
  g_assert_cmpuint (form->adjustments->len, ==, 0);
}

static void
test_request_of_new_series (void)
{
  g_autoptr (GpSeriesForm) form = new_form ("3.2", "2026-11-26");
  g_autoptr (GpSeriesRequest) request = NULL;

  gp_series_form_add_staff (form, 5);
  gp_series_form_add_staff (form, 5);
  gp_series_form_set_name (form, "  Torsdag ");
  request = gp_series_request_new_from_form (form, NULL);

  g_assert_cmpstr (request->offering, ==, "3.2");
  g_assert_cmpint (request->start, ==, gp_day_parse ("2026-11-26"));
  g_assert_true (request->has_rhythm);
  g_assert_cmpuint (request->times->len, ==, 1);
  g_assert_true (request->has_length);
  g_assert_cmpuint (request->staff->len, ==, 1);
  g_assert_cmpstr (request->name, ==, "Torsdag");
}

static void
test_request_of_edit (void)
{
  g_autoptr (GpSeriesForm) before = new_form ("3.2", "2026-11-26");
  g_autoptr (GpSeriesForm) form = gp_series_form_copy (before);
  g_autoptr (GpSeriesRequest) unchanged = gp_series_request_new_from_form (form, before);
  g_autoptr (GpSeriesRequest) request = NULL;

  g_assert_true (gp_series_form_equal (form, before));
  g_assert_false (unchanged->has_rhythm || unchanged->has_length || unchanged->has_room ||
                  unchanged->has_staff || unchanged->has_name || unchanged->has_closed_days);
  g_assert_cmpint (unchanged->capacity, ==, -1);
  g_assert_cmpint (unchanged->start, ==, GP_DAY_NONE);

  form->room = 2;
  gp_series_form_set_time (form, 13 * 60);
  request = gp_series_request_new_from_form (form, before);
  g_assert_false (gp_series_form_equal (form, before));
  g_assert_true (request->has_rhythm && request->has_room);
  g_assert_false (request->has_length || request->has_staff || request->has_name);
}

typedef struct
{
  const char *typed;
  const char *day; /* NULL where it is none */
} DayCase;

static const DayCase day_cases[] = {
  { "26/11", "2026-11-26" },
  { "26.11", "2026-11-26" },
  { "23/11", "2027-11-23" }, /* yesterday: the next such date */
  { "1/1 27", "2027-01-01" },
  { "3-12-2026", "2026-12-03" },
  { "2026-12-03", "2026-12-03" },
  { "3. dec", "2026-12-03" },
  { "tor 3. dec 2026", "2026-12-03" }, /* as the field itself writes it */
  { "Thursday 3 December", "2026-12-03" },
  { "29. februar", "2028-02-29" },
  { "uge 53", "2026-12-28" },
  { "week 1", "2027-01-04" },
  { "uge 54", NULL },
  { "30. februar 2027", NULL },
  { "26", NULL },
  { "tor", NULL },
  { "26 blåbær", NULL },
  { "", NULL },
};

static void
test_day (gconstpointer data)
{
  const DayCase *expected = data;
  GpDay day = gp_day_text_parse (expected->typed, gp_day_parse ("2026-11-24"));

  if (expected->day == NULL)
    g_assert_cmpint (day, ==, GP_DAY_NONE);
  else
    g_assert_cmpint (day, ==, gp_day_parse (expected->day));
}

/* Whatever the field writes, it reads as the same day. */
static void
test_day_round_trip (void)
{
  GpDay today = gp_day_parse ("2026-11-24");

  for (GpDay day = today - 800; day < today + 800; day++)
    for (GpLanguage language = GP_LANGUAGE_DANISH; language <= GP_LANGUAGE_ENGLISH; language++)
      {
        g_autofree char *text = gp_day_text_format (day, language);

        g_assert_cmpint (gp_day_text_parse (text, today), ==, day);
      }
}

static void
test_time (void)
{
  g_assert_cmpint (gp_time_text_parse ("9"), ==, 540);
  g_assert_cmpint (gp_time_text_parse ("930"), ==, 570);
  g_assert_cmpint (gp_time_text_parse ("9.30"), ==, 570);
  g_assert_cmpint (gp_time_text_parse (" 13:05 "), ==, 785);
  g_assert_cmpint (gp_time_text_parse ("24"), ==, -1);
  g_assert_cmpint (gp_time_text_parse ("960"), ==, -1);
  g_assert_cmpint (gp_time_text_parse ("x"), ==, -1);
  g_assert_cmpint (gp_time_text_parse (""), ==, -1);
}

static void
test_offering_words (void)
{
  g_autoptr (GpOffering) offering = find_offering ("3.2");
  g_autofree char *summary = gp_offering_words_summarize (offering, GP_LANGUAGE_ENGLISH);
  g_autofree char *hours = gp_offering_words_duration (240);
  g_autofree char *minutes = gp_offering_words_duration (90);

  g_assert_cmpstr (summary, ==, "8 sessions of 2 hours · every week · needs a referral");
  g_assert_cmpstr (hours, ==, "4 hours");
  g_assert_cmpstr (minutes, ==, "90 min");
  g_assert_true (gp_offering_words_match (offering, "3.2"));
  g_assert_true (gp_offering_words_match (offering, " MOTIV"));
  g_assert_false (gp_offering_words_match (offering, "2"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series-form/offering-fills-the-form", test_offering_fills_the_form);
  g_test_add_func ("/series-form/weekday-follows-the-start", test_weekday_follows_the_start);
  g_test_add_func ("/series-form/weekday-of-the-offering", test_weekday_of_the_offering);
  g_test_add_func ("/series-form/times", test_times);
  g_test_add_func ("/series-form/rhythms", test_rhythms);
  g_test_add_func ("/series-form/adjustments", test_adjustments);
  g_test_add_func ("/series-form/request-of-new-series", test_request_of_new_series);
  g_test_add_func ("/series-form/request-of-edit", test_request_of_edit);
  for (guint i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/series-form/day/%u-%s", i, day_cases[i].typed);

      g_strdelimit (path + strlen ("/series-form/day/"), "/", '-');
      g_test_add_data_func (path, &day_cases[i], test_day);
    }
  g_test_add_func ("/series-form/day-round-trip", test_day_round_trip);
  g_test_add_func ("/series-form/time", test_time);
  g_test_add_func ("/series-form/offering-words", test_offering_words);

  return g_test_run ();
}
