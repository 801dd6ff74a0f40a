/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/lanes.h"

/* The first lane that is free at that time: no earlier span of the run in it ends later. */
static int
find_free_lane (const GpLane *run, guint index)
{
  for (int lane = 0;; lane++)
    {
      gboolean taken = FALSE;

      for (guint i = 0; i < index && !taken; i++)
        taken = run[i].lane == lane && run[i].to > run[index].from;

      if (!taken)
        return lane;
    }
}

/* How many spans from the first on overlap, directly or through others. */
static guint
count_run (const GpLane *spans, guint n_spans)
{
  int end = spans[0].to;
  guint count = 1;

  for (; count < n_spans && spans[count].from < end; count++)
    end = MAX (end, spans[count].to);

  return count;
}

static void
add_to_rest (GArray *rest, const GpLane *span)
{
  GpLaneRest *last = rest->len > 0 ? &g_array_index (rest, GpLaneRest, rest->len - 1) : NULL;

  if (last != NULL && span->from < last->to)
    {
      last->to = MAX (last->to, span->to);
      last->count++;
    }
  else
    {
      g_array_append_vals (rest, &(GpLaneRest){ span->from, span->to, 1 }, 1);
    }
}

static void
place_run (GpLane *run, guint n_spans, GArray *rest)
{
  int lanes = 0;

  for (guint i = 0; i < n_spans; i++)
    {
      run[i].lane = find_free_lane (run, i);
      lanes = MAX (lanes, run[i].lane + 1);
      if (run[i].lane >= GP_LANES_MOST)
        add_to_rest (rest, &run[i]);
    }

  for (guint i = 0; i < n_spans; i++)
    {
      run[i].lanes = MIN (lanes, GP_LANES_MOST);
      run[i].crowded = lanes > GP_LANES_MOST;
    }
}

GArray *
gp_lanes_place (GpLane *spans, guint n_spans)
{
  GArray *rest = g_array_new (FALSE, FALSE, sizeof (GpLaneRest));

  for (guint first = 0; first < n_spans;)
    {
      guint count = count_run (spans + first, n_spans - first);

      place_run (spans + first, count, rest);
      first += count;
    }

  return rest;
}
