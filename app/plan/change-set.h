/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/record.h"

/* What a proposal would do to the plan: for each record touched, how it was and how it will be. The
 * store writes it, the journal keeps it, undo reverses it. */
typedef struct
{
  GpRecordKind kind;
  gint64 id;
  GpRecord *before; /* NULL for a record that is added */
  GpRecord *after;  /* NULL for one that is removed */
} GpChange;

typedef struct _GpChangeSet GpChangeSet;

GpChangeSet *gp_change_set_new (void);
void gp_change_set_free (GpChangeSet *changes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpChangeSet, gp_change_set_free)

/* An id for a record that is added: negative, and this change set's alone. The commit gives it the
 * one it keeps. */
gint64 gp_change_set_new_id (GpChangeSet *changes);

/* Puts a record as it will be. before is the record as it is in the plan now (this change set
 * included), or NULL for a new one. A record that is put twice is one change. (after: transfer
 * full) */
void gp_change_set_put (GpChangeSet *changes, gconstpointer before, gpointer after);

/* Takes a record out of the plan. One that this change set added is forgotten. */
void gp_change_set_remove (GpChangeSet *changes, gconstpointer before);

/* In the order in which the records were first touched. */
guint gp_change_set_get_size (GpChangeSet *changes);
const GpChange *gp_change_set_get (GpChangeSet *changes, guint index);
