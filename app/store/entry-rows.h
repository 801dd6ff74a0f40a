/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"

/* What an entry of the journal kept of a row. */
typedef struct
{
  GpRecordKind kind; /* of the record that the row is, or belongs to */
  const GpTable *table;
  gint64 key1;
  gint64 key2;
  char *before; /* JSON, or NULL where the row was not there */
  char *after;
} GpEntryRow;

/* A session that the program added by itself. */
typedef struct
{
  gint64 session;
  gint64 series;
} GpAutomaticSession;

/* The rows of an entry in the order they were written. (transfer full, of GpEntryRow) */
GPtrArray *gp_entry_rows_list (GpDatabase *database, gint64 entry, GError **error);

/* The series that those rows are of: the series themselves, and those of sessions. (transfer full,
 * of gint64) */
GHashTable *gp_entry_rows_list_series (GPtrArray *rows);

/* Those that automatic entries after that one added and that are still there. (transfer full, of
 * GpAutomaticSession) */
GArray *gp_entry_rows_list_automatic (GpDatabase *database, gint64 since, GError **error);
