/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/example.h"

#include "app/plan/closures.h"
#include "app/planner/edit-session.h"

static gboolean
is_closed (GpExample *example, GpDay day)
{
  GpSlice *slice = gp_proposal_get_slice (example->proposal);

  return gp_closures_find (slice, gp_slice_get_series (slice, example->series), day, NULL);
}

static gboolean
has_session (GpExample *example, GpMoment start)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (example->proposal), example->series);

  for (guint i = 0; i < sessions->len; i++)
    if (((const GpSession *) g_ptr_array_index (sessions, i))->start == start)
      return TRUE;

  return FALSE;
}

/* Nobody makes an appointment on a day that is closed, nor where the first one was put off to. */
static void
add_session (
    GpExample *example, GpFields *fields, GpDay day, GpWeekdayTime time, GpSessionKind kind)
{
  GpMoment start = gp_moment_new (day, time.time);
  gint64 session;

  if (!is_closed (example, day) && !has_session (example, start))
    gp_example_is_done (fields, gp_edit_session_add (example->proposal, example->series, start,
                                                     time.minutes, kind, &session, &fields->error));
}

void
gp_example_read_sessions (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "at", NULL };
  static const char *const optional[] = { "kind", "week", "from", "to", "every", NULL };
  static const char *const kinds[] = { "session", "stop-plan", "extra", NULL };
  gboolean once = gp_fields_has (fields, "week");
  GpSessionKind kind;
  GpWeekdayTime time;
  int from, to, every;

  gp_fields_check_names (fields, required, optional);
  kind = (GpSessionKind) gp_fields_get_word (fields, "kind", kinds);
  time = gp_example_parse_time (fields, "at", gp_fields_get_text (fields, "at", 20));
  from = gp_example_read_week (fields, once ? "week" : "from");
  to = gp_example_read_week (fields, once ? "week" : "to");
  every = MAX (1, gp_fields_get_number (fields, "every", 1, 52));

  for (int week = from; fields->error == NULL && week <= to; week += every)
    add_session (example, fields, example->monday + 7 * week + (GpDay) time.weekday, time, kind);
}

static const GpSession *
find_session (GpExample *example, int number, GpDay day)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (example->proposal), example->series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (session->session_kind == GP_SESSION_KIND_SESSION &&
          (number > 0 ? session->number == number : gp_moment_get_day (session->start) == day))
        return session;
    }

  return NULL;
}

/* To a day of its own week, unless that is closed. */
static void
move (GpExample *example, GpFields *fields, const GpSession *session, const char *text)
{
  GpWeekdayTime time = gp_example_parse_time (fields, "move", text);
  GpDay day = gp_day_get_monday (gp_moment_get_day (session->start)) + (GpDay) time.weekday;

  if (fields->error == NULL && !is_closed (example, day))
    gp_example_is_done (fields, gp_edit_session_move (example->proposal, session->base.id,
                                                      gp_moment_new (day, time.time), GP_REACH_THIS,
                                                      &fields->error));
}

static void
cancel (GpExample *example, GpFields *fields, const GpSession *session, const char *reason)
{
  const GpSeries *series =
      gp_slice_get_series (gp_proposal_get_slice (example->proposal), example->series);

  gp_example_is_done (fields, gp_edit_session_cancel (example->proposal, session->base.id,
                                                      gp_edit_session_replaces_by_default (series),
                                                      reason, &fields->error));
}

static void
substitute (GpExample *example, GpFields *fields, const GpSession *session, const char *initials)
{
  const char *absent = gp_fields_get_text (fields, "for", 5);
  gint64 substitute = gp_example_find_staff (example, fields, "substitute", initials);
  gint64 replaced = absent != NULL ? gp_example_find_staff (example, fields, "for", absent) : 0;

  if (fields->error == NULL)
    gp_example_is_done (fields, gp_edit_session_substitute (example->proposal, session->base.id,
                                                            substitute, replaced, &fields->error));
}

static void
set_room (GpExample *example, GpFields *fields, const GpSession *session, gint64 room)
{
  gp_example_is_done (fields, gp_edit_session_set_room (example->proposal, session->base.id, room,
                                                        GP_REACH_THIS, &fields->error));
}

static void
change (GpExample *example, GpFields *fields, const GpSession *session)
{
  const char *moved = gp_fields_get_text (fields, "move", 20);
  const char *reason = gp_fields_get_text (fields, "cancel", 60);
  const char *initials = gp_fields_get_text (fields, "substitute", 5);
  gint64 room = gp_example_read_room (example, fields);

  if (fields->error != NULL)
    return;

  if (moved != NULL)
    move (example, fields, session, moved);
  else if (reason != NULL)
    cancel (example, fields, session, reason);
  else if (initials != NULL)
    substitute (example, fields, session, initials);
  else if (room != 0)
    set_room (example, fields, session, room);
  else
    gp_fields_fail (fields, "move", "there must be move, cancel, substitute or room");
}

void
gp_example_read_change (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { NULL };
  static const char *const optional[] = { "session",    "week", "weekday", "move", "cancel",
                                          "substitute", "for",  "room",    NULL };
  const GpSession *session;
  int number;
  GpDay day;

  gp_fields_check_names (fields, required, optional);
  number = gp_fields_get_number (fields, "session", 1, 200);
  day = gp_example_read_day (example, fields);
  session = find_session (example, number, day);

  if (fields->error != NULL || (session == NULL && number == 0 && is_closed (example, day)))
    return;

  if (session != NULL)
    change (example, fields, session);
  else
    gp_fields_fail (fields, "session", "the series has no such session");
}
