/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/cancel-form.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/planner/edit-session.h"
#include "ui/session/session-label.h"

struct _GpCancelForm
{
  GtkWidget parent_instance;

  GtkWidget *group;
  GtkSwitch *replace;
  GtkEditable *reason;

  gint64 session;
  char *name; /* of the session, for the label */
};

static void gp_cancel_form_iface_init (GpEditFormInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpCancelForm,
                               gp_cancel_form,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_EDIT_FORM, gp_cancel_form_iface_init))

static const char *
get_title (GpEditForm *form)
{
  return _ ("Cancel the Session");
}

static const char *
get_button_label (GpEditForm *form)
{
  return _ ("Cancel the Session");
}

static gboolean
propose (GpEditForm *form, GpProposal *proposal, GError **error)
{
  GpCancelForm *self = GP_CANCEL_FORM (form);
  const char *reason = gtk_editable_get_text (self->reason);

  return gp_edit_session_cancel (proposal, self->session, gtk_switch_get_active (self->replace),
                                 *reason != '\0' ? reason : NULL, error);
}

static char *
dup_label (GpEditForm *form)
{
  return g_strdup_printf (_ ("%s cancelled"), GP_CANCEL_FORM (form)->name);
}

static void
gp_cancel_form_iface_init (GpEditFormInterface *iface)
{
  iface->get_title = get_title;
  iface->get_button_label = get_button_label;
  iface->propose = propose;
  iface->dup_label = dup_label;
}

static void
gp_cancel_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_CANCEL_FORM);

  G_OBJECT_CLASS (gp_cancel_form_parent_class)->dispose (object);
}

static void
gp_cancel_form_finalize (GObject *object)
{
  g_free (GP_CANCEL_FORM (object)->name);

  G_OBJECT_CLASS (gp_cancel_form_parent_class)->finalize (object);
}

static void
gp_cancel_form_class_init (GpCancelFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_cancel_form_dispose;
  object_class->finalize = gp_cancel_form_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/cancel-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GpCancelForm, group);
  gtk_widget_class_bind_template_child (widget_class, GpCancelForm, replace);
  gtk_widget_class_bind_template_child (widget_class, GpCancelForm, reason);
  gtk_widget_class_bind_template_callback (widget_class, gp_edit_form_changed);
}

static void
gp_cancel_form_init (GpCancelForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_cancel_form_new (GpSlice *slice, gint64 session, GpLanguage language)
{
  GpCancelForm *self = g_object_new (GP_TYPE_CANCEL_FORM, NULL);
  const GpSession *record = gp_slice_get_session (slice, session);
  const GpSeries *series = gp_slice_get_series (slice, record->series);

  self->session = session;
  self->name = gp_session_label_new (slice, record, language);
  gtk_switch_set_active (self->replace, gp_edit_session_replaces_by_default (series));

  return GTK_WIDGET (self);
}
