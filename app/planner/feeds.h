/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* Gives a calendar a new address; the old one is withdrawn. This cannot be undone, and is an entry
 * of the journal that says so. *withdrawn (nullable, transfer full) is the old token. */
gboolean gp_planner_rotate_feed (
    GpPlanner *self, GpFeedKind kind, gint64 of, char **withdrawn, GError **error);

/* Remembers the folder that feeds are published into. */
gboolean gp_planner_set_feed_folder (GpPlanner *self, const char *folder, GError **error);
