/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/example.h"

#include "app/planner/edit-series.h"

/* What says something of one series only. */
static const char *const particulars[] = {
  "key", "sessions", "changes", "pause", "ended", "merged_into",
};

static void
read_times (GpFields *fields, GArray *times)
{
  g_auto (GStrv) texts = gp_fields_dup_texts (fields, "times");

  for (guint i = 0; texts[i] != NULL; i++)
    {
      GpWeekdayTime time = gp_example_parse_time (fields, "times", texts[i]);

      g_array_append_val (times, time);
    }
}

static void
read_staff (GpExample *example, GpFields *fields, GArray *staff)
{
  g_auto (GStrv) all = gp_fields_dup_texts (fields, "staff");

  for (guint i = 0; all[i] != NULL; i++)
    {
      gint64 id = gp_example_find_staff (example, fields, "staff", all[i]);

      g_array_append_val (staff, id);
    }
}

static void
read_rhythm (GpFields *fields, GpSeriesRequest *request)
{
  const char *rhythm = gp_fields_get_text (fields, "rhythm", 30);
  const char *length = gp_fields_get_text (fields, "length", 30);
  const char *rule = gp_fields_get_text (fields, "closed_days", 30);

  request->has_rhythm = rhythm != NULL;
  request->has_length = length != NULL;
  request->has_closed_days = rule != NULL;

  if (rhythm != NULL && !gp_rhythm_kind_parse (rhythm, &request->rhythm, &request->interval))
    gp_fields_fail (fields, "rhythm", "“%s” is not a rhythm", rhythm);

  if (length != NULL && !gp_length_parse (length, &request->length))
    gp_fields_fail (fields, "length", "“%s” is not a length such as “weeks 8”", length);

  if (rule != NULL && !gp_closed_days_rule_parse (rule, &request->closed_days))
    gp_fields_fail (fields, "closed_days", "“%s” is not extend, skip or hold", rule);
}

static GpSeriesRequest *
read_request (GpExample *example, GpFields *fields)
{
  GpSeriesRequest *request = gp_series_request_new ();

  request->offering = g_strdup (gp_fields_get_text (fields, "offering", 20));
  request->name = g_strdup (gp_fields_get_text (fields, "name", 60));
  request->has_name = request->name != NULL;
  read_rhythm (fields, request);
  read_times (fields, request->times);
  request->room = gp_example_read_room (example, fields);
  request->has_room = request->room != 0;
  read_staff (example, fields, request->staff);
  request->has_staff = TRUE;

  if (gp_fields_has (fields, "capacity"))
    request->capacity = gp_fields_get_number (fields, "capacity", 1, 200);

  return request;
}

static void
read_pause (GpExample *example, GpFields *fields)
{
  g_auto (GpFields) pause = { 0 };

  if (!gp_fields_has (fields, "pause"))
    return;

  gp_fields_enter (fields, "pause", &pause);

  GpDay from = example->monday + 7 * gp_example_read_week (&pause, "from");
  GpDay to = example->monday + 7 * gp_example_read_week (&pause, "to") + GP_SUNDAY;

  if (pause.error == NULL)
    gp_example_is_done (
        &pause, gp_edit_series_pause (example->proposal, example->series, from, to, &pause.error));

  gp_fields_leave (fields, &pause);
}

/* At the end of a week. */
static void
read_end (GpExample *example, GpFields *fields)
{
  GpDay last = example->monday + 7 * gp_example_read_week (fields, "ended") + GP_SUNDAY;

  if (fields->error == NULL && gp_fields_has (fields, "ended"))
    gp_example_is_done (
        fields, gp_edit_series_end (example->proposal, example->series, last, &fields->error));
}

static void
read_merge (GpExample *example, GpFields *fields)
{
  const char *key = gp_fields_get_text (fields, "merged_into", 60);
  const gint64 *into = key != NULL ? g_hash_table_lookup (example->by_key, key) : NULL;

  if (key != NULL && into == NULL)
    gp_fields_fail (fields, "merged_into", "there is no series “%s” before this one", key);
  else if (key != NULL)
    gp_example_is_done (
        fields, gp_edit_series_merge (example->proposal, example->series, *into, &fields->error));
}

static void
read_particulars (GpExample *example, GpFields *fields)
{
  const char *key = gp_fields_get_text (fields, "key", 60);

  if (key != NULL)
    g_hash_table_insert (example->by_key, g_strdup (key),
                         g_memdup2 (&example->series, sizeof example->series));

  gp_example_read_list (example, fields, "sessions", gp_example_read_sessions);
  gp_example_read_list (example, fields, "changes", gp_example_read_change);
  read_pause (example, fields);
  read_end (example, fields);
  read_merge (example, fields);
}

static gboolean
is_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64;
}

/* The weeks in which a series of this kind starts, one after the other. */
static GArray *
read_weeks (GpFields *fields)
{
  GArray *weeks = g_array_new (FALSE, FALSE, sizeof (int));
  guint n_weeks = 0;
  JsonArray *list = NULL;

  if (gp_fields_has_list (fields, "weeks"))
    {
      list = json_object_get_array_member (fields->object, "weeks");
      n_weeks = json_array_get_length (list);
    }

  if (n_weeks == 0)
    gp_fields_fail (fields, "weeks", "this must be a list of weeks, such as [-12, 0]");

  for (guint i = 0; i < n_weeks; i++)
    {
      JsonNode *node = json_array_get_element (list, i);
      int week = is_number (node) ? (int) json_node_get_int (node) : 0;

      if (!is_number (node))
        gp_fields_fail (fields, "weeks", "this must be a list of weeks, such as [-12, 0]");

      g_array_append_val (weeks, week);
    }

  return weeks;
}

static void
check_particulars (GpFields *fields, GArray *weeks)
{
  for (guint i = 0; weeks->len > 1 && i < G_N_ELEMENTS (particulars); i++)
    if (gp_fields_has (fields, particulars[i]))
      gp_fields_fail (fields, particulars[i], "this needs a series with a single week");
}

void
gp_example_read_series (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "offering", "weeks", "staff", NULL };
  static const char *const optional[] = { "name",        "rhythm",      "times",    "length",
                                          "room",        "closed_days", "capacity", "key",
                                          "pause",       "sessions",    "changes",  "ended",
                                          "merged_into", NULL };
  g_autoptr (GpSeriesRequest) request = NULL;
  g_autoptr (GArray) weeks = NULL;

  gp_fields_check_names (fields, required, optional);
  request = read_request (example, fields);
  weeks = read_weeks (fields);
  check_particulars (fields, weeks);

  for (guint i = 0; fields->error == NULL && i < weeks->len; i++)
    {
      request->start = example->monday + 7 * g_array_index (weeks, int, i);

      if (gp_example_is_done (fields, gp_edit_series_add (example->proposal, request,
                                                          &example->series, &fields->error)))
        read_particulars (example, fields);
    }
}
