/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/weekday-picker.h"

struct _GpWeekdayPicker
{
  GtkWidget parent_instance;

  GtkWidget *buttons[7];
  GpSeriesDraft *draft;
  gboolean showing; /* the buttons change by the program's hand */
};

G_DEFINE_FINAL_TYPE (GpWeekdayPicker, gp_weekday_picker, GTK_TYPE_WIDGET)

static void
show_form (GpWeekdayPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);

  self->showing = TRUE;
  for (int i = 0; i < 7; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]),
                                  gp_series_form_has_weekday (form, i));
  self->showing = FALSE;
}

static void
on_toggled (GpWeekdayPicker *self, GtkToggleButton *button)
{
  if (self->showing)
    return;

  for (int i = 0; i < 7; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      gp_series_form_choose_weekday (gp_series_draft_get_form (self->draft), i,
                                     gtk_toggle_button_get_active (button));
  gp_series_draft_edited (self->draft);
}

static void
gp_weekday_picker_dispose (GObject *object)
{
  GpWeekdayPicker *self = GP_WEEKDAY_PICKER (object);

  for (int i = 0; i < 7; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_weekday_picker_parent_class)->dispose (object);
}

static void
gp_weekday_picker_class_init (GpWeekdayPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_weekday_picker_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gp_weekday_picker_init (GpWeekdayPicker *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_add_css_class (GTK_WIDGET (self), "chooser");
  gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  for (int i = 0; i < 7; i++)
    {
      self->buttons[i] = gtk_toggle_button_new ();
      gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (on_toggled), self,
                               G_CONNECT_SWAPPED);
    }
}

void
gp_weekday_picker_set_draft (GpWeekdayPicker *self, GpSeriesDraft *draft)
{
  GpLanguage language = gp_series_draft_get_language (draft);

  g_return_if_fail (GP_IS_WEEKDAY_PICKER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  for (int i = 0; i < 7; i++)
    {
      gtk_button_set_label (GTK_BUTTON (self->buttons[i]), gp_weekday_get_short_name (i, language));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      gp_weekday_get_name (i, language), -1);
    }
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
