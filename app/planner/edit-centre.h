/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/planner/proposal.h"

/* Makes an empty plan a centre's: its name, catalogues and the closing days that it chose ("06-05",
 * yearly; NULL-terminated, nullable). Refused where there is a centre already. */
gboolean gp_edit_centre_init (GpProposal *proposal,
                              const char *name,
                              GPtrArray *catalogues, /* GpCatalogue */
                              const char *const *closed,
                              gboolean example,
                              GError **error);

gboolean gp_edit_centre_set_opening_hours (GpProposal *proposal,
                                           const GpOpeningHours *hours,
                                           GError **error);

/* Puts the centre's copy of an offering, by its code, or adds one. */
gboolean gp_edit_centre_put_offering (GpProposal *proposal, GpOffering *offering, GError **error);
