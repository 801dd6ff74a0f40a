/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* Open-ended series are planned as far as a horizon, which moves on week by week. */

/* The Sunday of the 52nd ISO week after the week of today. */
GpDay gp_horizon_of (GpDay today);

/* Whether any open-ended series lacks sessions up to the horizon. Writes nothing. */
gboolean gp_horizon_is_short (GpPlanner *planner, gboolean *is_short, GError **error);

/* Adds what is lacking, as one automatic entry, within an open transaction. */
gboolean gp_horizon_fill (GpPlanner *planner, GError **error);
