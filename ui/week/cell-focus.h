/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Moves the focus among the cells of a grid, as GtkWidgetClass.focus is asked to: Tab enters the
 * grid at one cell and leaves it from any (one stop), the arrows go to the nearest cell that way.
 * last is where the focus was before it left, or NULL. Returns whether it stayed in the grid. */
gboolean
gp_cell_focus_move (GtkWidget *grid, GPtrArray *cells, GtkWidget *last, GtkDirectionType direction);
