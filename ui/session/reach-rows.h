/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "app/planner/edit-session.h"

/* "Only this session", "this and the following", "all to come": one of the three.
 * Signal "changed". */
#define GP_TYPE_REACH_ROWS (gp_reach_rows_get_type ())
G_DECLARE_FINAL_TYPE (GpReachRows, gp_reach_rows, GP, REACH_ROWS, GtkWidget)

GpReach gp_reach_rows_get_reach (GpReachRows *self);
