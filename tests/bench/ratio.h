/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Measures are told as a ratio to a peer that ran in the same minute on the same machine: seconds
 * alone say more about the machine than about the program. */
typedef enum
{
  GP_GOAL_AT_LEAST,
  GP_GOAL_AT_MOST,
} GpGoalKind;

/* What is measured. It does its work once. */
typedef void (*GpBenchRun) (gpointer data);

/* Seconds that the fastest of several runs took; the others were disturbed. */
double gp_bench_time (GpBenchRun run, gpointer data);

/* Seconds of both, measured in turn, so that what disturbs one disturbs the other. */
void gp_bench_time_both (GpBenchRun run,
                         gpointer data,
                         GpBenchRun peer_run,
                         gpointer peer_data,
                         double *seconds,
                         double *peer_seconds);

/* One line of the table: "rhythm, weekly   11.2 M dates/s   libical 0.45 M dates/s   24.9   >= 20
 * met". */
void gp_bench_print_ratio (const char *what,
                           const char *measured,
                           const char *peer,
                           double ratio,
                           GpGoalKind kind,
                           double goal);
