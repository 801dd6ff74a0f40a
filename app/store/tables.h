/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"

/* The registry: every table of the plan. Each has a file of its own, NAME-table.c. */

extern const GpRecordTable gp_centre_table;
extern const GpRecordTable gp_offering_table;
extern const GpRecordTable gp_closing_day_table;
extern const GpRecordTable gp_staff_table;
extern const GpRecordTable gp_room_table;
extern const GpRecordTable gp_series_table;
extern const GpRecordTable gp_session_table;
extern const GpRecordTable gp_acceptance_table;

/* Columns that the store itself looks at: what subscribers see, and days. */
enum
{
  GP_OFFERING_COLUMN_CODE = 1,
  GP_OFFERING_COLUMN_BODY = 4,
};

enum
{
  GP_ROOM_COLUMN_NAME = 1,
};

enum
{
  GP_STAFF_COLUMN_INITIALS = 1,
};

enum
{
  GP_SERIES_COLUMN_OFFERING = 1,
  GP_SERIES_COLUMN_LETTER = 2,
  GP_SERIES_COLUMN_NAME = 3,
  GP_SERIES_COLUMN_START = 4,
  GP_SERIES_COLUMN_LENGTH = 6,
};

enum
{
  GP_SESSION_COLUMN_SERIES = 1,
  GP_SESSION_COLUMN_KIND,
  GP_SESSION_COLUMN_NUMBER,
  GP_SESSION_COLUMN_SLOT,
  GP_SESSION_COLUMN_START,
  GP_SESSION_COLUMN_MINUTES,
  GP_SESSION_COLUMN_DAYS,
  GP_SESSION_COLUMN_ROOM,
  GP_SESSION_COLUMN_CANCELLATION,
};

/* How records of a kind are kept. */
const GpRecordTable *gp_tables_get (GpRecordKind kind);

/* By its name in the database, owned tables too; *kind (nullable) is that of the record that the
 * row is, or belongs to. NULL where there is none. */
const GpTable *gp_tables_find (const char *name, GpRecordKind *kind);
