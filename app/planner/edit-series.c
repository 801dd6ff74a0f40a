/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-series.h"

#include <glib/gi18n-lib.h>

#include "app/planner/adjust-series.h"
#include "app/planner/proposal-private.h"
#include "app/planner/series-letter.h"
#include "app/planner/series-request.h"

static GpClosedDaysRule
choose_rule (const GpSeriesRequest *request, const GpOffering *offering, GpLength length)
{
  gboolean counted = length.kind == GP_LENGTH_COUNT;

  if (request->has_closed_days)
    return request->closed_days;

  /* Courses by count extend and spans skip; the offering's own rule was made for its own length. */
  if (offering->closed_days == GP_CLOSED_DAYS_HOLD ||
      counted == (offering->length.kind == GP_LENGTH_COUNT))
    return offering->closed_days;

  return counted ? GP_CLOSED_DAYS_EXTEND : GP_CLOSED_DAYS_SKIP;
}

static GpLength
choose_length (const GpSeriesRequest *request, const GpOffering *offering, const GpRhythm *rhythm)
{
  if (request->to != GP_DAY_NONE)
    return gp_length_new_until (request->to);

  if (request->has_length)
    return request->length;

  if (rhythm->kind == GP_RHYTHM_ONCE)
    return gp_length_new_count (1);

  if (rhythm->kind == GP_RHYTHM_APPOINTMENT)
    return gp_length_new_open ();

  return offering->length;
}

static gboolean
check_length (GpLength length, const GpRhythm *rhythm, GpDay start, GError **error)
{
  if ((length.kind == GP_LENGTH_COUNT || length.kind == GP_LENGTH_WEEKS) && length.count < 1)
    return gp_refuse (error, _ ("A series has at least one session"));

  if (length.kind == GP_LENGTH_UNTIL && length.until < start)
    return gp_refuse (error, _ ("The last day is before the first. Choose a later one"));

  if (rhythm->kind == GP_RHYTHM_DAYS && length.kind == GP_LENGTH_OPEN)
    return gp_refuse (error, _ ("A stay has a last day or a number of weeks. Give one of them"));

  return TRUE;
}

static gboolean
check_people (GpProposal *proposal, const GpSeries *series, GError **error)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  const GpRoom *room = gp_slice_get_room (slice, series->room);

  if (room != NULL && room->ended != GP_DAY_NONE && room->ended < series->start)
    return gp_refuse (error, _ ("%s is no longer in use. Choose another room"), room->name);

  for (guint i = 0; i < series->staff->len; i++)
    {
      const GpStaff *staff = gp_slice_get_staff (slice, g_array_index (series->staff, gint64, i));

      if (staff->ended != GP_DAY_NONE && staff->ended < series->start)
        return gp_refuse (error, _ ("%s no longer works here. Choose somebody else"),
                          staff->initials);
    }

  return TRUE;
}

static GpSeries *
make_series (GpProposal *proposal,
             const GpSeriesRequest *request,
             const GpOffered *offered,
             GError **error)
{
  const GpOffering *offering = offered->offering;
  GpRhythm usual = gp_offering_get_rhythm (offering, request->start);
  g_autoptr (GpSeries) series = gp_series_new ();
  GpRhythmPart part = { .from = request->start };

  if (!gp_series_request_resolve_rhythm (request, &usual, request->start, offering->minutes_a_week,
                                         &part.rhythm, error))
    return NULL;

  series->base.id = gp_proposal_new_id (proposal);
  series->offering = offered->base.id;
  series->start = request->start;
  series->capacity = offering->capacity;
  series->length = choose_length (request, offering, &part.rhythm);
  series->closed_days = choose_rule (request, offering, series->length);
  g_array_append_val (series->parts, part);
  gp_series_request_apply (request, series);

  if (!check_length (series->length, &part.rhythm, series->start, error) ||
      !check_people (proposal, series, error))
    return NULL;

  return g_steal_pointer (&series);
}

static gboolean
check_sessions (GpProposal *proposal, gint64 series, GError **error)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series);

  if (sessions->len > 0)
    return TRUE;

  return gp_refuse (error, _ ("Not one session is left: every day is closed or outside the period. "
                              "Choose another start, or let closed days extend the course"));
}

gboolean
gp_edit_series_add (GpProposal *proposal,
                    const GpSeriesRequest *request,
                    gint64 *id,
                    GError **error)
{
  const GpOffered *offered =
      gp_slice_find_offered (gp_proposal_get_slice (proposal), request->offering);
  GpSeries *series;

  if (offered == NULL)
    return gp_refuse (error, _ ("The centre has no offering %s. Choose one of its own list"),
                      request->offering);

  series = make_series (proposal, request, offered, error);

  if (series == NULL)
    return FALSE;

  *id = series->base.id;
  gp_proposal_put (proposal, NULL, series);

  return gp_proposal_replan (proposal, series, 0, error) &&
         gp_series_adjust (proposal, *id, request->adjustments, error) &&
         check_sessions (proposal, *id, error) && gp_series_give_letter (proposal, *id, error);
}
