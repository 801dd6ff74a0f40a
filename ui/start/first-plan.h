/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* What a new plan begins with. */
typedef struct
{
  const char *catalogue; /* id of a shipped one; NULL for none */
  gboolean example;      /* the invented centre, whatever the rest says */
  const char *name;      /* of the centre */
  GPtrArray *closed;     /* const char *: its own closing days of every year, "06-05" */
} GpFirstPlan;

/* Makes the plan in a new file and opens it. Where that fails, the file is as it was: not there.
 * (transfer full) */
GpPlanner *gp_first_plan_create (const char *location,
                                 const GpEnvironment *environment,
                                 const GpFirstPlan *plan,
                                 GError **error);
