/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* A remedy for one session, as the action "session.remedy" carries it. */
#define GP_REMEDY_FORMAT "(xixx)"

GVariant *gp_remedy_to_variant (gint64 session, const GpRemedy *remedy);

/* Adds to the proposal what a press on that remedy means. */
gboolean gp_remedy_propose (GpProposal *proposal, GVariant *variant, GError **error);
