/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/names.h"

/* Roles of staff by the catalogues' names. Their codes are what the command line and the catalogue
 * files write: "behandler", "sygeplejerske", "laege". The names of roles are proper words of the
 * centres and stay Danish in both languages, except that English explains them. */

/* All codes, NULL-terminated. (transfer none) */
const char *const *gp_role_list (void);

/* The code for what somebody wrote: a code, or the Danish name ("læge", "Behandler"); NULL for an
 * unknown role. (transfer none) */
const char *gp_role_parse (const char *text);

/* "behandler", "læge"; "therapist", "doctor". NULL for an unknown code. (transfer none) */
const char *gp_role_get_name (const char *code, GpLanguage language);
