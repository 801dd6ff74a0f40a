/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/series-centre.h"

#include "ui/series/conflict-card.h"
#include "ui/series/new-series-window.h"
#include "ui/series/plan-row.h"
#include "ui/shared/ask-dialog.h"
#include "ui/shared/day-entry.h"
#include "ui/shared/time-entry.h"

static GpNewSeriesWindow *
open_window (SeriesCentre *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft = gp_series_draft_new (self->centre.planner, &error);
  GpNewSeriesWindow *window;

  g_assert_no_error (error);
  window = gp_new_series_window_new (NULL, draft);
  series_centre_present (GTK_WINDOW (window));

  return window;
}

static void
choose_offering (GpNewSeriesWindow *window, const char *typed)
{
  GtkWidget *search = display_find (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (search), typed);
  g_signal_emit_by_name (search, "activate");
  display_settle ();
}

static void
on_committed (char **label, const char *words)
{
  g_free (*label);
  *label = g_strdup (words);
}

static gboolean
is_gone (gpointer *window)
{
  display_settle ();
  return *window == NULL;
}

/* Choose, see the dates, create, undo. */
static void
test_create (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_window (self);
  gpointer watched = window;
  g_autofree char *label = NULL;
  g_autoptr (GError) error = NULL;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  g_signal_connect_swapped (window, "committed", G_CALLBACK (on_committed), &label);
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Choose an offering"));

  choose_offering (window, "motiv");
  series_centre_type (window, GP_TYPE_DAY_ENTRY, "26/11");
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL,
                                  "8 sessions from 26 November to 14 January"));
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_PLAN_ROW), ==, 8);
  g_assert_cmpuint (series_centre_count (self), ==, 0);

  series_centre_press (window, "Create series");
  g_assert_cmpstr (label, ==, "Motivation A created");
  g_assert_cmpuint (series_centre_count (self), ==, 1);
  g_assert_true (is_gone (&watched));

  g_assert_true (gp_planner_undo (self->centre.planner, NULL, &error));
  g_assert_cmpuint (series_centre_count (self), ==, 0);
}

/* Even weeks step over week 53: the list is the planner's. */
static void
test_even_weeks (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_window (self);
  static const char *const days[] = { "Thu 10 Dec", "Thu 24 Dec", "Thu 14 Jan", "Thu 28 Jan" };

  choose_offering (window, "Ø1");
  series_centre_type (window, GP_TYPE_DAY_ENTRY, "7/12");
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_PLAN_ROW), ==, G_N_ELEMENTS (days));
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, days[i]));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_drift (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_window (self);

  choose_offering (window, "3.4");
  series_centre_type (window, GP_TYPE_DAY_ENTRY, "3/12");
  g_assert_nonnull (
      display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "From 14 January these are even weeks"));
  series_centre_press (window, "Use odd weeks");
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Thu 7 Jan"));

  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkDropDown *
find_rooms (GpNewSeriesWindow *window)
{
  GtkWidget *label = display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Room");
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);

  return GTK_DROP_DOWN (display_find (row, GTK_TYPE_DROP_DOWN, NULL));
}

/* A window with a series of 3.2 that clashes with another in its room. */
static GpNewSeriesWindow *
open_clashing (SeriesCentre *self)
{
  GpNewSeriesWindow *window;

  series_centre_add (self, "3.1", "2026-11-26", "10:30", self->room_2, self->mk);
  window = open_window (self);
  choose_offering (window, "3.2");
  series_centre_type (window, GP_TYPE_DAY_ENTRY, "26/11");
  gtk_drop_down_set_selected (find_rooms (window), 2);
  display_settle ();

  return window;
}

static void
test_solve (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_clashing (self);
  gpointer watched = window;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_CONFLICT_CARD), ==, 4);
  g_assert_nonnull (
      display_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Create with 4 conflicts…"));
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Taken 4 times"));

  /* One remedy, taken back, taken again; then the rest at once. */
  series_centre_press (window, "Use Lokale 1");
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "3 conflicts"));
  series_centre_press (window, "Take back");
  g_assert_nonnull (display_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "4 conflicts"));
  series_centre_press (window, "Solve all 4 with the suggestions");
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_CONFLICT_CARD), ==, 0);

  series_centre_press (window, "Create series");
  g_assert_cmpuint (series_centre_count (self), ==, 2);
  g_assert_true (is_gone (&watched));
}

