/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-draft.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-series.h"
#include "ui/series/dry-run.h"
#include "ui/series/series-request.h"

struct _GpSeriesDraft
{
  GObject parent_instance;

  GpPlanner *planner;
  GpSlice *slice;
  gint64 series; /* that is edited; 0 for a new one */
  gint64 from_session;
  GpSeriesForm *form;
  GpSeriesForm *opened; /* the form as it was at first */

  GpDryRun *dry_run;
  gint64 proposed; /* the series as the proposal has it */
  GpSeriesPlan *plan;
};

enum
{
  EDITED,
  PLANNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpSeriesDraft, gp_series_draft, G_TYPE_OBJECT)

static gboolean
propose (GpProposal *proposal, gpointer data, GError **error)
{
  GpSeriesDraft *self = data;
  gboolean is_new = self->series == 0;
  g_autoptr (GpSeriesRequest) request = NULL;

  if (self->form->offering == NULL)
    return FALSE;

  request = gp_series_request_new_from_form (self->form, is_new ? NULL : self->opened);
  self->proposed = self->series;
  if (is_new)
    return gp_edit_series_add (proposal, request, &self->proposed, error);

  return gp_edit_series_change (proposal, self->series, self->from_session, request, error);
}

static void
on_answered (GpSeriesDraft *self)
{
  GpProposal *proposal = gp_dry_run_get_proposal (self->dry_run);
  g_autoptr (GpSeriesPlan) before = g_steal_pointer (&self->plan);

  if (proposal != NULL)
    self->plan = gp_series_plan_new (
        gp_proposal_get_slice (proposal), self->proposed, gp_proposal_get_skipped (proposal),
        gp_proposal_get_conflicts (proposal), gp_planner_get_now (self->planner),
        gp_series_draft_get_language (self));
  g_signal_emit (self, signals[PLANNED], 0);
}

void
gp_series_draft_plan_now (GpSeriesDraft *self)
{
  g_return_if_fail (GP_IS_SERIES_DRAFT (self));

  gp_dry_run_ask_now (self->dry_run);
}

static gboolean
read_plan (GpSeriesDraft *self, GError **error)
{
  GpSlice *slice = self->series == 0 ? gp_planner_read_all_series (self->planner, error)
                                     : gp_planner_read_series (self->planner, self->series, error);

  if (slice == NULL)
    return FALSE;

  g_clear_pointer (&self->slice, gp_slice_unref);
  self->slice = slice;
  return TRUE;
}

static void
on_plan_changed (GpSeriesDraft *self)
{
  if (read_plan (self, NULL))
    g_signal_emit (self, signals[EDITED], 0);
}

static void
gp_series_draft_dispose (GObject *object)
{
  GpSeriesDraft *self = GP_SERIES_DRAFT (object);

  g_clear_pointer (&self->plan, gp_series_plan_free);
  g_clear_object (&self->dry_run);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_series_draft_parent_class)->dispose (object);
}

