/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "tests/cli/json-path.h"
#include "tests/cli/program.h"

/* What the program says of itself, and in which language. */

static const char *program_path;

static const char *const verbs[] = {
  "",
  "init",
  "demo",
  "offering",
  "offering list",
  "offering show",
  "offering edit",
  "offering add",
  "opening-hours",
  "opening-hours show",
  "opening-hours set",
  "closing-day",
  "closing-day add",
  "closing-day list",
  "closing-day remove",
  "staff",
  "staff add",
  "staff list",
  "staff edit",
  "staff end",
  "room",
  "room add",
  "room list",
  "room edit",
  "room end",
  "series",
  "series add",
  "series list",
  "series show",
  "series edit",
  "series end",
  "series pause",
  "series merge",
  "sessions",
  "session",
  "session show",
  "session move",
  "session cancel",
  "session staff",
  "session room",
  "session add",
  "conflicts",
  "feed",
  "feed list",
  "feed publish",
  "feed rotate",
  "export",
  "export json",
  "undo",
  "redo",
  "journal",
  "check",
};

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

/* Every verb has help, which neither reads a plan nor needs what the verb requires. */
static void
test_help (gconstpointer data)
{
  const char *verb = data;
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autofree char *line = g_strconcat (verb, " --help", NULL);
  g_autofree char *usage =
      g_strconcat ("Usage: gruppeplanctl", *verb != '\0' ? " " : "", verb, NULL);
  g_autoptr (Answer) answer = program_run_line (program, line);

  g_assert_cmpint (answer->code, ==, 0);
  g_assert_cmpstr (answer->error, ==, "");
  g_assert_true (g_str_has_prefix (answer->output, usage));
}

/* What is listed in a place is there, and is listed. */
static void
test_help_lists (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) all = program_run_line (program, "-h");

  for (guint i = 1; i < G_N_ELEMENTS (verbs); i++)
    {
      g_auto (GStrv) words = g_strsplit (verbs[i], " ", 2);
      g_autofree char *item = g_strdup_printf ("\n  %s ", verbs[i]);
      g_autofree char *line = g_strdup_printf ("%s --help", words[0]);
      g_autoptr (Answer) subject = program_run_line (program, line);

      assert_has (words[1] == NULL ? all->output : subject->output,
                  words[1] == NULL ? item : words[1]);
    }
}

static void
test_help_names_conflicts (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) answer = program_run_line (program, "series add --help");

  assert_has (answer->output, "staff-twice, room-twice, room-too-small, closed-day, "
                              "outside-opening-hours");
  assert_has (answer->output, "Usage: gruppeplanctl series add --offering CODE --start DATE");
}

static void
test_version (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) answer = program_run_line (program, "--version");

  g_assert_cmpint (answer->code, ==, 0);
  g_assert_true (g_str_has_prefix (answer->output, "gruppeplanctl "));
}

typedef struct
{
  const char *line;
  const char *error;
} Unknown;

static const Unknown unknowns[] = {
  { "", "No command is given" },
  { "serie list", "There is no command “serie”" },
  { "serie --help", "There is no command “serie”" },
  { "series", "“series” does not say what to do" },
  { "series lsit", "There is no command “series lsit”" },
  { "series lsit --help", "There is no command “series lsit”" },
  { "citizen list", "There is no command “citizen”" },
  { "sessions unregistered", "“unregistered” is one word too many" },
  { "--colour sessions", "Unknown option --colour" },
  { "sessions --from", "Missing argument for --from" },
};

static void
test_unknown (gconstpointer data)
{
  const Unknown *unknown = data;
  g_autoptr (Program) program = program_new (program_path, "C");
  g_auto (GStrv) words = g_strsplit (unknown->line, " ", -1);
  g_autoptr (Answer) answer = program_run (program, (const char *const *) words);

  g_assert_cmpint (answer->code, ==, 2);
  g_assert_cmpstr (answer->output, ==, "");
  assert_has (answer->error, unknown->error);
  assert_has (answer->error, "\nTry “gruppeplanctl");
}

static void
test_not_utf8 (void)
{
  static const char *const words[] = { "room", "add", "--name", "Bl\xe5", "--capacity", "4", NULL };
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autoptr (Answer) answer = NULL;

  program_must (program, "init --catalogue soenderborg --now 2026-03-01T10:00");
  answer = program_run (program, words);
  g_assert_cmpint (answer->code, ==, 2);
  assert_has (answer->error, "The command line is not UTF-8");
}

