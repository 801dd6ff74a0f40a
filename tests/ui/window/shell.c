/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/series-centre.h"

#include "ui/series/new-series-window.h"
#include "ui/session/session-dialog.h"
#include "ui/window/date-dialog.h"
#include "ui/window/error-bar.h"
#include "ui/window/sidebar.h"
#include "ui/window/window.h"

/* The whole window on the small centre, with an intro group this week. */
typedef struct
{
  SeriesCentre base;
  GtkWindow *window;
  gint64 session;
} Shell;

static void
set_up (Shell *self, gconstpointer data)
{
  gint64 series;

  series_centre_set_up (&self->base, data);
  series = series_centre_add (&self->base, "3.1", "2026-11-26", "10:00", self->base.room_1,
                              self->base.mk);
  self->session = centre_get_session (&self->base.centre, series, 0);
  self->window = gp_window_new (NULL);
  gp_window_set_planner (GP_WINDOW (self->window), self->base.centre.planner);
  series_centre_present (self->window);
}

static void
tear_down (Shell *self, gconstpointer data)
{
  GtkWindow *watched = self->window;

  g_object_add_weak_pointer (G_OBJECT (watched), (gpointer *) &watched);
  gtk_window_destroy (self->window);
  display_settle ();
  g_assert_null (watched);
  series_centre_tear_down (&self->base, data);
}

static void
act (Shell *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
  display_draw (GTK_WIDGET (self->window));
}

static gboolean
says (Shell *self, const char *text)
{
  GtkWidget *label = display_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }

  return NULL;
}

static void
test_places (Shell *self, gconstpointer data)
{
  g_assert_true (says (self, "Week 48"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "season");
  display_draw (GTK_WIDGET (self->window));
  g_assert_false (says (self, "Week 48"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "week");
  display_draw (GTK_WIDGET (self->window));
  g_assert_true (says (self, "Week 48"));
  display_picture (self->window, "window");
}

static void
test_rail (Shell *self, gconstpointer data)
{
  GtkWidget *sidebar = display_find (GTK_WIDGET (self->window), GP_TYPE_SIDEBAR, NULL);

  act (self, "win.rail");
  g_assert_false (says (self, "Gruppeplan"));
  g_assert_cmpint (gtk_widget_get_width (sidebar), <=, 60);

  act (self, "win.rail");
  g_assert_true (says (self, "Gruppeplan"));
  g_assert_cmpint (gtk_widget_get_width (sidebar), >, 100);
}

/* A toast tells of a change, and undo of what it took back. */
static void
test_undo (Shell *self, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.announce", "s", "Something moved");
  display_draw (GTK_WIDGET (self->window));
  g_assert_true (says (self, "Something moved"));

  act (self, "win.undo");
  g_assert_true (says (self, "No sessions in week 48"));

  act (self, "win.redo");
  g_assert_false (says (self, "No sessions in week 48"));
}

static void
test_complaint (Shell *self, gconstpointer data)
{
  GtkWidget *bar = display_find (GTK_WIDGET (self->window), GP_TYPE_ERROR_BAR, NULL);
  GtkRevealer *revealer = GTK_REVEALER (display_find (bar, GTK_TYPE_REVEALER, NULL));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.complain", "s", "The disk is full");
  g_assert_nonnull (display_find (bar, GTK_TYPE_LABEL, "The disk is full"));
  g_assert_true (gtk_revealer_get_reveal_child (revealer));

  /* What succeeds takes the complaint away. */
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.announce", "s", "Moved after all");
  g_assert_false (gtk_revealer_get_reveal_child (revealer));
}

/* Around the window and back: places, header, week, panel. */
static void
test_panes (Shell *self, gconstpointer data)
{
  GtkWidget *sidebar = display_find (GTK_WIDGET (self->window), GP_TYPE_SIDEBAR, NULL);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "place.open-session", "x", self->session);
  display_draw (GTK_WIDGET (self->window));
  gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD);

  for (int i = 0; i < 4; i++)
    {
      g_assert_cmpint (i > 0, ==,
                       !gtk_widget_is_ancestor (gtk_window_get_focus (self->window), sidebar));
      act (self, "win.next-pane");
    }

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (self->window), sidebar));
}

static void
test_windows (Shell *self, gconstpointer data)
{
  GtkWidget *dialog;

  act (self, "win.go-to-date");
  dialog = find_window (GP_TYPE_DATE_DIALOG);
  g_signal_emit_by_name (display_find (dialog, GTK_TYPE_BUTTON, "_Go There"), "clicked");
  display_draw (GTK_WIDGET (self->window));
  g_assert_null (find_window (GP_TYPE_DATE_DIALOG));
  g_assert_true (says (self, "Week 48"));

  act (self, "win.new-series");
  dialog = find_window (GP_TYPE_NEW_SERIES_WINDOW);
  g_assert_nonnull (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));

  act (self, "win.shortcuts");
  dialog = find_window (GTK_TYPE_SHORTCUTS_WINDOW);
  g_assert_nonnull (dialog);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
add (const char *path, void (*test) (Shell *self, gconstpointer data))
{
  g_test_add (path, Shell, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/ui/window/shell/places", test_places);
  add ("/ui/window/shell/rail", test_rail);
  add ("/ui/window/shell/undo", test_undo);
  add ("/ui/window/shell/complaint", test_complaint);
  add ("/ui/window/shell/panes", test_panes);
  add ("/ui/window/shell/windows", test_windows);

  return g_test_run ();
}
