/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/planner.h"

#include <glib/gi18n-lib.h>

#include "app/calendar/zone.h"
#include "app/planner/horizon.h"
#include "app/planner/proposal-private.h"
#include "app/store/write.h"

struct _GpPlanner
{
  GObject parent_instance;
  GpStore *store;
  GpEnvironment environment;
  char *who;
  gint64 seen; /* the last entry of the journal that "changed" told of */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpPlanner, gp_planner, G_TYPE_OBJECT)
G_DEFINE_QUARK (gp - planner - error - quark, gp_planner_error)

static void
gp_planner_finalize (GObject *object)
{
  GpPlanner *self = GP_PLANNER (object);

  g_clear_pointer (&self->store, gp_store_free);
  g_free (self->who);

  G_OBJECT_CLASS (gp_planner_parent_class)->finalize (object);
}

static void
gp_planner_class_init (GpPlannerClass *class)
{
  G_OBJECT_CLASS (class)->finalize = gp_planner_finalize;

  signals[CHANGED] = g_signal_new ("changed", GP_TYPE_PLANNER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
gp_planner_init (GpPlanner *self)
{
}

GpPlanner *
gp_planner_open (const char *location,
                 GpStoreMode mode,
                 const GpEnvironment *environment,
                 GError **error)
{
  g_autoptr (GpStore) store = gp_store_open (location, mode, error);
  g_autoptr (GpPlanner) self = NULL;

  if (store == NULL)
    return NULL;

  self = g_object_new (GP_TYPE_PLANNER, NULL);
  self->store = g_steal_pointer (&store);
  self->environment = *environment;
  self->who = g_strdup (environment->who);
  self->environment.who = self->who;

  if (mode == GP_STORE_WRITE && !gp_planner_fill (self, error))
    return NULL;

  self->seen = gp_store_get_last_entry (self->store);

  return g_steal_pointer (&self);
}

GpStore *
gp_planner_get_store (GpPlanner *self)
{
  return self->store;
}

const GpEnvironment *
gp_planner_get_environment (GpPlanner *self)
{
  return &self->environment;
}

static gint64
get_seconds (GpPlanner *self)
{
  return self->environment.get_now (self->environment.data);
}

GpMoment
gp_planner_get_now (GpPlanner *self)
{
  return gp_zone_from_utc (get_seconds (self));
}

GpDay
gp_planner_get_today (GpPlanner *self)
{
  return gp_moment_get_day (gp_planner_get_now (self));
}

GpDay
gp_planner_get_horizon (GpPlanner *self)
{
  return gp_horizon_of (gp_planner_get_today (self));
}

GpSlice *
gp_planner_read_days (GpPlanner *self, GpDay from, GpDay to, GError **error)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();

  if (!gp_store_load_basics (self->store, slice, error) ||
      !gp_store_load_days (self->store, slice, from, to, error))
    return NULL;

  return g_steal_pointer (&slice);
}

GpSlice *
gp_planner_read_series (GpPlanner *self, gint64 series, GError **error)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();
  gboolean found;

  if (!gp_store_load_basics (self->store, slice, error) ||
      !gp_store_load_series (self->store, slice, series, &found, error))
    return NULL;

  if (!found)
    {
      gp_refuse (error, _ ("There is no series %d"), (int) series);
      return NULL;
    }

  return g_steal_pointer (&slice);
}

GpSlice *
gp_planner_read_all_series (GpPlanner *self, GError **error)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();

  if (!gp_store_load_basics (self->store, slice, error) ||
      !gp_store_load_all_series (self->store, slice, error))
    return NULL;

  return g_steal_pointer (&slice);
}

GPtrArray *
gp_planner_list_conflicts (GpPlanner *self, GpDay from, GpDay to, GpSlice **slice, GError **error)
{
  g_autoptr (GpSlice) days = gp_planner_read_days (self, from, to, error);
  GPtrArray *conflicts;

  if (days == NULL)
    return NULL;

  conflicts = gp_conflicts_find (days, from, to, NULL);

  for (guint i = 0; i < conflicts->len; i++)
    gp_remedies_find (days, g_ptr_array_index (conflicts, i));

  if (slice != NULL)
    *slice = g_steal_pointer (&days);

  return conflicts;
}

GpProposal *
gp_planner_propose (GpPlanner *self, GError **error)
{
  return gp_proposal_new (self, error);
}

void
gp_planner_poll (GpPlanner *self)
{
  GpDay from;
  GpDay to;

  if (gp_store_is_changed (self->store) &&
      gp_store_read_changes (self->store, &self->seen, &from, &to, NULL))
    g_signal_emit (self, signals[CHANGED], 0, from, to);
}

static void
tell_changes (GpPlanner *self)
{
  GpDay from;
  GpDay to;

  if (gp_store_read_changes (self->store, &self->seen, &from, &to, NULL))
    g_signal_emit (self, signals[CHANGED], 0, from, to);
}

