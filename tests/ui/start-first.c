/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/display.h"

#include <glib/gstdio.h>

#include "app/calendar/zone.h"
#include "ui/start/catalogue-card.h"
#include "ui/start/first-start.h"

/* The page, and the plan that it opened. */
typedef struct
{
  char *folder;
  char *path;
  GpEnvironment environment;
  GtkWidget *page;
  GtkWindow *window;
  GpPlanner *planner;
} Start;

static gint64
get_now (gpointer data)
{
  return gp_zone_to_utc (gp_moment_parse ("2026-11-24T11:10"));
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  for (gsize i = 0; i < size; i++)
    bytes[i] = (guint8) g_test_rand_int ();
}

static void
on_opened (Start *start, GpPlanner *planner)
{
  g_assert_null (start->planner);
  start->planner = g_object_ref (planner);
}

static void
set_up (Start *start, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  start->folder = g_dir_make_tmp ("gruppeplan-XXXXXX", &error);
  g_assert_no_error (error);
  start->path = g_build_filename (start->folder, "plan.db", NULL);
  start->environment = (GpEnvironment){ get_now, fill_random, NULL, "tester", GP_LANGUAGE_ENGLISH };
  start->page = gp_first_start_new (start->path, &start->environment);
  g_signal_connect_swapped (start->page, "opened", G_CALLBACK (on_opened), start);
  start->window = display_show (start->page, 1000, 760);
}

static void
remove_beside (Start *start, const char *suffix)
{
  g_autofree char *path = g_strconcat (start->path, suffix, NULL);

  g_remove (path);
}

static void
tear_down (Start *start, gconstpointer data)
{
  display_close (start->window, start->page);
  g_clear_object (&start->planner);
  remove_beside (start, "-wal");
  remove_beside (start, "-shm");
  remove_beside (start, "");
  g_assert_cmpint (g_rmdir (start->folder), ==, 0);
  g_free (start->path);
  g_free (start->folder);
}

static void
choose (Start *start, const char *title)
{
  GtkWidget *label = display_find (start->page, GTK_TYPE_LABEL, title);
  GtkWidget *card = gtk_widget_get_ancestor (label, GP_TYPE_CATALOGUE_CARD);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (card), TRUE);
  display_settle ();
}

static void
press (Start *start, const char *label)
{
  GtkWidget *button = display_find (start->page, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  display_settle ();
}

/* The plan as it was made; its offerings and closing days counted. */
static GpSlice *
read_plan (Start *start, guint n_offerings, guint n_closing_days)
{
  g_autoptr (GError) error = NULL;
  GpSlice *slice = gp_planner_read_all_series (start->planner, &error);
  g_autoptr (GPtrArray) offerings = NULL;
  g_autoptr (GPtrArray) closing_days = NULL;

  g_assert_no_error (error);
  offerings = gp_slice_list (slice, GP_RECORD_OFFERING);
  closing_days = gp_slice_list (slice, GP_RECORD_CLOSING_DAY);
  g_assert_cmpuint (offerings->len, ==, n_offerings);
  g_assert_cmpuint (closing_days->len, ==, n_closing_days);

  return slice;
}

static void
test_catalogue (Start *start, gconstpointer data)
{
  g_autoptr (GpSlice) slice = NULL;

  g_assert_nonnull (
      display_find (start->page, GTK_TYPE_LABEL, "23 offerings · approved 4 June 2020"));
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (gtk_widget_get_ancestor (
          display_find (start->page, GTK_TYPE_LABEL, "5 June"), GTK_TYPE_CHECK_BUTTON)),
      FALSE);
  press (start, "Begin with Sønderborg");

  slice = read_plan (start, 23, 2);
  g_assert_cmpstr (gp_slice_get_centre (slice)->name, ==, "Sønderborg");
  g_assert_false (gp_slice_get_centre (slice)->example);
}

static void
test_other_catalogue (Start *start, gconstpointer data)
{
  g_autoptr (GpSlice) slice = NULL;

  choose (start, "Norddjurs");
  press (start, "Begin with Norddjurs");
  slice = read_plan (start, 7, 3);
}

static void
test_empty (Start *start, gconstpointer data)
{
  g_autoptr (GpSlice) slice = NULL;

  choose (start, "Empty catalogue");
  press (start, "Begin with an empty catalogue");
  slice = read_plan (start, 0, 3);
}

static void
test_example (Start *start, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = NULL;

  choose (start, "Example centre");
  press (start, "Begin with the example centre");
  slice = gp_planner_read_all_series (start->planner, &error);
  g_assert_no_error (error);
  g_assert_true (gp_slice_get_centre (slice)->example);
}

static GtkWidget *
find_styled (GtkWidget *root, const char *style)
{
  if (gtk_widget_has_css_class (root, style))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_styled (child, style);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Something is in the way: one sentence on the page, and nothing is touched. */
static void
test_refused (Start *start, gconstpointer data)
{
  g_autofree char *text = NULL;
  GtkWidget *trouble;

  g_assert_true (g_file_set_contents (start->path, "A letter", -1, NULL));
  press (start, "Begin with Sønderborg");
  g_assert_null (start->planner);
  trouble = find_styled (start->page, "trouble-note");
  g_assert_true (gtk_widget_get_visible (trouble));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (trouble)), start->path));
  g_assert_true (g_file_get_contents (start->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "A letter");

  /* Another choice begins anew. */
  g_remove (start->path);
  choose (start, "Norddjurs");
  g_assert_false (gtk_widget_get_visible (trouble));
  press (start, "Begin with Norddjurs");
  g_assert_nonnull (start->planner);
}

static void
add (const char *path, void (*test) (Start *, gconstpointer))
{
  g_test_add (path, Start, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/start-first/catalogue", test_catalogue);
  add ("/start-first/other-catalogue", test_other_catalogue);
  add ("/start-first/empty", test_empty);
  add ("/start-first/example", test_example);
  add ("/start-first/refused", test_refused);

  return g_test_run ();
}
