/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"

/* An offering to choose: its code in its colour, its name, and what a series of it would be. */
#define GP_TYPE_OFFERING_ROW (gp_offering_row_get_type ())
G_DECLARE_FINAL_TYPE (GpOfferingRow, gp_offering_row, GP, OFFERING_ROW, GtkListBoxRow)

GtkWidget *gp_offering_row_new (GpOffering *offering, GpLanguage language);

/* (transfer none) */
GpOffering *gp_offering_row_get_offering (GpOfferingRow *self);
