/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/session/edit-form.h"

/* Asks how a session is cancelled: whether another takes its place at the end, and why. */
#define GP_TYPE_CANCEL_FORM (gp_cancel_form_get_type ())
G_DECLARE_FINAL_TYPE (GpCancelForm, gp_cancel_form, GP, CANCEL_FORM, GtkWidget)

/* slice holds the session and its series. */
GtkWidget *gp_cancel_form_new (GpSlice *slice, gint64 session, GpLanguage language);
