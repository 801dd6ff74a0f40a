/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/series-centre.h"

#include "ui/series/change-dialog.h"
#include "ui/series/new-series-window.h"
#include "ui/series/season-place.h"
#include "ui/series/series-list.h"
#include "ui/series/series-menu.h"
#include "ui/shared/day-entry.h"

/* A window with the place, as the program's window has it. */
typedef struct
{
  GtkWidget *place;
  GtkWindow *window;
  GpSeriesList *list;
  char *announced;
} Season;

static void
on_announce (GSimpleAction *action, GVariant *label, gpointer data)
{
  Season *season = data;

  g_free (season->announced);
  season->announced = g_variant_dup_string (label, NULL);
}

static void
season_open (Season *season, SeriesCentre *self)
{
  static const GActionEntry entries[] = { { "announce", on_announce, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  season->announced = NULL;
  season->place = gp_season_place_new (self->centre.planner);
  season->window = display_show (season->place, 1252, 800);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, 1, season);
  gtk_widget_insert_action_group (GTK_WIDGET (season->window), "win", G_ACTION_GROUP (actions));
  season->list = GP_SERIES_LIST (display_find (season->place, GP_TYPE_SERIES_LIST, NULL));
  display_settle ();
}

static void
season_close (Season *season)
{
  display_close (season->window, season->place);
  g_free (season->announced);
}

static void
act (Season *season, const char *action)
{
  g_assert_true (gtk_widget_activate_action (season->place, action, NULL));
  display_settle ();
}

static void
find (Season *season, const char *text)
{
  series_centre_type (season->place, GTK_TYPE_SEARCH_ENTRY, text);
}

static const char *
get_chosen (Season *season)
{
  const GpSeriesFacts *facts = gp_series_list_get_chosen (season->list);

  return facts != NULL ? facts->title : NULL;
}

static GtkWindow *
find_dialog (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *i = windows; i != NULL; i = i->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (i->data, type))
      return i->data;

  return NULL;
}

static void
test_empty (SeriesCentre *self, gconstpointer data)
{
  Season season;

  season_open (&season, self);
  g_assert_nonnull (display_find (season.place, GTK_TYPE_LABEL, "No series in this season"));
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 0);
  season_close (&season);
}

static void
test_find (SeriesCentre *self, gconstpointer data)
{
  Season season;

  series_centre_add (self, "3.2", "2026-11-25", "10:00", self->room_2, self->mk);
  series_centre_add (self, "3.1", "2026-11-26", "13:00", self->room_1, self->lh);
  series_centre_add (self, "3.1", "2026-09-01", "13:00", self->room_1, self->lh);
  season_open (&season, self);

  g_assert_cmpuint (gp_series_list_count (season.list), ==, 2);
  g_assert_cmpstr (get_chosen (&season), ==, "Intro A");
  g_assert_nonnull (display_find (season.place, GTK_TYPE_BUTTON, "Active 2"));
  find (&season, "lokale 2");
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 1);
  g_assert_cmpstr (get_chosen (&season), ==, "Motivation A");
  find (&season, "nobody");
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 0);
  act (&season, "place.show-all");
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 2);

  g_assert_true (gtk_widget_activate_action (season.place, "place.show", "s", "ended"));
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 1);
  season_close (&season);
}

/* The menu opens over the chosen row and knows it. */
static void
test_menu (SeriesCentre *self, gconstpointer data)
{
  GtkWidget *menu;
  Season season;

  series_centre_add (self, "3.1", "2026-11-26", "13:00", self->room_1, self->lh);
  season_open (&season, self);
  act (&season, "place.menu");
  menu = display_find (season.place, GP_TYPE_SERIES_MENU, NULL);
  g_assert_true (gtk_widget_get_visible (menu));
  g_assert_nonnull (display_find (menu, GTK_TYPE_LABEL, "Intro A"));
  g_assert_nonnull (display_find (menu, GTK_TYPE_LABEL, "Show in week 48"));
  gtk_popover_popdown (GTK_POPOVER (menu));
  season_close (&season);
}

static void
test_follows_the_plan (SeriesCentre *self, gconstpointer data)
{
  Season season;

  series_centre_add (self, "3.1", "2026-11-26", "13:00", self->room_1, self->lh);
  season_open (&season, self);
  series_centre_add (self, "2.1", "2026-11-26", "09:00", 0, self->mk);
  display_settle ();

  /* What was chosen stays chosen, wherever it now stands. */
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 2);
  g_assert_cmpstr (get_chosen (&season), ==, "Intro A");
  season_close (&season);
}

static void
test_pause (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.1", "2026-11-26", "13:00", 0, 0);
  GtkWindow *dialog;
  Season season;

  season_open (&season, self);
  act (&season, "place.pause");
  dialog = find_dialog (GP_TYPE_CHANGE_DIALOG);
  series_centre_type (dialog, GP_TYPE_DAY_ENTRY, "3/12");
  series_centre_present (dialog);
  centre_assert_sessions (&self->centre, series,
                          "11-26T13:00 1, 12-03T13:00 2, 12-10T13:00 3, 12-17T13:00 4");
  g_assert_nonnull (display_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL,
                                  "2 sessions move. It ends on Thu 31 Dec instead of Thu 17 Dec."));

  series_centre_press (dialog, "Pause");
  g_assert_cmpstr (season.announced, ==, "Intro A paused");
  g_assert_null (find_dialog (GP_TYPE_CHANGE_DIALOG));
  centre_assert_sessions (&self->centre, series,
                          "11-26T13:00 1, 12-17T13:00 2, 12-24T13:00 3, 12-31T13:00 4");
  season_close (&season);
}

