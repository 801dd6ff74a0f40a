/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/lookup.h"
#include "app/cli/session-output.h"
#include "app/cli/subjects.h"

/* Which sessions are asked for; 0 and NULL for all. */
typedef struct
{
  gint64 series;
  GpDay from;
  GpDay to;
  const GpStaff *staff;
  const GpRoom *room;
} Filter;

static gboolean
read_filter (const GpArguments *arguments, Filter *filter, GError **error)
{
  *filter = (Filter){ .from = gp_day_new (1900, 1, 1), .to = gp_day_new (2200, 12, 31) };

  return gp_arguments_read_id (arguments, "series", &filter->series, error) &&
         gp_arguments_read_span (arguments, &filter->from, &filter->to, error);
}

static gboolean
resolve_filter (const GpArguments *arguments, GpSlice *slice, Filter *filter, GError **error)
{
  const char *initials = gp_arguments_get (arguments, "staff");
  const char *room = gp_arguments_get (arguments, "room");

  if (initials != NULL)
    {
      filter->staff = gp_lookup_staff (slice, initials, error);
      if (filter->staff == NULL)
        return FALSE;
    }

  if (room != NULL)
    {
      filter->room = gp_lookup_room (slice, room, error);
      if (filter->room == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
passes (const Filter *filter, const GpSession *session)
{
  return (filter->series == 0 || session->series == filter->series) &&
         (filter->staff == NULL || gp_session_has_staff (session, filter->staff->base.id)) &&
         (filter->room == NULL || session->room == filter->room->base.id);
}

static GpSlice *
load (GpPlanner *planner, const Filter *filter, GError **error)
{
  if (filter->series != 0)
    return gp_planner_read_series (planner, filter->series, error);

  return gp_planner_read_days (planner, filter->from, filter->to, error);
}

static GPtrArray *
list (GpSlice *slice, const Filter *filter)
{
  g_autoptr (GPtrArray) all = gp_slice_list_sessions (slice, filter->from, filter->to);
  GPtrArray *sessions = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (passes (filter, g_ptr_array_index (all, i)))
      g_ptr_array_add (sessions, g_ptr_array_index (all, i));

  return sessions;
}

static void
print_json (GpCommand *command, const GpReading *reading, GPtrArray *sessions)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < sessions->len; i++)
    gp_session_output_add_json (builder, reading, g_ptr_array_index (sessions, i));
  json_builder_end_array (builder);

  gp_command_print_json (command, builder);
}

static void
print_words (GpCommand *command, const GpReading *reading, GPtrArray *sessions)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  if (sessions->len == 0)
    {
      gp_command_print (command, _ ("No sessions\n"));
      return;
    }

  gp_session_output_add_header (table);
  for (guint i = 0; i < sessions->len; i++)
    gp_session_output_add_row (table, reading, g_ptr_array_index (sessions, i));

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

static gboolean
run (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  GpReading reading;
  Filter filter;

  if (!read_filter (command->arguments, &filter, error))
    return FALSE;

  planner = gp_command_open (command, GP_STORE_READ, error);
  slice = planner != NULL ? load (planner, &filter, error) : NULL;
  if (slice == NULL || !resolve_filter (command->arguments, slice, &filter, error))
    return FALSE;

  sessions = list (slice, &filter);
  reading = gp_reading_new (planner, slice);
  if (command->json)
    print_json (command, &reading, sessions);
  else
    print_words (command, &reading, sessions);

  return TRUE;
}

static const GpOption options[] = {
  { "series", N_ ("ID"), N_ ("of this series") },
  { "from", N_ ("DATE"), N_ ("from this day on") },
  { "to", N_ ("DATE"), N_ ("through this day") },
  { "staff", N_ ("AB"), N_ ("that this staff member leads") },
  { "room", N_ ("ROOM"), N_ ("in this room") },
  { NULL },
};

static const GpVerb verbs[] = {
  { .summary = N_ ("Lists sessions in order of start."), .options = { options }, .run = run },
};

const GpSubject gp_sessions_subject = {
  "sessions",
  N_ ("list sessions"),
  verbs,
  G_N_ELEMENTS (verbs),
};
