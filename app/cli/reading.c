/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/zone.h"
#include "app/cli/reading.h"

GpReading
gp_reading_new (GpPlanner *planner, GpSlice *slice)
{
  return (GpReading){
    .slice = slice,
    .now = gp_planner_get_now (planner),
    .language = gp_planner_get_environment (planner)->language,
  };
}

gint64
gp_reading_get_id (const GpReading *reading, gint64 id)
{
  if (id < 0 && reading->saved != NULL)
    return gp_proposal_get_final_id (reading->saved, id);

  return MAX (id, 0);
}

char *
gp_reading_dup_title (const GpReading *reading, const GpSeries *series)
{
  return gp_series_dup_title (series, gp_slice_get_offering (reading->slice, series->offering),
                              reading->language);
}

void
gp_json_add_id (JsonBuilder *builder, const char *name, gint64 id)
{
  json_builder_set_member_name (builder, name);
  if (id > 0)
    json_builder_add_int_value (builder, id);
  else
    json_builder_add_null_value (builder);
}

void
gp_json_add_number (JsonBuilder *builder, const char *name, int number)
{
  gp_json_add_id (builder, name, number);
}

void
gp_json_add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
gp_json_add_day (JsonBuilder *builder, const char *name, GpDay day)
{
  g_autofree char *text = day != GP_DAY_NONE ? gp_day_format (day) : NULL;

  gp_json_add_text (builder, name, text);
}

void
gp_json_add_moment (JsonBuilder *builder, const char *name, GpMoment moment)
{
  g_autofree char *text = moment != GP_MOMENT_NONE ? gp_zone_format (moment) : NULL;

  gp_json_add_text (builder, name, text);
}

void
gp_json_add_time (JsonBuilder *builder, const char *name, int minute)
{
  g_autofree char *text = gp_time_format (minute);

  gp_json_add_text (builder, name, text);
}

void
gp_json_add_boolean (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

char *
gp_reading_format_day (const GpReading *reading, GpDay day)
{
  g_autofree char *text = NULL;

  if (day == GP_DAY_NONE)
    return g_strdup ("");

  text = gp_names_format_short (day, reading->language);
  return g_strdup_printf ("%s %d", text, gp_day_get_year (day));
}

char *
gp_reading_format_number (gint64 number)
{
  return number > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : g_strdup ("");
}
