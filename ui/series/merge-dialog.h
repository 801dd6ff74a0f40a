/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/change-dialog.h"

/* Lets a series end now and its people go on in another one, of the same offering if there is one.
 * series must be in the slice, which has all series. */
GpChangeDialog *
gp_merge_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series);
