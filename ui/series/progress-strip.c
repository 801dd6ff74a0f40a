/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/progress-strip.h"

#include "ui/shared/family.h"

struct _GpProgressStrip
{
  GtkWidget parent_instance;

  GPtrArray *boxes; /* children; those not needed are hidden */
};

G_DEFINE_FINAL_TYPE (GpProgressStrip, gp_progress_strip, GTK_TYPE_WIDGET)

static void
gp_progress_strip_dispose (GObject *object)
{
  g_clear_pointer (&GP_PROGRESS_STRIP (object)->boxes, g_ptr_array_unref);

  G_OBJECT_CLASS (gp_progress_strip_parent_class)->dispose (object);
}

static void
gp_progress_strip_class_init (GpProgressStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_progress_strip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "progressstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gp_progress_strip_init (GpProgressStrip *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);
  self->boxes = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
}

GtkWidget *
gp_progress_strip_new (void)
{
  return g_object_new (GP_TYPE_PROGRESS_STRIP, NULL);
}

static GtkWidget *
get_box (GpProgressStrip *self, guint index)
{
  GtkWidget *box;

  if (index < self->boxes->len)
    return g_ptr_array_index (self->boxes, index);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (box, "session");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  g_ptr_array_add (self->boxes, box);

  return box;
}

static void
show_box (GtkWidget *box, GpFamily family, gboolean done, gboolean current)
{
  gp_family_apply (box, family);
  gtk_widget_add_css_class (box, done ? "solid" : "fill");
  gtk_widget_remove_css_class (box, done ? "fill" : "solid");
  if (current)
    gtk_widget_add_css_class (box, "current");
  else
    gtk_widget_remove_css_class (box, "current");
  gtk_widget_set_visible (box, TRUE);
}

void
gp_progress_strip_show (
    GpProgressStrip *self, GpFamily family, guint n_boxes, guint n_done, gboolean current)
{
  g_return_if_fail (GP_IS_PROGRESS_STRIP (self));

  for (guint i = 0; i < n_boxes; i++)
    show_box (get_box (self, i), family, i < n_done, current && i == n_done);
  for (guint i = n_boxes; i < self->boxes->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->boxes, i), FALSE);
}
