/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/conflict.h"

static const char *const kind_nicks[GP_N_CONFLICT_KINDS] = {
  [GP_CONFLICT_STAFF_TWICE] = "staff-twice",
  [GP_CONFLICT_ROOM_TWICE] = "room-twice",
  [GP_CONFLICT_ROOM_TOO_SMALL] = "room-too-small",
  [GP_CONFLICT_CLOSED_DAY] = "closed-day",
  [GP_CONFLICT_OUTSIDE_OPENING_HOURS] = "outside-opening-hours",
};

void
gp_conflict_free (GpConflict *conflict)
{
  g_clear_pointer (&conflict->remedies, g_array_unref);
  g_free (conflict);
}

const char *
gp_conflict_kind_get_nick (GpConflictKind kind)
{
  return kind_nicks[kind];
}

gboolean
gp_conflict_equal (const GpConflict *a, const GpConflict *b)
{
  return a->kind == b->kind && a->session == b->session && a->with_kind == b->with_kind &&
         a->with == b->with && a->resource == b->resource;
}

guint
gp_conflict_hash (gconstpointer data)
{
  const GpConflict *conflict = data;

  return (guint) (conflict->session * 31 + conflict->with * 7 + conflict->kind);
}

static gboolean
equal_conflicts (gconstpointer a, gconstpointer b)
{
  return gp_conflict_equal (a, b);
}

GPtrArray *
gp_conflicts_subtract (GPtrArray *after, GPtrArray *before)
{
  g_autoptr (GHashTable) known = g_hash_table_new (gp_conflict_hash, equal_conflicts);
  GPtrArray *added = g_ptr_array_new ();

  for (guint i = 0; i < before->len; i++)
    g_hash_table_add (known, g_ptr_array_index (before, i));

  for (guint i = 0; i < after->len; i++)
    if (!g_hash_table_contains (known, g_ptr_array_index (after, i)))
      g_ptr_array_add (added, g_ptr_array_index (after, i));

  return added;
}

static gboolean
is_same_pair (const GpConflict *conflict, const GpAcceptance *acceptance)
{
  if (acceptance->session == conflict->session && acceptance->with == conflict->with)
    return acceptance->start == conflict->start && acceptance->with_start == conflict->with_start;

  /* The same clash, told of the other session. */
  return conflict->with_kind == GP_CONFLICT_WITH_SESSION && acceptance->session == conflict->with &&
         acceptance->with == conflict->session && acceptance->start == conflict->with_start &&
         acceptance->with_start == conflict->start;
}

gboolean
gp_conflict_is_accepted (const GpConflict *conflict, const GpAcceptance *acceptance)
{
  return acceptance->with_kind == (int) conflict->with_kind &&
         acceptance->resource == conflict->resource && is_same_pair (conflict, acceptance) &&
         g_str_equal (acceptance->kind, gp_conflict_kind_get_nick (conflict->kind));
}

GpAcceptance *
gp_conflict_accept (const GpConflict *conflict, const char *reason, const char *who)
{
  GpAcceptance *acceptance = gp_acceptance_new ();

  acceptance->kind = g_strdup (gp_conflict_kind_get_nick (conflict->kind));
  acceptance->session = conflict->session;
  acceptance->start = conflict->start;
  acceptance->with_kind = conflict->with_kind;
  acceptance->with = conflict->with;
  acceptance->with_start = conflict->with_start;
  acceptance->resource = conflict->resource;
  acceptance->reason = g_strdup (reason);
  acceptance->who = g_strdup (who);

  return acceptance;
}

void
gp_conflict_flip (GpSlice *slice, GpConflict *conflict)
{
  const GpSession *other = gp_slice_get_session (slice, conflict->with);

  conflict->with = conflict->session;
  conflict->with_start = conflict->start;
  conflict->session = other->base.id;
  conflict->series = other->series;
  conflict->start = other->start;
}
