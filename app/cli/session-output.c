/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/session-output.h"
#include "app/plan/words.h"

/* A stay has dates, the end exclusive. */
static void
add_times (JsonBuilder *builder, const GpSession *session)
{
  if (session->days > 0)
    {
      gp_json_add_day (builder, "start", gp_moment_get_day (session->start));
      gp_json_add_day (builder, "end", gp_session_get_last_day (session) + 1);
    }
  else
    {
      gp_json_add_moment (builder, "start", session->start);
      gp_json_add_moment (builder, "end", gp_session_get_end (session));
    }
}

static void
add_people (JsonBuilder *builder,
            const GpReading *reading,
            const GpSession *session,
            const GpSeries *series)
{
  const GpRoom *room = gp_slice_get_room (reading->slice, session->room);

  gp_json_add_text (builder, "room", room != NULL ? room->name : NULL);

  json_builder_set_member_name (builder, "staff");
  json_builder_begin_array (builder);
  for (guint i = 0; i < session->staff->len; i++)
    {
      gint64 id = g_array_index (session->staff, GpAssignment, i).staff;

      json_builder_add_string_value (builder, gp_slice_get_staff (reading->slice, id)->initials);
    }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "enrolled");
  json_builder_add_int_value (builder, 0);
  gp_json_add_number (builder, "capacity", series->capacity);
}

void
gp_session_output_add_json (JsonBuilder *builder,
                            const GpReading *reading,
                            const GpSession *session)
{
  const GpSeries *series = gp_slice_get_series (reading->slice, session->series);
  const GpOffering *offering = gp_slice_get_offering (reading->slice, series->offering);
  gboolean counted = session->session_kind == GP_SESSION_KIND_SESSION;
  GpSessionStatus status = gp_session_get_status (session, reading->now);

  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", gp_reading_get_id (reading, session->base.id));
  gp_json_add_id (builder, "series", gp_reading_get_id (reading, session->series));
  gp_json_add_text (builder, "offering", offering->code);
  gp_json_add_text (builder, "kind", gp_session_kind_get_nick (session->session_kind));
  gp_json_add_number (builder, "number", session->number);
  gp_json_add_number (builder, "of", counted ? gp_series_get_count (series) : 0);
  add_times (builder, session);
  gp_json_add_text (builder, "status", gp_session_status_get_nick (status));
  gp_json_add_boolean (builder, "moved", gp_session_is_moved (session));
  add_people (builder, reading, session, series);
  gp_json_add_boolean (builder, "registered", FALSE);
  json_builder_end_object (builder);
}

void
gp_session_output_add_json_list (JsonBuilder *builder,
                                 const GpReading *reading,
                                 GPtrArray *sessions)
{
  json_builder_set_member_name (builder, "sessions");
  json_builder_begin_array (builder);
  for (guint i = 0; i < sessions->len; i++)
    gp_session_output_add_json (builder, reading, g_ptr_array_index (sessions, i));
  json_builder_end_array (builder);
}

static const char *
describe_status (const GpReading *reading, const GpSession *session)
{
  switch (gp_session_get_status (session, reading->now))
    {
    case GP_SESSION_STATUS_CANCELLED:
      return C_ ("session", "cancelled");
    case GP_SESSION_STATUS_HELD:
      return C_ ("session", "held");
    case GP_SESSION_STATUS_PLANNED:
    default:
      return gp_session_is_moved (session) ? C_ ("session", "moved") : "";
    }
}

void
gp_session_output_add_header (GpTable *table)
{
  gp_table_add_row (table, C_ ("column", "Id"), C_ ("column", "Date"), C_ ("column", "Time"),
                    C_ ("column", "Series"), C_ ("column", "Place in the course"),
                    C_ ("column", "Room"), C_ ("column", "Staff"), "", NULL);
}

void
gp_session_output_add_row (GpTable *table, const GpReading *reading, const GpSession *session)
{
  const GpSeries *series = gp_slice_get_series (reading->slice, session->series);
  const GpRoom *room = gp_slice_get_room (reading->slice, session->room);
  g_autofree char *id = gp_reading_format_number (gp_reading_get_id (reading, session->base.id));
  g_autofree char *day = gp_reading_format_day (reading, gp_moment_get_day (session->start));
  g_autofree char *times =
      session->days > 0
          ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day", "%d days", session->days),
                             session->days)
          : gp_names_format_times (session->start, session->minutes);
  g_autofree char *title = gp_reading_dup_title (reading, series);
  g_autofree char *place = gp_words_describe_place (series, session);
  g_autofree char *staff = gp_words_list_staff (reading->slice, session);

  gp_table_add_row (table, id, day, times, title, place, room != NULL ? room->name : "", staff,
                    describe_status (reading, session), NULL);
}

char *
gp_session_output_format_when (const GpReading *reading, const GpSession *session)
{
  GpDay first = gp_moment_get_day (session->start);
  g_autofree char *day = gp_names_format_short (first, reading->language);
  g_autofree char *time = gp_time_format (gp_moment_get_minute (session->start));

  if (session->days > 0)
    return gp_names_format_span (first, gp_session_get_last_day (session), reading->language);

  return g_strdup_printf ("%s %s", day, time);
}
