/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/week/block-text.h"

/* A session in the week: a cell of the grid, in the colours of its family, with as much of its text
 * as there is room for. A press opens the session ("place.open-session"). */
#define GP_TYPE_SESSION_BLOCK (gp_session_block_get_type ())
G_DECLARE_FINAL_TYPE (GpSessionBlock, gp_session_block, GP, SESSION_BLOCK, GtkWidget)

/* staff is that of the row for GP_BLOCK_OF_STAFF, else 0. */
GtkWidget *
gp_session_block_new (const GpWeek *week, const GpSession *session, GpBlockForm form, gint64 staff);

gint64 gp_session_block_get_session (GpSessionBlock *self);

/* Whether it is the session that is open. */
void gp_session_block_set_chosen (GpSessionBlock *self, gboolean chosen);
