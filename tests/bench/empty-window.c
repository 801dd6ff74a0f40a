/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "ui/first-frame.h"

/* The peer of the window's start: the least that a libadwaita program shows, of the same size and
 * measured in the same way. */

static void
on_activated (GtkApplication *application, gpointer started)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1440, 900);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), adw_header_bar_new ());
  gp_first_frame_watch (GTK_WINDOW (window), *(gint64 *) started);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gint64 started = g_get_monotonic_time ();
  g_autoptr (AdwApplication) application =
      adw_application_new ("dk.gruppeplan.EmptyWindow", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (on_activated), &started);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
