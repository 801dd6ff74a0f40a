/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/verb.h"

/* "gruppeplanctl series add"; subject and verb may be NULL. (transfer full) */
char *gp_help_format_command (const GpSubject *subject, const GpVerb *verb);

/* What --help prints: of the whole program, of a subject, or of a verb. (transfer full) */
char *gp_help_format (const GpSubject *subject, const GpVerb *verb);
