/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/week/week.h"

/* One day of the grid of hours: its sessions by the clock, side by side where they overlap. */
#define GP_TYPE_DAY_COLUMN (gp_day_column_get_type ())
G_DECLARE_FINAL_TYPE (GpDayColumn, gp_day_column, GP, DAY_COLUMN, GtkWidget)

/* The hours of the grid, from a whole hour; as heights it is the same for all columns. */
typedef struct
{
  int from; /* minutes of the day */
  int to;
} GpHours;

/* Pixels: an hour, and what is above the first and below the last. */
#define GP_HOUR_HEIGHT 71
#define GP_HOURS_MARGIN 13

int gp_hours_get_height (GpHours hours);

/* The pixel row of a minute of the day. */
int gp_hours_get_y (GpHours hours, int minute);

/* narrow: a closed day on which nothing takes place; its name stands upright. */
GtkWidget *gp_day_column_new (const GpWeek *week, GpDay day, GpHours hours, gboolean narrow);

/* Adds the column's sessions, in order of start. (transfer none) */
void gp_day_column_list_blocks (GpDayColumn *self, GPtrArray *blocks);

/* Moves the line that shows the time; a faint one on the days before today, none on those after. */
void gp_day_column_set_now (GpDayColumn *self, GpMoment now);
