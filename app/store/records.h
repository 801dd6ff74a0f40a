/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"

/* Reads records of one kind from a statement with the columns of its table, and what they own from
 * another with the columns of the owned table, in order of owner and position; owned rows of
 * others are passed over. Both are bound; owned is NULL for a kind that owns nothing. The table
 * holds id (inside the record) to record. A row that cannot be read is told by table and id.
 * (transfer full) */
GHashTable *
gp_records_read (const GpRecordTable *kind, GpStatement *rows, GpStatement *owned, GError **error);

/* All of a kind. (transfer full) */
GHashTable *gp_records_read_all (const GpRecordTable *kind, GpDatabase *database, GError **error);

/* Those with that id: one or none. (transfer full) */
GHashTable *
gp_records_read_one (const GpRecordTable *kind, GpDatabase *database, gint64 id, GError **error);
