/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/case-file.h"

#include <string.h>

/* Whether it asks for something and says what must come out. */
static gboolean
is_complete (const ScheduleCase *schedule_case)
{
  return schedule_case->parts->len > 0 &&
         g_array_index (schedule_case->parts, GpRhythmPart, 0).rhythm.n_times > 0 &&
         (schedule_case->sessions != NULL || schedule_case->n_sessions >= 0);
}

/* One line that is no comment: "key: value". "case: NAME" begins the next case. */
static gboolean
read_line (GPtrArray *cases, const char *line, GString *why)
{
  g_auto (GStrv) words = g_strsplit (line, ":", 2);

  if (g_strv_length (words) != 2)
    return FALSE;

  g_strstrip (words[1]);
  if (strcmp (words[0], "case") == 0)
    {
      g_ptr_array_add (cases, schedule_case_new (words[1], why->str));
      return why->len > 0;
    }

  g_string_truncate (why, 0);

  return cases->len > 0 &&
         schedule_case_read (g_ptr_array_index (cases, cases->len - 1), words[0], words[1]);
}

GPtrArray *
case_file_read (const char *path)
{
  GPtrArray *cases = g_ptr_array_new_with_free_func ((GDestroyNotify) schedule_case_free);
  g_autoptr (GString) why = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);

  lines = g_strsplit (text, "\n", -1);
  for (int i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (line[0] == '#')
        g_string_append_printf (why, "%s ", line + 1);
      else if (line[0] != '\0' && !read_line (cases, line, why))
        g_error ("%s:%d: cannot read '%s'", path, i + 1, line);
    }

  for (guint i = 0; i < cases->len; i++)
    {
      const ScheduleCase *schedule_case = g_ptr_array_index (cases, i);

      if (!is_complete (schedule_case))
        g_error ("%s: case %s is not complete", path, schedule_case->name);
    }

  return cases;
}
