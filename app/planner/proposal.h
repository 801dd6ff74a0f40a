/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* A change that is only thought: what would be written, and what it would clash with. It may hold
 * many edits; each sees the ones before it. */

void gp_proposal_free (GpProposal *proposal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpProposal, gp_proposal_free)

/* Loads the days it touches and finds the conflicts that it adds. */
gboolean gp_proposal_check (GpProposal *proposal, GError **error);

/* After a check: the conflicts it adds, with remedies. (transfer none, of GpConflict) */
GPtrArray *gp_proposal_get_conflicts (GpProposal *proposal);
gboolean gp_proposal_blocks (GpProposal *proposal);

/* The plan as it would be, as far as the proposal looked. (transfer none) */
GpSlice *gp_proposal_get_slice (GpProposal *proposal);

/* Skipped days of the series that was added or re-planned last. (transfer none, of GpSkipped) */
GArray *gp_proposal_get_skipped (GpProposal *proposal);

/* Sentences the coordinator should read ("From week 1 these are odd weeks"). (transfer none) */
GPtrArray *gp_proposal_get_notes (GpProposal *proposal);

GpChangeSet *gp_proposal_get_changes (GpProposal *proposal);

/* Before the commit the id itself, which is negative for a new record; afterwards the one it got.
 */
gint64 gp_proposal_get_final_id (GpProposal *proposal, gint64 id);
