/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/columns-layout.h"

/* A widget whose children stand in the columns of the week. */
#define GP_TYPE_COLUMNS_BOX (gp_columns_box_get_type ())
G_DECLARE_FINAL_TYPE (GpColumnsBox, gp_columns_box, GP, COLUMNS_BOX, GtkWidget)

/* Takes all children out, and sets the columns for those to come. */
void gp_columns_box_reset (GpColumnsBox *self, const GpColumns *columns);

/* Adds a child: see columns-layout.h for what the places mean. */
void
gp_columns_box_attach (GpColumnsBox *self, GtkWidget *child, int column, int n_columns, int row);
