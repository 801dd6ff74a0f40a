/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/published.h"

#include <glib/gstdio.h>

static GArray *
list_one (gint64 id)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (list, id);

  return list;
}

static void
give_room_and_staff (Published *published)
{
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  request->has_room = TRUE;
  request->room = published->room;
  request->has_staff = TRUE;
  g_array_unref (request->staff);
  request->staff = list_one (published->mk);
  gp_edit_series_change (proposal, published->series, 0, request, &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

void
published_set_up (Published *published, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *outer = g_dir_make_tmp ("feeds-XXXXXX", &error);

  g_assert_no_error (error);
  published->folder = g_steal_pointer (&outer);
  centre_set_up (&published->centre, PUBLISHED_NOW);
  published->mk = centre_add_staff (&published->centre, "MK");
  published->lh = centre_add_staff (&published->centre, "LH");
  published->room = centre_add_room (&published->centre, "Sal 1", 12);
  published->other_room = centre_add_room (&published->centre, "Sal 2", 12);
  published->series = centre_add_series (&published->centre, "3.1", "2026-11-24");
  give_room_and_staff (published);
}

void
published_tear_down (Published *published, gconstpointer data)
{
  centre_tear_down (&published->centre);
  published_remove_tree (published->folder);
  g_free (published->folder);
}

GpPublished
published_publish (Published *published)
{
  g_autoptr (GError) error = NULL;
  GpPublished result;

  gp_feed_publish (published->centre.planner, published->folder, &result, &error);
  g_assert_no_error (error);

  return result;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
published_list_names (Published *published)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (published->folder, 0, &error);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  g_assert_no_error (error);

  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort (names, compare_names);

  return names;
}

char *
published_find (Published *published, GpFeedKind kind, gint64 of)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) addresses =
      gp_store_list_feeds (gp_planner_get_store (published->centre.planner), &error);

  g_assert_no_error (error);

  for (guint i = 0; i < addresses->len; i++)
    {
      const GpFeedAddress *address = g_ptr_array_index (addresses, i);

      if (address->kind == kind && address->of == of)
        {
          g_autofree char *file = gp_feed_link_make_file (address->token);

          return g_build_filename (published->folder, file, NULL);
        }
    }

  return NULL;
}

char *
published_read (Published *published, GpFeedKind kind, gint64 of)
{
  g_autofree char *path = published_find (published, kind, of);
  char *text = NULL;

  if (path != NULL)
    g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

icalcomponent *
published_read_event (Published *published, gint64 session)
{
  g_autofree char *text = published_read (published, GP_FEED_CENTRE, 0);
  g_autofree char *prefix = g_strdup_printf ("session-%" G_GINT64_FORMAT "@", session);
  g_autoptr (icalcomponent) calendar = icalcomponent_new_from_string (text);

  for (icalcomponent *event = icalcomponent_get_first_component (calendar, ICAL_VEVENT_COMPONENT);
       event != NULL; event = icalcomponent_get_next_component (calendar, ICAL_VEVENT_COMPONENT))
    if (g_str_has_prefix (icalcomponent_get_uid (event), prefix))
      return icalcomponent_new_clone (event);

  return NULL;
}

void
published_remove_tree (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (entries); name != NULL; name = g_dir_read_name (entries))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        published_remove_tree (path);
      else
        g_assert_cmpint (g_unlink (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}
