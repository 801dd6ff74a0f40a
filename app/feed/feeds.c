/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/feeds.h"

#include "app/feed/calendar.h"
#include "app/feed/event.h"

#define DAYS_BACK 92
#define DAYS_CANCELLED 60

#define N_KINDS 4

/* A session in some calendars, and its text as soon as one of them was written. */
typedef struct
{
  GpFeedEvent event;
  char *text;
} Entry;

struct _GpFeeds
{
  GpSlice *slice;
  GHashTable *revisions;
  const GpFeedWords *words;
  char *domain;
  GpDay today;
  GPtrArray *entries;             /* all, in order of start */
  GHashTable *calendars[N_KINDS]; /* id to a GPtrArray of its entries, in order of start */
};

GpDay
gp_feeds_get_first_day (GpMoment now)
{
  return gp_moment_get_day (now) - DAYS_BACK;
}

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->text);
  g_free (entry);
}

static Entry *
add_entry (GpFeeds *feeds, const GpSession *session, gboolean cancelled)
{
  const GpRevision *revision = g_hash_table_lookup (feeds->revisions, &session->base.id);
  Entry *entry = g_new0 (Entry, 1);

  entry->event.slice = feeds->slice;
  entry->event.session = session;
  entry->event.cancelled = cancelled;

  if (revision != NULL)
    entry->event.revision = *revision;

  g_ptr_array_add (feeds->entries, entry);

  return entry;
}

static void
enter (GpFeeds *feeds, Entry *entry, GpFeedKind kind, gint64 of)
{
  GPtrArray *calendar = g_hash_table_lookup (feeds->calendars[kind], &of);

  if (calendar == NULL)
    {
      calendar = g_ptr_array_new ();
      g_hash_table_insert (feeds->calendars[kind], g_memdup2 (&of, sizeof of), calendar);
    }

  g_ptr_array_add (calendar, entry);
}

/* Whether a session that somebody's calendar shows as cancelled is still kept there. */
static gboolean
is_kept (const GpFeeds *feeds, const GpSession *session)
{
  return feeds->today - gp_session_get_last_day (session) <= DAYS_CANCELLED;
}

/* Whoever is replaced sees that this is no longer theirs; a session that only vanished could as
 * well be one that the calendar program lost. */
static void
enter_replaced (GpFeeds *feeds, const GpSession *session, Entry *entry)
{
  for (guint i = 0; i < session->staff->len; i++)
    {
      gint64 replaced = g_array_index (session->staff, GpAssignment, i).stands_in_for;

      if (replaced == 0 || gp_session_has_staff (session, replaced) || !is_kept (feeds, session))
        continue;

      if (!entry->event.cancelled)
        entry = add_entry (feeds, session, TRUE);

      enter (feeds, entry, GP_FEED_STAFF, replaced);
    }
}

static void
enter_session (GpFeeds *feeds, const GpSession *session)
{
  gboolean cancelled = gp_session_is_cancelled (session);
  Entry *entry;

  if (cancelled && !is_kept (feeds, session))
    return;

  entry = add_entry (feeds, session, cancelled);
  enter (feeds, entry, GP_FEED_CENTRE, 0);
  enter (feeds, entry, GP_FEED_SERIES, session->series);

  if (session->room != 0)
    enter (feeds, entry, GP_FEED_ROOM, session->room);

  for (guint i = 0; i < session->staff->len; i++)
    enter (feeds, entry, GP_FEED_STAFF, g_array_index (session->staff, GpAssignment, i).staff);

  enter_replaced (feeds, session, entry);
}

GpFeeds *
gp_feeds_new (GpSlice *slice, GHashTable *revisions, const char *domain, GpMoment now)
{
  GpFeeds *feeds = g_new0 (GpFeeds, 1);
  const GpCentre *centre = gp_slice_get_centre (slice);
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions (slice, gp_feeds_get_first_day (now), G_MAXINT32);

  feeds->slice = gp_slice_ref (slice);
  feeds->revisions = g_hash_table_ref (revisions);
  feeds->words = gp_feed_words_get (centre != NULL ? centre->language : GP_LANGUAGE_DANISH);
  feeds->domain = g_strdup (domain);
  feeds->today = gp_moment_get_day (now);
  feeds->entries = g_ptr_array_new_with_free_func (free_entry);

  for (guint i = 0; i < N_KINDS; i++)
    feeds->calendars[i] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                                 (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < sessions->len; i++)
    enter_session (feeds, g_ptr_array_index (sessions, i));

  return feeds;
}

void
gp_feeds_free (GpFeeds *feeds)
{
  for (guint i = 0; i < N_KINDS; i++)
    g_hash_table_unref (feeds->calendars[i]);

  g_ptr_array_unref (feeds->entries);
  g_free (feeds->domain);
  g_hash_table_unref (feeds->revisions);
  gp_slice_unref (feeds->slice);
  g_free (feeds);
}

GpSlice *
gp_feeds_get_slice (GpFeeds *feeds)
{
  return feeds->slice;
}

static gboolean
has_ended (const GpFeeds *feeds, GpDay ended)
{
  return ended != GP_DAY_NONE && ended < feeds->today;
}

gboolean
gp_feeds_is_in_use (GpFeeds *feeds, GpFeedKind kind, gint64 of)
{
  const GpStaff *staff;
  const GpRoom *room;

  switch (kind)
    {
    case GP_FEED_STAFF:
      staff = gp_slice_get_staff (feeds->slice, of);
      return staff != NULL && !has_ended (feeds, staff->ended);
    case GP_FEED_ROOM:
      room = gp_slice_get_room (feeds->slice, of);
      return room != NULL && !has_ended (feeds, room->ended);
    case GP_FEED_SERIES:
      return g_hash_table_contains (feeds->calendars[GP_FEED_SERIES], &of);
    case GP_FEED_CENTRE:
    default:
      return gp_slice_get_centre (feeds->slice) != NULL;
    }
}

static const char *
get_text (GpFeeds *feeds, Entry *entry)
{
  icalcomponent *component;

  if (entry->text != NULL)
    return entry->text;

  component = gp_feed_event_new (&entry->event, feeds->domain, feeds->words);
  entry->text = icalcomponent_as_ical_string_r (component);
  icalcomponent_free (component);

  return entry->text;
}

char *
gp_feeds_write (GpFeeds *feeds, GpFeedKind kind, gint64 of)
{
  GPtrArray *calendar = g_hash_table_lookup (feeds->calendars[kind], &of);
  g_autoptr (GString) text = g_string_new (NULL);

  gp_feed_calendar_begin (text, feeds->slice, kind, of, feeds->words);

  for (guint i = 0; calendar != NULL && i < calendar->len; i++)
    g_string_append (text, get_text (feeds, g_ptr_array_index (calendar, i)));

  gp_feed_calendar_end (text);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
