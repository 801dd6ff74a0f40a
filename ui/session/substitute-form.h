/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"
#include "ui/session/edit-form.h"

/* Asks who leads a session in whose place. The most fitting stand first, with what speaks against
 * each. */
#define GP_TYPE_SUBSTITUTE_FORM (gp_substitute_form_get_type ())
G_DECLARE_FINAL_TYPE (GpSubstituteForm, gp_substitute_form, GP, SUBSTITUTE_FORM, GtkWidget)

/* slice holds the session, which somebody leads, its series and the staff. */
GtkWidget *
gp_substitute_form_new (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error);
