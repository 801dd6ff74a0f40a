/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"

/* Fills the box with what was done to a session: a heading, and a line for each entry of the
 * journal, newest first. The box is hidden where there is nothing. */
gboolean gp_session_history_fill (GtkBox *box, GpPlanner *planner, gint64 session, GError **error);
