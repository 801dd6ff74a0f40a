/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* Who leads a series: a chip for each, which a press takes away, and a list to add from, those
 * whose role the offering asks for first. */
#define GP_TYPE_STAFF_PICKER (gp_staff_picker_get_type ())
G_DECLARE_FINAL_TYPE (GpStaffPicker, gp_staff_picker, GP, STAFF_PICKER, GtkWidget)

void gp_staff_picker_set_draft (GpStaffPicker *self, GpSeriesDraft *draft);
