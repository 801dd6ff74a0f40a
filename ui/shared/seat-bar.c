/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/seat-bar.h"

#include <glib/gi18n-lib.h>

struct _GpSeatBar
{
  GtkWidget parent_instance;

  GtkWidget *bar; /* a GtkLevelBar */
};

G_DEFINE_FINAL_TYPE (GpSeatBar, gp_seat_bar, GTK_TYPE_WIDGET)

/* More seats than this are drawn as one bar: blocks of less than two pixels cannot be told apart.
 */
#define MOST_BLOCKS 16

static void
gp_seat_bar_dispose (GObject *object)
{
  GpSeatBar *self = GP_SEAT_BAR (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_seat_bar_parent_class)->dispose (object);
}

static void
gp_seat_bar_class_init (GpSeatBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_seat_bar_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "seatbar");
}

static void
gp_seat_bar_init (GpSeatBar *self)
{
  GtkLevelBar *bar;

  self->bar = gtk_level_bar_new ();
  gtk_widget_set_valign (self->bar, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));

  /* The usual marks would colour a nearly empty bar as a warning. */
  bar = GTK_LEVEL_BAR (self->bar);
  gtk_level_bar_remove_offset_value (bar, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (bar, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (bar, GTK_LEVEL_BAR_OFFSET_FULL);
}

GtkWidget *
gp_seat_bar_new (void)
{
  return g_object_new (GP_TYPE_SEAT_BAR, NULL);
}

void
gp_seat_bar_set_seats (GpSeatBar *self, int taken, int capacity)
{
  GtkLevelBar *bar;
  g_autofree char *spoken = NULL;

  g_return_if_fail (GP_IS_SEAT_BAR (self));
  g_return_if_fail (capacity > 0);

  bar = GTK_LEVEL_BAR (self->bar);
  spoken = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%d of %d seat", "%d of %d seats", capacity), taken, capacity);

  gtk_level_bar_set_mode (bar, capacity > MOST_BLOCKS ? GTK_LEVEL_BAR_MODE_CONTINUOUS
                                                      : GTK_LEVEL_BAR_MODE_DISCRETE);
  gtk_level_bar_set_max_value (bar, capacity);
  gtk_level_bar_set_value (bar, CLAMP (taken, 0, capacity));
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), spoken);
}
