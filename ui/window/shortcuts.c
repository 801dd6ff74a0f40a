/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/window/shortcuts.h"

static const struct
{
  const char *action;
  const char *keys[3];
} shortcuts[] = {
  { "app.quit", { "<Control>q" } },
  { "win.shortcuts", { "<Control>question", "<Control>F1" } },
  { "win.place::week", { "<Control>1" } },
  { "win.place::season", { "<Control>2" } },
  { "win.new-series", { "<Control>n" } },
  { "win.go-to-date", { "<Control>g" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z" } },
  { "win.rail", { "F9" } },
  { "win.next-pane", { "F6" } },
  { "place.previous", { "<Alt>Left", "Page_Up" } },
  { "place.next", { "<Alt>Right", "Page_Down" } },
  { "place.today", { "<Control>Home" } },
  { "place.search", { "<Control>f" } },
  { "place.grouping::days", { "<Alt>1" } },
  { "place.grouping::staff", { "<Alt>2" } },
  { "place.grouping::rooms", { "<Alt>3" } },
};

void
gp_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].keys);
}

void
gp_shortcuts_show (GtkWindow *window)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/dk/gruppeplan/Gruppeplan/ui/window/shortcuts.ui");
  GtkWindow *page = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (page, window);
  gtk_window_present (page);
}
