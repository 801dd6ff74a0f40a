/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/record.h"

gpointer
gp_record_new (GpRecordKind kind, gsize size, GpRecordClear clear)
{
  GpRecord *record = g_rc_box_alloc0 (size);

  record->kind = kind;
  record->clear = clear;

  return record;
}

gpointer
gp_record_ref (gconstpointer record)
{
  return g_rc_box_acquire ((gpointer) record);
}

static void
clear_record (gpointer data)
{
  GpRecord *record = data;

  record->clear (record);
}

void
gp_record_unref (gpointer record)
{
  g_rc_box_release_full (record, clear_record);
}
