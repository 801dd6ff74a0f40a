/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-list.h"

/* What the list of series is narrowed by: a field to find in, an offering, a staff member; and the
 * choice between those that go on and those that have ended, which is the action "place.show".
 * Signals: "changed"; "left" when the field is done with (Enter or Esc). */
#define GP_TYPE_SEASON_FILTERS (gp_season_filters_get_type ())
G_DECLARE_FINAL_TYPE (GpSeasonFilters, gp_season_filters, GP, SEASON_FILTERS, GtkWidget)

/* Offers the offerings and staff of these series, and keeps what was chosen. */
void gp_season_filters_set_plan (GpSeasonFilters *self, GpSlice *slice, GpLanguage language);

void gp_season_filters_set_counts (GpSeasonFilters *self, guint n_active, guint n_ended);

/* Fills in all but ended; the text is the field's, until it is edited. */
void gp_season_filters_get_query (GpSeasonFilters *self, GpSeriesQuery *query);

/* Back to all of them. */
void gp_season_filters_clear (GpSeasonFilters *self);
