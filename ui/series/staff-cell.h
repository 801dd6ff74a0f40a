/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Who leads a series: initials as chips, the first few, and how many more there are. */
#define GP_TYPE_STAFF_CELL (gp_staff_cell_get_type ())
G_DECLARE_FINAL_TYPE (GpStaffCell, gp_staff_cell, GP, STAFF_CELL, GtkWidget)

GtkWidget *gp_staff_cell_new (void);

/* initials: NULL-terminated. */
void gp_staff_cell_show (GpStaffCell *self, const char *const *initials);
