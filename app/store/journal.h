/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"
#include "app/store/write.h"

/* An entry while it is written: every row goes through it, so that what is kept in the journal is
 * what was done to the plan. */
typedef struct _GpJournal GpJournal;

/* of is the entry that an undo or redo is about, or 0. (transfer full) */
GpJournal *gp_journal_begin (
    GpDatabase *database, GpEntryKind kind, gint64 of, const GpEntryHead *head, GError **error);
void gp_journal_free (GpJournal *journal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpJournal, gp_journal_free)

gint64 gp_journal_get_entry (GpJournal *journal);

/* Puts a row, or removes it where after is NULL, and keeps both. before is NULL for a row that is
 * not there yet. */
gboolean gp_journal_write (GpJournal *journal,
                           const GpTable *table,
                           const GpRow *before,
                           const GpRow *after,
                           GError **error);

/* Writes the entry itself, and what subscribers must see going forward. */
gboolean gp_journal_end (GpJournal *journal, GError **error);
