/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/series-centre.h"

void
series_centre_set_up (SeriesCentre *self, gconstpointer data)
{
  centre_set_up (&self->centre, "2026-11-24T11:10");
  self->room_1 = centre_add_room (&self->centre, "Lokale 1", 12);
  self->room_2 = centre_add_room (&self->centre, "Lokale 2", 10);
  self->mk = centre_add_staff (&self->centre, "MK");
  self->lh = centre_add_staff (&self->centre, "LH");
}

void
series_centre_tear_down (SeriesCentre *self, gconstpointer data)
{
  display_settle ();
  centre_tear_down (&self->centre);
}

gint64
series_centre_add (SeriesCentre *self,
                   const char *code,
                   const char *start,
                   const char *time,
                   gint64 room,
                   gint64 staff)
{
  g_autoptr (GpProposal) proposal = centre_propose (&self->centre);
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GError) error = NULL;
  gint64 series;

  request->offering = g_strdup (code);
  request->start = gp_day_parse (start);
  request->time = gp_time_parse (time);
  request->has_room = TRUE;
  request->room = room;
  request->has_staff = staff != 0;
  if (staff != 0)
    g_array_append_val (request->staff, staff);

  gp_edit_series_add (proposal, request, &series, &error);
  g_assert_no_error (error);
  gp_proposal_check (proposal, &error);
  g_assert_no_error (error);
  gp_planner_commit (self->centre.planner, proposal, "test", "for the test", NULL, &error);
  g_assert_no_error (error);

  return gp_proposal_get_final_id (proposal, series);
}

void
series_centre_present (GtkWindow *window)
{
  gtk_window_present (window);
  while (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    g_main_context_iteration (NULL, TRUE);
  display_settle ();
}

void
series_centre_press (gpointer root, const char *label)
{
  GtkWidget *button = display_find (root, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  display_settle ();
}

void
series_centre_type (gpointer root, GType type, const char *text)
{
  GtkWidget *field = display_find (root, type, NULL);
  GtkWidget *entry;

  g_assert_nonnull (field);
  entry = GTK_IS_EDITABLE (field) ? field : display_find (field, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  display_settle ();
}

guint
series_centre_count (SeriesCentre *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = gp_planner_read_all_series (self->centre.planner, &error);
  g_autoptr (GPtrArray) series = NULL;

  g_assert_no_error (error);
  series = gp_slice_list (slice, GP_RECORD_SERIES);
  return series->len;
}
