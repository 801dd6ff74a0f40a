/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/times-picker.h"

#include "ui/series/time-line.h"

struct _GpTimesPicker
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkBox *lines;
  GtkCheckButton *separate;

  GPtrArray *shown; /* GpTimeLine, children of lines */
  GpSeriesDraft *draft;
  gboolean showing; /* the fields change by the program's hand */
};

G_DEFINE_FINAL_TYPE (GpTimesPicker, gp_times_picker, GTK_TYPE_WIDGET)

static gboolean
is_separate (GpTimesPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);

  return form->times->len > 1 &&
         (gtk_check_button_get_active (self->separate) || !gp_series_form_is_uniform (form));
}

static guint
find_line (GpTimesPicker *self, GpTimeLine *line)
{
  guint index = 0;

  g_ptr_array_find (self->shown, line, &index);
  return index;
}

static void
on_from_changed (GpTimesPicker *self, int minute, GpTimeLine *line)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);

  if (is_separate (self))
    gp_series_form_set_time_at (form, find_line (self, line), minute);
  else
    gp_series_form_set_time (form, minute);
  gp_series_draft_edited (self->draft);
}

static void
on_to_changed (GpTimesPicker *self, int minute, GpTimeLine *line)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  gboolean taken = is_separate (self)
                       ? gp_series_form_set_end_at (form, find_line (self, line), minute)
                       : gp_series_form_set_end (form, minute);

  gp_time_line_set_invalid (line, !taken);
  if (taken)
    gp_series_draft_edited (self->draft);
}

static void
on_more_clicked (GpTimesPicker *self, GpTimeLine *line)
{
  gp_series_form_add_time (gp_series_draft_get_form (self->draft), find_line (self, line));
  gp_series_draft_edited (self->draft);
}

static void
on_less_clicked (GpTimesPicker *self, GpTimeLine *line)
{
  gp_series_form_remove_time (gp_series_draft_get_form (self->draft), find_line (self, line));
  gp_series_draft_edited (self->draft);
}

static void
add_line (GpTimesPicker *self)
{
  GtkWidget *line = gp_time_line_new ();

  g_signal_connect_object (line, "from-changed", G_CALLBACK (on_from_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "to-changed", G_CALLBACK (on_to_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "more-clicked", G_CALLBACK (on_more_clicked), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "less-clicked", G_CALLBACK (on_less_clicked), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->lines, line);
  g_ptr_array_add (self->shown, line);
}

/* Lines are kept rather than made anew, so that the one that is typed in keeps its focus. */
static void
set_n_lines (GpTimesPicker *self, guint count)
{
  while (self->shown->len < count)
    add_line (self);
  while (self->shown->len > count)
    gtk_box_remove (self->lines, g_ptr_array_steal_index (self->shown, self->shown->len - 1));
}

static void
show_form (GpTimesPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GpLanguage language = gp_series_draft_get_language (self->draft);
  gboolean separate = is_separate (self);

  self->showing = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->separate), form->times->len > 1);
  gtk_check_button_set_active (self->separate, separate);
  self->showing = FALSE;

  set_n_lines (self, separate ? form->times->len : MIN (form->times->len, 1));
  for (guint i = 0; i < self->shown->len; i++)
    {
      const GpWeekdayTime *time = &g_array_index (form->times, GpWeekdayTime, i);

      gp_time_line_show (g_ptr_array_index (self->shown, i),
                         separate ? gp_weekday_get_name (time->weekday, language) : NULL,
                         time->time, (time->time + time->minutes) % GP_MINUTES_A_DAY);
    }
}

/* Back to one time for all: that of the first weekday. */
static void
make_uniform (GpSeriesForm *form)
{
  const GpWeekdayTime first = g_array_index (form->times, GpWeekdayTime, 0);

  for (guint i = form->times->len; i > 1; i--)
    if (g_array_index (form->times, GpWeekdayTime, i - 1).weekday ==
        g_array_index (form->times, GpWeekdayTime, i - 2).weekday)
      gp_series_form_remove_time (form, i - 1);
  gp_series_form_set_time (form, first.time);
  gp_series_form_set_end (form, first.time + first.minutes);
}

static void
on_separate_toggled (GpTimesPicker *self)
{
  if (self->showing || self->draft == NULL)
    return;

  if (!gtk_check_button_get_active (self->separate))
    make_uniform (gp_series_draft_get_form (self->draft));
  gp_series_draft_edited (self->draft);
}

static void
gp_times_picker_dispose (GObject *object)
{
  GpTimesPicker *self = GP_TIMES_PICKER (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_times_picker_parent_class)->dispose (object);
}

static void
gp_times_picker_class_init (GpTimesPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_times_picker_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/times-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, GpTimesPicker, content);
  gtk_widget_class_bind_template_child (widget_class, GpTimesPicker, lines);
  gtk_widget_class_bind_template_child (widget_class, GpTimesPicker, separate);
  gtk_widget_class_bind_template_callback (widget_class, on_separate_toggled);
}

static void
gp_times_picker_init (GpTimesPicker *self)
{
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_times_picker_set_draft (GpTimesPicker *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_TIMES_PICKER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
