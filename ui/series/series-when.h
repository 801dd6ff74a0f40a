/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* The rows of the form about when: start, times, rhythm, weekdays, length and closed days. */
#define GP_TYPE_SERIES_WHEN (gp_series_when_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesWhen, gp_series_when, GP, SERIES_WHEN, GtkWidget)

void gp_series_when_set_draft (GpSeriesWhen *self, GpSeriesDraft *draft);