/* Options that hold everywhere stand anywhere. */
static void
test_places (void)
{
  static const char *const lines[] = {
    "--json --now 2026-03-01T10:00 series list",
    "series --json --now 2026-03-01T10:00 list",
    "series list --json --now 2026-03-01T10:00",
    "series list --json --now=2026-03-01T10:00",
  };
  g_autoptr (Program) program = program_new (program_path, "C");

  program_must (program, "init --catalogue soenderborg --now 2026-03-01T10:00");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (Answer) answer = program_run_line (program, lines[i]);

      g_assert_cmpint (answer->code, ==, 0);
      g_assert_cmpstr (answer->output, ==, "[]\n");
    }
}

/* Without --db and GRUPPEPLAN_DB the plan is the user's own. */
static void
test_usual_database (void)
{
  g_autoptr (Program) program = program_new (program_path, "C");
  g_autofree char *path = g_build_filename (program->folder, "data", "gruppeplan", "plan.db", NULL);

  g_subprocess_launcher_unsetenv (program->launcher, "GRUPPEPLAN_DB");
  program_must (program, "init --catalogue norddjurs");
  program_must (program, "series add --offering N1 --start 2026-08-03 --now 2026-03-01T10:00");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static char *
list_keys (Program *program, const char *locale, const char *line)
{
  g_autoptr (Answer) answer = NULL;
  g_autoptr (JsonNode) root = NULL;

  program_set_locale (program, locale);
  answer = program_run_line (program, line);
  root = json_from_string (answer->output, NULL);
  g_assert_nonnull (root);

  return json_path_list_keys (root);
}

/* Keys are English everywhere; sentences are the user's, in UTF-8 whatever the locale. */
static void
test_locales (void)
{
  static const char *const lines[] = {
    "series add --offering Ø1 --start 2026-03-19 --room \"Blå sal\" --dry-run --json",
    "series show 1 --json", "session move 1 --start 2026-04-02T10:00 --json", "journal --json",
    "offering list --json"
  };
  g_autoptr (Program) program = program_new (program_path, "da_DK.UTF-8");
  g_autoptr (Answer) danish = NULL;
  g_autoptr (Answer) english = NULL;

  g_subprocess_launcher_setenv (program->launcher, "GRUPPEPLAN_LOCALEDIR",
                                g_getenv ("GRUPPEPLAN_LOCALEDIR"), TRUE);
  program_must (program, "init --catalogue soenderborg --now 2026-03-01T10:00");
  program_must (program, "room add --name \"Blå sal\" --capacity 4 --now 2026-03-01T10:00");
  program_must (program, "series add --offering 3.1 --start 2026-03-19 --now 2026-03-01T10:00");

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *line = g_strconcat ("--now 2026-03-01T10:00 ", lines[i], NULL);
      g_autofree char *here = list_keys (program, "da_DK.UTF-8", line);
      g_autofree char *there = list_keys (program, "C", line);

      g_assert_cmpstr (here, ==, there);
    }

  program_set_locale (program, "da_DK.UTF-8");
  danish = program_run_line (program, "series show 1 --now 2026-03-01T10:00");
  assert_has (danish->output, "Skærtorsdag");
  program_set_locale (program, "C");
  english = program_run_line (program, "sessions --room \"Blå sal\" --now 2026-03-01T10:00");
  g_assert_cmpint (english->code, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  program_path = argv[1];

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cli/help/%s", *verbs[i] != '\0' ? verbs[i] : "all");

      g_test_add_data_func (g_strdelimit (path, " ", '-'), verbs[i], test_help);
    }

  for (guint i = 0; i < G_N_ELEMENTS (unknowns); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/unknown/%u", i);

      g_test_add_data_func (path, &unknowns[i], test_unknown);
    }

  g_test_add_func ("/cli/help-lists", test_help_lists);
  g_test_add_func ("/cli/help-names-conflicts", test_help_names_conflicts);
  g_test_add_func ("/cli/version", test_version);
  g_test_add_func ("/cli/not-utf8", test_not_utf8);
  g_test_add_func ("/cli/places", test_places);
  g_test_add_func ("/cli/usual-database", test_usual_database);
  g_test_add_func ("/cli/locales", test_locales);

  return g_test_run ();
}
