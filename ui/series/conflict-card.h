/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/conflict.h"

/* A conflict as one reads it: the reason in a sentence, and its remedies as buttons, the best
 * first. Signal "remedy-chosen" (guint: index of the remedy). */
#define GP_TYPE_CONFLICT_CARD (gp_conflict_card_get_type ())
G_DECLARE_FINAL_TYPE (GpConflictCard, gp_conflict_card, GP, CONFLICT_CARD, GtkWidget)

GtkWidget *gp_conflict_card_new (void);

/* Shows that conflict, in the place of another; what is the same is left alone, since answers come
 * while one types. suggest: the best remedy is the next step, and blue. */
void gp_conflict_card_show (GpConflictCard *self,
                            GpSlice *slice,
                            const GpConflict *conflict,
                            GpLanguage language,
                            gboolean suggest);
