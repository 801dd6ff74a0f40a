/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Binds the factories of the list of series, which its template names: on_name_setup, on_name_bind
 * and so on. They make the cells of each column and show the facts of an item in them. */
void gp_series_cells_bind (GtkWidgetClass *list_class);
