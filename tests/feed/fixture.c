/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/fixture.h"

#include "app/calendar/zone.h"

#define REVISED "2026-11-24T09:15"

static gint64
count (GpSlice *slice, GpRecordKind kind)
{
  g_autoptr (GPtrArray) all = gp_slice_list (slice, kind);

  return all->len;
}

gint64
feed_fixture_add_staff (GpSlice *slice, const char *initials)
{
  g_autoptr (GpStaff) staff = gp_staff_new ();

  staff->base.id = count (slice, GP_RECORD_STAFF) + 1;
  staff->initials = g_strdup (initials);
  staff->ended = GP_DAY_NONE;
  gp_slice_put (slice, staff);

  return staff->base.id;
}

gint64
feed_fixture_add_room (GpSlice *slice, const char *name)
{
  g_autoptr (GpRoom) room = gp_room_new ();

  room->base.id = count (slice, GP_RECORD_ROOM) + 1;
  room->name = g_strdup (name);
  room->capacity = 12;
  room->ended = GP_DAY_NONE;
  gp_slice_put (slice, room);

  return room->base.id;
}

gint64
feed_fixture_add_series (
    GpSlice *slice, const char *code, const char *start, gint64 room, gint64 staff)
{
  gint64 series = fixture_add_series (slice, code, start);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  GpAssignment assignment = { staff, 0 };

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *present = g_ptr_array_index (sessions, i);
      GpSession *session = fixture_edit_session (slice, present->base.id);

      session->room = room;

      if (staff != 0)
        g_array_append_val (session->staff, assignment);
    }

  return series;
}

void
feed_fixture_substitute (GpSlice *slice, gint64 session, gint64 substitute, gint64 absent)
{
  GpSession *copy = fixture_edit_session (slice, session);

  for (guint i = 0; i < copy->staff->len; i++)
    {
      GpAssignment *assignment = &g_array_index (copy->staff, GpAssignment, i);

      if (assignment->staff == absent)
        *assignment = (GpAssignment){ substitute, absent };
    }
}

void
feed_fixture_cancel (GpSlice *slice, gint64 session, const char *reason)
{
  GpSession *copy = fixture_edit_session (slice, session);

  copy->cancellation = GP_CANCELLATION_DROPPED;
  copy->reason = g_strdup (reason);
}

GpFeeds *
feed_fixture_make_feeds (GpSlice *slice, const char *now)
{
  g_autoptr (GHashTable) revisions =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GPtrArray) sessions = gp_slice_list (slice, GP_RECORD_SESSION);
  GpRevision revision = { 3, gp_zone_to_utc (gp_moment_parse (REVISED)) + 30 };

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      g_hash_table_insert (revisions, g_memdup2 (&session->base.id, sizeof session->base.id),
                           g_memdup2 (&revision, sizeof revision));
    }

  return gp_feeds_new (slice, revisions, FEED_FIXTURE_DOMAIN, gp_moment_parse (now));
}

icalcomponent *
feed_fixture_read (GpFeeds *feeds, GpFeedKind kind, gint64 of)
{
  g_autofree char *text = gp_feeds_write (feeds, kind, of);
  icalcomponent *calendar = icalcomponent_new_from_string (text);

  g_assert_nonnull (calendar);
  g_assert_cmpint (icalcomponent_isa (calendar), ==, ICAL_VCALENDAR_COMPONENT);
  g_assert_cmpint (icalcomponent_count_errors (calendar), ==, 0);

  return calendar;
}

guint
feed_fixture_count (icalcomponent *calendar)
{
  return icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT);
}

icalcomponent *
feed_fixture_find (icalcomponent *calendar, gint64 session)
{
  g_autofree char *uid =
      g_strdup_printf ("session-%" G_GINT64_FORMAT "@" FEED_FIXTURE_DOMAIN "", session);

  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
       event != NULL; event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    if (g_strcmp0 (icalcomponent_get_uid (event), uid) == 0)
      return event;

  return NULL;
}

const char *
feed_fixture_get (icalcomponent *component, icalproperty_kind kind)
{
  icalproperty *property = icalcomponent_get_first_property (component, kind);

  if (property == NULL)
    return NULL;

  if (icalvalue_isa (icalproperty_get_value (property)) == ICAL_TEXT_VALUE)
    return icalvalue_get_text (icalproperty_get_value (property));

  return icalproperty_get_value_as_string (property);
}
