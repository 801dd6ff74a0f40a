/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/edit-series.h"

/* Applies the presses on remedies to a series of the proposal; each names its session by slot. */
gboolean
gp_series_adjust (GpProposal *proposal, gint64 series, const GArray *adjustments, GError **error);
