/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/catalogue.h"

static GpCatalogue *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  GpCatalogue *catalogue = gp_catalogue_load (id, &error);

  g_assert_no_error (error);
  return catalogue;
}

static JsonNode *
write_offering (const GpOffering *offering)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, gp_offering_to_json (offering));
  return node;
}

/* The offerings as the file itself has them. */
static JsonNode *
parse_file (const char *id)
{
  g_autofree char *path =
      g_strdup_printf ("%s/data/catalogues/%s.json", g_getenv ("GRUPPEPLAN_SOURCE"), id);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);

  return json_parser_steal_root (parser);
}

/* What is written says field for field what the file said, and reads as the same. */
static void
test_round_trip (gconstpointer data)
{
  g_autoptr (GpCatalogue) catalogue = load (data);
  g_autoptr (JsonNode) file = parse_file (data);
  JsonArray *offerings = json_object_get_array_member (json_node_get_object (file), "offerings");

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) written = write_offering (offering);
      g_autoptr (GpOffering) read =
          gp_offering_new_from_json (json_node_get_object (written), data, "written", &error);
      g_autoptr (JsonNode) written_again = NULL;

      g_assert_no_error (error);
      written_again = write_offering (read);

      g_test_message ("%s", offering->code);
      g_assert_true (json_node_equal (json_array_get_element (offerings, i), written));
      g_assert_true (json_node_equal (written, written_again));
      g_assert_cmpstr (read->catalogue, ==, offering->catalogue);
    }
}

/* Whichever day a series starts on, there is a rhythm that the calendar takes, and sessions. */
static void
check_start (const GpOffering *offering, GpDay start)
{
  GpRhythm rhythm = gp_offering_get_rhythm (offering, start);
  GpRhythm reread;
  g_autofree char *text = gp_rhythm_format (&rhythm);
  GpRhythmPart part = { start, rhythm };
  GpScheduleRequest request = { .parts = &part,
                                .n_parts = 1,
                                .length = offering->length,
                                .rule = offering->closed_days,
                                .not_before = GP_MOMENT_NONE,
                                .horizon = start + 364 };
  g_autoptr (GpSchedule) schedule = gp_schedule_new (&request);

  g_assert_true (gp_rhythm_parse (text, &reread));
  g_assert_true (gp_rhythm_equal (&rhythm, &reread));
  g_assert_cmpint (schedule->missing, ==, 0);
  g_assert_cmpuint (schedule->sessions->len, >, 0);
  if (offering->length.kind == GP_LENGTH_COUNT)
    g_assert_cmpuint (schedule->sessions->len, ==, offering->length.count);
}

static void
test_starts (gconstpointer data)
{
  g_autoptr (GpCatalogue) catalogue = load (data);
  GpDay monday = gp_day_new (2026, 11, 23);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    for (GpDay start = monday; start < monday + 7; start++)
      check_start (g_ptr_array_index (catalogue->offerings, i), start);
}

typedef struct
{
  const char *catalogue;
  const char *code;
  const char *rhythm; /* of a series that starts on Thursday 2026-03-19 */
} RhythmCase;

static const RhythmCase rhythm_cases[] = {
  { "soenderborg", "1.1", "once th=10:00+30" },
  { "soenderborg", "1.3", "weekly mo=09:00+180 we=09:00+180 fr=09:00+180" }, /* 9 hours a week */
  { "soenderborg", "3.1", "weekly th=10:00+90" },
  { "soenderborg", "3.4", "weekly/2 th=10:00+90" },
  { "soenderborg", "3.9", "appointment th=10:00+45" },
  { "soenderborg", "4.2", "weekly mo=10:00+120 we=10:00+120 fr=10:00+120" }, /* 6 hours a week */
  { "soenderborg", "5.1", "days th=00:00+0" },
  { "soenderborg", "Ø1", "even-weeks th=15:00+90" },
  { "soenderborg", "Ø3",
    "daily mo=10:00+720 tu=10:00+720 we=10:00+720 th=10:00+720 fr=10:00+720 sa=10:00+720 "
    "su=10:00+720" },
  { "soenderborg", "Ø4",
    "daily mo=08:30+90 tu=08:30+90 we=08:30+90 th=08:30+90 fr=08:30+90" }, /* not at weekends */
  { "norddjurs", "N4", "weekly mo=14:30+90 th=08:30+120 th=14:30+90" },    /* twice a day */
};

static void
test_rhythm (gconstpointer data)
{
  const RhythmCase *expected = data;
  g_autoptr (GpCatalogue) catalogue = load (expected->catalogue);
  const GpOffering *offering = gp_catalogue_find (catalogue, expected->code);
  GpRhythm rhythm = gp_offering_get_rhythm (offering, gp_day_new (2026, 3, 19));
  g_autofree char *text = gp_rhythm_format (&rhythm);

  g_assert_cmpstr (text, ==, expected->rhythm);
}

static void
add_rhythm_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rhythm_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/offering/rhythm/%s", rhythm_cases[i].code);

      g_test_add_data_func (path, &rhythm_cases[i], test_rhythm);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/offering/round-trip/soenderborg", "soenderborg", test_round_trip);
  g_test_add_data_func ("/offering/round-trip/norddjurs", "norddjurs", test_round_trip);
  g_test_add_data_func ("/offering/starts/soenderborg", "soenderborg", test_starts);
  g_test_add_data_func ("/offering/starts/norddjurs", "norddjurs", test_starts);
  add_rhythm_cases ();

  return g_test_run ();
}
