/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* The rows of the form about where and with whom: room, staff, seats and name. Each tells its own
 * trouble: "Taken once". */
#define GP_TYPE_SERIES_WHERE (gp_series_where_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesWhere, gp_series_where, GP, SERIES_WHERE, GtkWidget)

void gp_series_where_set_draft (GpSeriesWhere *self, GpSeriesDraft *draft);
