/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/write.h"

/* An empty plan in a folder of its own, and short ways to write to it. */
typedef struct
{
  char *folder;
  char *path;
  GpStore *store;
  gint64 now; /* of the next entry, in seconds; one more with each */
} Plan;

void set_up_plan (Plan *plan, gconstpointer data);
void tear_down_plan (Plan *plan, gconstpointer data);

/* Closes the plan and opens it again, as a later run does. */
void reopen_plan (Plan *plan);

/* Writes in a transaction of its own; returns the entry. ids is nullable. */
gint64 write_plan (Plan *plan, GpEntryKind kind, GpChangeSet *changes, GHashTable *ids);

/* Takes back, or restores, the next entry; FALSE when there is none. */
gboolean undo_plan (Plan *plan);
gboolean redo_plan (Plan *plan);

/* (transfer full) */
char *export_plan (Plan *plan);
GpSlice *read_plan (Plan *plan);

/* A sound plan, or the test fails with what is wrong. */
void assert_sound (Plan *plan);

/* For gp_store_write(): negative to final ids. (transfer full) */
GHashTable *new_ids (void);
gint64 get_id (GHashTable *ids, gint64 negative);
