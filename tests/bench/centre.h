/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"

/* Centres to measure on, in a folder of their own. Whatever fails ends the program. */

/* The day on which it is measured: the example centre's story. */
GpDay gp_bench_get_today (void);

GpPlanner *gp_bench_open (const char *path, GpStoreMode mode);

/* Makes the example centre of the plan. */
void gp_bench_build_example (GpPlanner *planner);

/* Lets the same have been planned in each of so many years before it. */
void gp_bench_add_years (GpPlanner *planner, int years);

void gp_bench_commit (GpPlanner *planner, GpProposal *proposal, const char *label);
