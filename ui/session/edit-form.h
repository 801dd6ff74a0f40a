/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/proposal.h"

/* The part of a dialog that asks for one kind of change to a session. The dialog does the rest: it
 * asks the form for its edit, shows what that would do, and commits it.
 * Signal "changed": the answer is another. */
#define GP_TYPE_EDIT_FORM (gp_edit_form_get_type ())
G_DECLARE_INTERFACE (GpEditForm, gp_edit_form, GP, EDIT_FORM, GtkWidget)

struct _GpEditFormInterface
{
  GTypeInterface parent_interface;

  const char *(*get_title) (GpEditForm *self);
  const char *(*get_button_label) (GpEditForm *self);
  gboolean (*propose) (GpEditForm *self, GpProposal *proposal, GError **error);
  char *(*dup_label) (GpEditForm *self);
};

/* Of the dialog, and of the button that commits. (transfer none) */
const char *gp_edit_form_get_title (GpEditForm *self);
const char *gp_edit_form_get_button_label (GpEditForm *self);

/* Adds the edit to the proposal. */
gboolean gp_edit_form_propose (GpEditForm *self, GpProposal *proposal, GError **error);

/* What the journal and the toast call it: "Motivation A moved to Wed 25 Nov". (transfer full) */
char *gp_edit_form_dup_label (GpEditForm *self);

/* Emits "changed". */
void gp_edit_form_changed (GpEditForm *self);
