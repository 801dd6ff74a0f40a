/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-closing-day.h"

#include <glib/gi18n-lib.h>

#include "app/planner/proposal-private.h"
#include "app/store/write.h"

/* Re-plans the series that are running: only those whose days changed get other sessions. */
static gboolean
replan_running (GpProposal *proposal, GError **error)
{
  g_autoptr (GArray) running = gp_store_list_running_series (
      gp_proposal_get_store (proposal), gp_proposal_get_today (proposal), error);

  if (running == NULL)
    return FALSE;

  for (guint i = 0; i < running->len; i++)
    {
      const GpSeries *series =
          gp_proposal_load_series (proposal, g_array_index (running, gint64, i), error);

      if (series == NULL)
        return FALSE;

      if (series->ended == GP_DAY_NONE && !gp_proposal_replan (proposal, series, 0, error))
        return FALSE;
    }

  return TRUE;
}

/* Those that the proposal itself adds. */
static gboolean
replan_proposed (GpProposal *proposal, GError **error)
{
  g_autoptr (GPtrArray) all = gp_slice_list (gp_proposal_get_slice (proposal), GP_RECORD_SERIES);

  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *series = g_ptr_array_index (all, i);

      if (series->base.id < 0 && series->ended == GP_DAY_NONE &&
          !gp_proposal_replan (proposal, series, 0, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
gp_edit_closing_day_add (GpProposal *proposal,
                         GpDay from,
                         GpDay to,
                         gboolean yearly,
                         const char *name,
                         GpScope scope,
                         gint64 *id,
                         GError **error)
{
  GpClosingDay *closing_day;

  if (to < from)
    return gp_refuse (error, _ ("The last day is before the first. Choose a later one"));

  if (yearly && to - from >= 365)
    return gp_refuse (error, _ ("A closing day of every year is shorter than a year"));

  if (name == NULL || *name == '\0')
    return gp_refuse (error, _ ("A closing day has a name, so that people know why"));

  closing_day = gp_closing_day_new ();
  closing_day->base.id = gp_proposal_new_id (proposal);
  closing_day->from = from;
  closing_day->to = to;
  closing_day->yearly = yearly;
  closing_day->name = g_strdup (name);
  closing_day->scope = scope;
  *id = closing_day->base.id;
  gp_proposal_put (proposal, NULL, closing_day);

  return replan_running (proposal, error) && replan_proposed (proposal, error);
}

gboolean
gp_edit_closing_day_remove (GpProposal *proposal, gint64 id, GError **error)
{
  const GpRecord *closing_day =
      gp_slice_get (gp_proposal_get_slice (proposal), GP_RECORD_CLOSING_DAY, id);

  if (closing_day == NULL)
    return gp_refuse (error, _ ("There is no closing day %d"), (int) id);

  gp_proposal_remove (proposal, closing_day);

  return replan_running (proposal, error) && replan_proposed (proposal, error);
}
