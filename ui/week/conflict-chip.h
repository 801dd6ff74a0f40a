/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/conflict.h"

/* "1 conflict": a chip that lists the conflicts of the week; a press on one opens its session
 * ("place.open-session"). Hidden while there are none. */
#define GP_TYPE_CONFLICT_CHIP (gp_conflict_chip_get_type ())
G_DECLARE_FINAL_TYPE (GpConflictChip, gp_conflict_chip, GP, CONFLICT_CHIP, GtkWidget)

/* conflicts is of GpConflict; the sentences are made from slice. */
void gp_conflict_chip_show (GpConflictChip *self,
                            GPtrArray *conflicts,
                            GpSlice *slice,
                            GpLanguage language);
