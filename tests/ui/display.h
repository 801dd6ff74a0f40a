/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

/* What tests of widgets share: a window to show them in, the main loop, and being freed. */

/* Starts GTK, libadwaita and the program's style, in English. */
void display_init (int *argc, char ***argv);

/* Puts the widget into a window of that size and waits until it is drawn. (transfer none: the
 * window lives until display_close()) */
GtkWindow *display_show (GtkWidget *child, int width, int height);

/* Destroys the window and asserts that the widget went with it. */
void display_close (GtkWindow *window, GtkWidget *child);

/* Runs the main loop until nothing waits in it. */
void display_settle (void);

/* Waits until what changed in the widget's window is laid out and drawn. */
void display_draw (GtkWidget *widget);

/* The first descendant of that type whose label or text is this; NULL if there is none. */
GtkWidget *display_find (GtkWidget *root, GType type, const char *text);

/* How many descendants of that type are mapped. */
guint display_count (GtkWidget *root, GType type);

/* Writes a picture of the window to the folder GP_TEST_PICTURES, if that is set. */
void display_picture (GtkWindow *window, const char *name);
