/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "tests/cli/json-path.h"
#include "tests/cli/program.h"

/* Every offering of the two catalogues is planned with nothing but its code and a start, Monday
 * 2 March 2026, and stands in that week. */

static const char *program_path;

typedef struct
{
  const char *code;
  const char *start; /* of its first session */
  const char *end;
  int count; /* of its sessions; 0 for those that go on to the horizon */
} Row;

static const Row rows[] = {
  { "1.1", "2026-03-02T10:00:00+01:00", "2026-03-02T10:30:00+01:00", 1 },
  { "1.2", "2026-03-02T10:00:00+01:00", "2026-03-02T10:30:00+01:00", 1 },
  { "1.3", "2026-03-02T09:00:00+01:00", "2026-03-02T12:00:00+01:00", 0 },
  { "2.1", "2026-03-02T10:00:00+01:00", "2026-03-02T11:30:00+01:00", 1 },
  { "2.2", "2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00", 1 },
  { "3.1", "2026-03-02T10:00:00+01:00", "2026-03-02T11:30:00+01:00", 4 },
  { "3.2", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 8 },
  { "3.3", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 8 },
  { "3.4", "2026-03-02T10:00:00+01:00", "2026-03-02T11:30:00+01:00", 6 },
  /* 8 weeks of two days less Maundy Thursday. */
  { "3.5", "2026-03-03T10:00:00+01:00", "2026-03-03T12:00:00+01:00", 15 },
  /* 10 weeks less Easter Monday. */
  { "3.6", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 9 },
  { "3.7", "2026-03-02T10:00:00+01:00", "2026-03-02T10:45:00+01:00", 1 },
  { "3.8", "2026-03-02T10:00:00+01:00", "2026-03-02T10:45:00+01:00", 1 },
  { "3.9", "2026-03-02T10:00:00+01:00", "2026-03-02T10:45:00+01:00", 1 },
  { "3.10", "2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00", 1 },
  { "3.11", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 0 },
  /* 10 weeks of four days less Maundy Thursday and Easter Monday. */
  { "4.1", "2026-03-02T09:00:00+01:00", "2026-03-02T13:00:00+01:00", 38 },
  /* 12 weeks of three days less Good Friday and Easter Monday. */
  { "4.2", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 34 },
  { "5.1", "2026-03-02", "2026-04-13", 1 },
  { "Ø1", "2026-03-05T15:00:00+01:00", "2026-03-05T16:30:00+01:00", 4 },
  { "Ø2", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 0 },
  { "Ø3", "2026-03-02T10:00:00+01:00", "2026-03-02T22:00:00+01:00", 0 },
  { "Ø4", "2026-03-02T08:30:00+01:00", "2026-03-02T10:00:00+01:00", 0 },
  { "N1", "2026-03-02T10:00:00+01:00", "2026-03-02T11:30:00+01:00", 1 },
  { "N2", "2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00", 1 },
  { "N3", "2026-03-02T10:00:00+01:00", "2026-03-02T12:00:00+01:00", 0 },
  { "N4", "2026-03-02T14:30:00+01:00", "2026-03-02T16:00:00+01:00", 0 },
  { "N5", "2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00", 1 },
  { "N6", "2026-03-02T10:00:00+01:00", "2026-03-02T11:00:00+01:00", 1 },
  { "N7", "2026-03-02T10:00:00+01:00", "2026-03-02T11:30:00+01:00", 1 },
};

static JsonNode *
run (Program *program, const char *line)
{
  g_autofree char *whole = g_strconcat ("--now 2026-03-01T10:00 --json ", line, NULL);
  g_autoptr (Answer) answer = program_run_line (program, whole);
  JsonNode *root;

  g_assert_cmpstr (answer->error, ==, "");
  g_assert_cmpint (answer->code, ==, 0);
  root = json_from_string (answer->output, NULL);
  g_assert_nonnull (root);

  return root;
}

static char *
read_first (JsonNode *root, const char *path)
{
  g_autofree char *all = json_path_read (root, path);
  g_auto (GStrv) values = g_strsplit (all, " | ", 2);

  return g_strdup (values[0]);
}

static void
test_row (Program *program, const Row *row)
{
  g_autofree char *line =
      g_strdup_printf ("series add --offering %s --start 2026-03-02", row->code);
  g_autoptr (JsonNode) root = run (program, line);
  JsonArray *sessions = json_object_get_array_member (json_node_get_object (root), "sessions");
  g_autofree char *start = read_first (root, "sessions.start");
  g_autofree char *end = read_first (root, "sessions.end");
  g_autofree char *conflicts = json_path_read (root, "conflicts");

  g_test_message ("%s", row->code);
  g_assert_cmpstr (start, ==, row->start);
  g_assert_cmpstr (end, ==, row->end);
  g_assert_cmpstr (conflicts, ==, "none");
  if (row->count > 0)
    g_assert_cmpint (json_array_get_length (sessions), ==, row->count);
  else
    g_assert_cmpint (json_array_get_length (sessions), >=, 50);
}

static char *
list_codes (void)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_ptr_array_add (codes, (gpointer) rows[i].code);
  g_ptr_array_add (codes, NULL);

  return g_strjoinv (" | ", (char **) codes->pdata);
}

static void
test_all (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autofree char *expected = list_codes ();
  g_autofree char *codes = NULL;
  g_autofree char *in_week = NULL;
  g_autoptr (JsonNode) offerings = NULL;
  g_autoptr (JsonNode) week = NULL;

  program_must (program, "init --catalogue soenderborg --catalogue norddjurs");
  offerings = run (program, "offering list");
  codes = json_path_read (offerings, "*.code");
  g_assert_cmpstr (codes, ==, expected);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    test_row (program, &rows[i]);

  week = run (program, "sessions --from 2026-03-02 --to 2026-03-08");
  in_week = json_path_read (week, "*.offering");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_nonnull (strstr (in_week, rows[i].code));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  program_path = argv[1];

  g_test_add_func ("/cli/offerings/all", test_all);

  return g_test_run ();
}
