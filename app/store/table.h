/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/record.h"
#include "app/store/row.h"

typedef enum
{
  GP_VALUE_PLAIN,
  GP_VALUE_ID,   /* of a record, this one or another */
  GP_VALUE_JSON, /* text that is JSON */
} GpValueMeaning;

typedef struct
{
  const char *name;
  GpValueMeaning meaning;
} GpColumn;

/* A table of the plan: whole statements, by which change and undo alike read and write its rows. */
typedef struct
{
  const char *name;
  guint n_columns;
  guint n_keys; /* the first columns are the key: an id, or an owner's id and a position */
  GpColumn columns[GP_ROW_MAX_VALUES];
  const char *get;        /* the row with that key: $1, $2 */
  const char *put;        /* adds or replaces a row: all columns */
  const char *remove;     /* the row with that key */
  const char *list;       /* all rows, in order of the key */
  const char *list_owned; /* those of an owner, in order of position; NULL where nobody owns it */
} GpTable;

/* How records of a kind are kept: a row each, and perhaps rows that it owns. */
typedef struct
{
  const GpTable *table;
  const GpTable *owned; /* or NULL, as then are the last three */

  /* NULL when a value is not what it should be. (transfer full) */
  gpointer (*read) (GpStatement *row);
  void (*fill) (gconstpointer record, GpRow *row);

  /* Appends what an owned row says to a record that was just read. */
  void (*read_owned) (gpointer record, GpStatement *row);
  guint (*count_owned) (gconstpointer record);
  void (*fill_owned) (gconstpointer record, guint position, GpRow *row);
} GpRecordTable;

/* Reads a row; *found tells whether there is one. key2 only counts where the key has two parts. */
gboolean gp_table_get (const GpTable *table,
                       GpDatabase *database,
                       gint64 key1,
                       gint64 key2,
                       GpRow *row,
                       gboolean *found,
                       GError **error);

gboolean
gp_table_put (const GpTable *table, GpDatabase *database, const GpRow *row, GError **error);

gboolean gp_table_remove (
    const GpTable *table, GpDatabase *database, gint64 key1, gint64 key2, GError **error);

/* The rows that a record owns, in order of position. (transfer full, of GpRow) */
GArray *
gp_table_list_owned (const GpTable *table, GpDatabase *database, gint64 owner, GError **error);

/* The second part of a row's key, 0 where it has only one. */
gint64 gp_table_get_key2 (const GpTable *table, const GpRow *row);

/* Reads what the journal kept of a row. FALSE where it is not one of that table. */
gboolean gp_table_parse_row (const GpTable *table, const char *json, GpRow *row);
