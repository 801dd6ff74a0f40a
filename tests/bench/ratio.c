/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ratio.h"

#define RUNS 25

static double
time_once (GpBenchRun run, gpointer data)
{
  gint64 start = g_get_monotonic_time ();

  run (data);

  return (g_get_monotonic_time () - start) / (double) G_USEC_PER_SEC;
}

double
gp_bench_time (GpBenchRun run, gpointer data)
{
  double best = G_MAXDOUBLE;

  for (int i = 0; i < RUNS; i++)
    best = MIN (best, time_once (run, data));

  return best;
}

void
gp_bench_time_both (GpBenchRun run,
                    gpointer data,
                    GpBenchRun peer_run,
                    gpointer peer_data,
                    double *seconds,
                    double *peer_seconds)
{
  *seconds = G_MAXDOUBLE;
  *peer_seconds = G_MAXDOUBLE;

  for (int i = 0; i < RUNS; i++)
    {
      *seconds = MIN (*seconds, time_once (run, data));
      *peer_seconds = MIN (*peer_seconds, time_once (peer_run, peer_data));
    }
}

void
gp_bench_print_ratio (const char *what,
                      const char *measured,
                      const char *peer,
                      double ratio,
                      GpGoalKind kind,
                      double goal)
{
  gboolean least = kind == GP_GOAL_AT_LEAST;
  gboolean met = least ? ratio >= goal : ratio <= goal;

  g_print ("%-28s %-20s %-30s %7.2f  %s %-5.4g %s\n", what, measured, peer, ratio,
           least ? ">=" : "<=", goal, met ? "met" : "NOT MET");
}
