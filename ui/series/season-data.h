/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"
#include "ui/series/series-item.h"

/* All series as the list shows them. conflicts (nullable) is what gp_season_data_count_conflicts()
 * gave; *slice (transfer full) is what they were read from. (transfer full, of GpSeriesItem) */
GPtrArray *
gp_season_data_read (GpPlanner *planner, GHashTable *conflicts, GpSlice **slice, GError **error);

/* Standing conflicts from today on: gint64 * of a series to how many it has (GUINT_TO_POINTER). It
 * takes longer than reading does, and can follow it. (transfer full) */
GHashTable *gp_season_data_count_conflicts (GpPlanner *planner, GError **error);

/* All of them together; 0 for NULL. */
guint gp_season_data_sum_conflicts (GHashTable *conflicts);

/* "autumn 2026": the season a day is in. (transfer full) */
char *gp_season_data_name (GpDay day);
