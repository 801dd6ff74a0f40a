/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "app/planner/environment.h"

/* Gruppeplan with its window: opens the plan and keeps an eye on it. */
#define GP_TYPE_APPLICATION (gp_application_get_type ())
G_DECLARE_FINAL_TYPE (GpApplication, gp_application, GP, APPLICATION, AdwApplication)

/* location NULL is the user's own plan, of which one program at a time shows the window.
 * environment must outlive the application. started is g_get_monotonic_time() when the program
 * began. Signal "plan-opened" (GpPlanner) tells that the window shows a plan. */
GtkApplication *
gp_application_new (const char *location, const GpEnvironment *environment, gint64 started);
