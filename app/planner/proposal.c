/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/proposal-private.h"

#include <glib/gi18n-lib.h>

#include "app/plan/replan.h"
#include "app/store/write.h"

/* What stands on every day is checked this far ahead. */
#define DAYS_AHEAD (3 * 366)

struct _GpProposal
{
  GpPlanner *planner;
  GpSlice *before;
  GpSlice *after;
  GpChangeSet *changes;
  GPtrArray *conflicts;
  GArray *skipped;
  GPtrArray *notes;
  GHashTable *ids; /* negative to final, after the commit */
  gint64 seen;     /* the journal's last entry when it was read */
};

static void
free_conflict (gpointer conflict)
{
  gp_conflict_free (conflict);
}

GpProposal *
gp_proposal_new (GpPlanner *planner, GError **error)
{
  g_autoptr (GpProposal) proposal = g_new0 (GpProposal, 1);

  proposal->planner = g_object_ref (planner);
  proposal->before = gp_slice_new ();
  proposal->after = gp_slice_new ();
  proposal->changes = gp_change_set_new ();
  proposal->conflicts = g_ptr_array_new_with_free_func (free_conflict);
  proposal->skipped = g_array_new (FALSE, FALSE, sizeof (GpSkipped));
  proposal->notes = g_ptr_array_new_with_free_func (g_free);
  proposal->ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  proposal->seen = gp_store_get_last_entry (gp_planner_get_store (planner));

  if (!gp_store_load_basics (gp_planner_get_store (planner), proposal->before, error) ||
      !gp_store_load_basics (gp_planner_get_store (planner), proposal->after, error))
    return NULL;

  return g_steal_pointer (&proposal);
}

void
gp_proposal_free (GpProposal *proposal)
{
  gp_slice_unref (proposal->before);
  gp_slice_unref (proposal->after);
  gp_change_set_free (proposal->changes);
  g_ptr_array_unref (proposal->conflicts);
  g_array_unref (proposal->skipped);
  g_ptr_array_unref (proposal->notes);
  g_hash_table_unref (proposal->ids);
  g_object_unref (proposal->planner);
  g_free (proposal);
}

gboolean
gp_refuse (GError **error, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);

  if (error != NULL)
    *error = g_error_new_valist (GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED, format, arguments);

  va_end (arguments);

  return FALSE;
}

/* Adds what was loaded, and leaves alone what the proposal knows already: it may have changed it.
 */
static void
merge (GpProposal *proposal, GpSlice *loaded)
{
  static const GpRecordKind kinds[] = { GP_RECORD_SERIES, GP_RECORD_SESSION };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GPtrArray) records = gp_slice_list (loaded, kinds[i]);

      for (guint j = 0; j < records->len; j++)
        {
          const GpRecord *record = g_ptr_array_index (records, j);

          if (gp_slice_get (proposal->before, record->kind, record->id) != NULL)
            continue;

          gp_slice_put (proposal->before, record);
          gp_slice_put (proposal->after, record);
        }
    }
}

const GpSeries *
gp_proposal_load_series (GpProposal *proposal, gint64 series, GError **error)
{
  g_autoptr (GpSlice) loaded = gp_slice_new ();
  gboolean found;

  if (series < 0)
    return gp_slice_get_series (proposal->after, series);

  if (!gp_store_load_series (gp_proposal_get_store (proposal), loaded, series, &found, error))
    return NULL;

  merge (proposal, loaded);

  if (gp_slice_get_series (proposal->after, series) == NULL)
    gp_refuse (error, _ ("There is no series %d"), (int) series);

  return gp_slice_get_series (proposal->after, series);
}

const GpSession *
gp_proposal_load_session (GpProposal *proposal, gint64 session, GError **error)
{
  g_autoptr (GpSlice) loaded = gp_slice_new ();
  gboolean found;

  if (session < 0)
    return gp_slice_get_session (proposal->after, session);

  if (!gp_store_load_session (gp_proposal_get_store (proposal), loaded, session, &found, error))
    return NULL;

  merge (proposal, loaded);

  if (gp_slice_get_session (proposal->after, session) == NULL)
    gp_refuse (error, _ ("There is no session %d"), (int) session);

  return gp_slice_get_session (proposal->after, session);
}

gboolean
gp_proposal_load_days (GpProposal *proposal, GpDay from, GpDay to, GError **error)
{
  g_autoptr (GpSlice) loaded = gp_slice_new ();

  if (!gp_store_load_days (gp_proposal_get_store (proposal), loaded, from, to, error))
    return FALSE;

  merge (proposal, loaded);

  return TRUE;
}

