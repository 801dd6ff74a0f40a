/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* What the edits need of a proposal; fronts do not. */

/* Makes an empty proposal on what the store holds now. (transfer full) */
GpProposal *gp_proposal_new (GpPlanner *planner, GError **error);

/* The plan as the proposal has it, before and after; each loads what is asked for once. */
const GpSeries *gp_proposal_load_series (GpProposal *proposal, gint64 series, GError **error);
const GpSession *gp_proposal_load_session (GpProposal *proposal, gint64 session, GError **error);
gboolean gp_proposal_load_days (GpProposal *proposal, GpDay from, GpDay to, GError **error);
gboolean gp_proposal_load_all_series (GpProposal *proposal, GError **error);

/* Puts a record into the change set and into the plan as it would be. (after: transfer full) */
void gp_proposal_put (GpProposal *proposal, gconstpointer before, gpointer after);
void gp_proposal_remove (GpProposal *proposal, gconstpointer before);

gint64 gp_proposal_new_id (GpProposal *proposal);
void gp_proposal_add_note (GpProposal *proposal, char *note);

/* Plans the sessions of a series anew: from a session on after a change of rhythm, or all of it
 * (session 0). Refused when no day is left for a session. */
gboolean
gp_proposal_replan (GpProposal *proposal, const GpSeries *series, gint64 session, GError **error);

GpMoment gp_proposal_get_now (GpProposal *proposal);
GpDay gp_proposal_get_today (GpProposal *proposal);
GpLanguage gp_proposal_get_language (GpProposal *proposal);
GpStore *gp_proposal_get_store (GpProposal *proposal);
const GpEnvironment *gp_proposal_get_environment (GpProposal *proposal);

/* For the commit. */
gint64 gp_proposal_get_seen (GpProposal *proposal);
gboolean gp_proposal_reload (GpProposal *proposal, gboolean *differs, GError **error);
GHashTable *gp_proposal_get_ids (GpProposal *proposal);
void gp_proposal_accept_conflicts (GpProposal *proposal, const char *reason);

/* Sets a GP_PLANNER_ERROR_REFUSED and returns FALSE. */
gboolean gp_refuse (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);
