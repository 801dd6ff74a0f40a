/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"

/* The chosen session at the side: where it stands in its course, when, where and who, what was done
 * to it, and what can be. */
#define GP_TYPE_SESSION_PANEL (gp_session_panel_get_type ())
G_DECLARE_FINAL_TYPE (GpSessionPanel, gp_session_panel, GP, SESSION_PANEL, GtkWidget)

/* To be called once, before anything is shown. */
void gp_session_panel_set_planner (GpSessionPanel *self, GpPlanner *planner);

/* Reads that session and shows it. Returns its day, or GP_DAY_NONE if it is not in the plan. */
GpDay gp_session_panel_show (GpSessionPanel *self, gint64 session);
