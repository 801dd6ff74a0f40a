/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/move-form.h"

#include <glib/gi18n-lib.h>

#include "ui/session/reach-rows.h"
#include "ui/session/session-label.h"
#include "ui/shared/day-entry.h"
#include "ui/shared/time-entry.h"

struct _GpMoveForm
{
  GtkWidget parent_instance;

  GtkWidget *group;
  GpDayEntry *day;
  GtkWidget *time_row;
  GpTimeEntry *time;
  GpReachRows *reach;

  gint64 session;
  char *series; /* what it is called, for the label */
  GpLanguage language;
};

static void gp_move_form_iface_init (GpEditFormInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpMoveForm,
                               gp_move_form,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_EDIT_FORM, gp_move_form_iface_init))

static const char *
get_title (GpEditForm *form)
{
  return _ ("Move the Session");
}

static const char *
get_button_label (GpEditForm *form)
{
  return _ ("Move");
}

static gboolean
propose (GpEditForm *form, GpProposal *proposal, GError **error)
{
  GpMoveForm *self = GP_MOVE_FORM (form);
  GpMoment start =
      gp_moment_new (gp_day_entry_get_day (self->day), gp_time_entry_get_minute (self->time));

  return gp_edit_session_move (proposal, self->session, start,
                               gp_reach_rows_get_reach (self->reach), error);
}

static char *
dup_label (GpEditForm *form)
{
  GpMoveForm *self = GP_MOVE_FORM (form);
  g_autofree char *day = gp_names_format_short (gp_day_entry_get_day (self->day), self->language);

  if (gp_reach_rows_get_reach (self->reach) == GP_REACH_THIS)
    return g_strdup_printf (_ ("%s moved to %s"), self->series, day);

  return g_strdup_printf (_ ("%s moved from %s on"), self->series, day);
}

static void
gp_move_form_iface_init (GpEditFormInterface *iface)
{
  iface->get_title = get_title;
  iface->get_button_label = get_button_label;
  iface->propose = propose;
  iface->dup_label = dup_label;
}

static void
gp_move_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_MOVE_FORM);

  G_OBJECT_CLASS (gp_move_form_parent_class)->dispose (object);
}

static void
gp_move_form_finalize (GObject *object)
{
  g_free (GP_MOVE_FORM (object)->series);

  G_OBJECT_CLASS (gp_move_form_parent_class)->finalize (object);
}

static void
gp_move_form_class_init (GpMoveFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_move_form_dispose;
  object_class->finalize = gp_move_form_finalize;

  g_type_ensure (GP_TYPE_DAY_ENTRY);
  g_type_ensure (GP_TYPE_TIME_ENTRY);
  g_type_ensure (GP_TYPE_REACH_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/session/move-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GpMoveForm, group);
  gtk_widget_class_bind_template_child (widget_class, GpMoveForm, day);
  gtk_widget_class_bind_template_child (widget_class, GpMoveForm, time_row);
  gtk_widget_class_bind_template_child (widget_class, GpMoveForm, time);
  gtk_widget_class_bind_template_child (widget_class, GpMoveForm, reach);
  gtk_widget_class_bind_template_callback (widget_class, gp_edit_form_changed);
}

static void
gp_move_form_init (GpMoveForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_move_form_new (GpSlice *slice, gint64 session, GpDay today, GpLanguage language)
{
  GpMoveForm *self = g_object_new (GP_TYPE_MOVE_FORM, NULL);
  const GpSession *record = gp_slice_get_session (slice, session);

  self->session = session;
  self->series = gp_session_label_new_of_series (slice, record, language);
  self->language = language;

  gp_day_entry_set_plan (self->day, slice, today, language);
  gp_day_entry_set_day (self->day, gp_moment_get_day (record->start));
  gp_time_entry_set_minute (self->time, gp_moment_get_minute (record->start));
  gp_time_entry_set_label (self->time, _ ("Begins at"));

  /* A stay has days, and no time of day. */
  gtk_widget_set_visible (self->time_row, record->minutes > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->reach), record->minutes > 0);

  return GTK_WIDGET (self);
}
