/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libical/ical.h>

#include "app/feed/feeds.h"
#include "tests/plan/fixture.h"

/* Feeds of a slice that is made by hand, and what a program that reads them finds. */

#define FEED_FIXTURE_DOMAIN "0123456789abcdef"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (icalcomponent, icalcomponent_free)

gint64 feed_fixture_add_staff (GpSlice *slice, const char *initials);
gint64 feed_fixture_add_room (GpSlice *slice, const char *name);

/* Adds a series with that room and staff member (0 for none) in all its sessions. */
gint64 feed_fixture_add_series (
    GpSlice *slice, const char *code, const char *start, gint64 room, gint64 staff);

/* Lets somebody stand in, or cancels. */
void feed_fixture_substitute (GpSlice *slice, gint64 session, gint64 substitute, gint64 absent);
void feed_fixture_cancel (GpSlice *slice, gint64 session, const char *reason);

/* Feeds in which every session was changed 3 times, last at 2026-11-24T08:15:30Z. */
GpFeeds *feed_fixture_make_feeds (GpSlice *slice, const char *now);

/* One calendar, as libical reads it. (transfer full) */
icalcomponent *feed_fixture_read (GpFeeds *feeds, GpFeedKind kind, gint64 of);

guint feed_fixture_count (icalcomponent *calendar);

/* The event of a session, or NULL. (transfer none) */
icalcomponent *feed_fixture_find (icalcomponent *calendar, gint64 session);

/* A property's text without its escapes, or its value as it is written; NULL where there is none.
 * (transfer none, for a while) */
const char *feed_fixture_get (icalcomponent *component, icalproperty_kind kind);
