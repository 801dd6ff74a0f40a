/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

/* A question before something that matters: a heading, a sentence or several, and two buttons. It
 * may ask for a reason, without which it cannot be confirmed. Signal "confirmed" (const char *: the
 * reason, "" where none was asked for); the dialog closes itself. */
#define GP_TYPE_ASK_DIALOG (gp_ask_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GpAskDialog, gp_ask_dialog, GP, ASK_DIALOG, AdwWindow)

/* confirm is a verb; nothing is shown before gtk_window_present(). */
GpAskDialog *
gp_ask_dialog_new (GtkWindow *parent, const char *heading, const char *body, const char *confirm);

/* What the way back is called instead of Cancel. */
void gp_ask_dialog_set_cancel_label (GpAskDialog *self, const char *label);

void gp_ask_dialog_ask_reason (GpAskDialog *self);

/* The confirming button is red. */
void gp_ask_dialog_set_destructive (GpAskDialog *self);
