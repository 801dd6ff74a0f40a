/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-header.h"

#include "ui/series/season-data.h"

GtkWidget *
gp_season_header_new (GpDay today)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/dk/gruppeplan/Gruppeplan/ui/series/season-header.ui");
  GtkWidget *header = GTK_WIDGET (gtk_builder_get_object (builder, "header"));
  g_autofree char *name = gp_season_data_name (today);

  gtk_label_set_label (GTK_LABEL (gtk_builder_get_object (builder, "season")), name);

  /* The builder's reference goes with it. */
  g_object_ref (header);
  g_object_force_floating (G_OBJECT (header));
  return header;
}
