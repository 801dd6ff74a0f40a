/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/offered.h"

static void
clear_offered (gpointer record)
{
  GpOffered *offered = record;

  g_clear_pointer (&offered->offering, gp_offering_unref);
}

GpOffered *
gp_offered_new (GpOffering *offering, int position)
{
  GpOffered *offered = gp_record_new (GP_RECORD_OFFERING, sizeof (GpOffered), clear_offered);

  offered->offering = gp_offering_ref (offering);
  offered->position = position;

  return offered;
}
