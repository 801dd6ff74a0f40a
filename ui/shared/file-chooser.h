/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Asks for a file to open. GtkFileChooserNative is deprecated in later releases of GTK, so only
 * this file knows it. */

/* path is a file that was chosen; not called where none was. */
typedef void (*GpFileChosen) (const char *path, gpointer data);

/* data: kept alive until the answer (an object). */
void
gp_file_chooser_open (GtkWindow *parent, const char *title, GpFileChosen chosen, GObject *data);
