/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Rows of text in columns that are as wide as what stands in them, for a terminal. */
typedef struct _GpTable GpTable;

GpTable *gp_table_new (void);
void gp_table_free (GpTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpTable, gp_table_free)

/* Cells are copied; a NULL ends the row. */
void gp_table_add_row (GpTable *table, ...) G_GNUC_NULL_TERMINATED;

/* A line across all columns, which does not widen any. */
void gp_table_add_heading (GpTable *table, const char *text);

/* Appends the rows to text, each with a line break and nothing after its last cell. */
void gp_table_append (const GpTable *table, GString *text);
