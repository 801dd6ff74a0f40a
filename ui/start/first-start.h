/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"

/* The page that is shown while there is no plan: a catalogue to work from, the invented centre, or
 * nothing; the centre's own closing days; or a plan that there is. Signal "opened" (GpPlanner). */
#define GP_TYPE_FIRST_START (gp_first_start_get_type ())
G_DECLARE_FINAL_TYPE (GpFirstStart, gp_first_start, GP, FIRST_START, GtkWidget)

/* location is the file that a new plan is made in. environment must outlive the page. */
GtkWidget *gp_first_start_new (const char *location, const GpEnvironment *environment);
