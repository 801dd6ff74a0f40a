/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"
#include "ui/series/series-changes.h"

/* A session that goes, comes or moves, as a row: its sign, when, and what becomes of it. (transfer
 * floating) */
GtkWidget *gp_change_row_new (const GpChangeLine *line, GpFamily family);
