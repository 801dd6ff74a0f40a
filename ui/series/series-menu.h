/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-facts.h"

/* What can be done with a series; the commands are actions of the place ("place.edit" and so on),
 * which act on the chosen row. */
#define GP_TYPE_SERIES_MENU (gp_series_menu_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesMenu, gp_series_menu, GP, SERIES_MENU, GtkPopover)

/* Opens at a point of a widget below the menu's parent. */
void gp_series_menu_open (
    GpSeriesMenu *self, const GpSeriesFacts *facts, GtkWidget *widget, double x, double y);
