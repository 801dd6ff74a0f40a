/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* A staff member who could lead a session in somebody's place. */
typedef struct
{
  gint64 staff;
  gboolean fits;   /* has a role that the offering asks for */
  guint conflicts; /* that it would add, by a dry run */
} GpCandidate;

/* All who are at the centre on that day and do not lead the session already, the most fitting
 * first: those with the role, and of these those with the fewest conflicts. (transfer full, of
 * GpCandidate) */
GArray *gp_candidates_list (
    GpPlanner *planner, GpSlice *slice, const GpSession *session, gint64 absent, GError **error);
