/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/week/week-centre.h"

#include "ui/session/reach-rows.h"
#include "ui/session/session-dialog.h"
#include "ui/shared/day-entry.h"

/* Motivation A on Wednesdays from this week, in Lokale 1 with MK; the dialog is of its second
 * session, 2 December. */
typedef struct
{
  WeekCentre week;
  gint64 series;
  gint64 session;
  GtkWidget *dialog;
} DialogCentre;

static void
set_up (DialogCentre *self, gconstpointer data)
{
  week_centre_set_up (&self->week, data);
  self->series = series_centre_add (&self->week.base, "3.2", "2026-11-25", "10:00",
                                    self->week.base.room_1, self->week.base.mk);
  self->session = centre_get_session (&self->week.base.centre, self->series, 1);
}

static void
tear_down (DialogCentre *self, gconstpointer data)
{
  week_centre_tear_down (&self->week, data);
}

static void
open_dialog (DialogCentre *self, const char *action)
{
  week_centre_open (&self->week);
  week_centre_act_on (&self->week, action, self->session);
  self->dialog = week_centre_find_window (GP_TYPE_SESSION_DIALOG);
  g_assert_nonnull (self->dialog);
}

static gboolean
says (DialogCentre *self, const char *text)
{
  GtkWidget *label = display_find (self->dialog, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_visible (label);
}

static GtkWidget *
get_button (DialogCentre *self, const char *label)
{
  return display_find (self->dialog, GTK_TYPE_BUTTON, label);
}

static void
commit (DialogCentre *self, const char *button)
{
  GtkWidget *watched = self->dialog;

  g_object_add_weak_pointer (G_OBJECT (watched), (gpointer *) &watched);
  g_assert_true (gtk_widget_get_sensitive (get_button (self, button)));
  g_signal_emit_by_name (get_button (self, button), "clicked");
  display_settle ();
  g_assert_null (watched);
}

static void
undo (DialogCentre *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_planner_undo (self->week.base.centre.planner, NULL, &error));
  g_assert_no_error (error);
}

static void
set_day (DialogCentre *self, const char *day)
{
  GpDayEntry *entry = GP_DAY_ENTRY (display_find (self->dialog, GP_TYPE_DAY_ENTRY, NULL));

  gp_day_entry_set_day (entry, gp_day_parse (day));
  display_settle ();
}

static void
choose_reach (DialogCentre *self, const char *title)
{
  GtkWidget *rows = display_find (self->dialog, GP_TYPE_REACH_ROWS, NULL);
  GtkWidget *label = display_find (rows, GTK_TYPE_LABEL, title);
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW);

  adw_action_row_activate (ADW_ACTION_ROW (row));
  display_settle ();
}

#define BEFORE                                                                                     \
  "11-25T10:00 1, 12-02T10:00 2, 12-09T10:00 3, 12-16T10:00 4, 12-23T10:00 5, 12-30T10:00 6, "     \
  "01-06T10:00 7, 01-13T10:00 8"

static void
test_move_this (DialogCentre *self, gconstpointer data)
{
  open_dialog (self, "session.move");
  g_assert_true (says (self, "Nothing changes."));

  set_day (self, "2026-12-03");
  g_assert_true (says (self, "Session 2 of 8: Wed 2 Dec 10:00–12:00 → Thu 3 Dec 10:00–12:00"));
  display_picture (GTK_WINDOW (self->dialog), "dialog-move");
  centre_assert_sessions (&self->week.base.centre, self->series, BEFORE);

  commit (self, "Move");
  g_assert_cmpstr (self->week.announced, ==, "Motivation A moved to Thu 3 Dec");
  centre_assert_sessions (&self->week.base.centre, self->series,
                          "11-25T10:00 1, 12-03T10:00 2, 12-09T10:00 3, 12-16T10:00 4, "
                          "12-23T10:00 5, 12-30T10:00 6, 01-06T10:00 7, 01-13T10:00 8");

  undo (self);
  centre_assert_sessions (&self->week.base.centre, self->series, BEFORE);
}

static void
test_move_following (DialogCentre *self, gconstpointer data)
{
  open_dialog (self, "session.move");
  choose_reach (self, "This and the following");
  set_day (self, "2026-12-03");
  g_assert_true (says (self, "The course ends Thursday 14 January, not Wednesday 13 January."));

  commit (self, "Move");
  g_assert_cmpstr (self->week.announced, ==, "Motivation A moved from Thu 3 Dec on");
  centre_assert_sessions (&self->week.base.centre, self->series,
                          "11-25T10:00 1, 12-03T10:00 2, 12-10T10:00 3, 12-17T10:00 4, "
                          "12-24T10:00 5, 12-31T10:00 6, 01-07T10:00 7, 01-14T10:00 8");
}

