/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/day-column.h"

/* The hours at the left of the grid, and the time it is as a pill. */
#define GP_TYPE_HOUR_GUTTER (gp_hour_gutter_get_type ())
G_DECLARE_FINAL_TYPE (GpHourGutter, gp_hour_gutter, GP, HOUR_GUTTER, GtkWidget)

GtkWidget *gp_hour_gutter_new (GpHours hours);

/* Shows the time of now; GP_MOMENT_NONE shows none. */
void gp_hour_gutter_set_now (GpHourGutter *self, GpMoment now);
