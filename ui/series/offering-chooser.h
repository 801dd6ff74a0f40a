/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* Which offering a series is of: a card that says what was chosen, and a list to search by code,
 * name or description, open until something is. A series that there is keeps its offering. */
#define GP_TYPE_OFFERING_CHOOSER (gp_offering_chooser_get_type ())
G_DECLARE_FINAL_TYPE (GpOfferingChooser, gp_offering_chooser, GP, OFFERING_CHOOSER, GtkWidget)

void gp_offering_chooser_set_draft (GpOfferingChooser *self, GpSeriesDraft *draft);
