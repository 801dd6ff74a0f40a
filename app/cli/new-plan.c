/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "app/cli/new-plan.h"
#include "app/cli/outcome.h"

/* Opens a new plan; for a dry run one in memory. */
static GpPlanner *
create_plan (GpCommand *command, GError **error)
{
  if (!command->dry_run)
    return gp_command_open (command, GP_STORE_CREATE, error);

  if (g_file_test (command->database, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, GP_STORE_ERROR, GP_STORE_ERROR_EXISTS, _ ("There is a plan already: %s"),
                   command->database);
      return NULL;
    }

  return gp_planner_open (NULL, GP_STORE_CREATE, &command->environment, error);
}

/* A refused start leaves nothing where there was nothing. */
static void
remove_plan (GpCommand *command)
{
  static const char *const endings[] = { "", "-wal", "-shm" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strconcat (command->database, endings[i], NULL);

      g_unlink (name);
    }
}

/* Without a check: what clashes in a new plan is meant, and stands in its list. */
static gboolean
fill_plan (GpCommand *command,
           GpPlanner *planner,
           GpNewPlanFill fill,
           gpointer data,
           const char *label,
           GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (planner, error);
  GpOutcome outcome = { GP_OUTCOME_DRY_RUN, planner, proposal, TRUE, label, 0 };

  if (proposal == NULL || !fill (proposal, data, error))
    return FALSE;

  if (!command->dry_run)
    {
      outcome.kind = GP_OUTCOME_DONE;
      if (!gp_planner_commit (planner, proposal, label, NULL, NULL, error))
        return FALSE;
    }

  gp_outcome_print (command, &outcome);
  return TRUE;
}

gboolean
gp_new_plan_make (
    GpCommand *command, GpNewPlanFill fill, gpointer data, const char *label, GError **error)
{
  g_autoptr (GpPlanner) planner = create_plan (command, error);

  if (planner == NULL)
    return FALSE;

  if (fill_plan (command, planner, fill, data, label, error))
    return TRUE;

  g_clear_object (&planner);
  if (!command->dry_run)
    remove_plan (command);

  return FALSE;
}
