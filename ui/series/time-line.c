/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/time-line.h"

#include <glib/gi18n-lib.h>

#include "ui/shared/time-entry.h"

struct _GpTimeLine
{
  GtkWidget parent_instance;

  GtkLabel *weekday;
  GpTimeEntry *from;
  GtkWidget *between;
  GpTimeEntry *to;
  GtkWidget *more;
  GtkWidget *less;

  gboolean showing; /* the fields change by the program's hand */
};

enum
{
  FROM_CHANGED,
  TO_CHANGED,
  MORE_CLICKED,
  LESS_CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpTimeLine, gp_time_line, GTK_TYPE_WIDGET)

static void
on_from_changed (GpTimeLine *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[FROM_CHANGED], 0, gp_time_entry_get_minute (self->from));
}

static void
on_to_changed (GpTimeLine *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[TO_CHANGED], 0, gp_time_entry_get_minute (self->to));
}

static void
on_more_clicked (GpTimeLine *self)
{
  g_signal_emit (self, signals[MORE_CLICKED], 0);
}

static void
on_less_clicked (GpTimeLine *self)
{
  g_signal_emit (self, signals[LESS_CLICKED], 0);
}

static void
gp_time_line_dispose (GObject *object)
{
  GpTimeLine *self = GP_TIME_LINE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_time_line_parent_class)->dispose (object);
}

static void
gp_time_line_class_init (GpTimeLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_time_line_dispose;

  signals[FROM_CHANGED] = g_signal_new ("from-changed", GP_TYPE_TIME_LINE, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[TO_CHANGED] = g_signal_new ("to-changed", GP_TYPE_TIME_LINE, G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[MORE_CLICKED] = g_signal_new ("more-clicked", GP_TYPE_TIME_LINE, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LESS_CLICKED] = g_signal_new ("less-clicked", GP_TYPE_TIME_LINE, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GP_TYPE_TIME_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/series/time-line.ui");
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, weekday);
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, from);
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, between);
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, to);
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, more);
  gtk_widget_class_bind_template_child (widget_class, GpTimeLine, less);
  gtk_widget_class_bind_template_callback (widget_class, on_from_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_to_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_more_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_less_clicked);
}

static void
gp_time_line_init (GpTimeLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_time_line_new (void)
{
  return g_object_new (GP_TYPE_TIME_LINE, NULL);
}

static void
name_field (GpTimeEntry *field, const char *weekday, const char *label)
{
  g_autofree char *full =
      weekday != NULL ? g_strdup_printf ("%s, %s", weekday, label) : g_strdup (label);

  gp_time_entry_set_label (field, full);
}

void
gp_time_line_show (GpTimeLine *self, const char *weekday, int from, int to)
{
  g_return_if_fail (GP_IS_TIME_LINE (self));

  self->showing = TRUE;
  gtk_label_set_label (self->weekday, weekday != NULL ? weekday : "");
  name_field (self->from, weekday, C_ ("time", "From"));
  name_field (self->to, weekday, C_ ("time", "To"));
  gp_time_entry_set_minute (self->from, from);
  gp_time_entry_set_minute (self->to, to);
  gtk_widget_set_visible (self->more, weekday != NULL);
  gtk_widget_set_visible (self->less, weekday != NULL);
  self->showing = FALSE;
}

void
gp_time_line_set_invalid (GpTimeLine *self, gboolean invalid)
{
  gp_time_entry_set_invalid (self->to, invalid);
}
