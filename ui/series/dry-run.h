/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* A question to the planner that is asked again and again while somebody makes up their mind, and
 * the latest answer. Asking waits until the main loop has nothing more urgent to do, so that many
 * edits get one answer and typing never waits; there are no answers that come too late.
 * Signal "answered": there is a new answer, or none. */
#define GP_TYPE_DRY_RUN (gp_dry_run_get_type ())
G_DECLARE_FINAL_TYPE (GpDryRun, gp_dry_run, GP, DRY_RUN, GObject)

/* Puts the edits into the proposal. FALSE without an error: nothing can be asked yet. */
typedef gboolean (*GpDryRunPropose) (GpProposal *proposal, gpointer data, GError **error);

/* data must live as long as the dry run. (transfer full) */
GpDryRun *gp_dry_run_new (GpPlanner *planner, GpDryRunPropose propose, gpointer data);

/* Soon, and at once. Until then the last answer is out of date. */
void gp_dry_run_ask (GpDryRun *self);
void gp_dry_run_ask_now (GpDryRun *self);

/* The answer: a proposal that was checked, or why it was refused; both NULL where nothing was asked
 * yet. (transfer none) */
GpProposal *gp_dry_run_get_proposal (GpDryRun *self);
const char *gp_dry_run_get_refusal (GpDryRun *self);

/* Conflicts that the answer adds; 0 without one. */
guint gp_dry_run_count_conflicts (GpDryRun *self);

/* Whether there is an answer, it is not out of date, and no conflict in it blocks. */
gboolean gp_dry_run_can_commit (GpDryRun *self);

/* Writes the very answer that was shown. reason is needed where it has conflicts.
 * GP_PLANNER_ERROR_CHANGED: others changed the plan; a new answer is there already. */
gboolean gp_dry_run_commit (GpDryRun *self, const char *label, const char *reason, GError **error);
