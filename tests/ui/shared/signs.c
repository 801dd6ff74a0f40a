/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/display.h"

#include "ui/shared/family.h"
#include "ui/shared/seat-bar.h"
#include "ui/shared/step-line.h"
#include "ui/shared/week-pill.h"

static void
test_week_pill (void)
{
  GtkWidget *pill = gp_week_pill_new (GP_WEEK_PILL_PARITY);
  GtkWindow *window = display_show (pill, 200, 50);

  gp_week_pill_set_week (GP_WEEK_PILL (pill), (GpIsoWeek){ 2026, 48 });
  g_assert_true (gtk_widget_has_css_class (pill, "even"));
  g_assert_nonnull (display_find (pill, GTK_TYPE_LABEL, "Even week"));
  gtk_test_accessible_assert_property (pill, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Week 48, an even week");

  /* 53 and the 1 that follows are both odd. */
  gp_week_pill_set_week (GP_WEEK_PILL (pill), (GpIsoWeek){ 2026, 53 });
  g_assert_true (gtk_widget_has_css_class (pill, "odd"));
  g_assert_false (gtk_widget_has_css_class (pill, "even"));
  gp_week_pill_set_week (GP_WEEK_PILL (pill), (GpIsoWeek){ 2027, 1 });
  g_assert_true (gtk_widget_has_css_class (pill, "odd"));

  display_close (window, pill);
}

static void
test_session_sign (void)
{
  GtkWidget *sign = gp_session_sign_new ();
  GtkWindow *window = display_show (sign, 100, 50);
  GtkWidget *mark = display_find (sign, GTK_TYPE_IMAGE, NULL);

  gp_session_sign_show (GP_SESSION_SIGN (sign),
                        &(GpSign){ "5", GP_FAMILY_INTRO, GP_SIGN_PALE, GP_SIGN_MARK_CONFLICT, FALSE,
                                   "session 5 of 8" });
  g_assert_nonnull (display_find (sign, GTK_TYPE_LABEL, "5"));
  g_assert_true (gtk_widget_get_visible (mark));
  gtk_test_accessible_assert_property (sign, GTK_ACCESSIBLE_PROPERTY_LABEL, "session 5 of 8");

  gp_session_sign_show (GP_SESSION_SIGN (sign),
                        &(GpSign){ NULL, GP_FAMILY_INTRO, GP_SIGN_SKIPPED, GP_SIGN_MARK_NONE, FALSE,
                                   "Christmas Eve" });
  g_assert_nonnull (display_find (sign, GTK_TYPE_LABEL, "–"));
  g_assert_false (gtk_widget_get_visible (mark));

  display_close (window, sign);
}

static void
fill_steps (GpStep *steps, guint n_steps)
{
  for (guint i = 0; i < n_steps; i++)
    steps[i] = (GpStep){ { "1", i % GP_N_FAMILIES, i % (GP_SIGN_STOP_PLAN + 1),
                           i % (GP_SIGN_MARK_CONFLICT + 1), i == 4, NULL },
                         { 2026, 44 + (int) i % 10 } };
}

static void
test_step_line_wraps (void)
{
  GtkWidget *line = gp_step_line_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWindow *window;
  GpStep steps[24];
  int one_row, wrapped;

  gtk_box_append (GTK_BOX (box), line);
  fill_steps (steps, G_N_ELEMENTS (steps));
  gp_step_line_set_steps (GP_STEP_LINE (line), steps, G_N_ELEMENTS (steps), TRUE);
  window = display_show (box, 1000, 300);
  display_picture (window, "step-line");

  g_assert_cmpuint (display_count (line, GP_TYPE_SESSION_SIGN), ==, 24);
  g_assert_cmpuint (display_count (line, GP_TYPE_WEEK_PILL), ==, 24);
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, 1000, &one_row, NULL, NULL, NULL);
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, 500, &wrapped, NULL, NULL, NULL);
  g_assert_cmpint (wrapped, >, one_row);

  gp_step_line_set_steps (GP_STEP_LINE (line), steps, 1, FALSE);
  display_settle ();
  g_assert_cmpuint (display_count (line, GP_TYPE_SESSION_SIGN), ==, 1);
  gp_step_line_set_steps (GP_STEP_LINE (line), NULL, 0, FALSE);
  display_settle ();

  display_close (window, line);
}

static void
test_seat_bar (void)
{
  GtkWidget *bar = gp_seat_bar_new ();
  GtkWindow *window = display_show (bar, 100, 20);
  GtkWidget *level = display_find (bar, GTK_TYPE_LEVEL_BAR, NULL);

  gp_seat_bar_set_seats (GP_SEAT_BAR (bar), 7, 8);
  gtk_test_accessible_assert_property (level, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "7 of 8 seats");
  display_picture (window, "seat-bar");

  gp_seat_bar_set_seats (GP_SEAT_BAR (bar), 9, 8);
  g_assert_cmpfloat (gtk_level_bar_get_value (GTK_LEVEL_BAR (level)), ==, 8);

  gp_seat_bar_set_seats (GP_SEAT_BAR (bar), 3, 40);
  display_close (window, bar);
}

static void
test_family_apply (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));

  gp_family_apply (box, GP_FAMILY_INTRO);
  gp_family_apply (box, GP_FAMILY_TALKS);
  g_assert_true (gtk_widget_has_css_class (box, "family-talks"));
  g_assert_false (gtk_widget_has_css_class (box, "family-intro"));

  g_object_unref (box);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  g_test_add_func ("/ui/shared/week-pill", test_week_pill);
  g_test_add_func ("/ui/shared/session-sign", test_session_sign);
  g_test_add_func ("/ui/shared/step-line/wraps", test_step_line_wraps);
  g_test_add_func ("/ui/shared/seat-bar", test_seat_bar);
  g_test_add_func ("/ui/shared/family/apply", test_family_apply);

  return g_test_run ();
}
