/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

typedef struct
{
  Plan plan;
  Sample sample;
  guint8 next; /* what stands in for randomness */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  tear_down_plan (&fixture->plan, NULL);
}

static void
fill (guint8 *bytes, gsize size, gpointer data)
{
  Fixture *fixture = data;

  memset (bytes, ++fixture->next, size);
}

static void
add_missing (Fixture *fixture)
{
  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_true (gp_store_add_missing_feeds (fixture->plan.store, fill, fixture, NULL));
  g_assert_true (gp_store_commit (fixture->plan.store, NULL));
}

static guint
count_withdrawn (Fixture *fixture)
{
  g_autoptr (GPtrArray) tokens = gp_store_list_withdrawn_tokens (fixture->plan.store, NULL);

  return tokens->len;
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) feeds = NULL;
  const GpFeedAddress *first;
  const GpFeedAddress *last;

  add_missing (fixture);
  add_missing (fixture);
  feeds = gp_store_list_feeds (fixture->plan.store, NULL);

  /* The centre, three staff, two rooms, two series: each once. */
  g_assert_cmpint (feeds->len, ==, 8);
  first = g_ptr_array_index (feeds, 0);
  last = g_ptr_array_index (feeds, 7);
  g_assert_cmpint (first->kind, ==, GP_FEED_CENTRE);
  g_assert_cmpint (first->of, ==, 0);
  g_assert_cmpstr (first->token, ==, "02020202020202020202020202020202");
  g_assert_cmpint (last->kind, ==, GP_FEED_SERIES);
  g_assert_cmpint (last->of, ==, MAX (fixture->sample.series, fixture->sample.open));
  g_assert_cmpint (count_withdrawn (fixture), ==, 0);
}

static void
test_rotate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *withdrawn = NULL;
  const GpFeedAddress *old;
  const GpFeedAddress *new;

  add_missing (fixture);
  before = gp_store_list_feeds (fixture->plan.store, NULL);
  old = g_ptr_array_index (before, 1);

  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_true (gp_store_rotate_feed (fixture->plan.store, GP_FEED_STAFF, old->of,
                                       "abcdefabcdefabcdefabcdefabcdef00", &withdrawn, NULL));
  g_assert_true (gp_store_commit (fixture->plan.store, NULL));

  after = gp_store_list_feeds (fixture->plan.store, NULL);
  new = g_ptr_array_index (after, 1);
  g_assert_cmpint (after->len, ==, before->len);
  g_assert_cmpstr (withdrawn, ==, old->token);
  g_assert_cmpstr (new->token, ==, "abcdefabcdefabcdefabcdefabcdef00");
  g_assert_cmpint (count_withdrawn (fixture), ==, 1);
  add_missing (fixture);
  g_assert_cmpint (count_withdrawn (fixture), ==, 1);
}

/* A token of something that undo took away: its file must go, and the same one comes back. */
static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) between = NULL;
  g_autoptr (GPtrArray) after = NULL;

  add_missing (fixture);
  before = gp_store_list_feeds (fixture->plan.store, NULL);
  undo_plan (&fixture->plan);
  between = gp_store_list_feeds (fixture->plan.store, NULL);
  g_assert_cmpint (between->len, ==, 0);
  g_assert_cmpint (count_withdrawn (fixture), ==, before->len);

  redo_plan (&fixture->plan);
  add_missing (fixture);
  after = gp_store_list_feeds (fixture->plan.store, NULL);
  g_assert_cmpint (after->len, ==, before->len);

  for (guint i = 0; i < after->len; i++)
    {
      const GpFeedAddress *old = g_ptr_array_index (before, i);
      const GpFeedAddress *new = g_ptr_array_index (after, i);

      g_assert_cmpstr (old->token, ==, new->token);
    }
}

/* The same for good, and never the token of a calendar. */
static void
test_event_domain (Fixture *fixture, gconstpointer data)
{
  g_autofree char *none = gp_store_dup_event_domain (fixture->plan.store);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_null (none);
  add_missing (fixture);
  first = gp_store_dup_event_domain (fixture->plan.store);
  g_assert_cmpstr (first, ==, "01010101010101010101010101010101");
  add_missing (fixture);
  reopen_plan (&fixture->plan);
  second = gp_store_dup_event_domain (fixture->plan.store);
  g_assert_cmpstr (second, ==, first);
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *none = gp_store_dup_feed_folder (fixture->plan.store);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_null (none);
  add_missing (fixture);
  g_assert_true (gp_store_set_feed_folder (fixture->plan.store, "/srv/kalender", NULL));
  first = gp_store_dup_feed_folder (fixture->plan.store);
  g_assert_cmpstr (first, ==, "/srv/kalender");
  g_assert_true (gp_store_set_feed_folder (fixture->plan.store, NULL, NULL));
  second = gp_store_dup_feed_folder (fixture->plan.store);
  g_assert_null (second);
}

/* Addresses are secret: an export of the plan is passed around. */
static void
test_not_exported (Fixture *fixture, gconstpointer data)
{
  g_autofree char *json = NULL;

  add_missing (fixture);
  g_assert_true (gp_store_set_feed_folder (fixture->plan.store, "/srv/kalender", NULL));
  json = export_plan (&fixture->plan);
  g_assert_null (strstr (json, "0101010101"));
  g_assert_null (strstr (json, "0202020202"));
  g_assert_null (strstr (json, "kalender"));
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/feeds/missing", test_missing);
  add ("/feeds/rotate", test_rotate);
  add ("/feeds/undo", test_undo);
  add ("/feeds/event-domain", test_event_domain);
  add ("/feeds/folder", test_folder);
  add ("/feeds/not-exported", test_not_exported);

  return g_test_run ();
}
