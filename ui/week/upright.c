/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/upright.h"

struct _GpUpright
{
  GtkWidget parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (GpUpright, gp_upright, GTK_TYPE_WIDGET)

static void
gp_upright_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  GtkOrientation turned = orientation == GTK_ORIENTATION_HORIZONTAL ? GTK_ORIENTATION_VERTICAL
                                                                    : GTK_ORIENTATION_HORIZONTAL;

  gtk_widget_measure (GP_UPRIGHT (widget)->box, turned, -1, minimum, natural, NULL, NULL);
}

static void
gp_upright_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GskTransform *transform =
      gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (0, (float) height));

  transform = gsk_transform_rotate (transform, -90);
  gtk_widget_allocate (GP_UPRIGHT (widget)->box, height, width, -1, transform);
}

static void
gp_upright_dispose (GObject *object)
{
  g_clear_pointer (&GP_UPRIGHT (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_upright_parent_class)->dispose (object);
}

static void
gp_upright_class_init (GpUprightClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_upright_dispose;
  widget_class->measure = gp_upright_measure;
  widget_class->size_allocate = gp_upright_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "upright");
}

static void
gp_upright_init (GpUpright *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
append (GpUpright *self, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self->box), label);
}

GtkWidget *
gp_upright_new (const char *title, const char *subtitle)
{
  GpUpright *self = g_object_new (GP_TYPE_UPRIGHT, NULL);

  append (self, title, "heading");
  append (self, subtitle, "secondary");

  return GTK_WIDGET (self);
}
