/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/database.h"

/* Takes count ids for a table, which nobody gets again: *first and those after it. */
gboolean gp_counter_table_take (
    GpDatabase *database, const char *name, gint64 count, gint64 *first, GError **error);
