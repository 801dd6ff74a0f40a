/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/command.h"
#include "app/planner/proposal.h"

/* Puts what a new plan begins with into a proposal. */
typedef gboolean (*GpNewPlanFill) (GpProposal *proposal, gpointer data, GError **error);

/* Makes a plan where there is none, as one change with that label, whatever it clashes with by
 * itself. Where that fails, or for a dry run, no file is left. */
gboolean gp_new_plan_make (
    GpCommand *command, GpNewPlanFill fill, gpointer data, const char *label, GError **error);
