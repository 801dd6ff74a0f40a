/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/command.h"

/* "series list" and "series show ID". */
gboolean gp_series_show_run_list (GpCommand *command, GError **error);
gboolean gp_series_show_run (GpCommand *command, GError **error);
