/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/calendar/day.h"

/* The header bar of the place Season, with the season that today is in. (transfer floating) */
GtkWidget *gp_season_header_new (GpDay today);
