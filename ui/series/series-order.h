/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/series-facts.h"

/* Orders of the list of series, one a column. Equal ones stand by title. */
typedef enum
{
  GP_SERIES_ORDER_TITLE,
  GP_SERIES_ORDER_WHEN,
  GP_SERIES_ORDER_ROOM,
  GP_SERIES_ORDER_STAFF,
  GP_SERIES_ORDER_NEXT,
  GP_SERIES_ORDER_SEATS,
  GP_SERIES_ORDER_END, /* those without an end come last */
} GpSeriesOrder;

/* By offering and then title, as in the catalogue: "Intro A", "Intro B", "Motivation A". */
int gp_series_order_compare (const GpSeriesFacts *a, const GpSeriesFacts *b, GpSeriesOrder order);
