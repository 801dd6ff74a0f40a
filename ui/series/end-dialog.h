/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/change-dialog.h"

/* Ends a series: what is later than its last day is taken out.
 * series must be in the slice, which has all series. */
GpChangeDialog *
gp_end_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series);
