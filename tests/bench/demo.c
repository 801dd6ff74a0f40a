/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "centre.h"
#include "ratio.h"

/* The example centre, from an empty file to a plan on disk. */
#define GOAL_SECONDS 2

static void
remove_file (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);

  g_unlink (name);
}

static void
build (gpointer path)
{
  g_autoptr (GpPlanner) planner = NULL;

  remove_file (path, "");
  planner = gp_bench_open (path, GP_STORE_CREATE);
  gp_bench_build_example (planner);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("gruppeplan-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "demo.db", NULL);
  g_autofree char *measured = NULL;
  double seconds = gp_bench_time (build, path);

  measured = g_strdup_printf ("%.0f ms", seconds * 1000);
  gp_bench_print_ratio ("example centre", measured, "(seconds)", seconds, GP_GOAL_AT_MOST,
                        GOAL_SECONDS);
  remove_file (path, "");
  remove_file (path, "-wal");
  remove_file (path, "-shm");
  g_rmdir (folder);

  return 0;
}