gboolean
gp_proposal_load_all_series (GpProposal *proposal, GError **error)
{
  g_autoptr (GpSlice) loaded = gp_slice_new ();

  if (!gp_store_load_all_series (gp_proposal_get_store (proposal), loaded, error))
    return FALSE;

  merge (proposal, loaded);

  return TRUE;
}

void
gp_proposal_put (GpProposal *proposal, gconstpointer before, gpointer after)
{
  /* First into the change set: the slice may hold the last reference to before. */
  gp_change_set_put (proposal->changes, before, after);
  gp_slice_put (proposal->after, after);
}

void
gp_proposal_remove (GpProposal *proposal, gconstpointer before)
{
  GpRecord *record = gp_record_ref (before);

  gp_slice_remove (proposal->after, record->kind, record->id);
  gp_change_set_remove (proposal->changes, record);
  gp_record_unref (record);
}

gint64
gp_proposal_new_id (GpProposal *proposal)
{
  return gp_change_set_new_id (proposal->changes);
}

void
gp_proposal_add_note (GpProposal *proposal, char *note)
{
  g_ptr_array_add (proposal->notes, note);
}

gboolean
gp_proposal_replan (GpProposal *proposal, const GpSeries *series, gint64 session, GError **error)
{
  GpReplan replan = { .slice = proposal->after,
                      .series = series,
                      .now = gp_proposal_get_now (proposal),
                      .horizon = gp_planner_get_horizon (proposal->planner),
                      .fresh = series->base.id < 0 };
  int missing;
  g_autoptr (GArray) skipped = session != 0
                                   ? gp_replan_from (&replan, session, proposal->changes, &missing)
                                   : gp_replan (&replan, proposal->changes, &missing);

  g_array_unref (proposal->skipped);
  proposal->skipped = g_steal_pointer (&skipped);

  if (missing > 0)
    return gp_refuse (error,
                      g_dngettext (GETTEXT_PACKAGE, "There is no day left for %d of its sessions",
                                   "There is no day left for %d of its sessions", missing),
                      missing);

  return TRUE;
}

/* The days on which something may clash that did not before. */
static void
note_days (GpProposal *proposal, const GpRecord *record, GpDay *from, GpDay *to)
{
  const GpSession *session = (const GpSession *) record;

  if (record == NULL || record->kind == GP_RECORD_OFFERING)
    return;

  if (record->kind == GP_RECORD_SESSION)
    {
      *from = MIN (*from, gp_moment_get_day (session->start));
      *to = MAX (*to, gp_session_get_last_day (session));
      return;
    }

  /* Of a room that changed, of opening hours: all that is to come. A series brings its sessions. */
  if (record->kind == GP_RECORD_SERIES && record->id < 0)
    return;

  *from = MIN (*from, gp_proposal_get_today (proposal));
  *to = MAX (*to, gp_proposal_get_today (proposal) + DAYS_AHEAD);
}

/* A clash is told of the session that the proposal touches. */
static void
tell_of_touched (GpProposal *proposal, GpConflict *conflict)
{
  gconstpointer session = gp_slice_get_session (proposal->after, conflict->session);
  gconstpointer with = gp_slice_get_session (proposal->after, conflict->with);

  if (conflict->with_kind == GP_CONFLICT_WITH_SESSION &&
      session == gp_slice_get_session (proposal->before, conflict->session) &&
      with != gp_slice_get_session (proposal->before, conflict->with))
    gp_conflict_flip (proposal->after, conflict);
}

gboolean
gp_proposal_check (GpProposal *proposal, GError **error)
{
  GpDay from = G_MAXINT32;
  GpDay to = GP_DAY_NONE;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) added = NULL;

  g_ptr_array_set_size (proposal->conflicts, 0);

  for (guint i = 0; i < gp_change_set_get_size (proposal->changes); i++)
    {
      const GpChange *change = gp_change_set_get (proposal->changes, i);

      note_days (proposal, change->before, &from, &to);
      note_days (proposal, change->after, &from, &to);
    }

  if (from > to)
    return TRUE;

  if (!gp_proposal_load_days (proposal, from, to, error))
    return FALSE;

  before = gp_conflicts_find (proposal->before, from, to, NULL);
  after = gp_conflicts_find (proposal->after, from, to, NULL);
  added = gp_conflicts_subtract (after, before);

  for (guint i = 0; i < added->len; i++)
    {
      GpConflict *conflict = g_memdup2 (g_ptr_array_index (added, i), sizeof (GpConflict));

      tell_of_touched (proposal, conflict);
      gp_remedies_find (proposal->after, conflict);
      g_ptr_array_add (proposal->conflicts, conflict);
    }

  return TRUE;
}

