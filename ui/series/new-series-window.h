/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/series/series-draft.h"

/* A series is thought of here, as a dry run that follows the typing, and then created; the same
 * window changes one. Nothing is kept before the button is pressed, and then exactly what is shown.
 * Signal "committed" (const char *label): it was written; the window closes itself. */
#define GP_TYPE_NEW_SERIES_WINDOW (gp_new_series_window_get_type ())
G_DECLARE_FINAL_TYPE (GpNewSeriesWindow, gp_new_series_window, GP, NEW_SERIES_WINDOW, AdwWindow)

/* Keeps a reference to the draft, which says whether a series is new or edited. */
GpNewSeriesWindow *gp_new_series_window_new (GtkWindow *parent, GpSeriesDraft *draft);
