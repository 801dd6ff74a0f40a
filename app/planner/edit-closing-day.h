/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* Adds a closing day and re-plans the series that it touches. */
gboolean gp_edit_closing_day_add (GpProposal *proposal,
                                  GpDay from,
                                  GpDay to,
                                  gboolean yearly,
                                  const char *name,
                                  GpScope scope,
                                  gint64 *closing_day,
                                  GError **error);

/* Takes one away and re-plans likewise. */
gboolean gp_edit_closing_day_remove (GpProposal *proposal, gint64 closing_day, GError **error);
