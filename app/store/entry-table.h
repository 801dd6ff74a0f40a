/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/touched-days.h"
#include "app/store/write.h"

/* The journal's own tables. */

const char *gp_entry_kind_get_nick (GpEntryKind kind);

/* What became of an entry. */
typedef enum
{
  GP_ENTRY_DONE,
  GP_ENTRY_UNDONE, /* can be redone */
  GP_ENTRY_DEAD,   /* undone, and a new change ended redo */
} GpEntryState;

gboolean gp_entry_table_add (GpDatabase *database,
                             gint64 entry,
                             GpEntryKind kind,
                             gint64 of,
                             const GpEntryHead *head,
                             const GpTouchedDays *days,
                             GError **error);

gboolean gp_entry_table_add_row (GpDatabase *database,
                                 gint64 entry,
                                 int position,
                                 const GpTable *table,
                                 const GpRow *before,
                                 const GpRow *after,
                                 GError **error);

gboolean
gp_entry_table_set_state (GpDatabase *database, gint64 entry, GpEntryState state, GError **error);

/* All that could be redone no longer can. */
gboolean gp_entry_table_end_redo (GpDatabase *database, GError **error);

/* The last entry of a kind about that one; 0 for none. */
gboolean gp_entry_table_find_last_of (
    GpDatabase *database, gint64 of, GpEntryKind kind, gint64 *entry, GError **error);
