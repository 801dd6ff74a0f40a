/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"
#include "ui/shared/place.h"

/* The place Week: what happens in one week, and what can be done about it. */
#define GP_TYPE_WEEK_PLACE (gp_week_place_get_type ())
G_DECLARE_FINAL_TYPE (GpWeekPlace, gp_week_place, GP, WEEK_PLACE, GtkWidget)

/* Opens on the week of today. */
GtkWidget *gp_week_place_new (GpPlanner *planner);
