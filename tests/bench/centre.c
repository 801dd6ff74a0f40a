/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "centre.h"

#include "app/calendar/zone.h"
#include "app/planner/edit-series.h"
#include "app/planner/example-centre.h"

GpDay
gp_bench_get_today (void)
{
  return gp_day_new (2026, 11, 24);
}

static gint64
get_morning (gpointer data)
{
  return gp_zone_to_utc (gp_moment_new (gp_bench_get_today (), 8 * 60));
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  for (gsize i = 0; i < size; i++)
    bytes[i] = (guint8) g_random_int ();
}

static void
end_if (GError *error)
{
  if (error != NULL)
    g_error ("%s", error->message);
}

GpPlanner *
gp_bench_open (const char *path, GpStoreMode mode)
{
  GpEnvironment environment = { get_morning, fill_random, NULL, "bench", GP_LANGUAGE_DANISH };
  g_autoptr (GError) error = NULL;
  GpPlanner *planner = gp_planner_open (path, mode, &environment, &error);

  end_if (error);

  return planner;
}

static GpProposal *
propose (GpPlanner *planner)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = gp_planner_propose (planner, &error);

  end_if (error);

  return proposal;
}

void
gp_bench_commit (GpPlanner *planner, GpProposal *proposal, const char *label)
{
  g_autoptr (GError) error = NULL;

  gp_planner_commit (planner, proposal, label, NULL, NULL, &error);
  end_if (error);
}

void
gp_bench_build_example (GpPlanner *planner)
{
  g_autoptr (GpProposal) proposal = propose (planner);
  g_autoptr (GError) error = NULL;

  gp_example_centre_build (proposal, gp_bench_get_today (), &error);
  end_if (error);
  gp_bench_commit (planner, proposal, "Example centre");
}

/* A series once more, so many years earlier; one without an end lasts a year. */
static void
repeat (GpProposal *proposal, const GpSeries *series, int years)
{
  const GpRhythm *rhythm = gp_series_get_rhythm (series, series->start);
  const GpOffering *offering =
      gp_slice_get_offering (gp_proposal_get_slice (proposal), series->offering);
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GError) error = NULL;
  gint64 id;

  request->offering = g_strdup (offering->code);
  request->start = series->start - years * 52 * 7;
  request->has_rhythm = TRUE;
  request->rhythm = rhythm->kind;
  request->interval = rhythm->interval;
  request->has_length = TRUE;
  request->length = gp_series_is_open_ended (series) ? gp_length_new_weeks (52) : series->length;
  request->has_room = TRUE;
  request->room = series->room;
  request->has_staff = TRUE;
  g_array_append_vals (request->times, rhythm->times, (guint) rhythm->n_times);
  g_array_append_vals (request->staff, series->staff->data, series->staff->len);

  gp_edit_series_add (proposal, request, &id, &error);
  end_if (error);
}

void
gp_bench_add_years (GpPlanner *planner, int years)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = gp_planner_read_all_series (planner, &error);
  g_autoptr (GPtrArray) all = NULL;

  end_if (error);
  all = gp_slice_list (slice, GP_RECORD_SERIES);

  for (int year = 1; year <= years; year++)
    {
      g_autoptr (GpProposal) proposal = propose (planner);

      for (guint i = 0; i < all->len; i++)
        repeat (proposal, g_ptr_array_index (all, i), year);

      gp_bench_commit (planner, proposal, "A year more");
    }
}