static gboolean
equal_conflicts (GPtrArray *one, GPtrArray *other)
{
  if (one->len != other->len)
    return FALSE;

  for (guint i = 0; i < one->len; i++)
    if (!gp_conflict_equal (g_ptr_array_index (one, i), g_ptr_array_index (other, i)))
      return FALSE;

  return TRUE;
}

/* Puts the changes over what the store holds now and checks again; *differs tells whether the
 * conflicts are other than those that were shown. */
gboolean
gp_proposal_reload (GpProposal *proposal, gboolean *differs, GError **error)
{
  GpStore *store = gp_proposal_get_store (proposal);
  g_autoptr (GPtrArray) shown = g_steal_pointer (&proposal->conflicts);
  g_autoptr (GPtrArray) series = gp_slice_list (proposal->before, GP_RECORD_SERIES);
  g_autoptr (GpSlice) before = g_steal_pointer (&proposal->before);
  g_autoptr (GpSlice) after = g_steal_pointer (&proposal->after);

  proposal->conflicts = g_ptr_array_new_with_free_func (free_conflict);
  proposal->before = gp_slice_new ();
  proposal->after = gp_slice_new ();

  if (!gp_store_load_basics (store, proposal->before, error) ||
      !gp_store_load_basics (store, proposal->after, error))
    return FALSE;

  for (guint i = 0; i < series->len; i++)
    {
      const GpRecord *record = g_ptr_array_index (series, i);
      g_autoptr (GpSlice) loaded = gp_slice_new ();

      if (!gp_store_load_series (store, loaded, record->id, NULL, error))
        return FALSE;

      merge (proposal, loaded);
    }

  gp_slice_apply (proposal->after, proposal->changes);

  if (!gp_proposal_check (proposal, error))
    return FALSE;

  *differs = !equal_conflicts (shown, proposal->conflicts);

  return TRUE;
}

void
gp_proposal_accept_conflicts (GpProposal *proposal, const char *reason)
{
  for (guint i = 0; i < proposal->conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (proposal->conflicts, i);
      GpAcceptance *acceptance =
          gp_conflict_accept (conflict, reason, gp_proposal_get_environment (proposal)->who);

      acceptance->base.id = gp_proposal_new_id (proposal);
      gp_proposal_put (proposal, NULL, acceptance);
    }
}

GPtrArray *
gp_proposal_get_conflicts (GpProposal *proposal)
{
  return proposal->conflicts;
}

gboolean
gp_proposal_blocks (GpProposal *proposal)
{
  for (guint i = 0; i < proposal->conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (proposal->conflicts, i);

      if (conflict->severity == GP_SEVERITY_BLOCKS)
        return TRUE;
    }

  return FALSE;
}

GpSlice *
gp_proposal_get_slice (GpProposal *proposal)
{
  return proposal->after;
}

GArray *
gp_proposal_get_skipped (GpProposal *proposal)
{
  return proposal->skipped;
}

GPtrArray *
gp_proposal_get_notes (GpProposal *proposal)
{
  return proposal->notes;
}

GpChangeSet *
gp_proposal_get_changes (GpProposal *proposal)
{
  return proposal->changes;
}

GHashTable *
gp_proposal_get_ids (GpProposal *proposal)
{
  return proposal->ids;
}

gint64
gp_proposal_get_final_id (GpProposal *proposal, gint64 id)
{
  const gint64 *final = g_hash_table_lookup (proposal->ids, &id);

  return final != NULL ? *final : id;
}

gint64
gp_proposal_get_seen (GpProposal *proposal)
{
  return proposal->seen;
}

GpMoment
gp_proposal_get_now (GpProposal *proposal)
{
  return gp_planner_get_now (proposal->planner);
}

GpDay
gp_proposal_get_today (GpProposal *proposal)
{
  return gp_planner_get_today (proposal->planner);
}

GpLanguage
gp_proposal_get_language (GpProposal *proposal)
{
  return gp_planner_get_environment (proposal->planner)->language;
}

GpStore *
gp_proposal_get_store (GpProposal *proposal)
{
  return gp_planner_get_store (proposal->planner);
}

const GpEnvironment *
gp_proposal_get_environment (GpProposal *proposal)
{
  return gp_planner_get_environment (proposal->planner);
}