/* Whether somebody else changed the plan so that the proposal is no longer what was shown. */
static gboolean
check_still_as_shown (GpPlanner *self, GpProposal *proposal, GError **error)
{
  gboolean touched;
  gboolean differs;

  if (gp_store_get_last_entry (self->store) == gp_proposal_get_seen (proposal))
    return TRUE;

  if (!gp_store_is_touched (self->store, gp_proposal_get_seen (proposal),
                            gp_proposal_get_changes (proposal), &touched, error) ||
      !gp_proposal_reload (proposal, &differs, error))
    return FALSE;

  if (!touched && !differs)
    return TRUE;

  g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CHANGED,
                       _ ("Somebody else changed the plan at the same time. Look at the proposal "
                          "once more and try again"));

  return FALSE;
}

static gboolean
check_conflicts (GpProposal *proposal, const char *reason, GError **error)
{
  guint count = gp_proposal_get_conflicts (proposal)->len;

  if (count == 0 || (reason != NULL && !gp_proposal_blocks (proposal)))
    return TRUE;

  g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CONFLICTS,
               g_dngettext (GETTEXT_PACKAGE, "The change would add %u conflict",
                            "The change would add %u conflicts", count),
               count);

  return FALSE;
}

static gboolean
write_proposal (GpPlanner *self,
                GpProposal *proposal,
                const char *label,
                const char *reason,
                gint64 *entry,
                GError **error)
{
  GpEntryHead head = { GP_ENTRY_CHANGE, get_seconds (self), self->who, label };

  if (!check_still_as_shown (self, proposal, error) || !check_conflicts (proposal, reason, error))
    return FALSE;

  if (reason != NULL)
    gp_proposal_accept_conflicts (proposal, reason);

  return gp_store_write (self->store, gp_proposal_get_changes (proposal), &head,
                         gp_proposal_get_ids (proposal), entry, error) &&
         gp_store_add_missing_feeds (self->store, self->environment.fill_random,
                                     self->environment.data, error);
}

gboolean
gp_planner_commit (GpPlanner *self,
                   GpProposal *proposal,
                   const char *label,
                   const char *reason,
                   gint64 *entry,
                   GError **error)
{
  if (!gp_store_begin (self->store, error))
    return FALSE;

  if (!write_proposal (self, proposal, label, reason, entry, error) ||
      !gp_store_commit (self->store, error))
    {
      gp_store_rollback (self->store);
      return FALSE;
    }

  tell_changes (self);

  return TRUE;
}

/* Looks for the entry and reverses it, within a transaction that is open. */
static gboolean
step (GpPlanner *self, gboolean redo, char **label, GError **error)
{
  g_autofree char *text = NULL;
  GpEntryHead head = { redo ? GP_ENTRY_REDO : GP_ENTRY_UNDO, get_seconds (self), self->who, NULL };
  gint64 entry;
  gboolean found = redo ? gp_store_find_redo (self->store, &entry, &text, error)
                        : gp_store_find_undo (self->store, &entry, &text, error);

  if (!found)
    return FALSE;

  if (entry == 0)
    {
      g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_NOTHING,
                           redo ? _ ("There is nothing to redo") : _ ("There is nothing to undo"));
      return FALSE;
    }

  head.label = text;

  if (!(redo ? gp_store_redo (self->store, entry, &head, error)
             : gp_store_undo (self->store, entry, &head, error)))
    return FALSE;

  if (label != NULL)
    *label = g_steal_pointer (&text);

  return gp_horizon_fill (self, error);
}

static gboolean
run_step (GpPlanner *self, gboolean redo, char **label, GError **error)
{
  if (!gp_store_begin (self->store, error))
    return FALSE;

  if (!step (self, redo, label, error) || !gp_store_commit (self->store, error))
    {
      gp_store_rollback (self->store);
      return FALSE;
    }

  tell_changes (self);

  return TRUE;
}

gboolean
gp_planner_undo (GpPlanner *self, char **label, GError **error)
{
  return run_step (self, FALSE, label, error);
}

gboolean
gp_planner_redo (GpPlanner *self, char **label, GError **error)
{
  return run_step (self, TRUE, label, error);
}

char *
gp_planner_dup_undo_label (GpPlanner *self)
{
  char *label = NULL;
  gint64 entry;

  gp_store_find_undo (self->store, &entry, &label, NULL);

  return label;
}

char *
gp_planner_dup_redo_label (GpPlanner *self)
{
  char *label = NULL;
  gint64 entry;

  gp_store_find_redo (self->store, &entry, &label, NULL);

  return label;
}

gboolean
gp_planner_fill (GpPlanner *self, GError **error)
{
  gboolean needed;

  if (!gp_horizon_is_short (self, &needed, error))
    return FALSE;

  if (!needed)
    return TRUE;

  if (!gp_store_begin (self->store, error))
    return FALSE;

  if (!gp_horizon_fill (self, error) || !gp_store_commit (self->store, error))
    {
      gp_store_rollback (self->store);
      return FALSE;
    }

  tell_changes (self);

  return TRUE;
}
