/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/week/conflict-chip.h"
#include "ui/week/family-chips.h"
#include "ui/week/week.h"

/* What stands above the week: which week it is, the ways to look at it, legend and filter. Its
 * buttons are "place." and "win." actions. */
#define GP_TYPE_WEEK_HEADER (gp_week_header_get_type ())
G_DECLARE_FINAL_TYPE (GpWeekHeader, gp_week_header, GP, WEEK_HEADER, GtkWidget)

GtkWidget *gp_week_header_new (void);

/* conflicts (of GpConflict) are told from conflict_slice. */
void gp_week_header_show (GpWeekHeader *self,
                          const GpWeek *week,
                          GPtrArray *conflicts,
                          GpSlice *conflict_slice);

/* (transfer none) */
GpFamilyChips *gp_week_header_get_chips (GpWeekHeader *self);

/* What undo would take back, for the tooltip of its button; NULL for nothing. */
void gp_week_header_set_undo_label (GpWeekHeader *self, const char *label);
