/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* Moves the rhythm by the difference between a session's slot and start: from that session on, or
 * for all that have not begun. A series in even weeks that lands in odd ones goes on in odd weeks.
 */
gboolean gp_move_following (
    GpProposal *proposal, const GpSession *session, GpMoment start, gboolean all, GError **error);
