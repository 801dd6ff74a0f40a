/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-actions.h"

#include "ui/series/end-dialog.h"
#include "ui/series/merge-dialog.h"
#include "ui/series/new-series-window.h"
#include "ui/series/pause-dialog.h"

static GtkWindow *
get_window (GtkWidget *place)
{
  return GTK_WINDOW (gtk_widget_get_root (place));
}

static void
on_committed (GtkWidget *place, const char *label)
{
  gtk_widget_activate_action (place, "win.announce", "s", label);
}

static void
present (GtkWidget *place, gpointer dialog)
{
  g_signal_connect_object (dialog, "committed", G_CALLBACK (on_committed), place,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
present_draft (GtkWidget *place, GpSeriesDraft *draft, const GError *error)
{
  if (draft == NULL)
    gtk_widget_activate_action (place, "win.complain", "s", error->message);
  else
    present (place, gp_new_series_window_new (get_window (place), draft));
}

void
gp_season_actions_edit (GtkWidget *place, GpPlanner *planner, gint64 series)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft = gp_series_draft_new_for_series (planner, series, &error);

  present_draft (place, draft, error);
}

void
gp_season_actions_copy (GtkWidget *place, GpPlanner *planner, gint64 series)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft = gp_series_draft_new_copy (planner, series, &error);

  present_draft (place, draft, error);
}

void
gp_season_actions_pause (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  present (place, gp_pause_dialog_new (get_window (place), planner, slice, series));
}

void
gp_season_actions_merge (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  present (place, gp_merge_dialog_new (get_window (place), planner, slice, series));
}

void
gp_season_actions_end (GtkWidget *place, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  present (place, gp_end_dialog_new (get_window (place), planner, slice, series));
}

void
gp_season_actions_show_week (GtkWidget *place, const GpSeriesFacts *facts, GpDay today)
{
  GtkWidget *window = GTK_WIDGET (get_window (place));
  GpDay day = today;

  if (facts->next != GP_MOMENT_NONE)
    day = gp_moment_get_day (facts->next);
  else if (facts->last_day != GP_DAY_NONE)
    day = facts->last_day;

  gtk_widget_activate_action (window, "win.place", "s", "week");
  gtk_widget_activate_action (window, "place.go-to", "i", day);
}
