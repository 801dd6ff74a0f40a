/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "tests/cli/json-path.h"
#include "tests/cli/program.h"

/* Runs the stories in cases/, which a planner can read and add to. Each line is one of
 *
 *   # why
 *   > command line            run, with --json, and with the story's clock unless it says --now
 *   $ command line            run as it is written, for people
 *   now 2026-11-24T10:42      sets the story's clock
 *   exit 1                    what it must end with (0 where nothing is said)
 *   error text                standard error has that
 *   output text               standard output has that
 *   unchanged                 the run left every file as it was
 *   PATH = a | b              the values under a path in the JSON, see json-path.h; "*" is all of
 * it
 *
 * What is said below a command is said of it. Every story begins with a plan of Sønderborg. */

typedef struct
{
  Program *program;
  const char *file;
  int line;
  char *now;
  Answer *answer;
  JsonNode *json;  /* NULL where the output is none */
  char *before;    /* checksum of all files before the run */
  gboolean judged; /* whether its exit code was looked at */
} Story;

static const char *program_path;

G_GNUC_PRINTF (2, 3)
static void
fail_story (const Story *story, const char *format, ...)
{
  g_autofree char *said = NULL;
  va_list arguments;

  va_start (arguments, format);
  said = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  g_error ("%s:%d: %s\nstdout: %s\nstderr: %s", story->file, story->line, said,
           story->answer->output, story->answer->error);
}

static void
expect_code (Story *story, int code)
{
  story->judged = TRUE;
  if (story->answer->code != code)
    fail_story (story, "exit %d expected, got %d", code, story->answer->code);
}

static void
finish_run (Story *story)
{
  if (story->answer != NULL && !story->judged)
    expect_code (story, 0);

  g_clear_pointer (&story->answer, answer_free);
  g_clear_pointer (&story->json, json_node_unref);
  g_clear_pointer (&story->before, g_free);
}

static void
run (Story *story, const char *line, gboolean json)
{
  gboolean has_now = strstr (line, "--now") != NULL;
  g_autofree char *whole = g_strdup_printf ("%s%s %s%s", has_now ? "" : "--now ",
                                            has_now ? "" : story->now, line, json ? " --json" : "");

  finish_run (story);
  story->before = program_sum_files (story->program);
  story->answer = program_run_line (story->program, whole);
  story->json = json ? json_from_string (story->answer->output, NULL) : NULL;
  story->judged = FALSE;
}

static void
expect_part (Story *story, const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    fail_story (story, "“%s” expected", part);
}

static void
expect_unchanged (Story *story)
{
  g_autofree char *after = program_sum_files (story->program);

  if (g_strcmp0 (story->before, after) != 0)
    fail_story (story, "a file changed");
}

static void
expect_value (Story *story, const char *line)
{
  g_auto (GStrv) sides = g_strsplit (line, " = ", 2);
  g_autofree char *got = NULL;

  if (g_strv_length (sides) != 2)
    g_error ("%s:%d: not understood: %s", story->file, story->line, line);

  if (story->json == NULL)
    fail_story (story, "JSON expected");

  got = json_path_read (story->json, sides[0]);
  if (!g_str_equal (got, sides[1]))
    fail_story (story, "%s\nexpected %s\n     got %s", sides[0], sides[1], got);
}

static const char *
after (const char *line, const char *word)
{
  return g_str_has_prefix (line, word) ? line + strlen (word) : NULL;
}

static void
read_line (Story *story, const char *line)
{
  const char *rest;

  if (*line == '\0' || *line == '#')
    return;

  if ((rest = after (line, "> ")) != NULL)
    run (story, rest, TRUE);
  else if ((rest = after (line, "$ ")) != NULL)
    run (story, rest, FALSE);
  else if ((rest = after (line, "now ")) != NULL)
    {
      g_free (story->now);
      story->now = g_strdup (rest);
    }
  else if ((rest = after (line, "exit ")) != NULL)
    expect_code (story, atoi (rest));
  else if ((rest = after (line, "error ")) != NULL)
    expect_part (story, story->answer->error, rest);
  else if ((rest = after (line, "output ")) != NULL)
    expect_part (story, story->answer->output, rest);
  else if (g_str_equal (line, "unchanged"))
    expect_unchanged (story);
  else
    expect_value (story, line);
}

static void
test_story (gconstpointer data)
{
  const char *file = data;
  g_autofree char *text = NULL;
  g_autoptr (Program) program = program_new (program_path, "C");
  g_auto (GStrv) lines = NULL;
  Story story = { program, file, 0, g_strdup ("2026-03-01T10:00"), NULL, NULL, NULL, FALSE };

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  program_must (program, "init --catalogue soenderborg --now 2026-03-01T10:00");

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      story.line = i + 1;
      read_line (&story, g_strchomp (lines[i]));
    }

  finish_run (&story);
  g_free (story.now);
}

static void
add_stories (const char *folder)
{
  g_autoptr (GDir) cases = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (cases);
  while ((name = g_dir_read_name (cases)) != NULL)
    {
      g_autofree char *base = NULL;
      g_autofree char *path = NULL;

      if (!g_str_has_suffix (name, ".txt"))
        continue;

      base = g_strndup (name, strlen (name) - strlen (".txt"));
      path = g_strdup_printf ("/cli/stories/%s", base);
      g_test_add_data_func_full (path, g_build_filename (folder, name, NULL), test_story, g_free);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);

  program_path = argv[1];
  add_stories (argv[2]);

  return g_test_run ();
}
