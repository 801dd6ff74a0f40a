/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"

/* On which days a change can be seen: those of the sessions written, or every day. */
typedef struct
{
  gboolean is_every_day;
  GpDay first; /* GP_DAY_NONE while nothing was touched */
  GpDay last;
  GHashTable *dated;   /* ids of sessions whose days are in it */
  GHashTable *undated; /* ids of sessions of which only an owned row was seen */
} GpTouchedDays;

void gp_touched_days_init (GpTouchedDays *days);
void gp_touched_days_clear (GpTouchedDays *days);

/* A row was written: before and after are NULL where it was not, or no longer is. */
void gp_touched_days_note (GpTouchedDays *days,
                           const GpTable *table,
                           const GpRow *before,
                           const GpRow *after);

/* Looks up the days of sessions of which only an owned row was seen. */
gboolean gp_touched_days_finish (GpTouchedDays *days, GpDatabase *database, GError **error);
