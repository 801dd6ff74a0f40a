/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/series-letter.h"

#include "app/planner/proposal-private.h"
#include "app/store/write.h"

#define LETTERS 26

static char *
make_letter (int number)
{
  if (number < LETTERS)
    return g_strdup_printf ("%c", 'A' + number);

  return g_strdup_printf ("%c%c", 'A' + number / LETTERS - 1, 'A' + number % LETTERS);
}

/* Those of the proposal itself, which the store does not know yet. */
static void
add_proposed (GpProposal *proposal, const GpSeries *series, GpDay from, GpDay to, GHashTable *taken)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_SERIES);

  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *other = g_ptr_array_index (all, i);
      g_autoptr (GPtrArray) sessions = NULL;
      const GpSession *first;
      const GpSession *last;

      if (other->base.id >= 0 || other->offering != series->offering || other->letter == NULL)
        continue;

      sessions = gp_slice_list_sessions_of (slice, other->base.id);
      first = g_ptr_array_index (sessions, 0);
      last = g_ptr_array_index (sessions, sessions->len - 1);

      if (gp_moment_get_day (first->start) <= to && gp_moment_get_day (last->start) >= from)
        g_hash_table_add (taken, g_strdup (other->letter));
    }
}

static gboolean
find_letter (GpProposal *proposal, GpSeries *series, GpDay from, GpDay to, GError **error)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) kept =
      gp_store_list_letters (gp_proposal_get_store (proposal), series->offering, from, to, error);

  if (kept == NULL)
    return FALSE;

  for (guint i = 0; i < kept->len; i++)
    g_hash_table_add (taken, g_strdup (g_ptr_array_index (kept, i)));

  add_proposed (proposal, series, from, to, taken);

  for (int number = 0; series->letter == NULL; number++)
    {
      g_autofree char *letter = make_letter (number);

      if (!g_hash_table_contains (taken, letter))
        series->letter = g_steal_pointer (&letter);
    }

  return TRUE;
}

gboolean
gp_series_give_letter (GpProposal *proposal, gint64 id, GError **error)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  const GpSeries *before = gp_slice_get_series (slice, id);
  g_autoptr (GpSeries) after = NULL;
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, id);
  const GpSession *first = g_ptr_array_index (sessions, 0);
  const GpSession *last = g_ptr_array_index (sessions, sessions->len - 1);

  if (gp_slice_get_offering (slice, before->offering)->form != GP_FORM_GROUP)
    return TRUE;

  after = gp_series_copy (before);

  if (!find_letter (proposal, after, gp_moment_get_day (first->start),
                    gp_moment_get_day (last->start), error))
    return FALSE;

  gp_proposal_put (proposal, before, g_steal_pointer (&after));

  return TRUE;
}
