/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/length-picker.h"

#include "ui/shared/day-entry.h"

/* What a length of that kind begins with when it is chosen. */
#define USUAL_SESSIONS 8
#define USUAL_WEEKS 10

struct _GpLengthPicker
{
  GtkWidget parent_instance;

  GtkDropDown *kind; /* in the order of GpLengthKind */
  GtkSpinButton *count;
  GpDayEntry *until;

  GpSeriesDraft *draft;
  gboolean showing; /* the fields change by the program's hand */
};

G_DEFINE_FINAL_TYPE (GpLengthPicker, gp_length_picker, GTK_TYPE_WIDGET)

static void
show_form (GpLengthPicker *self)
{
  GpLength length = gp_series_draft_get_form (self->draft)->length;
  gboolean counts = length.kind == GP_LENGTH_COUNT || length.kind == GP_LENGTH_WEEKS;

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->kind, length.kind);
  gtk_widget_set_visible (GTK_WIDGET (self->count), counts);
  gtk_widget_set_visible (GTK_WIDGET (self->until), length.kind == GP_LENGTH_UNTIL);
  if (counts)
    gtk_spin_button_set_value (self->count, length.count);
  if (length.kind == GP_LENGTH_UNTIL)
    gp_day_entry_set_day (self->until, length.until);
  self->showing = FALSE;
}

static GpLength
get_usual (GpLengthPicker *self, GpLengthKind kind)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GpLength ten_weeks = gp_length_new_weeks (USUAL_WEEKS);

  if (form->offering != NULL && form->offering->length.kind == kind)
    return form->offering->length;

  switch (kind)
    {
    case GP_LENGTH_COUNT:
      return gp_length_new_count (USUAL_SESSIONS);
    case GP_LENGTH_WEEKS:
      return ten_weeks;
    case GP_LENGTH_UNTIL:
      return gp_length_new_until (gp_length_get_last_day (ten_weeks, form->start));
    case GP_LENGTH_OPEN:
    default:
      return gp_length_new_open ();
    }
}

static void
take (GpLengthPicker *self, GpLength length)
{
  gp_series_draft_get_form (self->draft)->length = length;
  gp_series_draft_edited (self->draft);
}

static void
on_kind_chosen (GpLengthPicker *self)
{
  if (!self->showing && self->draft != NULL)
    take (self, get_usual (self, gtk_drop_down_get_selected (self->kind)));
}

static void
on_count_changed (GpLengthPicker *self)
{
  GpLength length;

  if (self->showing || self->draft == NULL)
    return;

  length = gp_series_draft_get_form (self->draft)->length;
  length.count = gtk_spin_button_get_value_as_int (self->count);
  take (self, length);
}

static void
on_until_changed (GpLengthPicker *self)
{
  if (!self->showing && self->draft != NULL)
    take (self, gp_length_new_until (gp_day_entry_get_day (self->until)));
}

static void
gp_length_picker_dispose (GObject *object)
{
  GpLengthPicker *self = GP_LENGTH_PICKER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_length_picker_parent_class)->dispose (object);
}

static void
gp_length_picker_class_init (GpLengthPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_length_picker_dispose;

  g_type_ensure (GP_TYPE_DAY_ENTRY);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/length-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, GpLengthPicker, kind);
  gtk_widget_class_bind_template_child (widget_class, GpLengthPicker, count);
  gtk_widget_class_bind_template_child (widget_class, GpLengthPicker, until);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_count_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_until_changed);
}

static void
gp_length_picker_init (GpLengthPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_length_picker_set_draft (GpLengthPicker *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_LENGTH_PICKER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  gp_day_entry_set_plan (self->until, gp_series_draft_get_slice (draft),
                         gp_series_draft_get_today (draft), gp_series_draft_get_language (draft));
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
