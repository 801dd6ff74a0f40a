/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"
#include "ui/shared/place.h"

/* The place Season, as a list: all series with where they stand, and what can be done with them.
 * Its actions: "edit", "show-week", "pause", "merge", "copy" and "end" for the chosen series,
 * "menu", "search", "show" ("active" or "ended"), "show-all" and "reload". */
#define GP_TYPE_SEASON_PLACE (gp_season_place_get_type ())
G_DECLARE_FINAL_TYPE (GpSeasonPlace, gp_season_place, GP, SEASON_PLACE, GtkWidget)

GtkWidget *gp_season_place_new (GpPlanner *planner);
