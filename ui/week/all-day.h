/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/week.h"

/* The lane above the hours: openings first, then stays as bars over their days, then presence
 * elsewhere; in as few rows as it takes. */
typedef struct
{
  const GpSession *session;
  int first_day; /* from 0, Monday */
  int last_day;
  int row; /* from 0 */
} GpAllDay;

/* In order of row and day. (transfer full, of GpAllDay) */
GArray *gp_all_day_list (const GpWeek *week);

/* Folds a lane of more than that many rows: takes out the items of the last rows, so that the last
 * of the rows left is free to tell how many they are. counts has that number for each day, 0 where
 * all is shown. FALSE if all have their place and nothing was done. */
gboolean gp_all_day_fold (GArray *items, int rows, int counts[7]);