static void
gp_series_draft_finalize (GObject *object)
{
  GpSeriesDraft *self = GP_SERIES_DRAFT (object);

  g_clear_pointer (&self->slice, gp_slice_unref);
  g_clear_pointer (&self->form, gp_series_form_free);
  g_clear_pointer (&self->opened, gp_series_form_free);

  G_OBJECT_CLASS (gp_series_draft_parent_class)->finalize (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, GP_TYPE_SERIES_DRAFT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
gp_series_draft_class_init (GpSeriesDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gp_series_draft_dispose;
  object_class->finalize = gp_series_draft_finalize;
  signals[EDITED] = add_signal ("edited");
  signals[PLANNED] = add_signal ("planned");
}

static void
gp_series_draft_init (GpSeriesDraft *self)
{
}

static GpSeriesDraft *
create (GpPlanner *planner, gint64 series, GError **error)
{
  g_autoptr (GpSeriesDraft) self = g_object_new (GP_TYPE_SERIES_DRAFT, NULL);

  self->planner = g_object_ref (planner);
  self->series = series;
  if (!read_plan (self, error))
    return NULL;

  self->dry_run = gp_dry_run_new (planner, propose, self);
  g_signal_connect_object (self->dry_run, "answered", G_CALLBACK (on_answered), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (planner, "changed", G_CALLBACK (on_plan_changed), self,
                           G_CONNECT_SWAPPED);

  return g_steal_pointer (&self);
}

/* Takes the form over. */
static void
open_form (GpSeriesDraft *self, GpSeriesForm *form)
{
  self->form = form;
  self->opened = gp_series_form_copy (form);
  gp_dry_run_ask (self->dry_run);
}

GpSeriesDraft *
gp_series_draft_new (GpPlanner *planner, GError **error)
{
  GpSeriesDraft *self = create (planner, 0, error);

  if (self != NULL)
    open_form (self, gp_series_form_new (gp_planner_get_today (planner)));

  return self;
}

static GpSeriesForm *
read_form (GpSeriesDraft *self, gint64 id)
{
  const GpSeries *series = gp_slice_get_series (self->slice, id);
  const GpOffered *offered = gp_slice_get (self->slice, GP_RECORD_OFFERING, series->offering);

  return gp_series_form_new_from_series (series, offered->offering,
                                         gp_planner_get_today (self->planner));
}

GpSeriesDraft *
gp_series_draft_new_for_series (GpPlanner *planner, gint64 series, GError **error)
{
  GpSeriesDraft *self = create (planner, series, error);

  if (self != NULL)
    open_form (self, read_form (self, series));

  return self;
}

GpSeriesDraft *
gp_series_draft_new_copy (GpPlanner *planner, gint64 series, GError **error)
{
  GpSeriesDraft *self = create (planner, 0, error);
  GpSeriesForm *form;

  if (self == NULL)
    return NULL;

  form = read_form (self, series);
  gp_series_form_set_start (form, MAX (form->start, gp_series_draft_get_today (self)));
  gp_series_form_set_name (form, NULL);
  open_form (self, form);

  return self;
}

GpSeriesForm *
gp_series_draft_get_form (GpSeriesDraft *self)
{
  return self->form;
}

GpSlice *
gp_series_draft_get_slice (GpSeriesDraft *self)
{
  return self->slice;
}

GpLanguage
gp_series_draft_get_language (GpSeriesDraft *self)
{
  return gp_planner_get_environment (self->planner)->language;
}

GpMoment
gp_series_draft_get_now (GpSeriesDraft *self)
{
  return gp_planner_get_now (self->planner);
}

GpDay
gp_series_draft_get_today (GpSeriesDraft *self)
{
  return gp_planner_get_today (self->planner);
}

gint64
gp_series_draft_get_series (GpSeriesDraft *self)
{
  return self->series;
}

void
gp_series_draft_set_from_session (GpSeriesDraft *self, gint64 session)
{
  if (self->from_session == session)
    return;

  self->from_session = session;
  gp_series_draft_edited (self);
}

void
gp_series_draft_edited (GpSeriesDraft *self)
{
  g_return_if_fail (GP_IS_SERIES_DRAFT (self));

  gp_dry_run_ask (self->dry_run);
  g_signal_emit (self, signals[EDITED], 0);
}

gboolean
gp_series_draft_is_touched (GpSeriesDraft *self)
{
  return !gp_series_form_equal (self->form, self->opened);
}

const GpSeriesPlan *
gp_series_draft_get_plan (GpSeriesDraft *self)
{
  return self->plan;
}

const char *
gp_series_draft_get_refusal (GpSeriesDraft *self)
{
  return gp_dry_run_get_refusal (self->dry_run);
}

GPtrArray *
gp_series_draft_get_notes (GpSeriesDraft *self)
{
  GpProposal *proposal = gp_dry_run_get_proposal (self->dry_run);

  return proposal != NULL ? gp_proposal_get_notes (proposal) : NULL;
}

gboolean
gp_series_draft_can_commit (GpSeriesDraft *self)
{
  return gp_dry_run_can_commit (self->dry_run) &&
         (self->series == 0 || gp_series_draft_is_touched (self));
}

void
gp_series_draft_solve (GpSeriesDraft *self)
{
  if (self->plan == NULL)
    return;

  for (guint i = 0; i < self->plan->lines->len; i++)
    {
      const GpPlanLine *line = gp_series_plan_get_line (self->plan, i);

      for (guint j = 0; j < line->conflicts->len; j++)
        {
          const GpConflict *conflict = g_ptr_array_index (line->conflicts, j);

          if (conflict->remedies->len > 0)
            gp_series_form_adjust (self->form, line->session->slot,
                                   g_array_index (conflict->remedies, GpRemedy, 0));
        }
    }
  gp_series_draft_edited (self);
}

static char *
make_label (GpSeriesDraft *self)
{
  const GpSeries *series = self->plan->series;
  g_autofree char *title =
      gp_series_dup_title (series, self->form->offering, gp_series_draft_get_language (self));

  return g_strdup_printf (self->series == 0 ? _ ("%s created") : _ ("%s changed"), title);
}

gboolean
gp_series_draft_commit (GpSeriesDraft *self, const char *reason, char **label, GError **error)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (gp_series_draft_can_commit (self), FALSE);

  words = make_label (self);
  if (!gp_dry_run_commit (self->dry_run, words, reason, error))
    return FALSE;

  *label = g_steal_pointer (&words);
  return TRUE;
}