static void
test_cancel (DialogCentre *self, gconstpointer data)
{
  open_dialog (self, "session.cancel");
  g_assert_true (says (self, "Session 2 of 8: cancelled: Wed 2 Dec 10:00–12:00"));
  g_assert_true (says (self, "Session 8 of 8: new: Wed 20 Jan 10:00–12:00"));
  g_assert_true (says (self, "The course ends Wednesday 20 January, not Wednesday 13 January."));

  commit (self, "Cancel the Session");
  g_assert_cmpstr (self->week.announced, ==, "Motivation A Wed 2 Dec cancelled");
  centre_assert_sessions (&self->week.base.centre, self->series,
                          "11-25T10:00 1, 12-02T10:00 0!, 12-09T10:00 2, 12-16T10:00 3, "
                          "12-23T10:00 4, 12-30T10:00 5, 01-06T10:00 6, 01-13T10:00 7, "
                          "01-20T10:00 8");
  undo (self);
  centre_assert_sessions (&self->week.base.centre, self->series, BEFORE);
}

static void
test_cancel_without_replacement (DialogCentre *self, gconstpointer data)
{
  GtkWidget *replace;

  open_dialog (self, "session.cancel");
  replace = display_find (self->dialog, GTK_TYPE_SWITCH, NULL);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (replace)));
  gtk_switch_set_active (GTK_SWITCH (replace), FALSE);
  display_settle ();
  g_assert_false (says (self, "Session 8 of 8: new: Wed 20 Jan 10:00–12:00"));

  commit (self, "Cancel the Session");
  centre_assert_sessions (&self->week.base.centre, self->series,
                          "11-25T10:00 1, 12-02T10:00 2!, 12-09T10:00 3, 12-16T10:00 4, "
                          "12-23T10:00 5, 12-30T10:00 6, 01-06T10:00 7, 01-13T10:00 8");
}

static void
test_substitute (DialogCentre *self, gconstpointer data)
{
  open_dialog (self, "session.substitute");
  g_assert_true (says (self, "free"));
  g_assert_true (says (self, "Session 2 of 8: Wed 2 Dec 10:00–12:00: MK → ⇄ LH"));

  commit (self, "Put In");
  g_assert_cmpstr (self->week.announced, ==, "LH put in: Motivation A Wed 2 Dec");
  g_assert_null (self->week.complaint);
}

/* The other room is taken then: a reason lets it pass, and nothing else does. */
static void
test_room_with_a_reason (DialogCentre *self, gconstpointer data)
{
  GtkWidget *room, *reason;

  series_centre_add (&self->week.base, "3.1", "2026-11-25", "11:00", self->week.base.room_2, 0);
  open_dialog (self, "session.room");
  room = display_find (self->dialog, ADW_TYPE_COMBO_ROW, NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (room), 1);
  display_settle ();
  g_assert_true (says (self, "Session 2 of 8: Wed 2 Dec 10:00–12:00: Lokale 1 → Lokale 2"));
  g_assert_false (gtk_widget_get_sensitive (get_button (self, "Use This Room")));
  display_picture (GTK_WINDOW (self->dialog), "dialog-conflict");

  reason = display_find (self->dialog, ADW_TYPE_ENTRY_ROW, NULL);
  gtk_editable_set_text (GTK_EDITABLE (reason), "They share it");
  display_settle ();
  commit (self, "Use This Room");
  g_assert_cmpstr (self->week.announced, ==, "Motivation A in Lokale 2 · holds 10");
}

/* A press on a remedy is shown like all else, and the conflict goes. */
static void
test_remedy (DialogCentre *self, gconstpointer data)
{
  GtkWidget *room, *remedy;

  series_centre_add (&self->week.base, "3.1", "2026-11-25", "11:00", self->week.base.room_2, 0);
  open_dialog (self, "session.room");
  room = display_find (self->dialog, ADW_TYPE_COMBO_ROW, NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (room), 1);
  display_settle ();

  remedy = get_button (self, "Use Lokale 1");
  g_assert_nonnull (remedy);
  g_signal_emit_by_name (remedy, "clicked");
  display_settle ();
  g_assert_true (says (self, "Nothing changes."));
  g_assert_true (gtk_widget_get_sensitive (get_button (self, "Use This Room")));
}

static void
add (const char *path, void (*test) (DialogCentre *self, gconstpointer data))
{
  g_test_add (path, DialogCentre, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/ui/session/dialogs/move-this", test_move_this);
  add ("/ui/session/dialogs/move-following", test_move_following);
  add ("/ui/session/dialogs/cancel", test_cancel);
  add ("/ui/session/dialogs/cancel-without-replacement", test_cancel_without_replacement);
  add ("/ui/session/dialogs/substitute", test_substitute);
  add ("/ui/session/dialogs/room-with-a-reason", test_room_with_a_reason);
  add ("/ui/session/dialogs/remedy", test_remedy);

  return g_test_run ();
}
