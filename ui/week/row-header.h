/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/week/week.h"

/* The head of a row: who or what it is, and how much of the week is planned. (transfer floating) */
GtkWidget *gp_row_header_new_for_staff (const GpWeek *week, const GpStaff *staff);
GtkWidget *gp_row_header_new_for_room (const GpWeek *week, const GpRoom *room);

/* Of the sessions that have none: "No room yet". */
GtkWidget *gp_row_header_new_for_none (const char *title);
