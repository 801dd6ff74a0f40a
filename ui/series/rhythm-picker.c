/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/rhythm-picker.h"

#include "app/plan/words.h"

/* One action with the rhythm's word as its state makes radio buttons of toggles and menu alike. */
struct _GpRhythmPicker
{
  GtkWidget parent_instance;

  GtkWidget *weekly;
  GtkWidget *biweekly;
  GtkWidget *even;
  GtkWidget *odd;
  GtkMenuButton *more;

  GSimpleAction *kind;
  GpSeriesDraft *draft;
};

G_DEFINE_FINAL_TYPE (GpRhythmPicker, gp_rhythm_picker, GTK_TYPE_WIDGET)

static gboolean
is_in_menu (const GpSeriesForm *form)
{
  switch (form->rhythm)
    {
    case GP_RHYTHM_WEEKLY:
      return form->interval > 2;
    case GP_RHYTHM_EVEN_WEEKS:
    case GP_RHYTHM_ODD_WEEKS:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
show_form (GpRhythmPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GpRhythm rhythm = { form->rhythm, form->interval };
  g_autofree char *word = gp_rhythm_kind_format (form->rhythm, form->interval);
  g_autofree char *name = gp_words_describe_kind (&rhythm);

  g_simple_action_set_state (self->kind, g_variant_new_string (word));
  if (is_in_menu (form))
    {
      gtk_menu_button_set_label (self->more, name);
      gtk_widget_add_css_class (GTK_WIDGET (self->more), "chosen");
    }
  else
    {
      gtk_menu_button_set_icon_name (self->more, "view-more-horizontal-symbolic");
      gtk_widget_remove_css_class (GTK_WIDGET (self->more), "chosen");
    }
}

static void
on_kind_chosen (GpRhythmPicker *self, GVariant *word)
{
  GpRhythmKind kind;
  int interval;

  if (!gp_rhythm_kind_parse (g_variant_get_string (word, NULL), &kind, &interval))
    return;

  gp_series_form_set_rhythm (gp_series_draft_get_form (self->draft), kind, interval);
  gp_series_draft_edited (self->draft);
}

static void
gp_rhythm_picker_dispose (GObject *object)
{
  GpRhythmPicker *self = GP_RHYTHM_PICKER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->kind);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_rhythm_picker_parent_class)->dispose (object);
}

static void
gp_rhythm_picker_class_init (GpRhythmPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_rhythm_picker_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/rhythm-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, GpRhythmPicker, weekly);
  gtk_widget_class_bind_template_child (widget_class, GpRhythmPicker, biweekly);
  gtk_widget_class_bind_template_child (widget_class, GpRhythmPicker, even);
  gtk_widget_class_bind_template_child (widget_class, GpRhythmPicker, odd);
  gtk_widget_class_bind_template_child (widget_class, GpRhythmPicker, more);
}

static void
gp_rhythm_picker_init (GpRhythmPicker *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->kind =
      g_simple_action_new_stateful ("kind", G_VARIANT_TYPE_STRING, g_variant_new_string ("weekly"));
  g_signal_connect_object (self->kind, "change-state", G_CALLBACK (on_kind_chosen), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (self->kind));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "rhythm", G_ACTION_GROUP (actions));

  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_rhythm_picker_set_draft (GpRhythmPicker *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_RHYTHM_PICKER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
