/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/command.h"
#include "app/planner/proposal.h"

/* A change on its way: a changing verb makes one, puts its edits into the proposal and finishes it.
 * With --dry-run the plan is opened for reading only. */
typedef struct
{
  GpCommand *command;
  GpPlanner *planner;
  GpProposal *proposal;
} GpDraft;

GpDraft *gp_draft_new (GpCommand *command, GError **error);

/* In a plan that is open already (transfer none). */
GpDraft *gp_draft_new_in (GpCommand *command, GpPlanner *planner, GError **error);

void gp_draft_free (GpDraft *draft);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpDraft, gp_draft_free)

/* The plan as it would be. (transfer none) */
GpSlice *gp_draft_get_slice (GpDraft *draft);

/* "Intro A", of a series that an edit has touched. (transfer full) */
char *gp_draft_dup_title (GpDraft *draft, gint64 series);

/* Shows what the change does, and commits it unless this is a dry run. label is the journal's, id
 * that of the record it is about (0 for none). Refused: prints that too, and fails. */
gboolean gp_draft_finish (GpDraft *draft, const char *label, gint64 id, GError **error);