static GpAskDialog *
find_question (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *i = windows; i != NULL; i = i->next)
    if (GP_IS_ASK_DIALOG (i->data))
      return i->data;

  return NULL;
}

static void
test_create_with_reason (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_clashing (self);
  GtkWidget *confirm;

  series_centre_press (window, "Create with 4 conflicts…");
  g_assert_cmpuint (series_centre_count (self), ==, 1);

  confirm = display_find (GTK_WIDGET (find_question ()), GTK_TYPE_BUTTON, "Create");
  g_assert_false (gtk_widget_is_sensitive (confirm));
  series_centre_type (find_question (), GTK_TYPE_ENTRY, "They share the room");
  series_centre_press (find_question (), "Create");
  g_assert_cmpuint (series_centre_count (self), ==, 2);
  g_assert_null (find_question ());
}

/* Esc asks only if something would be lost. */
static void
test_close (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_window (self);
  gpointer watched = window;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_close (GTK_WINDOW (window));
  g_assert_true (is_gone (&watched));

  window = open_window (self);
  watched = window;
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  choose_offering (window, "3.2");
  gtk_window_close (GTK_WINDOW (window));
  g_assert_false (is_gone (&watched));
  series_centre_press (find_question (), "Discard");
  g_assert_true (is_gone (&watched));
  g_assert_cmpuint (series_centre_count (self), ==, 0);
}

/* Others changed the plan meanwhile: the list is a new one, and nothing was written. */
static void
test_changed_meanwhile (SeriesCentre *self, gconstpointer data)
{
  GpNewSeriesWindow *window = open_window (self);

  choose_offering (window, "3.2");
  series_centre_type (window, GP_TYPE_DAY_ENTRY, "26/11");
  gtk_drop_down_set_selected (find_rooms (window), 2);
  display_settle ();
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_CONFLICT_CARD), ==, 0);

  series_centre_add (self, "3.1", "2026-11-26", "10:30", self->room_2, self->mk);
  display_settle ();
  g_assert_cmpuint (display_count (GTK_WIDGET (window), GP_TYPE_CONFLICT_CARD), ==, 4);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_edit (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.2", "2026-11-26", "10:00", self->room_2, self->mk);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft =
      gp_series_draft_new_for_series (self->centre.planner, series, &error);
  GpNewSeriesWindow *window;
  GtkWidget *time;

  g_assert_no_error (error);
  window = gp_new_series_window_new (NULL, draft);
  series_centre_present (GTK_WINDOW (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Edit Motivation A");
  g_assert_false (gtk_widget_is_sensitive (
      display_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Save the change")));

  time = display_find (GTK_WIDGET (window), GP_TYPE_TIME_ENTRY, NULL);
  g_object_set (time, "minute", 13 * 60, NULL);
  display_settle ();
  series_centre_press (window, "Save the change");
  centre_assert_sessions (&self->centre, series,
                          "11-26T13:00 1, 12-03T13:00 2, 12-10T13:00 3, 12-17T13:00 4, "
                          "12-24T13:00 5, 12-31T13:00 6, 01-07T13:00 7, 01-14T13:00 8");
}

static void
add (const char *path, void (*test) (SeriesCentre *, gconstpointer))
{
  g_test_add (path, SeriesCentre, NULL, series_centre_set_up, test, series_centre_tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/series-new/create", test_create);
  add ("/series-new/even-weeks", test_even_weeks);
  add ("/series-new/drift", test_drift);
  add ("/series-new/solve", test_solve);
  add ("/series-new/create-with-reason", test_create_with_reason);
  add ("/series-new/close", test_close);
  add ("/series-new/changed-meanwhile", test_changed_meanwhile);
  add ("/series-new/edit", test_edit);

  return g_test_run ();
}
