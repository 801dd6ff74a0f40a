/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libical/ical.h>

#include "app/feed/link.h"
#include "app/feed/publication.h"
#include "tests/planner/centre.h"

/* A small centre and the folder that its feeds are published into: an intro group from 24 November
 * 2026 in Sal 1 with MK, beside LH and Sal 2. */
typedef struct
{
  Centre centre;
  char *folder;
  gint64 mk;
  gint64 lh;
  gint64 room;
  gint64 other_room;
  gint64 series;
} Published;

#define PUBLISHED_NOW "2026-11-20T12:00"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (icalcomponent, icalcomponent_free)

/* For g_test_add(). */
void published_set_up (Published *published, gconstpointer data);
void published_tear_down (Published *published, gconstpointer data);

/* Publishes into the folder; the test fails if that does. */
GpPublished published_publish (Published *published);

/* Names in the folder, in order. (transfer full, of char *) */
GPtrArray *published_list_names (Published *published);

/* The path of a calendar's file, whether it is there or not. (transfer full) */
char *published_find (Published *published, GpFeedKind kind, gint64 of);

/* Its text, or NULL. (transfer full) */
char *published_read (Published *published, GpFeedKind kind, gint64 of);

/* The event of a session in the centre's calendar, as libical reads it, or NULL. (transfer full) */
icalcomponent *published_read_event (Published *published, gint64 session);

/* Deletes a folder and all that is in it. */
void published_remove_tree (const char *folder);
