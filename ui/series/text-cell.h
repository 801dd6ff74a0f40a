/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/calendar/iso-week.h"
#include "app/catalogue/offering.h"

/* A cell of the list of series: a line and a smaller one below it, perhaps with the edge of a
 * family at the left, an ISO week before the text, or even or odd weeks after the lower line. */
#define GP_TYPE_TEXT_CELL (gp_text_cell_get_type ())
G_DECLARE_FINAL_TYPE (GpTextCell, gp_text_cell, GP, TEXT_CELL, GtkWidget)

GtkWidget *gp_text_cell_new (void);

/* An empty second text leaves the first alone in the middle. */
void gp_text_cell_show (GpTextCell *self, const char *title, const char *subtitle);

/* The first line is bold. */
void gp_text_cell_set_strong (GpTextCell *self);

/* The second line tells of something that is not as usual. */
void gp_text_cell_set_notable (GpTextCell *self);

/* outlined: of a talk. */
void gp_text_cell_show_edge (GpTextCell *self, GpFamily family, gboolean outlined);

/* NULL hides the pill. */
void gp_text_cell_show_week (GpTextCell *self, const GpIsoWeek *week);

/* Any week of the parity; NULL hides it. */
void gp_text_cell_show_parity (GpTextCell *self, const GpIsoWeek *week);
