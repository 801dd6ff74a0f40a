/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/centre.h"

static void
clear_centre (gpointer record)
{
  GpCentre *centre = record;

  g_free (centre->name);
  g_free (centre->catalogues);
}

GpCentre *
gp_centre_new (void)
{
  GpCentre *centre = gp_record_new (GP_RECORD_CENTRE, sizeof (GpCentre), clear_centre);

  centre->base.id = 1;
  centre->opening_hours = gp_opening_hours_new_default ();

  return centre;
}

GpCentre *
gp_centre_copy (const GpCentre *centre)
{
  GpCentre *copy = gp_centre_new ();

  copy->name = g_strdup (centre->name);
  copy->language = centre->language;
  copy->opening_hours = centre->opening_hours;
  copy->catalogues = g_strdup (centre->catalogues);
  copy->example = centre->example;

  return copy;
}
