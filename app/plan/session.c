/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/session.h"

#include "app/calendar/zone.h"

static const char *const kind_nicks[] = { "session", "stop-plan", "extra" };
static const char *const status_nicks[] = { "planned", "held", "cancelled" };

static void
clear_session (gpointer record)
{
  GpSession *session = record;

  g_array_unref (session->staff);
  g_free (session->reason);
}

static GpSession *
new_session (GArray *staff)
{
  GpSession *session = gp_record_new (GP_RECORD_SESSION, sizeof (GpSession), clear_session);

  session->staff = staff;

  return session;
}

GpSession *
gp_session_new (void)
{
  GpSession *session = new_session (g_array_new (FALSE, TRUE, sizeof (GpAssignment)));

  session->slot = GP_MOMENT_NONE;
  session->start = GP_MOMENT_NONE;

  return session;
}

GpSession *
gp_session_copy (const GpSession *session)
{
  GpSession *copy = new_session (g_array_copy (session->staff));

  copy->base.id = session->base.id;
  copy->series = session->series;
  copy->session_kind = session->session_kind;
  copy->number = session->number;
  copy->slot = session->slot;
  copy->start = session->start;
  copy->minutes = session->minutes;
  copy->days = session->days;
  copy->room = session->room;
  copy->cancellation = session->cancellation;
  copy->reason = g_strdup (session->reason);

  return copy;
}

int
gp_session_compare (const GpSession *a, const GpSession *b)
{
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;

  /* New ones have negative ids, -1 first, and come after those that exist. */
  if (a->base.id != b->base.id)
    return ABS (a->base.id) < ABS (b->base.id) ? -1 : 1;

  return 0;
}

GpMoment
gp_session_get_end (const GpSession *session)
{
  if (session->days > 0)
    return session->start + session->days * GP_MINUTES_A_DAY;

  return gp_zone_add_elapsed (session->start, session->minutes);
}

GpDay
gp_session_get_last_day (const GpSession *session)
{
  GpDay first = gp_moment_get_day (session->start);

  if (session->days > 0)
    return first + session->days - 1;

  return MAX (first, gp_moment_get_day (gp_session_get_end (session) - 1));
}

gboolean
gp_session_is_cancelled (const GpSession *session)
{
  return session->cancellation != GP_CANCELLATION_NONE;
}

GpSessionStatus
gp_session_get_status (const GpSession *session, GpMoment now)
{
  if (gp_session_is_cancelled (session))
    return GP_SESSION_STATUS_CANCELLED;

  return gp_session_is_over (session, now) ? GP_SESSION_STATUS_HELD : GP_SESSION_STATUS_PLANNED;
}

gboolean
gp_session_is_over (const GpSession *session, GpMoment now)
{
  return gp_session_get_end (session) <= now;
}

gboolean
gp_session_is_moved (const GpSession *session)
{
  return session->slot != GP_MOMENT_NONE && session->slot != session->start;
}

gboolean
gp_session_has_staff (const GpSession *session, gint64 staff)
{
  for (guint i = 0; i < session->staff->len; i++)
    if (g_array_index (session->staff, GpAssignment, i).staff == staff)
      return TRUE;

  return FALSE;
}

static gboolean
equal_staff (const GpSession *a, const GpSession *b)
{
  if (a->staff->len != b->staff->len)
    return FALSE;

  for (guint i = 0; i < a->staff->len; i++)
    {
      GpAssignment *one = &g_array_index (a->staff, GpAssignment, i);
      GpAssignment *other = &g_array_index (b->staff, GpAssignment, i);

      if (one->staff != other->staff || one->stands_in_for != other->stands_in_for)
        return FALSE;
    }

  return TRUE;
}

gboolean
gp_session_equal (const GpSession *a, const GpSession *b)
{
  return a->session_kind == b->session_kind && a->number == b->number && a->slot == b->slot &&
         a->start == b->start && a->minutes == b->minutes && a->days == b->days &&
         a->room == b->room && a->cancellation == b->cancellation &&
         g_strcmp0 (a->reason, b->reason) == 0 && equal_staff (a, b);
}

void
gp_session_set_staff (GpSession *session, const GArray *staff)
{
  g_array_set_size (session->staff, 0);

  for (guint i = 0; i < staff->len; i++)
    {
      GpAssignment assignment = { g_array_index (staff, gint64, i), 0 };

      g_array_append_val (session->staff, assignment);
    }
}

const char *
gp_session_kind_get_nick (GpSessionKind kind)
{
  return kind_nicks[kind];
}

gboolean
gp_session_kind_parse (const char *word, GpSessionKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_nicks); i++)
    if (g_str_equal (word, kind_nicks[i]))
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

const char *
gp_session_status_get_nick (GpSessionStatus status)
{
  return status_nicks[status];
}
