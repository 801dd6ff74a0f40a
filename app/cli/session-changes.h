/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/command.h"

/* The verbs of "session" that change one. */
gboolean gp_session_changes_run_move (GpCommand *command, GError **error);
gboolean gp_session_changes_run_cancel (GpCommand *command, GError **error);
gboolean gp_session_changes_run_staff (GpCommand *command, GError **error);
gboolean gp_session_changes_run_room (GpCommand *command, GError **error);
gboolean gp_session_changes_run_add (GpCommand *command, GError **error);
