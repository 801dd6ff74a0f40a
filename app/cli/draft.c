/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/cli/draft.h"
#include "app/cli/outcome.h"

GpDraft *
gp_draft_new (GpCommand *command, GError **error)
{
  GpStoreMode mode = command->dry_run ? GP_STORE_READ : GP_STORE_WRITE;
  g_autoptr (GpPlanner) planner = gp_command_open (command, mode, error);

  return planner != NULL ? gp_draft_new_in (command, planner, error) : NULL;
}

GpDraft *
gp_draft_new_in (GpCommand *command, GpPlanner *planner, GError **error)
{
  GpProposal *proposal = gp_planner_propose (planner, error);
  GpDraft *draft;

  if (proposal == NULL)
    return NULL;

  draft = g_new (GpDraft, 1);
  *draft = (GpDraft){ command, g_object_ref (planner), proposal };
  return draft;
}

void
gp_draft_free (GpDraft *draft)
{
  gp_proposal_free (draft->proposal);
  g_object_unref (draft->planner);
  g_free (draft);
}

GpSlice *
gp_draft_get_slice (GpDraft *draft)
{
  return gp_proposal_get_slice (draft->proposal);
}

char *
gp_draft_dup_title (GpDraft *draft, gint64 series)
{
  GpSlice *slice = gp_draft_get_slice (draft);
  const GpSeries *record = gp_slice_get_series (slice, series);
  const GpOffering *offering = gp_slice_get_offering (slice, record->offering);

  return gp_series_dup_title (record, offering, draft->command->environment.language);
}

static void
print (GpDraft *draft, GpOutcomeKind kind, const char *label, gint64 id)
{
  GpOutcome outcome = { kind, draft->planner, draft->proposal, FALSE, label, id };

  gp_outcome_print (draft->command, &outcome);
}

static gboolean
is_about_conflicts (const GError *error)
{
  return g_error_matches (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CONFLICTS) ||
         g_error_matches (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CHANGED);
}

gboolean
gp_draft_finish (GpDraft *draft, const char *label, gint64 id, GError **error)
{
  g_autoptr (GError) refusal = NULL;

  if (!gp_proposal_check (draft->proposal, error))
    return FALSE;

  if (draft->command->dry_run)
    {
      print (draft, GP_OUTCOME_DRY_RUN, label, id);
      return TRUE;
    }

  if (gp_planner_commit (draft->planner, draft->proposal, label, draft->command->reason, NULL,
                         &refusal))
    {
      print (draft, GP_OUTCOME_DONE, label, id);
      return TRUE;
    }

  if (is_about_conflicts (refusal))
    print (draft, GP_OUTCOME_REFUSED, label, id);

  g_propagate_error (error, g_steal_pointer (&refusal));
  return FALSE;
}
