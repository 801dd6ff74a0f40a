/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/case-file.h"

#include <string.h>

/* Each reads the value of one key into the case; FALSE when it makes no sense. */
typedef gboolean (*ReadValue) (ScheduleCase *schedule_case, const char *value);

static ScheduleCase *
schedule_case_new (const char *name, const char *why)
{
  ScheduleCase *schedule_case = g_new0 (ScheduleCase, 1);

  schedule_case->name = g_strdup (name);
  schedule_case->why = g_strdup (why);
  schedule_case->parts = g_array_new (FALSE, FALSE, sizeof (GpRhythmPart));
  schedule_case->closures = g_array_new (FALSE, FALSE, sizeof (GpClosure));
  schedule_case->held = g_array_new (FALSE, FALSE, sizeof (GpDay));
  schedule_case->staying = g_array_new (FALSE, FALSE, sizeof (GpStaying));
  schedule_case->rule = GP_CLOSED_DAYS_EXTEND;
  schedule_case->not_before = GP_MOMENT_NONE;
  schedule_case->horizon = GP_DAY_NONE;
  schedule_case->skipped = g_strdup ("");
  schedule_case->n_sessions = -1;
  schedule_case->first = schedule_case->last = GP_DAY_NONE;

  return schedule_case;
}

void
schedule_case_free (ScheduleCase *schedule_case)
{
  g_free (schedule_case->name);
  g_free (schedule_case->why);
  g_free (schedule_case->skipped);
  g_array_unref (schedule_case->parts);
  g_array_unref (schedule_case->closures);
  g_array_unref (schedule_case->held);
  g_array_unref (schedule_case->staying);
  g_clear_pointer (&schedule_case->sessions, g_array_unref);
  g_free (schedule_case);
}

/* Calls read for every stripped item of a list with commas. */
static gboolean
read_items (ScheduleCase *schedule_case, const char *value, ReadValue read)
{
  g_auto (GStrv) items = g_strsplit (value, ",", -1);

  for (char **item = items; *item != NULL; item++)
    if (!read (schedule_case, g_strstrip (*item)))
      return FALSE;

  return items[0] != NULL;
}

static gboolean
read_day (const char *value, GpDay *day)
{
  *day = gp_day_parse (value);

  return *day != GP_DAY_NONE;
}

static gboolean
read_number (const char *value, int *number)
{
  guint64 read;

  if (!g_ascii_string_to_unsigned (value, 10, 0, 100000, &read, NULL))
    return FALSE;

  *number = (int) read;
  return TRUE;
}

/* "2026-12-24" or "2026-07-06..2026-07-31" */
static gboolean
read_closure (ScheduleCase *schedule_case, const char *value, GpClosureKind kind)
{
  g_auto (GStrv) ends = g_strsplit (value, "..", 2);
  GpClosure closure = { .kind = kind, .id = schedule_case->closures->len + 1 };

  if (ends[0] == NULL || !read_day (ends[0], &closure.from) ||
      !read_day (ends[1] == NULL ? ends[0] : ends[1], &closure.to))
    return FALSE;

  g_array_append_val (schedule_case->closures, closure);
  return TRUE;
}

static gboolean
read_closed_day (ScheduleCase *schedule_case, const char *value)
{
  return read_closure (schedule_case, value, GP_CLOSURE_CENTRE);
}

static gboolean
read_pause (ScheduleCase *schedule_case, const char *value)
{
  return read_closure (schedule_case, value, GP_CLOSURE_PAUSE);
}

static gboolean
read_held_day (ScheduleCase *schedule_case, const char *value)
{
  GpDay day;

  if (!read_day (value, &day))
    return FALSE;

  g_array_append_val (schedule_case->held, day);
  return TRUE;
}

/* "2026-03-26T10:00 fixed replaced" */
static gboolean
read_staying_session (ScheduleCase *schedule_case, const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);
  GpStaying staying = { .slot = gp_moment_parse (words[0]) };

  for (char **word = words + 1; *word != NULL; word++)
    {
      if (strcmp (*word, "fixed") == 0)
        staying.fixed = TRUE;
      else if (strcmp (*word, "replaced") == 0)
        staying.replaced = TRUE;
      else if (strcmp (*word, "moved") != 0 && strcmp (*word, "cancelled") != 0)
        return FALSE;
    }

  g_array_append_val (schedule_case->staying, staying);
  return staying.slot != GP_MOMENT_NONE;
}

/* One word of "2026-03 19 26@14:30 30-31*": a month, or days of the month read last. */
static gboolean
read_expected_word (ScheduleCase *schedule_case, const char *word, char **month)
{
  g_autofree char *text = g_strdup (word);
  gboolean stays = g_str_has_suffix (text, "*");
  char *at = strchr (text, '@');
  char *range = strchr (text, '-');
  int first, last;
  int time = -1;

  if (strlen (text) == strlen ("2026-03") && text[4] == '-')
    {
      g_free (*month);
      *month = g_steal_pointer (&text);
      return TRUE;
    }

  if (stays)
    text[strlen (text) - 1] = '\0';
  if (at != NULL)
    {
      *at = '\0';
      time = gp_time_parse (at + 1);
    }
  if (range != NULL)
    *range = '\0';
  if (*month == NULL || (at != NULL && time < 0) || !read_number (text, &first) ||
      !read_number (range == NULL ? text : range + 1, &last) || first > last)
    return FALSE;

  for (int day_of_month = first; day_of_month <= last; day_of_month++)
    {
      g_autofree char *date = g_strdup_printf ("%s-%02d", *month, day_of_month);
      ExpectedSession expected = { gp_day_parse (date), time, stays };

      if (expected.day == GP_DAY_NONE)
        return FALSE;
      g_array_append_val (schedule_case->sessions, expected);
    }

  return TRUE;
}