static void
test_end (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.1", "2026-11-19", "13:00", 0, 0);
  GtkWindow *dialog;
  Season season;

  season_open (&season, self);
  act (&season, "place.end");
  dialog = find_dialog (GP_TYPE_CHANGE_DIALOG);
  g_assert_cmpstr (gtk_window_get_title (dialog), ==, "End Intro A");
  series_centre_type (dialog, GP_TYPE_DAY_ENTRY, "23/11/2026");
  series_centre_press (dialog, "End the series");
  centre_assert_sessions (&self->centre, series, "11-19T13:00 1");
  g_assert_cmpuint (gp_series_list_count (season.list), ==, 0);
  season_close (&season);
}

static void
test_merge (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.1", "2026-11-19", "13:00", 0, 0);
  gint64 other = series_centre_add (self, "3.1", "2026-11-20", "13:00", 0, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = NULL;
  Season season;

  season_open (&season, self);
  gp_series_list_choose (season.list, series);
  act (&season, "place.merge");
  g_assert_nonnull (
      display_find (GTK_WIDGET (find_dialog (GP_TYPE_CHANGE_DIALOG)), GTK_TYPE_LABEL, "Intro B"));
  series_centre_press (find_dialog (GP_TYPE_CHANGE_DIALOG), "Merge");
  slice = gp_planner_read_all_series (self->centre.planner, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gp_slice_get_series (slice, series)->merged_into, ==, other);
  season_close (&season);
}

static void
test_edit_and_copy (SeriesCentre *self, gconstpointer data)
{
  GtkWindow *window;
  Season season;

  series_centre_add (self, "3.1", "2026-11-26", "13:00", self->room_1, self->lh);
  season_open (&season, self);

  act (&season, "place.edit");
  window = find_dialog (GP_TYPE_NEW_SERIES_WINDOW);
  g_assert_cmpstr (gtk_window_get_title (window), ==, "Edit Intro A");
  gtk_window_destroy (window);
  display_settle ();

  act (&season, "place.copy");
  window = find_dialog (GP_TYPE_NEW_SERIES_WINDOW);
  g_assert_cmpstr (gtk_window_get_title (window), ==, "New series");
  g_assert_nonnull (
      display_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Create with 8 conflicts…"));
  gtk_window_destroy (window);
  season_close (&season);
}

static GpSeriesFacts *
make_facts (int index)
{
  GpSeriesFacts *facts = g_new0 (GpSeriesFacts, 1);

  facts->id = index + 1;
  facts->staff = g_array_new (FALSE, FALSE, sizeof (gint64));
  facts->family = index % GP_N_FAMILIES;
  facts->title = g_strdup_printf ("Series %d", index);
  facts->code = g_strdup ("3.1");
  facts->offering_name = g_strdup ("Introgruppe");
  facts->times = g_strdup ("Thu 10:00–11:30");
  facts->rhythm = g_strdup ("every week");
  facts->room = g_strdup_printf ("Lokale %d", index % 9);
  facts->initials = g_strsplit ("MK LH", " ", -1);
  facts->progress = g_strdup ("2 of 8");
  facts->note = g_strdup ("tomorrow");
  facts->seats = g_strdup ("8 seats");
  facts->ends = g_strdup ("Thu 17 Dec");
  facts->delay = g_strdup ("");
  facts->searched = g_utf8_casefold (facts->title, -1);
  facts->n_boxes = 8;
  facts->n_done = 2;
  facts->last_day = index;

  return facts;
}

/* Many series are found among as they are typed for; a thousand where time is measured. */
static void
test_many (void)
{
  int count = g_test_perf () ? 1000 : 60;
  GtkWidget *list = g_object_new (GP_TYPE_SERIES_LIST, NULL);
  GtkWindow *window = display_show (list, 1252, 800);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  clock_t started;

  for (int i = 0; i < count; i++)
    g_ptr_array_add (items, gp_series_item_new (make_facts (i)));

  started = clock ();
  gp_series_list_set_items (GP_SERIES_LIST (list), items);
  g_test_message ("filled in %ld ms", (clock () - started) * 1000 / CLOCKS_PER_SEC);
  display_settle ();
  started = clock ();
  gp_series_list_set_query (GP_SERIES_LIST (list), &(GpSeriesQuery){ .text = "series 59" });
  g_test_message ("found in %ld ms", (clock () - started) * 1000 / CLOCKS_PER_SEC);
  g_assert_cmpuint (gp_series_list_count (GP_SERIES_LIST (list)), ==, g_test_perf () ? 20 : 1);

  display_close (window, list);
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

  add ("/series-season/empty", test_empty);
  add ("/series-season/find", test_find);
  add ("/series-season/menu", test_menu);
  add ("/series-season/follows-the-plan", test_follows_the_plan);
  add ("/series-season/pause", test_pause);
  add ("/series-season/end", test_end);
  add ("/series-season/merge", test_merge);
  add ("/series-season/edit-and-copy", test_edit_and_copy);
  g_test_add_func ("/series-season/many", test_many);

  return g_test_run ();
}
