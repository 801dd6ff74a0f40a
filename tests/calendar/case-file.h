/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tests/calendar/schedule-case.h"

/* (transfer full) The schedule cases of a file, in its order. Ends the program with the file, the
 * line and the reason when it cannot be read. */
GPtrArray *case_file_read (const char *path);
