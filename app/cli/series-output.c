/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/cli/series-output.h"

const GpRhythm *
gp_series_output_get_rhythm (const GpReading *reading, const GpSeries *series)
{
  GpDay today = gp_moment_get_day (reading->now);

  return gp_series_get_rhythm (series, MAX (today, series->start));
}

char *
gp_series_output_list_staff (const GpReading *reading, const GpSeries *series)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < series->staff->len; i++)
    {
      gint64 id = g_array_index (series->staff, gint64, i);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                              gp_slice_get_staff (reading->slice, id)->initials);
    }

  return g_string_free (text, FALSE);
}

/* [{"weekday": "th", "time": "10:00", "minutes": 90}] */
static void
add_times (JsonBuilder *builder, const GpRhythm *rhythm)
{
  json_builder_set_member_name (builder, "times");
  json_builder_begin_array (builder);
  for (int i = 0; i < rhythm->n_times; i++)
    {
      const GpWeekdayTime *each = &rhythm->times[i];

      json_builder_begin_object (builder);
      gp_json_add_text (builder, "weekday", gp_weekday_get_code (each->weekday));
      gp_json_add_time (builder, "time", each->time);
      gp_json_add_number (builder, "minutes", each->minutes);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* {"kind": "count", "count": 4, "until": null} */
static void
add_length (JsonBuilder *builder, GpLength length)
{
  static const char *const kinds[] = {
    [GP_LENGTH_COUNT] = "count",
    [GP_LENGTH_WEEKS] = "weeks",
    [GP_LENGTH_UNTIL] = "until",
    [GP_LENGTH_OPEN] = "open-ended",
  };

  json_builder_set_member_name (builder, "length");
  json_builder_begin_object (builder);
  gp_json_add_text (builder, "kind", kinds[length.kind]);
  gp_json_add_number (builder, "count", length.count);
  gp_json_add_day (builder, "until", length.until);
  json_builder_end_object (builder);
}

static void
add_closed_days (JsonBuilder *builder, const GpSeries *series)
{
  gp_json_add_text (builder, "closed_days", gp_closed_days_rule_get_nick (series->closed_days));

  json_builder_set_member_name (builder, "pauses");
  json_builder_begin_array (builder);
  for (guint i = 0; i < series->pauses->len; i++)
    {
      const GpClosure *pause = &g_array_index (series->pauses, GpClosure, i);

      json_builder_begin_object (builder);
      gp_json_add_day (builder, "from", pause->from);
      gp_json_add_day (builder, "to", pause->to);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "held");
  json_builder_begin_array (builder);
  for (guint i = 0; i < series->held->len; i++)
    {
      g_autofree char *day = gp_day_format (g_array_index (series->held, GpDay, i));

      json_builder_add_string_value (builder, day);
    }
  json_builder_end_array (builder);
}

static void
add_people (JsonBuilder *builder, const GpReading *reading, const GpSeries *series)
{
  const GpRoom *room = gp_slice_get_room (reading->slice, series->room);

  gp_json_add_number (builder, "capacity", series->capacity);
  gp_json_add_text (builder, "room", room != NULL ? room->name : NULL);

  json_builder_set_member_name (builder, "staff");
  json_builder_begin_array (builder);
  for (guint i = 0; i < series->staff->len; i++)
    {
      gint64 id = g_array_index (series->staff, gint64, i);

      json_builder_add_string_value (builder, gp_slice_get_staff (reading->slice, id)->initials);
    }
  json_builder_end_array (builder);
}

void
gp_series_output_add_json (JsonBuilder *builder, const GpReading *reading, const GpSeries *series)
{
  const GpOffering *offering = gp_slice_get_offering (reading->slice, series->offering);
  const GpRhythm *rhythm = gp_series_output_get_rhythm (reading, series);
  g_autofree char *title = gp_reading_dup_title (reading, series);
  g_autofree char *kind = gp_rhythm_kind_format (rhythm->kind, rhythm->interval);

  gp_json_add_id (builder, "id", series->base.id);
  gp_json_add_text (builder, "title", title);
  gp_json_add_text (builder, "offering", offering->code);
  gp_json_add_text (builder, "letter", series->letter);
  gp_json_add_text (builder, "name", series->name);
  gp_json_add_day (builder, "start", series->start);
  gp_json_add_text (builder, "rhythm", kind);
  add_times (builder, rhythm);
  add_length (builder, series->length);
  add_closed_days (builder, series);
  add_people (builder, reading, series);
  gp_json_add_day (builder, "ended", series->ended);
  gp_json_add_id (builder, "merged_into", series->merged_into);
}
