/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/session/edit-form.h"

/* Asks for another room, for this session or for more. */
#define GP_TYPE_ROOM_FORM (gp_room_form_get_type ())
G_DECLARE_FINAL_TYPE (GpRoomForm, gp_room_form, GP, ROOM_FORM, GtkWidget)

/* slice holds the session, its series and the rooms. */
GtkWidget *gp_room_form_new (GpSlice *slice, gint64 session, GpLanguage language);
