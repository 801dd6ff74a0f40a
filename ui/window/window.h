/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "app/planner/planner.h"

/* The program's window: places at the left, the open place with its header at the right. Until it
 * is given a plan it shows a page in place of all that.
 *
 * Widgets inside, and dialogs over it, ask for these actions:
 * win.announce (s)  tell of a change that was written, and offer to undo it
 * win.complain (s)  tell of one that could not be
 * win.place (s)     open a place: "week", "season"
 * win.edit-series (x)
 * win.new-series, win.go-to-date, win.undo, win.redo */
#define GP_TYPE_WINDOW (gp_window_get_type ())
G_DECLARE_FINAL_TYPE (GpWindow, gp_window, GP, WINDOW, AdwApplicationWindow)

GtkWindow *gp_window_new (GtkApplication *application);

/* Shows the plan in its places. To be called once. */
void gp_window_set_planner (GpWindow *self, GpPlanner *planner);

/* Shows a page while there is no plan, such as the first start. */
void gp_window_set_page (GpWindow *self, GtkWidget *page);

/* A sentence about a failure, under the header. */
void gp_window_complain (GpWindow *self, const char *sentence);
