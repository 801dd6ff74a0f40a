/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/load.h"

/* Revisions are read before the sessions. Should somebody change one in between, it is published
 * with the revision that it had, and soon again with the next, which programs accept; the other way
 * round they would take the change for one that they have already. */
GpFeeds *
gp_feeds_load (GpPlanner *planner, GError **error)
{
  GpStore *store = gp_planner_get_store (planner);
  GpMoment now = gp_planner_get_now (planner);
  GpDay first = gp_feeds_get_first_day (now);
  g_autofree char *domain = gp_store_dup_event_domain (store);
  g_autoptr (GHashTable) revisions = gp_store_list_revisions (store, first, error);
  g_autoptr (GpSlice) slice =
      revisions != NULL ? gp_planner_read_days (planner, first, G_MAXINT32, error) : NULL;

  return slice != NULL ? gp_feeds_new (slice, revisions, domain, now) : NULL;
}
