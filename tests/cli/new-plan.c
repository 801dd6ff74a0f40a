/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "tests/cli/json-path.h"
#include "tests/cli/program.h"

/* How a plan begins: as an example, or as a centre with closing days of its own. */

static const char *program_path;

static char *
export_example (const char *line)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) answer = NULL;

  program_must (program, line);
  answer = program_run_line (program, "export json -");
  g_assert_cmpint (answer->code, ==, 0);

  return g_steal_pointer (&answer->output);
}

/* The same day gives the same example, whatever the clock says; another day another one. */
static void
test_same_day (void)
{
  g_autofree char *one = export_example ("demo --today 2026-11-24");
  g_autofree char *two = export_example ("demo --today 2026-11-24 --now 2026-11-24T15:00");
  g_autofree char *other = export_example ("demo --now 2026-11-23T15:00");

  g_assert_cmpstr (one, ==, two);
  g_assert_cmpstr (one, !=, other);
}

static char *
read_from (Program *program, const char *line, const char *path)
{
  g_autoptr (Answer) answer = program_run_line (program, line);
  g_autoptr (JsonNode) root = json_from_string (answer->output, NULL);

  g_assert_nonnull (root);
  return json_path_read (root, path);
}

static void
test_closed (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autofree char *days = NULL;
  g_autofree char *yearly = NULL;
  g_autofree char *skipped = NULL;
  g_autofree char *nothing = program_sum_files (program);
  g_autofree char *left = NULL;

  program_must (program, "init --catalogue soenderborg --closed 06-05,12-24,12-31 --dry-run");
  left = program_sum_files (program);
  g_assert_cmpstr (left, ==, nothing);

  program_must (program, "init --catalogue soenderborg --closed 06-05,12-24,12-31");
  days = read_from (program, "closing-day list --json", "*.name");
  yearly = read_from (program, "closing-day list --json", "*.yearly");
  skipped = read_from (program,
                       "series add --offering Ø1 --start 2026-12-10 --dry-run --json "
                       "--now 2026-11-24T10:42",
                       "skipped.why");

  g_assert_cmpstr (days, ==, "Constitution Day | Christmas Eve | New Year's Eve");
  g_assert_cmpstr (yearly, ==, "true | true | true");
  g_assert_cmpstr (skipped, ==, "Christmas Eve");
}

static void
test_closed_unreadable (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) answer =
      program_run_line (program, "init --catalogue soenderborg --closed 06-05,13-24");

  g_assert_cmpint (answer->code, ==, 2);
  g_assert_nonnull (strstr (answer->error, "13-24"));
  g_assert_false (g_file_test (program->database, G_FILE_TEST_EXISTS));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  program_path = argv[1];

  g_test_add_func ("/cli/demo/same-day", test_same_day);
  g_test_add_func ("/cli/init/closed", test_closed);
  g_test_add_func ("/cli/init/closed-unreadable", test_closed_unreadable);

  return g_test_run ();
}
