/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/centre.h"

/* The list of places at the left of the window, with the centre at its foot; as a rail it shows
 * icons only. A row asks for its place by the action "win.place". Property "rail". */
#define GP_TYPE_SIDEBAR (gp_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (GpSidebar, gp_sidebar, GP, SIDEBAR, GtkWidget)

void gp_sidebar_add_place (GpSidebar *self, const char *name, const char *label, const char *icon);

/* Marks the row of a place as chosen. */
void gp_sidebar_select_place (GpSidebar *self, const char *name);

/* NULL shows no centre. */
void gp_sidebar_set_centre (GpSidebar *self, const GpCentre *centre, GpLanguage language);
