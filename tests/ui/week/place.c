/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/week/week-centre.h"

#include "ui/shared/panel-frame.h"
#include "ui/week/conflict-chip.h"
#include "ui/week/family-chips.h"
#include "ui/week/upright.h"
#include "ui/week/week-grid.h"

/* An intro group from this week's Thursday: sessions 26 Nov, 3, 10 and 17 Dec. */
static gint64
add_intro (WeekCentre *self)
{
  return series_centre_add (&self->base, "3.1", "2026-11-26", "10:00", self->base.room_1,
                            self->base.mk);
}

static gboolean
says (WeekCentre *self, const char *text)
{
  GtkWidget *label = display_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
test_shows_the_week (WeekCentre *self, gconstpointer data)
{
  gint64 series = add_intro (self);
  gint64 session = centre_get_session (&self->base.centre, series, 0);
  GtkWidget *block;

  week_centre_open (self);
  block = week_centre_find_block (self, session);

  g_assert_cmpuint (week_centre_count_blocks (self), ==, 1);
  g_assert_true (says (self, "Week 48"));
  g_assert_true (says (self, "Even week"));
  g_assert_true (gtk_widget_has_css_class (block, "family-intro"));
  gtk_test_accessible_assert_role (block, GTK_ACCESSIBLE_ROLE_GRID_CELL);
  gtk_test_accessible_assert_property (
      block, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Intro A, session 1 of 4, Thursday 26 November 10:00 to 11:30, Lokale 1, staff MK");
  display_picture (self->window, "week");
}

static void
test_goes_from_week_to_week (WeekCentre *self, gconstpointer data)
{
  gint64 series = add_intro (self);

  week_centre_open (self);
  week_centre_act (self, "place.next");
  g_assert_true (says (self, "Week 49"));
  g_assert_true (says (self, "Odd week"));
  g_assert_nonnull (
      week_centre_find_block (self, centre_get_session (&self->base.centre, series, 1)));

  week_centre_act (self, "place.previous");
  week_centre_act (self, "place.previous");
  g_assert_true (says (self, "No sessions in week 47"));

  week_centre_act (self, "place.today");
  g_assert_true (says (self, "Week 48"));

  gtk_widget_activate_action (self->place, "place.go-to", "i", gp_day_parse ("2027-01-04"));
  display_settle ();
  g_assert_true (says (self, "No sessions in week 1"));
}

/* The day's column narrows, and says upright what is closed. */
static void
test_closed_day (WeekCentre *self, gconstpointer data)
{
  GpProposal *proposal = centre_propose (&self->base.centre);
  GpDay friday = gp_day_parse ("2026-11-27");
  gint64 closing_day;
  g_autoptr (GError) error = NULL;

  add_intro (self);
  gp_edit_closing_day_add (proposal, friday, friday, FALSE, "Personaledag", GP_SCOPE_TREATMENT,
                           &closing_day, &error);
  g_assert_no_error (error);
  centre_commit (&self->base.centre, proposal);

  week_centre_open (self);
  g_assert_cmpuint (display_count (self->place, GP_TYPE_UPRIGHT), ==, 1);
  g_assert_true (says (self, "Personaledag"));
  g_assert_true (says (self, "Treatment is closed"));
}

/* What anybody changes is seen at once. */
static void
test_follows_the_plan (WeekCentre *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add_intro (self);
  week_centre_open (self);
  series_centre_add (&self->base, "3.2", "2026-11-25", "13:00", self->base.room_2, self->base.lh);
  display_settle ();
  g_assert_cmpuint (week_centre_count_blocks (self), ==, 2);

  g_assert_true (gp_planner_undo (self->base.centre.planner, NULL, &error));
  display_settle ();
  g_assert_cmpuint (week_centre_count_blocks (self), ==, 1);
}

static void
test_filter (WeekCentre *self, gconstpointer data)
{
  GpFamilyChips *chips;

  add_intro (self);
  week_centre_open (self);
  chips = GP_FAMILY_CHIPS (display_find (GTK_WIDGET (self->window), GP_TYPE_FAMILY_CHIPS, NULL));

  gp_family_chips_set_hidden (chips, 1u << GP_FAMILY_INTRO);
  g_signal_emit_by_name (chips, "changed");
  g_assert_true (says (self, "All offerings are hidden"));

  week_centre_act (self, "place.show-all");
  g_assert_cmpuint (week_centre_count_blocks (self), ==, 1);
  g_assert_cmpuint (gp_family_chips_get_hidden (chips), ==, 0);
}

static void
test_groupings (WeekCentre *self, gconstpointer data)
{
  add_intro (self);
  week_centre_open (self);

  gtk_widget_activate_action (self->place, "place.grouping", "s", "rooms");
  display_settle ();
  g_assert_true (says (self, "2 rooms"));
  g_assert_true (says (self, "Lokale 2"));
  g_assert_cmpuint (week_centre_count_blocks (self), ==, 1);
  display_picture (self->window, "week-rooms");

  gtk_widget_activate_action (self->place, "place.grouping", "s", "staff");
  display_settle ();
  g_assert_true (says (self, "2 staff members"));
  g_assert_true (says (self, "2 h"));
  display_picture (self->window, "week-staff");
}

/* The later of two in one room; the chip lists it and leads there. */
static void
test_conflicts (WeekCentre *self, gconstpointer data)
{
  GtkWidget *chip, *list;
  gint64 later;

  add_intro (self);
  later = week_centre_add_clashing (self, "3.2", "2026-11-26", "11:00", self->base.room_1);
  week_centre_open (self);

  g_assert_true (says (self, "1 conflict"));
  chip = display_find (GTK_WIDGET (self->window), GP_TYPE_CONFLICT_CHIP, NULL);
  list = display_find (chip, GTK_TYPE_LIST_BOX, NULL);
  g_signal_emit_by_name (list, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  display_settle ();

  g_assert_true (gtk_widget_has_css_class (
      week_centre_find_block (self, centre_get_session (&self->base.centre, later, 0)), "solid"));
  g_assert_true (gp_panel_frame_get_open (
      GP_PANEL_FRAME (display_find (self->place, GP_TYPE_PANEL_FRAME, NULL))));
}

/* One stop for Tab; the arrows go on to the nearest. */
static void
test_arrows (WeekCentre *self, gconstpointer data)
{
  gint64 intro = add_intro (self);
  gint64 motivation =
      series_centre_add (&self->base, "3.2", "2026-11-25", "10:00", self->base.room_2, 0);
  GtkWidget *grid, *thursday, *wednesday;

  week_centre_open (self);
  grid = display_find (self->place, GP_TYPE_WEEK_GRID, NULL);
  thursday = week_centre_find_block (self, centre_get_session (&self->base.centre, intro, 0));
  wednesday = week_centre_find_block (self, centre_get_session (&self->base.centre, motivation, 0));

  gtk_widget_grab_focus (thursday);
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_LEFT));
  g_assert_true (gtk_window_get_focus (self->window) == wednesday);
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_RIGHT));
  g_assert_true (gtk_window_get_focus (self->window) == thursday);
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_RIGHT)); /* the edge holds the focus */
  g_assert_true (gtk_window_get_focus (self->window) == thursday);
  g_assert_false (gtk_widget_child_focus (grid, GTK_DIR_TAB_FORWARD));

  /* Coming back, it is where it was; and so it is when the week was read again. */
  gtk_window_set_focus (self->window, NULL);
  g_assert_true (gtk_widget_child_focus (grid, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (self->window) == thursday);
  week_centre_act (self, "place.reload");
  g_assert_true (gtk_window_get_focus (self->window) ==
                 week_centre_find_block (self, centre_get_session (&self->base.centre, intro, 0)));
}

