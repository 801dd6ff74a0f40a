/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-facts.h"

/* How far a series is: "5 of 8", what is next or amiss, and the course as boxes. */
#define GP_TYPE_PROGRESS_CELL (gp_progress_cell_get_type ())
G_DECLARE_FINAL_TYPE (GpProgressCell, gp_progress_cell, GP, PROGRESS_CELL, GtkWidget)

GtkWidget *gp_progress_cell_new (void);

void gp_progress_cell_show (GpProgressCell *self, const GpSeriesFacts *facts);
