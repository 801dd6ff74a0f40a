/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"
#include "app/plan/slice.h"

/* Whether the staff member has a role that the offering asks for; TRUE where it asks for none. */
gboolean gp_staff_choice_is_suited (const GpStaff *staff, const GpOffering *offering);

/* Whom one can choose for a series: everybody who has not left, those suited first, in Danish order
 * of initials. (transfer full, of GpStaff) */
GPtrArray *gp_staff_choice_list (GpSlice *slice, const GpOffering *offering, GpDay today);

/* "behandler, sygeplejerske". (transfer full) */
char *gp_staff_choice_describe_roles (const GpStaff *staff, GpLanguage language);
