/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/session/edit-form.h"

/* Asks for another day and time, for this session or for more. */
#define GP_TYPE_MOVE_FORM (gp_move_form_get_type ())
G_DECLARE_FINAL_TYPE (GpMoveForm, gp_move_form, GP, MOVE_FORM, GtkWidget)

/* slice holds the session and its series. */
GtkWidget *gp_move_form_new (GpSlice *slice, gint64 session, GpDay today, GpLanguage language);
