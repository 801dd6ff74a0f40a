/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/session/edit-form.h"

/* A dialog over the window for one change to a session: a form, and below it what the change would
 * do, live. The button commits exactly the proposal that is shown, and the window tells of it
 * ("win.announce"). */
#define GP_TYPE_SESSION_DIALOG (gp_session_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GpSessionDialog, gp_session_dialog, GP, SESSION_DIALOG, AdwWindow)

/* Takes the form. The session's series is in the plan. */
GtkWindow *
gp_session_dialog_new (GtkWindow *parent, GpPlanner *planner, gint64 series, GtkWidget *form);
