/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* The keys of the window, and the page that lists them. GtkShortcutsWindow is deprecated in later
 * releases of GTK, so only this file knows it. */

/* Sets the keys of all actions that are reached from anywhere. */
void gp_shortcuts_install (GtkApplication *application);

/* Shows the page of keys over the window. */
void gp_shortcuts_show (GtkWindow *window);
