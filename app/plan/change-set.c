/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/change-set.h"

struct _GpChangeSet
{
  GPtrArray *changes;    /* GpChange */
  GHashTable *by_record; /* the GpChange itself as key: kind and id */
  gint64 last_id;
};

static void
free_change (gpointer data)
{
  GpChange *change = data;

  g_clear_pointer (&change->before, gp_record_unref);
  g_clear_pointer (&change->after, gp_record_unref);
  g_free (change);
}

static guint
hash_change (gconstpointer key)
{
  const GpChange *change = key;

  return g_int64_hash (&change->id) * GP_N_RECORD_KINDS + change->kind;
}

static gboolean
equal_change (gconstpointer a, gconstpointer b)
{
  const GpChange *one = a;
  const GpChange *other = b;

  return one->kind == other->kind && one->id == other->id;
}

GpChangeSet *
gp_change_set_new (void)
{
  GpChangeSet *changes = g_new0 (GpChangeSet, 1);

  changes->changes = g_ptr_array_new_with_free_func (free_change);
  changes->by_record = g_hash_table_new (hash_change, equal_change);

  return changes;
}

void
gp_change_set_free (GpChangeSet *changes)
{
  g_hash_table_unref (changes->by_record);
  g_ptr_array_unref (changes->changes);
  g_free (changes);
}

gint64
gp_change_set_new_id (GpChangeSet *changes)
{
  return --changes->last_id;
}

static GpChange *
find_or_add (GpChangeSet *changes, GpRecordKind kind, gint64 id, gconstpointer before)
{
  GpChange key = { .kind = kind, .id = id };
  GpChange *change = g_hash_table_lookup (changes->by_record, &key);

  if (change != NULL)
    return change;

  change = g_memdup2 (&key, sizeof key);
  change->before = before != NULL ? gp_record_ref (before) : NULL;
  g_ptr_array_add (changes->changes, change);
  g_hash_table_add (changes->by_record, change);

  return change;
}

void
gp_change_set_put (GpChangeSet *changes, gconstpointer before, gpointer after)
{
  GpRecord *record = after;
  GpChange *change = find_or_add (changes, record->kind, record->id, before);

  g_clear_pointer (&change->after, gp_record_unref);
  change->after = record;
}

void
gp_change_set_remove (GpChangeSet *changes, gconstpointer before)
{
  const GpRecord *record = before;
  GpChange *change = find_or_add (changes, record->kind, record->id, before);

  g_clear_pointer (&change->after, gp_record_unref);

  if (change->before != NULL)
    return;

  g_hash_table_remove (changes->by_record, change);
  g_ptr_array_remove (changes->changes, change);
}

guint
gp_change_set_get_size (GpChangeSet *changes)
{
  return changes->changes->len;
}

const GpChange *
gp_change_set_get (GpChangeSet *changes, guint index)
{
  return g_ptr_array_index (changes->changes, index);
}
