/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* Gives a new series of a group the first letter that no series of the same offering has which runs
 * at the same time: A, B … Z, AA. */
gboolean gp_series_give_letter (GpProposal *proposal, gint64 series, GError **error);
