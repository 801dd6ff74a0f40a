/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/panel-frame.h"

#include <adwaita.h>

/* Pixels. The window's measures say that the panel is laid over the content below 1180, of which
 * the rail at the left takes 56. */
#define PANEL_WIDTH 330
#define LEAST_WIDTH_BESIDE (1180 - 56)

#define SLIDE_MILLISECONDS 180

struct _GpPanelFrame
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *panel;
  gboolean open;
  double shown; /* 0 to 1: how far the panel has come in */
  AdwAnimation *slide;
};

G_DEFINE_FINAL_TYPE (GpPanelFrame, gp_panel_frame, GTK_TYPE_WIDGET)

enum
{
  PROP_CONTENT = 1,
  PROP_PANEL,
  PROP_OPEN,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static gboolean
is_beside (int width)
{
  return width >= LEAST_WIDTH_BESIDE;
}

static void
on_slide_advanced (double value, GpPanelFrame *self)
{
  self->shown = value;
  gtk_widget_set_visible (self->panel, value > 0);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
gp_panel_frame_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  GpPanelFrame *self = GP_PANEL_FRAME (widget);
  int least, usual;

  gtk_widget_measure (self->content, orientation, -1, minimum, natural, NULL, NULL);
  gtk_widget_measure (self->panel, orientation, -1, &least, &usual, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, usual);
}

static void
gp_panel_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpPanelFrame *self = GP_PANEL_FRAME (widget);
  int panel_width = MIN (PANEL_WIDTH, width);
  int covered = self->shown > 0 && is_beside (width) ? panel_width : 0;
  int left = is_beside (width) ? width - panel_width : width - (int) (self->shown * panel_width);

  gtk_widget_size_allocate (self->content, &(GtkAllocation){ 0, 0, width - covered, height },
                            baseline);

  if (gtk_widget_should_layout (self->panel))
    gtk_widget_size_allocate (self->panel, &(GtkAllocation){ left, 0, panel_width, height },
                              baseline);

  if (is_beside (width))
    gtk_widget_remove_css_class (self->panel, "over");
  else
    gtk_widget_add_css_class (self->panel, "over");
}

static void
set_child (GpPanelFrame *self, GtkWidget **child, GtkWidget *widget)
{
  g_return_if_fail (*child == NULL);

  *child = widget;
  if (widget != NULL)
    gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

static void
gp_panel_frame_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GpPanelFrame *self = GP_PANEL_FRAME (object);

  switch (id)
    {
    case PROP_CONTENT:
      set_child (self, &self->content, g_value_get_object (value));
      break;
    case PROP_PANEL:
      set_child (self, &self->panel, g_value_get_object (value));
      gtk_widget_set_visible (self->panel, FALSE);
      break;
    case PROP_OPEN:
      gp_panel_frame_set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gp_panel_frame_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GpPanelFrame *self = GP_PANEL_FRAME (object);

  switch (id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_PANEL:
      g_value_set_object (value, self->panel);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gp_panel_frame_dispose (GObject *object)
{
  GpPanelFrame *self = GP_PANEL_FRAME (object);

  g_clear_object (&self->slide);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->panel, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_panel_frame_parent_class)->dispose (object);
}

static void
gp_panel_frame_class_init (GpPanelFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->set_property = gp_panel_frame_set_property;
  object_class->get_property = gp_panel_frame_get_property;
  object_class->dispose = gp_panel_frame_dispose;
  widget_class->measure = gp_panel_frame_measure;
  widget_class->size_allocate = gp_panel_frame_size_allocate;

  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_PANEL] = g_param_spec_object ("panel", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_css_name (widget_class, "panelframe");
}

static void
gp_panel_frame_init (GpPanelFrame *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  self->slide = adw_timed_animation_new (
      GTK_WIDGET (self), 0, 1, SLIDE_MILLISECONDS,
      adw_callback_animation_target_new ((AdwAnimationTargetFunc) on_slide_advanced, self, NULL));
}

void
gp_panel_frame_set_open (GpPanelFrame *self, gboolean open)
{
  g_return_if_fail (GP_IS_PANEL_FRAME (self));

  if (self->open == open)
    return;

  self->open = open;
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->slide), self->shown);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->slide), open ? 1 : 0);
  adw_animation_play (self->slide);
  if (is_beside (gtk_widget_get_width (GTK_WIDGET (self))))
    adw_animation_skip (self->slide);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

gboolean
gp_panel_frame_get_open (GpPanelFrame *self)
{
  g_return_val_if_fail (GP_IS_PANEL_FRAME (self), FALSE);

  return self->open;
}
