/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* Things by what the command line calls them. Each fails with a sentence that names what is not
 * there and the command that lists what is. (transfer none) */
const GpStaff *gp_lookup_staff (GpSlice *slice, const char *initials, GError **error);
const GpRoom *gp_lookup_room (GpSlice *slice, const char *name, GError **error);
const GpOffered *gp_lookup_offering (GpSlice *slice, const char *code, GError **error);

/* Fails where the plan is still empty. */
const GpCentre *gp_lookup_centre (GpSlice *slice, GError **error);
