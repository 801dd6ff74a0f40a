/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/edit-form.h"

G_DEFINE_INTERFACE (GpEditForm, gp_edit_form, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
gp_edit_form_default_init (GpEditFormInterface *iface)
{
  signals[CHANGED] = g_signal_new ("changed", GP_TYPE_EDIT_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

const char *
gp_edit_form_get_title (GpEditForm *self)
{
  g_return_val_if_fail (GP_IS_EDIT_FORM (self), NULL);

  return GP_EDIT_FORM_GET_IFACE (self)->get_title (self);
}

const char *
gp_edit_form_get_button_label (GpEditForm *self)
{
  g_return_val_if_fail (GP_IS_EDIT_FORM (self), NULL);

  return GP_EDIT_FORM_GET_IFACE (self)->get_button_label (self);
}

gboolean
gp_edit_form_propose (GpEditForm *self, GpProposal *proposal, GError **error)
{
  g_return_val_if_fail (GP_IS_EDIT_FORM (self), FALSE);

  return GP_EDIT_FORM_GET_IFACE (self)->propose (self, proposal, error);
}

char *
gp_edit_form_dup_label (GpEditForm *self)
{
  g_return_val_if_fail (GP_IS_EDIT_FORM (self), NULL);

  return GP_EDIT_FORM_GET_IFACE (self)->dup_label (self);
}

void
gp_edit_form_changed (GpEditForm *self)
{
  g_return_if_fail (GP_IS_EDIT_FORM (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
