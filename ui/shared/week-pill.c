/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/week-pill.h"

#include <glib/gi18n-lib.h>

struct _GpWeekPill
{
  GtkWidget parent_instance;

  GtkWidget *first_dot;
  GtkWidget *second_dot;
  GtkLabel *label;

  GpWeekPillForm form;
  GpIsoWeek week;
};

G_DEFINE_ENUM_TYPE (GpWeekPillForm,
                    gp_week_pill_form,
                    G_DEFINE_ENUM_VALUE (GP_WEEK_PILL_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (GP_WEEK_PILL_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (GP_WEEK_PILL_PARITY, "parity"),
                    G_DEFINE_ENUM_VALUE (GP_WEEK_PILL_DOTS, "dots"))

G_DEFINE_FINAL_TYPE (GpWeekPill, gp_week_pill, GTK_TYPE_WIDGET)

enum
{
  PROP_FORM = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static char *
dup_text (GpWeekPill *self, gboolean even)
{
  switch (self->form)
    {
    case GP_WEEK_PILL_NUMBER:
      return g_strdup_printf ("%d", self->week.week);
    case GP_WEEK_PILL_WEEK:
      return g_strdup_printf (C_ ("in a sentence", "week %d"), self->week.week);
    case GP_WEEK_PILL_PARITY:
      return g_strdup (even ? _ ("Even week") : _ ("Odd week"));
    case GP_WEEK_PILL_DOTS:
    default:
      return g_strdup ("");
    }
}

static void
update (GpWeekPill *self)
{
  gboolean even = gp_iso_week_is_even (self->week);
  g_autofree char *text = dup_text (self, even);
  g_autofree char *spoken = g_strdup_printf (
      even ? _ ("Week %d, an even week") : _ ("Week %d, an odd week"), self->week.week);

  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->label), *text != '\0');
  gtk_widget_set_visible (self->first_dot, self->form != GP_WEEK_PILL_NUMBER);
  gtk_widget_set_visible (self->second_dot, self->form != GP_WEEK_PILL_NUMBER && even);
  gtk_widget_set_css_classes (GTK_WIDGET (self), (const char *[]){ even ? "even" : "odd", NULL });
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
gp_week_pill_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GpWeekPill *self = GP_WEEK_PILL (object);

  if (id != PROP_FORM)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }

  self->form = g_value_get_enum (value);
  update (self);
}

static void
gp_week_pill_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_WEEK_PILL);

  G_OBJECT_CLASS (gp_week_pill_parent_class)->dispose (object);
}

static void
gp_week_pill_class_init (GpWeekPillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gp_week_pill_set_property;
  object_class->dispose = gp_week_pill_dispose;

  properties[PROP_FORM] =
      g_param_spec_enum ("form", NULL, NULL, GP_TYPE_WEEK_PILL_FORM, GP_WEEK_PILL_NUMBER,
                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/shared/week-pill.ui");
  gtk_widget_class_bind_template_child (widget_class, GpWeekPill, first_dot);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPill, second_dot);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPill, label);
  gtk_widget_class_set_css_name (widget_class, "weekpill");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gp_week_pill_init (GpWeekPill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_week_pill_new (GpWeekPillForm form)
{
  return g_object_new (GP_TYPE_WEEK_PILL, "form", form, NULL);
}

void
gp_week_pill_set_week (GpWeekPill *self, GpIsoWeek week)
{
  g_return_if_fail (GP_IS_WEEK_PILL (self));

  self->week = week;
  update (self);
}
