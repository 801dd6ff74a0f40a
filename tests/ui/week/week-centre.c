/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/week/week-centre.h"

static void
on_told (GSimpleAction *action, GVariant *text, gpointer place)
{
  char **told = place;

  g_free (*told);
  *told = g_variant_dup_string (text, NULL);
}

void
week_centre_set_up (WeekCentre *self, gconstpointer data)
{
  series_centre_set_up (&self->base, data);
}

void
week_centre_tear_down (WeekCentre *self, gconstpointer data)
{
  if (self->window != NULL)
    {
      gtk_widget_insert_action_group (GTK_WIDGET (self->window), "place", NULL);
      display_close (self->window, self->place);
    }

  g_free (self->announced);
  g_free (self->complaint);
  series_centre_tear_down (&self->base, data);
}

gint64
week_centre_add_clashing (
    WeekCentre *self, const char *code, const char *start, const char *time, gint64 room)
{
  g_autoptr (GpProposal) proposal = centre_propose (&self->base.centre);
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GError) error = NULL;
  gint64 series;

  request->offering = g_strdup (code);
  request->start = gp_day_parse (start);
  request->time = gp_time_parse (time);
  request->has_room = TRUE;
  request->room = room;
  gp_edit_series_add (proposal, request, &series, &error);
  g_assert_no_error (error);
  gp_planner_commit (self->base.centre.planner, proposal, "test", NULL, NULL, &error);
  g_assert_no_error (error);

  return gp_proposal_get_final_id (proposal, series);
}

static void
add_window_action (GSimpleActionGroup *group, const char *name, char **told)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (on_told), told);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
}

void
week_centre_open (WeekCentre *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  add_window_action (actions, "announce", &self->announced);
  add_window_action (actions, "complain", &self->complaint);

  self->place = gp_week_place_new (self->base.centre.planner);
  gtk_widget_set_vexpand (self->place, TRUE);
  gtk_box_append (GTK_BOX (box), gp_place_get_header (GP_PLACE (self->place)));
  gtk_box_append (GTK_BOX (box), self->place);

  self->window = display_show (box, 1400, 860);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "win", G_ACTION_GROUP (actions));
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "place",
                                  gp_place_get_actions (GP_PLACE (self->place)));
  display_settle ();
}

static GtkWidget *
find_block (GtkWidget *root, gint64 session)
{
  if (GP_IS_SESSION_BLOCK (root) &&
      gp_session_block_get_session (GP_SESSION_BLOCK (root)) == session)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_block (child, session);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
week_centre_find_block (WeekCentre *self, gint64 session)
{
  return find_block (self->place, session);
}

guint
week_centre_count_blocks (WeekCentre *self)
{
  return display_count (self->place, GP_TYPE_SESSION_BLOCK);
}

void
week_centre_act (WeekCentre *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->place, action, NULL));
  display_settle ();
}

void
week_centre_act_on (WeekCentre *self, const char *action, gint64 session)
{
  g_assert_true (gtk_widget_activate_action (self->place, action, "x", session));
  display_settle ();
}

GtkWidget *
week_centre_find_window (GType type)
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
