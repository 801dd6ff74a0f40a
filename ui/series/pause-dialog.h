/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/change-dialog.h"

/* Pauses a series from one day to another: the days are as closed, and what falls on them moves on
 * or drops out, as the series has it. series must be in the slice, which has all series. */
GpChangeDialog *
gp_pause_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series);
