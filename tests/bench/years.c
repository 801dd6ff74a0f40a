/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "app/feed/link.h"
#include "app/feed/load.h"
#include "app/planner/edit-session.h"
#include "app/planner/proposal.h"
#include "centre.h"
#include "ratio.h"

/* What a centre does all day, on a plan of ten years against the same on the example centre's
 * first: the past must not slow the present down. */
#define YEARS 10
#define GOAL 1.5
#define TIMES 20

typedef struct
{
  char *path;
  GpPlanner *planner;
  gint64 session; /* one to come */
} Centre;

static void
open_and_close (gpointer data)
{
  const Centre *centre = data;

  for (int i = 0; i < TIMES; i++)
    {
      g_autoptr (GpPlanner) planner = gp_bench_open (centre->path, GP_STORE_WRITE);
    }
}

static void
read_week (gpointer data)
{
  const Centre *centre = data;
  GpDay monday = gp_day_get_monday (gp_bench_get_today ());

  for (int i = 0; i < TIMES; i++)
    {
      g_autoptr (GpSlice) slice =
          gp_planner_read_days (centre->planner, monday, monday + GP_SUNDAY, NULL);

      g_assert_nonnull (slice);
    }
}

static void
list_conflicts (gpointer data)
{
  const Centre *centre = data;
  GpDay today = gp_bench_get_today ();
  g_autoptr (GPtrArray) conflicts =
      gp_planner_list_conflicts (centre->planner, today, today + 366, NULL, NULL);

  g_assert_nonnull (conflicts);
}

/* Every calendar in use, as the window does after a change. */
static void
write_feeds (gpointer data)
{
  const Centre *centre = data;
  GpStore *store = gp_planner_get_store (centre->planner);
  g_autoptr (GpFeeds) feeds = gp_feeds_load (centre->planner, NULL);
  g_autoptr (GPtrArray) links = gp_feed_link_list (feeds, store, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      const GpFeedLink *link = g_ptr_array_index (links, i);
      g_autofree char *text = gp_feeds_write (feeds, link->kind, link->of);

      g_assert_nonnull (text);
    }
}

/* There and back again. */
static void
move (gpointer data)
{
  const Centre *centre = data;

  for (int i = 0; i < TIMES; i++)
    {
      g_autoptr (GpProposal) proposal = gp_planner_propose (centre->planner, NULL);
      GpMoment start = gp_moment_new (gp_bench_get_today () + 3, (8 + i % 2) * 60);

      if (!gp_edit_session_move (proposal, centre->session, start, GP_REACH_THIS, NULL))
        g_error ("the session was not moved");

      gp_bench_commit (centre->planner, proposal, "Moved");
    }
}

static gint64
find_session (GpPlanner *planner)
{
  GpDay day = gp_bench_get_today () + 1;
  g_autoptr (GpSlice) slice = gp_planner_read_days (planner, day, day, NULL);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (slice, day, day);

  return ((GpSession *) g_ptr_array_index (sessions, 1))->base.id;
}

static void
set_up (Centre *centre, const char *folder, const char *name, int years)
{
  centre->path = g_build_filename (folder, name, NULL);
  centre->planner = gp_bench_open (centre->path, GP_STORE_CREATE);
  gp_bench_build_example (centre->planner);
  gp_bench_add_years (centre->planner, years - 1);
  centre->session = find_session (centre->planner);
}

static void
tear_down (Centre *centre)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  g_clear_object (&centre->planner);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *name = g_strconcat (centre->path, suffixes[i], NULL);

      g_unlink (name);
    }

  g_free (centre->path);
}

static void
compare (const char *what, GpBenchRun run, int times, Centre *old, Centre *young)
{
  g_autofree char *ours = NULL;
  g_autofree char *theirs = NULL;
  double seconds, peer_seconds;

  gp_bench_time_both (run, old, run, young, &seconds, &peer_seconds);
  ours = g_strdup_printf ("%.2f ms", seconds * 1000 / times);
  theirs = g_strdup_printf ("one year %.2f ms", peer_seconds * 1000 / times);
  gp_bench_print_ratio (what, ours, theirs, seconds / peer_seconds, GP_GOAL_AT_MOST, GOAL);
}

int
main (void)
{
  g_autofree char *folder = g_dir_make_tmp ("gruppeplan-bench-XXXXXX", NULL);
  Centre old, young;

  set_up (&old, folder, "old.db", YEARS);
  set_up (&young, folder, "young.db", 1);

  compare ("ten years, opening", open_and_close, TIMES, &old, &young);
  compare ("ten years, reading a week", read_week, TIMES, &old, &young);
  compare ("ten years, all conflicts", list_conflicts, 1, &old, &young);
  compare ("ten years, all calendars", write_feeds, 1, &old, &young);
  compare ("ten years, moving a session", move, TIMES, &old, &young);

  tear_down (&old);
  tear_down (&young);
  g_rmdir (folder);

  return 0;
}
