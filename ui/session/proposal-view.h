/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/proposal.h"

/* What a proposal would do, before anything is written: the sessions that change, how the end of
 * the course moves, what it clashes with, and where warnings may be overridden, the reason for
 * that. Signal "reason-changed". */
#define GP_TYPE_PROPOSAL_VIEW (gp_proposal_view_get_type ())
G_DECLARE_FINAL_TYPE (GpProposalView, gp_proposal_view, GP, PROPOSAL_VIEW, GtkWidget)

/* Shows a proposal that was checked. before holds the series as it is now. */
void gp_proposal_view_show (GpProposalView *self,
                            GpProposal *proposal,
                            GpSlice *before,
                            gint64 series,
                            GpLanguage language);

/* Shows why there is no proposal. */
void gp_proposal_view_show_error (GpProposalView *self, const char *sentence);

/* NULL while none is asked for or written. (transfer none) */
const char *gp_proposal_view_get_reason (GpProposalView *self);

/* Whether what is shown can be committed: nothing blocks, and a reason stands where one is needed.
 */
gboolean gp_proposal_view_is_ready (GpProposalView *self);
