/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"

/* The actions on a session, to be offered as "session.": "substitute", "move", "room" and "cancel"
 * (x) each open a dialog over the window of widget; "remedy" does at once what a conflict's button
 * says. widget must have the actions for as long as it lives. (transfer full) */
GSimpleActionGroup *gp_session_actions_new (GpPlanner *planner, GtkWidget *widget);

/* The menu of a session. (transfer full) */
GMenuModel *gp_session_actions_create_menu (gint64 session);
