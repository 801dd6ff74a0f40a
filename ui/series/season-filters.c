/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-filters.h"

#include <glib/gi18n-lib.h>

#include "ui/series/season-choices.h"

struct _GpSeasonFilters
{
  GtkWidget parent_instance;

  GtkEditable *search;
  GtkDropDown *offering;
  GtkDropDown *staff;
  GtkButton *active;
  GtkButton *ended;

  GpSeasonChoices *choices; /* NULL until there is a plan */
  gboolean showing;         /* the fields change by the program's hand */
};

enum
{
  CHANGED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpSeasonFilters, gp_season_filters, GTK_TYPE_WIDGET)

static void
on_changed (GpSeasonFilters *self)
{
  if (!self->showing && self->choices != NULL)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_search_activated (GpSeasonFilters *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
on_search_stopped (GpSeasonFilters *self)
{
  gtk_editable_set_text (self->search, "");
  g_signal_emit (self, signals[LEFT], 0);
}

static gboolean
gp_season_filters_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GP_SEASON_FILTERS (widget)->search));
}

static void
gp_season_filters_dispose (GObject *object)
{
  GpSeasonFilters *self = GP_SEASON_FILTERS (object);
  GtkWidget *child;

  g_clear_pointer (&self->choices, gp_season_choices_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_season_filters_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, GP_TYPE_SEASON_FILTERS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
gp_season_filters_class_init (GpSeasonFiltersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_season_filters_dispose;
  widget_class->grab_focus = gp_season_filters_grab_focus;

  signals[CHANGED] = add_signal ("changed");
  signals[LEFT] = add_signal ("left");

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/season-filters.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeasonFilters, search);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonFilters, offering);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonFilters, staff);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonFilters, active);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonFilters, ended);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped);
}

static void
gp_season_filters_init (GpSeasonFilters *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gint64
get_offering (GpSeasonFilters *self)
{
  return gp_season_choices_get_offering (self->choices,
                                         gtk_drop_down_get_selected (self->offering));
}

static gint64
get_staff (GpSeasonFilters *self)
{
  return gp_season_choices_get_staff (self->choices, gtk_drop_down_get_selected (self->staff));
}

void
gp_season_filters_set_plan (GpSeasonFilters *self, GpSlice *slice, GpLanguage language)
{
  gint64 offering, staff;

  g_return_if_fail (GP_IS_SEASON_FILTERS (self));

  offering = self->choices != NULL ? get_offering (self) : 0;
  staff = self->choices != NULL ? get_staff (self) : 0;
  g_clear_pointer (&self->choices, gp_season_choices_free);
  self->choices = gp_season_choices_new (slice, language);

  self->showing = TRUE;
  gtk_drop_down_set_model (self->offering, self->choices->offering_names);
  gtk_drop_down_set_model (self->staff, self->choices->staff_names);
  gtk_drop_down_set_selected (self->offering,
                              gp_season_choices_find_offering (self->choices, offering));
  gtk_drop_down_set_selected (self->staff, gp_season_choices_find_staff (self->choices, staff));
  self->showing = FALSE;
}

void
gp_season_filters_set_counts (GpSeasonFilters *self, guint n_active, guint n_ended)
{
  g_autofree char *active = g_strdup_printf (_ ("Active %u"), n_active);
  g_autofree char *ended = g_strdup_printf (_ ("Ended %u"), n_ended);

  g_return_if_fail (GP_IS_SEASON_FILTERS (self));

  gtk_button_set_label (self->active, active);
  gtk_button_set_label (self->ended, ended);
}

void
gp_season_filters_get_query (GpSeasonFilters *self, GpSeriesQuery *query)
{
  g_return_if_fail (GP_IS_SEASON_FILTERS (self));

  query->text = gtk_editable_get_text (self->search);
  query->offering = self->choices != NULL ? get_offering (self) : 0;
  query->staff = self->choices != NULL ? get_staff (self) : 0;
}

void
gp_season_filters_clear (GpSeasonFilters *self)
{
  g_return_if_fail (GP_IS_SEASON_FILTERS (self));

  self->showing = TRUE;
  gtk_editable_set_text (self->search, "");
  gtk_drop_down_set_selected (self->offering, 0);
  gtk_drop_down_set_selected (self->staff, 0);
  self->showing = FALSE;
  on_changed (self);
}
