/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/columns-box.h"
#include "ui/week/session-block.h"

/* The grid of a week: a head that stays and a body that scrolls, in the same columns. week-days.c
 * and week-rows.c fill it. One stop for Tab; the arrows go from session to session.
 * Signal "now-changed" (GpMoment): for what shows the time. */
#define GP_TYPE_WEEK_GRID (gp_week_grid_get_type ())
G_DECLARE_FINAL_TYPE (GpWeekGrid, gp_week_grid, GP, WEEK_GRID, GtkWidget)

GtkWidget *gp_week_grid_new (void);

/* Takes everything out, and sets the columns for what comes. */
void gp_week_grid_reset (GpWeekGrid *self, const GpColumns *columns);

/* (both transfer none) */
GpColumnsBox *gp_week_grid_get_head (GpWeekGrid *self);
GpColumnsBox *gp_week_grid_get_body (GpWeekGrid *self);

/* Tells of a cell that was put into the head or the body: it can have the focus. */
void gp_week_grid_add_cell (GpWeekGrid *self, GtkWidget *cell);

/* Shows which session is open. */
void gp_week_grid_set_chosen (GpWeekGrid *self, gint64 session);

void gp_week_grid_set_now (GpWeekGrid *self, GpMoment now);

/* The session whose block has the focus; 0 if none has. */
gint64 gp_week_grid_get_focused (GpWeekGrid *self);

/* Gives the focus to a session's block, if it is there. */
void gp_week_grid_focus (GpWeekGrid *self, gint64 session);
