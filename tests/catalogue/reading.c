/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/catalogue.h"
#include "describe.h"
#include "small.h"

/* Ways of writing an offering that the shipped catalogues do not all need: one change to small.json
 * and what becomes of the offering, in the cells of soenderborg.txt. */
typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *code;
  const char *session;
  const char *when;
  const char *length;
} ReadingCase;

static const ReadingCase reading_cases[] = {
  { "hours-split", "\"minutes\": 90,\n      \"weekdays\": [\"th 15:00\"]",
    "\"minutes_a_week\": 100, \"time\": \"09:00\", \"weekdays\": [\"fr\", \"mo\", \"we 9:30\"]",
    "A", "33", "weekly mo=09:00+34 we=09:30+33 fr=09:00+33, 100 a week", "4 sessions" },
  { "hours-on-one-day", "\"minutes\": 60,\n      \"slot_minutes\": 15",
    "\"minutes_a_week\": 180, \"slot_minutes\": 20", "B", "180 by 20", "every-3-weeks, 180 a week",
    "up to 12 weeks" },
  { "hours-every-day", "\"weekly\",\n      \"minutes\": 90,\n      \"weekdays\": [\"th 15:00\"]",
    "\"daily\", \"minutes_a_week\": 700", "A", "100", "daily, 700 a week", "4 sessions" },
  { "weekday-alone", "\"th 15:00\"", "\"th\"", "A", "90", "weekly th=10:00+90", "4 sessions" },
  { "weekday-twice-a-day", "\"th 15:00\"", "\"th 15:00-15:30\", \"th 08:00\"", "A", "90",
    "weekly th=08:00+90 th=15:00+30", "4 sessions" },
  { "weekday-midnight", "\"th 15:00\"", "\"su 22:30\", \"th 22:00-24:00\"", "A", "90",
    "weekly th=22:00+120 su=22:30+90", "4 sessions" },
  { "odd-weeks", "\"weekly\"", "\"odd-weeks\"", "A", "90", "odd-weeks th=15:00+90", "4 sessions" },
  { "every-second-week", "\"weekly\"", "\"every-2-weeks\"", "A", "90", "biweekly th=15:00+90",
    "4 sessions" },
  { "one-usually-of-three", "{\"sessions\": [1, 3]}", "{\"sessions\": [1, 3], \"usually\": 1}", "C",
    "45", "appointment, 2-4 a month", "1 session" },
  { "range-of-weeks", "{\"sessions\": 4}", "{\"weeks\": [6, 12]}", "A", "90", "weekly th=15:00+90",
    "6-12 weeks, usually 6" },
  { "range-usually", "{\"sessions\": 4}", "{\"weeks\": [6, 12], \"usually\": 8}", "A", "90",
    "weekly th=15:00+90", "6-12 weeks, usually 8" },
  { "range-of-one", "{\"sessions\": 4}", "{\"weeks\": [6, 6]}", "A", "90", "weekly th=15:00+90",
    "6-6 weeks, usually 6" },
  { "usually-less", "{\"up_to_weeks\": 12}", "{\"up_to_weeks\": 12, \"usually\": 10}", "B",
    "60 by 15", "every-3-weeks", "up to 12 weeks, usually 10" },
  { "stay",
    "\"talk\",\n      \"family\": \"talks\",\n      \"rhythm\": \"appointment\",\n"
    "      \"minutes\": 45,\n      \"time\": \"09:30\",\n      \"monthly\": [2, 4],\n"
    "      \"length\": {\"sessions\": [1, 3]}",
    "\"stay\", \"family\": \"talks\", \"rhythm\": \"days\", \"length\": {\"weeks\": 2}", "C",
    "whole days", "days", "2 weeks" },
};

static void
assert_cells (const GpOffering *offering, const ReadingCase *expected)
{
  g_auto (GStrv) cells = describe_offering (offering);

  g_assert_cmpstr (cells[4], ==, expected->session);
  g_assert_cmpstr (cells[5], ==, expected->when);
  g_assert_cmpstr (cells[6], ==, expected->length);
}

/* What is written of it reads as the same. */
static void
test_reading (gconstpointer data)
{
  const ReadingCase *expected = data;
  g_autofree char *text = change_small (expected->before, expected->after);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_parse (text, -1, "small.json", &error);
  g_autoptr (JsonObject) written = NULL;
  g_autoptr (GpOffering) read = NULL;

  g_assert_no_error (error);
  assert_cells (gp_catalogue_find (catalogue, expected->code), expected);

  written = gp_offering_to_json (gp_catalogue_find (catalogue, expected->code));
  read = gp_offering_new_from_json (written, "small", "written", &error);
  g_assert_no_error (error);
  assert_cells (read, expected);
}

/* Notepad begins a file in UTF-8 with a mark that is no JSON. */
static void
test_mark (void)
{
  g_autofree char *text = read_small ();
  g_autofree char *marked = g_strconcat ("\xEF\xBB\xBF", text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_parse (marked, -1, "small.json", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (catalogue->offerings->len, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (reading_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reading/%s", reading_cases[i].name);

      g_test_add_data_func (path, &reading_cases[i], test_reading);
    }

  g_test_add_func ("/reading/mark", test_mark);

  return g_test_run ();
}
