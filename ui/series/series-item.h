/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "ui/series/series-facts.h"

/* A series in the list: an object around facts that never change. When the plan changes, the item
 * is replaced. */
#define GP_TYPE_SERIES_ITEM (gp_series_item_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesItem, gp_series_item, GP, SERIES_ITEM, GObject)

/* facts: transfer full. */
GpSeriesItem *gp_series_item_new (GpSeriesFacts *facts);

const GpSeriesFacts *gp_series_item_get_facts (GpSeriesItem *self);
