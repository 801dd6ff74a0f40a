/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

/* All words of an enumeration in its order, NULL-terminated. (transfer none) */
const char *const *gp_form_list_nicks (void);
const char *const *gp_family_list_nicks (void);
const char *const *gp_consent_list_nicks (void);
const char *const *gp_closed_days_rule_list_nicks (void);
