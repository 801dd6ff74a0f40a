/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <linux/capability.h>
#include <sqlite3.h>
#include <sys/prctl.h>

#include "tests/cli/program.h"

/* Files that are not what they should be: one sentence that names the file, exit code 1, and
 * whatever lies there stays byte for byte. */

static const char *program_path;

static const char *const reading[] = { "sessions",      "series list", "check",
                                       "export json -", "journal",     NULL };
static const char *const writing[] = { "series add --offering 3.1 --start 2026-08-03", "undo",
                                       NULL };

/* One sentence: one line, after the program's name. */
static void
assert_sentence (const Answer *answer, const char *part)
{
  g_assert_cmpint (answer->code, ==, 1);
  g_assert_true (g_str_has_prefix (answer->error, "gruppeplanctl: "));
  g_assert_nonnull (strstr (answer->error, part));
  g_assert_true (strchr (answer->error, '\n') == answer->error + strlen (answer->error) - 1);
}

static void
assert_refused (Program *program, const char *const *lines, const char *part)
{
  g_autofree char *before = program_sum_files (program);

  for (; *lines != NULL; lines++)
    {
      g_autofree char *line = g_strconcat ("--now 2026-03-01T10:00 ", *lines, NULL);
      g_autoptr (Answer) answer = program_run_line (program, line);
      g_autofree char *after = program_sum_files (program);

      assert_sentence (answer, part);
      g_assert_cmpstr (before, ==, after);
    }
}

static Program *
make_plan (void)
{
  Program *program = program_new (program_path, "C");

  program_must (program, "init --catalogue soenderborg --now 2026-03-01T10:00");
  program_must (program, "series add --offering 3.1 --start 2026-08-03 --now 2026-03-01T10:00");

  return program;
}

static void
write_file (Program *program, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (program->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
test_missing (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");

  assert_refused (program, reading, "plan.db");
  assert_refused (program, writing, "plan.db");
  g_assert_false (g_file_test (program->database, G_FILE_TEST_EXISTS));
}

static void
test_text (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");

  write_file (program, "plan.db", "Motivationsgruppen mødes om torsdagen.\n");
  assert_refused (program, reading, "plan.db");
  assert_refused (program, writing, "plan.db");
}

static void
test_cut_short (void)
{
  static const int parts[] = { 10, 3, 2 };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (Program) program = make_plan ();
      GStatBuf status;

      g_assert_cmpint (g_stat (program->database, &status), ==, 0);
      g_assert_cmpint (truncate (program->database, status.st_size / parts[i]), ==, 0);
      assert_refused (program, reading, "plan.db");
      assert_refused (program, writing, "plan.db");
    }
}

static void
test_newer (void)
{
  g_autoptr (Program) program = make_plan ();
  sqlite3 *database;

  g_assert_cmpint (sqlite3_open (program->database, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "PRAGMA user_version = 999", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);

  assert_refused (program, reading, "newer");
  assert_refused (program, writing, "newer");
}

/* Takes from the superuser what nobody else has: to write where it is not allowed. */
static void
drop_rights (gpointer data)
{
  prctl (PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
  prctl (PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

static void
test_read_only_folder (void)
{
  g_autoptr (Program) program = make_plan ();
  g_autoptr (Answer) answer = NULL;

  g_subprocess_launcher_set_child_setup (program->launcher, drop_rights, NULL, NULL);
  g_assert_cmpint (g_chmod (program->database, 0400), ==, 0);
  g_assert_cmpint (g_chmod (program->folder, 0500), ==, 0);

  assert_refused (program, writing, "plan.db");
  answer = program_run_line (program, "sessions --now 2026-03-01T10:00");
  g_assert_cmpint (answer->code, ==, 0);
}

static void
test_init_in_read_only_folder (void)
{
  static const char *const lines[] = { "init --catalogue soenderborg", "demo", NULL };
  g_autoptr (Program) program = program_new (program_path, "C");

  g_subprocess_launcher_set_child_setup (program->launcher, drop_rights, NULL, NULL);
  g_assert_cmpint (g_chmod (program->folder, 0500), ==, 0);
  assert_refused (program, lines, "plan.db");
}

/* A plan that is there is never written over. */
static void
test_init_twice (void)
{
  static const char *const lines[] = { "init --catalogue norddjurs", "demo --today 2026-11-24",
                                       "init --catalogue norddjurs --dry-run", NULL };
  g_autoptr (Program) program = make_plan ();

  assert_refused (program, lines, "plan.db");
}

static void
test_broken_catalogue (void)
{
  static const char *const lines[] = { "init --catalogue broken.json",
                                       "init --catalogue soenderborg --catalogue wrong.json",
                                       "init --catalogue broken.json --dry-run",
                                       "init --catalogue missing.json", NULL };
  static const char *const twice[] = { "init --catalogue norddjurs --catalogue norddjurs", NULL };
  g_autoptr (Program) program = program_new (program_path, "C");

  write_file (program, "broken.json", "{ \"id\": \"broken\", \"offerings\": [ ");
  write_file (program, "wrong.json",
              "{ \"id\": \"wrong\", \"name\": \"Wrong\", \"offerings\": [] }");

  assert_refused (program, lines, ".json: ");
  assert_refused (program, twice, "N1");
  g_assert_false (g_file_test (program->database, G_FILE_TEST_EXISTS));
}

static void
test_full_disk (void)
{
  g_autoptr (Program) program = make_plan ();
  g_autoptr (Answer) answer = NULL;

  g_subprocess_launcher_set_flags (program->launcher, G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_stdout_file_path (program->launcher, "/dev/full");
  answer = program_run_line (program, "sessions --json --now 2026-03-01T10:00");
  assert_sentence (answer, "could not be written");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  program_path = argv[1];

  g_test_add_func ("/cli/damage/missing", test_missing);
  g_test_add_func ("/cli/damage/text", test_text);
  g_test_add_func ("/cli/damage/cut-short", test_cut_short);
  g_test_add_func ("/cli/damage/newer", test_newer);
  g_test_add_func ("/cli/damage/read-only-folder", test_read_only_folder);
  g_test_add_func ("/cli/damage/init-in-read-only-folder", test_init_in_read_only_folder);
  g_test_add_func ("/cli/damage/init-twice", test_init_twice);
  g_test_add_func ("/cli/damage/broken-catalogue", test_broken_catalogue);
  g_test_add_func ("/cli/damage/full-disk", test_full_disk);

  return g_test_run ();
}
