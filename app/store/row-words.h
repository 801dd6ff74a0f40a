/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/entry-rows.h"

/* What people call the record that a row of the journal is, or belongs to, in the user's language:
 * a room's name, "Intro A, Thursday 26 March 2026". (transfer full) */
char *gp_row_words_describe (GpDatabase *database, const GpEntryRow *stored);
