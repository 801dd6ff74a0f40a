/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/acceptance.h"

static void
clear_acceptance (gpointer record)
{
  GpAcceptance *acceptance = record;

  g_free (acceptance->kind);
  g_free (acceptance->reason);
  g_free (acceptance->who);
}

GpAcceptance *
gp_acceptance_new (void)
{
  GpAcceptance *acceptance =
      gp_record_new (GP_RECORD_ACCEPTANCE, sizeof (GpAcceptance), clear_acceptance);

  acceptance->start = GP_MOMENT_NONE;
  acceptance->with_start = GP_MOMENT_NONE;

  return acceptance;
}
