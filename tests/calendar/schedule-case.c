/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/schedule-case.h"

#include <string.h>

/* Each reads the value of one key into the case; FALSE when it makes no sense. */
typedef gboolean (*ReadValue) (ScheduleCase *schedule_case, const char *value);

ScheduleCase *
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

static gboolean
read_number (const char *value, int *number)
{
  guint64 read;

  if (!g_ascii_string_to_unsigned (value, 10, 0, 100000, &read, NULL))
    return FALSE;

  *number = (int) read;
  return TRUE;
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

static gboolean
read_expected (ScheduleCase *schedule_case, const char *value)
{
  if (schedule_case->sessions == NULL)
    schedule_case->sessions = g_array_new (FALSE, FALSE, sizeof (ExpectedSession));

  return strcmp (value, "none") == 0 || expected_sessions_read (schedule_case->sessions, value);
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

gboolean
schedule_case_read (ScheduleCase *schedule_case, const char *key, const char *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strcmp (key, keys[i].name) == 0)
      return keys[i].read (schedule_case, value);

  return FALSE;
}

GpSchedule *
schedule_case_plan (const ScheduleCase *schedule_case)
{
  return gp_schedule_new (&(GpScheduleRequest){
      .parts = (const GpRhythmPart *) schedule_case->parts->data,
      .n_parts = schedule_case->parts->len,
      .length = schedule_case->length,
      .rule = schedule_case->rule,
      .closures = (const GpClosure *) schedule_case->closures->data,
      .n_closures = schedule_case->closures->len,
      .held = (const GpDay *) schedule_case->held->data,
      .n_held = schedule_case->held->len,
      .staying = (const GpStaying *) schedule_case->staying->data,
      .n_staying = schedule_case->staying->len,
      .not_before = schedule_case->not_before,
      .horizon = schedule_case->horizon,
  });
}
