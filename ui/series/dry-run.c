/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/dry-run.h"

#include "app/planner/proposal.h"

struct _GpDryRun
{
  GObject parent_instance;

  GpPlanner *planner;
  GpDryRunPropose propose;
  gpointer data;

  GpProposal *proposal;
  char *refusal;
  guint waiting; /* source that asks, or 0 */
};

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpDryRun, gp_dry_run, G_TYPE_OBJECT)

static GpProposal *
ask_planner (GpDryRun *self, GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (self->planner, error);

  if (proposal == NULL || !self->propose (proposal, self->data, error) ||
      !gp_proposal_check (proposal, error))
    return NULL;

  return g_steal_pointer (&proposal);
}

void
gp_dry_run_ask_now (GpDryRun *self)
{
  g_autoptr (GpProposal) before = NULL;
  g_autofree char *refusal_before = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (GP_IS_DRY_RUN (self));

  /* Views may still show the last answer until they hear of the new one. */
  before = g_steal_pointer (&self->proposal);
  refusal_before = g_steal_pointer (&self->refusal);

  g_clear_handle_id (&self->waiting, g_source_remove);
  self->proposal = ask_planner (self, &error);
  if (error != NULL)
    self->refusal = g_strdup (error->message);

  g_signal_emit (self, signals[ANSWERED], 0);
}

static gboolean
on_idle (gpointer data)
{
  GpDryRun *self = data;

  self->waiting = 0;
  gp_dry_run_ask_now (self);

  return G_SOURCE_REMOVE;
}

void
gp_dry_run_ask (GpDryRun *self)
{
  g_return_if_fail (GP_IS_DRY_RUN (self));

  if (self->waiting == 0)
    self->waiting = g_idle_add (on_idle, self);
}

static void
gp_dry_run_dispose (GObject *object)
{
  GpDryRun *self = GP_DRY_RUN (object);

  g_clear_handle_id (&self->waiting, g_source_remove);
  g_clear_pointer (&self->proposal, gp_proposal_free);
  g_clear_pointer (&self->refusal, g_free);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_dry_run_parent_class)->dispose (object);
}

static void
gp_dry_run_class_init (GpDryRunClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_dry_run_dispose;

  signals[ANSWERED] = g_signal_new ("answered", GP_TYPE_DRY_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);
}

static void
gp_dry_run_init (GpDryRun *self)
{
}

GpDryRun *
gp_dry_run_new (GpPlanner *planner, GpDryRunPropose propose, gpointer data)
{
  GpDryRun *self = g_object_new (GP_TYPE_DRY_RUN, NULL);

  self->planner = g_object_ref (planner);
  self->propose = propose;
  self->data = data;
  g_signal_connect_object (planner, "changed", G_CALLBACK (gp_dry_run_ask), self,
                           G_CONNECT_SWAPPED);

  return self;
}

GpProposal *
gp_dry_run_get_proposal (GpDryRun *self)
{
  return self->proposal;
}

const char *
gp_dry_run_get_refusal (GpDryRun *self)
{
  return self->refusal;
}

guint
gp_dry_run_count_conflicts (GpDryRun *self)
{
  return self->proposal != NULL ? gp_proposal_get_conflicts (self->proposal)->len : 0;
}

gboolean
gp_dry_run_can_commit (GpDryRun *self)
{
  return self->waiting == 0 && self->proposal != NULL && !gp_proposal_blocks (self->proposal);
}

gboolean
gp_dry_run_commit (GpDryRun *self, const char *label, const char *reason, GError **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean written;

  g_return_val_if_fail (GP_IS_DRY_RUN (self) && gp_dry_run_can_commit (self), FALSE);

  g_signal_handlers_block_by_func (self->planner, gp_dry_run_ask, self);
  written = gp_planner_commit (self->planner, self->proposal, label, reason, NULL, &failure);
  g_signal_handlers_unblock_by_func (self->planner, gp_dry_run_ask, self);

  if (written)
    return TRUE;

  if (g_error_matches (failure, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CHANGED))
    gp_dry_run_ask_now (self);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
