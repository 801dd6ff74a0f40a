/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* The families of colour as chips: legend and filter in one. A press hides or shows a family; with
 * Ctrl it shows only that one, and again all. Signal "changed": hidden families are others. */
#define GP_TYPE_FAMILY_CHIPS (gp_family_chips_get_type ())
G_DECLARE_FINAL_TYPE (GpFamilyChips, gp_family_chips, GP, FAMILY_CHIPS, GtkWidget)

/* A bit for each GpFamily that has a chip, and for each that is hidden. */
void gp_family_chips_set_families (GpFamilyChips *self, guint families);
void gp_family_chips_set_hidden (GpFamilyChips *self, guint hidden);
guint gp_family_chips_get_hidden (GpFamilyChips *self);
