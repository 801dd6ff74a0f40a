/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/environment.h"

/* Runs one command of gruppeplanctl. words are those of the command line, the program's name first,
 * NULL-terminated. Writes to standard output and standard error, in UTF-8 whatever the locale.
 * Returns the exit code: 0 done, 1 refused, 2 unreadable. */
int gp_command_line_run (const char *const *words, const GpEnvironment *system);
