/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/edit-series.h"

/* A request, applied to what holds otherwise. */

/* Whether it says anything of days, times or how long a session is. */
gboolean gp_series_request_has_rhythm (const GpSeriesRequest *request);

/* The rhythm asked for. present is what holds where the request is silent: the offering's for a new
 * series, the series' own for an edit. Refused when hours a week do not add up. */
gboolean gp_series_request_resolve_rhythm (const GpSeriesRequest *request,
                                           const GpRhythm *present,
                                           GpDay start,
                                           int minutes_a_week,
                                           GpRhythm *rhythm,
                                           GError **error);

/* Room, staff, seats, name, closed days: all that is not the days of the series. */
void gp_series_request_apply (const GpSeriesRequest *request, GpSeries *series);
