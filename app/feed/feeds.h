/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"
#include "app/store/store.h"

/* The calendars that can be made of one slice of the plan: of the whole centre, of each staff
 * member, room and series. Each session is turned into text once, whatever number of calendars it
 * is in. The same plan gives the same bytes. Uses libical, so all in one thread. */
typedef struct _GpFeeds GpFeeds;

/* The first day whose sessions stand in a feed: 92 days back. */
GpDay gp_feeds_get_first_day (GpMoment now);

/* slice holds all sessions from that day on; revisions are theirs, as gp_store_list_revisions gives
 * them; domain is the plan's event domain. slice and revisions are kept by reference. */
GpFeeds *gp_feeds_new (GpSlice *slice, GHashTable *revisions, const char *domain, GpMoment now);
void gp_feeds_free (GpFeeds *feeds);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpFeeds, gp_feeds_free)

/* (transfer none) */
GpSlice *gp_feeds_get_slice (GpFeeds *feeds);

/* Whether a calendar is in use: the centre's where there is one, which undo may have taken back; a
 * staff member's and a room's through their last day; a series' while one of its sessions stands in
 * it. of is 0 for the centre. */
gboolean gp_feeds_is_in_use (GpFeeds *feeds, GpFeedKind kind, gint64 of);

/* One calendar as text, by RFC 5545 and 7986. (transfer full) */
char *gp_feeds_write (GpFeeds *feeds, GpFeedKind kind, gint64 of);