/* The panel tells the session, and closing it lets it go. */
static void
test_panel (WeekCentre *self, gconstpointer data)
{
  gint64 series = add_intro (self);
  gint64 session = centre_get_session (&self->base.centre, series, 2);

  week_centre_open (self);
  week_centre_act_on (self, "place.open-session", session);
  g_assert_true (says (self, "Week 50"));
  g_assert_true (says (self, "Thursday 10 December · 10:00–11:30"));
  g_assert_true (says (self, "Session 3 of 4 · ends Thursday 17 December"));
  g_assert_true (says (self, "therapist"));
  g_assert_nonnull (gp_place_get_panel (GP_PLACE (self->place)));
  display_picture (self->window, "week-panel");

  week_centre_act (self, "place.close-panel");
  g_assert_null (gp_place_get_panel (GP_PLACE (self->place)));
  g_assert_false (gtk_widget_has_css_class (week_centre_find_block (self, session), "solid"));
}

static void
add (const char *path, void (*test) (WeekCentre *self, gconstpointer data))
{
  g_test_add (path, WeekCentre, NULL, week_centre_set_up, test, week_centre_tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/ui/week/place/shows-the-week", test_shows_the_week);
  add ("/ui/week/place/goes-from-week-to-week", test_goes_from_week_to_week);
  add ("/ui/week/place/closed-day", test_closed_day);
  add ("/ui/week/place/follows-the-plan", test_follows_the_plan);
  add ("/ui/week/place/filter", test_filter);
  add ("/ui/week/place/groupings", test_groupings);
  add ("/ui/week/place/conflicts", test_conflicts);
  add ("/ui/week/place/arrows", test_arrows);
  add ("/ui/week/place/panel", test_panel);

  return g_test_run ();
}
