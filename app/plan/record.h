/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

/* The plan is made of records: plain immutable data, reference counted, each of one kind and with
 * an id that is never used twice. Each record type has a GpRecord as its first member, base. To
 * change one, copy it, change the copy and put that into a change set. */
typedef enum
{
  GP_RECORD_CENTRE,
  GP_RECORD_OFFERING,
  GP_RECORD_CLOSING_DAY,
  GP_RECORD_STAFF,
  GP_RECORD_ROOM,
  GP_RECORD_SERIES,
  GP_RECORD_SESSION,
  GP_RECORD_ACCEPTANCE,
} GpRecordKind;

#define GP_N_RECORD_KINDS 8

/* Frees what a record holds, not the record itself. */
typedef void (*GpRecordClear) (gpointer record);

typedef struct
{
  GpRecordKind kind;
  gint64 id; /* negative in a proposal that is not committed yet */
  GpRecordClear clear;
} GpRecord;

/* A record of that kind and size, all zero but for its base. (transfer full) */
gpointer gp_record_new (GpRecordKind kind, gsize size, GpRecordClear clear);

gpointer gp_record_ref (gconstpointer record);
void gp_record_unref (gpointer record);
