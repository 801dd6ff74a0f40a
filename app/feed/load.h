/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/feed/feeds.h"
#include "app/planner/planner.h"

/* The feeds of a plan as it is now. Reads only the days that stand in them, however old the plan
 * is. (transfer full) */
GpFeeds *gp_feeds_load (GpPlanner *planner, GError **error);
