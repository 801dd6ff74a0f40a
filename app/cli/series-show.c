/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/outcome.h"
#include "app/cli/series-output.h"
#include "app/cli/series-show.h"
#include "app/cli/session-output.h"
#include "app/plan/words.h"
#include "app/planner/edit-series.h"

static const GpProgress *
find_progress (GArray *progress, gint64 series)
{
  for (guint i = 0; i < progress->len; i++)
    if (g_array_index (progress, GpProgress, i).series == series)
      return &g_array_index (progress, GpProgress, i);

  return NULL;
}

/* {"total", "over", "next", "last"}: how far it has come. */
static void
add_progress (JsonBuilder *builder, const GpProgress *progress)
{
  json_builder_set_member_name (builder, "total");
  json_builder_add_int_value (builder, progress != NULL ? progress->total : 0);
  json_builder_set_member_name (builder, "over");
  json_builder_add_int_value (builder, progress != NULL ? progress->over : 0);
  gp_json_add_moment (builder, "next", progress != NULL ? progress->next : GP_MOMENT_NONE);
  gp_json_add_moment (builder, "last", progress != NULL ? progress->last : GP_MOMENT_NONE);
}

static void
print_json_list (GpCommand *command, const GpReading *reading, GPtrArray *all, GArray *progress)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *series = g_ptr_array_index (all, i);

      json_builder_begin_object (builder);
      gp_series_output_add_json (builder, reading, series);
      add_progress (builder, find_progress (progress, series->base.id));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  gp_command_print_json (command, builder);
}

static char *
format_next (const GpReading *reading, const GpSeries *series, const GpProgress *progress)
{
  g_autofree char *day = NULL;

  if (series->merged_into != 0)
    return g_strdup (C_ ("series", "merged"));

  if (progress == NULL || progress->next == GP_MOMENT_NONE)
    return g_strdup (C_ ("series", "ended"));

  return gp_reading_format_day (reading, gp_moment_get_day (progress->next));
}

static void
add_row (GpTable *table,
         const GpReading *reading,
         const GpSeries *series,
         const GpProgress *progress)
{
  const GpRoom *room = gp_slice_get_room (reading->slice, series->room);
  GpMoment last = progress != NULL ? progress->last : GP_MOMENT_NONE;
  g_autofree char *id = gp_reading_format_number (series->base.id);
  g_autofree char *title = gp_reading_dup_title (reading, series);
  g_autofree char *rhythm =
      gp_words_describe_rhythm (gp_series_output_get_rhythm (reading, series), reading->language);
  g_autofree char *length = gp_words_describe_length (series->length, reading->language);
  g_autofree char *staff = gp_series_output_list_staff (reading, series);
  g_autofree char *next = format_next (reading, series, progress);
  g_autofree char *ends = gp_series_is_open_ended (series) || last == GP_MOMENT_NONE
                              ? g_strdup ("")
                              : gp_reading_format_day (reading, gp_moment_get_day (last));

  gp_table_add_row (table, id, title, rhythm, length, room != NULL ? room->name : "", staff, next,
                    ends, NULL);
}

static void
print_list (GpCommand *command, const GpReading *reading, GPtrArray *all, GArray *progress)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  gp_table_add_row (table, C_ ("column", "Id"), C_ ("column", "Series"), C_ ("column", "Rhythm"),
                    C_ ("column", "Length"), C_ ("column", "Room"), C_ ("column", "Staff"),
                    C_ ("column", "Next"), C_ ("column", "Ends"), NULL);

  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *series = g_ptr_array_index (all, i);

      add_row (table, reading, series, find_progress (progress, series->base.id));
    }

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

gboolean
gp_series_show_run_list (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpSlice) slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  g_autoptr (GArray) progress = NULL;
  g_autoptr (GPtrArray) all = NULL;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  progress =
      gp_store_list_progress (gp_planner_get_store (planner), gp_planner_get_now (planner), error);
  if (progress == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  all = gp_slice_list (slice, GP_RECORD_SERIES);
  if (command->json)
    print_json_list (command, &reading, all, progress);
  else
    print_list (command, &reading, all, progress);

  return TRUE;
}

/* The days that a series skips are not kept: they are what planning it again skips. A series that
 * has ended is not planned any more. (transfer full) */
static GArray *
list_skipped (GpPlanner *planner, const GpSeries *series, GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (planner, error);
  g_autoptr (GpSeriesRequest) nothing = gp_series_request_new ();

  if (proposal == NULL)
    return NULL;

  if (series->ended == GP_DAY_NONE &&
      !gp_edit_series_change (proposal, series->base.id, 0, nothing, error))
    return NULL;

  return g_array_ref (gp_proposal_get_skipped (proposal));
}

static void
print_json (GpCommand *command,
            const GpReading *reading,
            const GpSeries *series,
            GPtrArray *sessions,
            GArray *skipped)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gp_series_output_add_json (builder, reading, series);
  gp_session_output_add_json_list (builder, reading, sessions);
  gp_outcome_add_skipped (builder, reading, skipped);
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

static void
append_sessions (GString *text, const GpReading *reading, GPtrArray *sessions)
{
  g_autoptr (GpTable) table = gp_table_new ();

  gp_session_output_add_header (table);
  for (guint i = 0; i < sessions->len; i++)
    gp_session_output_add_row (table, reading, g_ptr_array_index (sessions, i));

  gp_table_append (table, text);
}

static void
append_head (GString *text, const GpReading *reading, const GpSeries *series)
{
  const GpOffering *offering = gp_slice_get_offering (reading->slice, series->offering);
  g_autofree char *title = gp_reading_dup_title (reading, series);
  g_autofree char *rhythm =
      gp_words_describe_rhythm (gp_series_output_get_rhythm (reading, series), reading->language);
  g_autofree char *length = gp_words_describe_length (series->length, reading->language);

  g_string_append_printf (text, "%s · %s %s\n%s · %s\n", title, offering->code,
                          gp_words_get (&offering->name, reading->language), rhythm, length);
}

static void
print_words (GpCommand *command,
             const GpReading *reading,
             const GpSeries *series,
             GPtrArray *sessions,
             GArray *skipped)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_head (text, reading, series);
  append_sessions (text, reading, sessions);
  gp_outcome_append_skipped (text, reading, skipped);
  gp_command_print (command, text->str);
}

gboolean
gp_series_show_run (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GArray) skipped = NULL;
  const GpSeries *series;
  GpReading reading;
  gint64 id;

  if (!gp_arguments_read_operand_id (command->arguments, &id, error))
    return FALSE;

  planner = gp_command_open (command, GP_STORE_READ, error);
  slice = planner != NULL ? gp_planner_read_series (planner, id, error) : NULL;
  if (slice == NULL)
    return FALSE;

  series = gp_slice_get_series (slice, id);
  sessions = gp_slice_list_sessions_of (slice, id);
  skipped = list_skipped (planner, series, error);
  if (skipped == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  if (command->json)
    print_json (command, &reading, series, sessions, skipped);
  else
    print_words (command, &reading, series, sessions, skipped);

  return TRUE;
}
