/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/feed/feeds.h"

/* The secret address of a calendar, as people are given it. */
typedef struct
{
  GpFeedKind kind;
  gint64 of;  /* id, 0 for the centre */
  char *name; /* initials, or the room's name; NULL for a series and for the centre */
  char *file; /* in a folder of feeds: "0123456789abcdef0123456789abcdef.ics" */
  char *path; /* on a server: "/feeds/0123456789abcdef0123456789abcdef.ics" */
} GpFeedLink;

void gp_feed_link_free (GpFeedLink *link);

/* "staff", "room", "series", "centre". */
const char *gp_feed_link_get_kind_nick (const GpFeedLink *link);

/* Those in use: staff and rooms as people read them, then series, then the centre. (transfer full,
 * of GpFeedLink) */
GPtrArray *gp_feed_link_list (GpFeeds *feeds, GpStore *store, GError **error);

/* Files of calendars that are not in use, or whose address was withdrawn: none of them may be in a
 * folder of feeds. (transfer full, of char *) */
GPtrArray *gp_feed_link_list_gone_files (GpFeeds *feeds, GpStore *store, GError **error);

/* (transfer full) */
char *gp_feed_link_make_file (const char *token);
