/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* Gives a calendar a new address. Where feeds are published into a folder, the file of the old one
 * is gone from it and the new one's is there; refused, with nothing changed, where that folder
 * cannot be used. This cannot be undone. */
gboolean gp_feed_rotate (GpPlanner *planner, GpFeedKind kind, gint64 of, GError **error);
