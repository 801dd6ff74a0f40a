/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/start/first-plan.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "app/planner/edit-centre.h"
#include "app/planner/example-centre.h"
#include "app/planner/proposal.h"

static gboolean
put_centre (GpProposal *proposal, const GpFirstPlan *plan, GError **error)
{
  g_autoptr (GPtrArray) catalogues =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_catalogue_free);
  g_autoptr (GPtrArray) closed = g_ptr_array_copy (plan->closed, NULL, NULL);

  if (plan->catalogue != NULL)
    {
      GpCatalogue *catalogue = gp_catalogue_load (plan->catalogue, error);

      if (catalogue == NULL)
        return FALSE;
      g_ptr_array_add (catalogues, catalogue);
    }

  g_ptr_array_add (closed, NULL);
  return gp_edit_centre_init (proposal, plan->name, catalogues, (const char *const *) closed->pdata,
                              FALSE, error);
}

static gboolean
fill (GpPlanner *planner, const GpFirstPlan *plan, GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (planner, error);

  if (proposal == NULL)
    return FALSE;
  if (!(plan->example ? gp_example_centre_build (proposal, gp_planner_get_today (planner), error)
                      : put_centre (proposal, plan, error) && gp_proposal_check (proposal, error)))
    return FALSE;

  return gp_planner_commit (planner, proposal, _ ("The plan begins"), NULL, NULL, error);
}

static void
remove_file (const char *location)
{
  g_autofree char *log = g_strconcat (location, "-wal", NULL);
  g_autofree char *shared = g_strconcat (location, "-shm", NULL);

  g_remove (location);
  g_remove (log);
  g_remove (shared);
}

GpPlanner *
gp_first_plan_create (const char *location,
                      const GpEnvironment *environment,
                      const GpFirstPlan *plan,
                      GError **error)
{
  g_autoptr (GpPlanner) planner = gp_planner_open (location, GP_STORE_CREATE, environment, error);

  if (planner == NULL)
    return NULL;
  if (fill (planner, plan, error))
    return g_steal_pointer (&planner);

  g_clear_object (&planner);
  remove_file (location);
  return NULL;
}
