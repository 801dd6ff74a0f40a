/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/place.h"

G_DEFINE_INTERFACE (GpPlace, gp_place, GTK_TYPE_WIDGET)

static void
gp_place_default_init (GpPlaceInterface *iface)
{
}

GtkWidget *
gp_place_get_header (GpPlace *self)
{
  g_return_val_if_fail (GP_IS_PLACE (self), NULL);

  return GP_PLACE_GET_IFACE (self)->get_header (self);
}

GActionGroup *
gp_place_get_actions (GpPlace *self)
{
  g_return_val_if_fail (GP_IS_PLACE (self), NULL);

  return GP_PLACE_GET_IFACE (self)->get_actions (self);
}

GtkWidget *
gp_place_get_panel (GpPlace *self)
{
  GpPlaceInterface *iface;

  g_return_val_if_fail (GP_IS_PLACE (self), NULL);

  iface = GP_PLACE_GET_IFACE (self);

  return iface->get_panel != NULL ? iface->get_panel (self) : NULL;
}
