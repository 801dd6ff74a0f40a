/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Sessions of a day that overlap stand side by side, each in a lane; where more than three would,
 * three do and the rest are told by a number. */

#define GP_LANES_MOST 3

/* One session: minutes of the day, and where it was placed. */
typedef struct
{
  int from;
  int to;
  int lane;         /* from 0; GP_LANES_MOST and more are not shown */
  int lanes;        /* of the run of overlapping sessions it belongs to, at most GP_LANES_MOST */
  gboolean crowded; /* some of that run are not shown */
} GpLane;

/* A stretch of time in which that many sessions are not shown. */
typedef struct
{
  int from;
  int to;
  int count;
} GpLaneRest;

/* Places spans, which are in order of from. Returns the stretches with sessions that are not shown,
 * in order (transfer full, of GpLaneRest). */
GArray *gp_lanes_place (GpLane *spans, guint n_spans);
