/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"
#include "ui/series/series-facts.h"

/* What can be done with a series of the list. Each opens a dry run over the window that place is
 * in, and announces what was written ("win.announce"). The slice has all series. */
void gp_season_actions_edit (GtkWidget *place, GpPlanner *planner, gint64 series);
void gp_season_actions_copy (GtkWidget *place, GpPlanner *planner, gint64 series);
void gp_season_actions_pause (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series);
void gp_season_actions_merge (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series);
void gp_season_actions_end (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series);

/* Goes to the week of its next session; of one that is over, to that of its last. */
void gp_season_actions_show_week (GtkWidget *place, const GpSeriesFacts *facts, GpDay today);