static gboolean
read_expected (ScheduleCase *schedule_case, const char *value)
{
  g_auto (GStrv) words = g_strsplit_set (value, " ,", -1);
  g_autofree char *month = NULL;

  if (schedule_case->sessions == NULL)
    schedule_case->sessions = g_array_new (FALSE, FALSE, sizeof (ExpectedSession));
  if (strcmp (value, "none") == 0)
    return TRUE;

  for (char **word = words; *word != NULL; word++)
    if (**word != '\0' && !read_expected_word (schedule_case, *word, &month))
      return FALSE;

  return TRUE;
}

static gboolean
read_start (ScheduleCase *schedule_case, const char *value)
{
  GpRhythmPart part = { gp_day_parse (value), { 0 } };

  g_array_append_val (schedule_case->parts, part);
  return part.from != GP_DAY_NONE && schedule_case->parts->len == 1;
}

static gboolean
read_rhythm (ScheduleCase *schedule_case, const char *value)
{
  return schedule_case->parts->len == 1 &&
         gp_rhythm_parse (value, &g_array_index (schedule_case->parts, GpRhythmPart, 0).rhythm);
}

/* "2026-05-01 weekly tu=10:00+90": another rhythm from a day on. */
static gboolean
read_next_rhythm (ScheduleCase *schedule_case, const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", 2);
  GpRhythmPart part;

  if (g_strv_length (words) != 2 || !read_day (words[0], &part.from) ||
      !gp_rhythm_parse (words[1], &part.rhythm))
    return FALSE;

  g_array_append_val (schedule_case->parts, part);
  return TRUE;
}

static gboolean
read_length (ScheduleCase *schedule_case, const char *value)
{
  return gp_length_parse (value, &schedule_case->length);
}

static gboolean
read_rule (ScheduleCase *schedule_case, const char *value)
{
  static const char *const rules[] = { "extend", "skip", "hold" };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (strcmp (value, rules[i]) == 0)
      {
        schedule_case->rule = (GpClosedDaysRule) i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_closed (ScheduleCase *schedule_case, const char *value)
{
  return read_items (schedule_case, value, read_closed_day);
}

static gboolean
read_pauses (ScheduleCase *schedule_case, const char *value)
{
  return read_items (schedule_case, value, read_pause);
}

static gboolean
read_held (ScheduleCase *schedule_case, const char *value)
{
  return read_items (schedule_case, value, read_held_day);
}

static gboolean
read_staying (ScheduleCase *schedule_case, const char *value)
{
  return read_items (schedule_case, value, read_staying_session);
}

static gboolean
read_not_before (ScheduleCase *schedule_case, const char *value)
{
  schedule_case->not_before = gp_moment_parse (value);

  return schedule_case->not_before != GP_MOMENT_NONE;
}

static gboolean
read_horizon (ScheduleCase *schedule_case, const char *value)
{
  return read_day (value, &schedule_case->horizon);
}

static gboolean
read_skipped (ScheduleCase *schedule_case, const char *value)
{
  char *joined = schedule_case->skipped[0] == '\0'
                     ? g_strdup (value)
                     : g_strconcat (schedule_case->skipped, ", ", value, NULL);

  g_free (schedule_case->skipped);
  schedule_case->skipped = joined;
  return TRUE;
}

static gboolean
read_n_sessions (ScheduleCase *schedule_case, const char *value)
{
  return read_number (value, &schedule_case->n_sessions);
}

static gboolean
read_first (ScheduleCase *schedule_case, const char *value)
{
  return read_day (value, &schedule_case->first);
}

static gboolean
read_last (ScheduleCase *schedule_case, const char *value)
{
  return read_day (value, &schedule_case->last);
}

static gboolean
read_days (ScheduleCase *schedule_case, const char *value)
{
  return read_number (value, &schedule_case->days);
}

static gboolean
read_missing (ScheduleCase *schedule_case, const char *value)
{
  return read_number (value, &schedule_case->missing);
}

static const struct
{
  const char *name;
  ReadValue read;
} keys[] = {
  { "start", read_start },      { "rhythm", read_rhythm },
  { "then", read_next_rhythm }, { "length", read_length },
  { "rule", read_rule },        { "closed", read_closed },
  { "pause", read_pauses },     { "held", read_held },
  { "staying", read_staying },  { "not-before", read_not_before },
  { "horizon", read_horizon },  { "expect", read_expected },
  { "skipped", read_skipped },  { "sessions", read_n_sessions },
  { "first", read_first },      { "last", read_last },
  { "days", read_days },        { "missing", read_missing },
};

static gboolean
read_key (ScheduleCase *schedule_case, const char *key, const char *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strcmp (key, keys[i].name) == 0)
      return keys[i].read (schedule_case, value);

  return FALSE;
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

  return cases->len > 0 && read_key (g_ptr_array_index (cases, cases->len - 1), words[0], words[1]);
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

  return cases;
}
