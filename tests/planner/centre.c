/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/planner/centre.h"

#include <glib/gstdio.h>

#include "app/calendar/zone.h"

static gint64
get_now (gpointer data)
{
  return ((Centre *) data)->now;
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  for (gsize i = 0; i < size; i++)
    bytes[i] = (guint8) g_test_rand_int ();
}

static void
open_planner (Centre *centre, GpStoreMode mode)
{
  GpEnvironment environment = { get_now, fill_random, centre, "tester", GP_LANGUAGE_ENGLISH };
  g_autoptr (GError) error = NULL;

  centre->planner = gp_planner_open (centre->path, mode, &environment, &error);
  g_assert_no_error (error);
}

void
centre_set_up (Centre *centre, const char *now)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) catalogues =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_catalogue_free);
  GpProposal *proposal;

  centre->folder = g_dir_make_tmp ("gruppeplan-XXXXXX", &error);
  g_assert_no_error (error);
  centre->path = g_build_filename (centre->folder, "plan.db", NULL);
  centre_set_now (centre, now);
  open_planner (centre, GP_STORE_CREATE);

  g_ptr_array_add (catalogues, gp_catalogue_load ("soenderborg", &error));
  g_assert_no_error (error);
  g_ptr_array_add (catalogues, gp_catalogue_load ("norddjurs", &error));
  g_assert_no_error (error);
  proposal = centre_propose (centre);
  gp_edit_centre_init (proposal, "Prøvecentret", catalogues, NULL, FALSE, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
}

void
centre_tear_down (Centre *centre)
{
  g_autofree char *log = g_strconcat (centre->path, "-wal", NULL);
  g_autofree char *shared = g_strconcat (centre->path, "-shm", NULL);

  g_clear_object (&centre->planner);
  g_remove (log);
  g_remove (shared);
  g_assert_cmpint (g_remove (centre->path), ==, 0);
  g_assert_cmpint (g_rmdir (centre->folder), ==, 0);
  g_free (centre->path);
  g_free (centre->folder);
}

void
centre_set_now (Centre *centre, const char *now)
{
  centre->now = gp_zone_to_utc (gp_moment_parse (now));
}

void
centre_open_again (Centre *centre)
{
  g_clear_object (&centre->planner);
  open_planner (centre, GP_STORE_WRITE);
}

GpProposal *
centre_propose (Centre *centre)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = gp_planner_propose (centre->planner, &error);

  g_assert_no_error (error);

  return proposal;
}

void
centre_commit (Centre *centre, GpProposal *proposal)
{
  g_autoptr (GError) error = NULL;

  gp_proposal_check (proposal, &error);
  g_assert_no_error (error);
  gp_planner_commit (centre->planner, proposal, "test", "for the test", NULL, &error);
  g_assert_no_error (error);
  gp_proposal_free (proposal);
}

gint64
centre_add_room (Centre *centre, const char *name, int capacity)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);
  g_autoptr (GpSlice) slice = NULL;
  gint64 id;

  gp_edit_room_add (proposal, name, capacity, &id, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
  slice = gp_planner_read_all_series (centre->planner, &error);

  return gp_slice_find_room (slice, name)->base.id;
}

gint64
centre_add_staff (Centre *centre, const char *initials)
{
  const char *const roles[] = { "behandler", NULL };
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);
  g_autoptr (GpSlice) slice = NULL;
  gint64 id;

  gp_edit_staff_add (proposal, initials, roles, NULL, &id, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
  slice = gp_planner_read_all_series (centre->planner, &error);

  return gp_slice_find_staff (slice, initials)->base.id;
}

gint64
centre_add_series (Centre *centre, const char *code, const char *start)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  GpProposal *proposal = centre_propose (centre);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GpSlice) slice = NULL;
  gint64 id;

  request->offering = g_strdup (code);
  request->start = gp_day_parse (start);
  gp_edit_series_add (proposal, request, &id, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  slice = gp_planner_read_all_series (centre->planner, &error);
  all = gp_slice_list (slice, GP_RECORD_SERIES);

  return ((GpSeries *) g_ptr_array_index (all, all->len - 1))->base.id;
}

static GPtrArray *
list_sessions (Centre *centre, gint64 series, GpSlice **slice)
{
  g_autoptr (GError) error = NULL;

  *slice = gp_planner_read_series (centre->planner, series, &error);
  g_assert_no_error (error);

  return gp_slice_list_sessions_of (*slice, series);
}

char *
centre_describe (Centre *centre, gint64 series)
{
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) sessions = list_sessions (centre, series, &slice);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      g_autofree char *start = gp_moment_format (session->start);

      g_string_append_printf (text, "%s%s %d%s", i == 0 ? "" : ", ", start + 5, session->number,
                              gp_session_is_cancelled (session) ? "!" : "");
    }

  return g_string_free (text, FALSE);
}

char *
centre_list_ids (Centre *centre, gint64 series)
{
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) sessions = list_sessions (centre, series, &slice);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    g_string_append_printf (text, " %" G_GINT64_FORMAT,
                            ((GpSession *) g_ptr_array_index (sessions, i))->base.id);

  return g_string_free (text, FALSE);
}

void
centre_assert_sessions (Centre *centre, gint64 series, const char *expected)
{
  g_autofree char *actual = centre_describe (centre, series);

  g_assert_cmpstr (actual, ==, expected);
}

gint64
centre_get_session (Centre *centre, gint64 series, guint index)
{
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) sessions = list_sessions (centre, series, &slice);

  return ((GpSession *) g_ptr_array_index (sessions, index))->base.id;
}

char *
centre_export (Centre *centre)
{
  g_autoptr (GError) error = NULL;
  char *text = gp_store_export_json (gp_planner_get_store (centre->planner), &error);

  g_assert_no_error (error);

  return text;
}
