/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "tests/cli/program.h"

static void
set_folder (Program *program, const char *variable, const char *name)
{
  g_autofree char *folder = g_build_filename (program->folder, name, NULL);

  g_subprocess_launcher_setenv (program->launcher, variable, folder, TRUE);
}

Program *
program_new (const char *path, const char *locale)
{
  g_autoptr (GError) error = NULL;
  Program *program = g_new0 (Program, 1);

  program->path = g_canonicalize_filename (path, NULL);
  program->folder = g_dir_make_tmp ("gruppeplan-cli-XXXXXX", &error);
  g_assert_no_error (error);
  program->database = g_build_filename (program->folder, "plan.db", NULL);
  program->launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);

  g_subprocess_launcher_set_cwd (program->launcher, program->folder);
  g_subprocess_launcher_setenv (program->launcher, "GRUPPEPLAN_DB", program->database, TRUE);
  set_folder (program, "HOME", "home");
  set_folder (program, "XDG_DATA_HOME", "data");
  set_folder (program, "XDG_CONFIG_HOME", "config");
  program_set_locale (program, locale);

  return program;
}

void
program_set_locale (Program *program, const char *locale)
{
  g_subprocess_launcher_unsetenv (program->launcher, "LANGUAGE");
  g_subprocess_launcher_setenv (program->launcher, "LC_ALL", locale, TRUE);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  g_chmod (path, 0700);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_remove (path);
}

void
program_free (Program *program)
{
  remove_tree (program->folder);
  g_object_unref (program->launcher);
  g_free (program->path);
  g_free (program->folder);
  g_free (program->database);
  g_free (program);
}

/* Nothing where the output went elsewhere. */
static char *
dup_bytes (GBytes *bytes)
{
  gsize size = 0;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return data != NULL ? g_strndup (data, size) : g_strdup ("");
}

Answer *
program_run (Program *program, const char *const *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) output = NULL;
  g_autoptr (GBytes) complaint = NULL;
  Answer *answer = g_new0 (Answer, 1);

  g_ptr_array_add (all, program->path);
  for (; *words != NULL; words++)
    g_ptr_array_add (all, (gpointer) *words);
  g_ptr_array_add (all, NULL);

  process =
      g_subprocess_launcher_spawnv (program->launcher, (const char *const *) all->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &output, &complaint, &error);
  g_assert_no_error (error);
  answer->output = dup_bytes (output);
  answer->error = dup_bytes (complaint);
  if (!g_subprocess_get_if_exited (process))
    g_error ("gruppeplanctl crashed: %s", answer->error);

  answer->code = g_subprocess_get_exit_status (process);
  return answer;
}

Answer *
program_run_line (Program *program, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;

  g_shell_parse_argv (line, NULL, &words, &error);
  g_assert_no_error (error);
  return program_run (program, (const char *const *) words);
}

void
program_must (Program *program, const char *line)
{
  g_autoptr (Answer) answer = program_run_line (program, line);

  if (answer->code != 0)
    g_error ("%s\n%s", line, answer->error);
}

void
answer_free (Answer *answer)
{
  g_free (answer->output);
  g_free (answer->error);
  g_free (answer);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_file (GChecksum *sum, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  gsize length;

  if (g_str_has_suffix (name, "-shm") || !g_file_get_contents (path, &contents, &length, NULL) ||
      (g_str_has_suffix (name, "-wal") && length == 0))
    return;

  g_checksum_update (sum, (const guchar *) name, -1);
  g_checksum_update (sum, (const guchar *) contents, length);
}

char *
program_sum_files (Program *program)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (program->folder, 0, &error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)) != NULL)
    g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add_file (sum, program->folder, g_ptr_array_index (names, i));

  return g_strdup (g_checksum_get_string (sum));
}
