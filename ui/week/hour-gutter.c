/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/hour-gutter.h"

/* Pixels from the right edge of the gutter. */
#define MARGIN_END 10

struct _GpHourGutter
{
  GtkWidget parent_instance;

  GpHours hours;
  GPtrArray *labels; /* one an hour, from the first */
  GtkWidget *now;
  int now_minute;
};

G_DEFINE_FINAL_TYPE (GpHourGutter, gp_hour_gutter, GTK_TYPE_WIDGET)

static void
gp_hour_gutter_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  GpHourGutter *self = GP_HOUR_GUTTER (widget);

  *minimum = *natural =
      orientation == GTK_ORIENTATION_VERTICAL ? gp_hours_get_height (self->hours) : 0;
}

/* Centred on the line of its minute. */
static void
allocate_label (GpHourGutter *self, GtkWidget *label, int minute, int right)
{
  GtkRequisition size;

  gtk_widget_get_preferred_size (label, NULL, &size);
  gtk_widget_size_allocate (
      label,
      &(GtkAllocation){ right - size.width, gp_hours_get_y (self->hours, minute) - size.height / 2,
                        size.width, size.height },
      -1);
}

static void
gp_hour_gutter_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpHourGutter *self = GP_HOUR_GUTTER (widget);

  for (guint i = 0; i < self->labels->len; i++)
    allocate_label (self, g_ptr_array_index (self->labels, i), self->hours.from + (int) i * 60,
                    width - MARGIN_END);

  if (gtk_widget_get_visible (self->now))
    allocate_label (self, self->now, self->now_minute, width - 3);
}

static void
gp_hour_gutter_dispose (GObject *object)
{
  GpHourGutter *self = GP_HOUR_GUTTER (object);

  g_ptr_array_set_size (self->labels, 0);
  g_clear_pointer (&self->now, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_hour_gutter_parent_class)->dispose (object);
}

static void
gp_hour_gutter_finalize (GObject *object)
{
  g_ptr_array_unref (GP_HOUR_GUTTER (object)->labels);

  G_OBJECT_CLASS (gp_hour_gutter_parent_class)->finalize (object);
}

static void
gp_hour_gutter_class_init (GpHourGutterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_hour_gutter_dispose;
  object_class->finalize = gp_hour_gutter_finalize;
  widget_class->measure = gp_hour_gutter_measure;
  widget_class->size_allocate = gp_hour_gutter_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "hourgutter");
}

static void
gp_hour_gutter_init (GpHourGutter *self)
{
  self->labels = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
}

GtkWidget *
gp_hour_gutter_new (GpHours hours)
{
  GpHourGutter *self = g_object_new (GP_TYPE_HOUR_GUTTER, NULL);

  self->hours = hours;
  for (int minute = hours.from; minute <= hours.to; minute += 60)
    {
      g_autofree char *text = g_strdup_printf ("%02d", minute / 60);
      GtkWidget *label = gtk_label_new (text);

      gtk_widget_set_parent (label, GTK_WIDGET (self));
      g_ptr_array_add (self->labels, label);
    }

  self->now = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->now, "now");
  gtk_widget_set_visible (self->now, FALSE);
  gtk_widget_set_parent (self->now, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

void
gp_hour_gutter_set_now (GpHourGutter *self, GpMoment now)
{
  g_autofree char *text = NULL;
  gboolean shown;

  g_return_if_fail (GP_IS_HOUR_GUTTER (self));

  self->now_minute = now != GP_MOMENT_NONE ? gp_moment_get_minute (now) : -1;
  shown = self->now_minute >= self->hours.from && self->now_minute <= self->hours.to;
  gtk_widget_set_visible (self->now, shown);
  if (shown)
    {
      text = gp_time_format (self->now_minute);
      gtk_label_set_label (GTK_LABEL (self->now), text);
    }

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
