/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/arguments.h"
#include "app/planner/edit-series.h"

/* What "series add" and "series edit" have in common. */
extern const GpOption gp_series_options[];

/* Reads everything that can be read without a plan. */
gboolean
gp_series_options_read (const GpArguments *arguments, GpSeriesRequest *request, GError **error);

/* Finds the room and the staff that are named. */
gboolean gp_series_options_resolve (const GpArguments *arguments,
                                    GpSlice *slice,
                                    GpSeriesRequest *request,
                                    GError **error);
