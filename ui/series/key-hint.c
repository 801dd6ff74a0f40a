/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/key-hint.h"

GtkWidget *
gp_key_hint_new (const char *key, const char *what)
{
  GtkWidget *hint = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *frame = gtk_label_new (key);
  GtkWidget *label = gtk_label_new (what);

  gtk_widget_add_css_class (frame, "key");
  gtk_widget_set_valign (frame, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "secondary");
  gtk_box_append (GTK_BOX (hint), frame);
  gtk_box_append (GTK_BOX (hint), label);

  return hint;
}
