/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week-header.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/shared/week-pill.h"

struct _GpWeekHeader
{
  GtkWidget parent_instance;

  GtkWidget *bar;
  GtkLabel *week;
  GpWeekPill *pill;
  GtkLabel *days;
  GtkWidget *undo;
  GtkWidget *legend;
  GpFamilyChips *chips;
  GpConflictChip *conflicts;
};

G_DEFINE_FINAL_TYPE (GpWeekHeader, gp_week_header, GTK_TYPE_WIDGET)

static void
gp_week_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_WEEK_HEADER);

  G_OBJECT_CLASS (gp_week_header_parent_class)->dispose (object);
}

static void
gp_week_header_class_init (GpWeekHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_week_header_dispose;

  g_type_ensure (GP_TYPE_WEEK_PILL);
  g_type_ensure (GP_TYPE_FAMILY_CHIPS);
  g_type_ensure (GP_TYPE_CONFLICT_CHIP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/week/week-header.ui");
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, bar);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, week);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, pill);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, days);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, undo);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, legend);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, chips);
  gtk_widget_class_bind_template_child (widget_class, GpWeekHeader, conflicts);
}

static void
gp_week_header_init (GpWeekHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_week_header_new (void)
{
  return g_object_new (GP_TYPE_WEEK_HEADER, NULL);
}

/* Presence is told by its dashes and needs no place in the legend. */
static guint
choose_families (const GpWeek *week)
{
  return gp_week_get_families (week) & ~(1u << GP_FAMILY_PRESENCE);
}

void
gp_week_header_show (GpWeekHeader *self,
                     const GpWeek *week,
                     GPtrArray *conflicts,
                     GpSlice *conflict_slice)
{
  GpIsoWeek number;
  g_autofree char *title = NULL;
  g_autofree char *days = NULL;

  g_return_if_fail (GP_IS_WEEK_HEADER (self));

  number = gp_iso_week_of (week->monday);
  title = g_strdup_printf (_ ("Week %d"), number.week);
  days = gp_names_format_span (week->monday, week->monday + 6, week->language);

  gtk_label_set_label (self->week, title);
  gp_week_pill_set_week (self->pill, number);
  gtk_label_set_label (self->days, days);
  gp_family_chips_set_families (self->chips, choose_families (week));
  gp_conflict_chip_show (self->conflicts, conflicts, conflict_slice, week->language);
}

GpFamilyChips *
gp_week_header_get_chips (GpWeekHeader *self)
{
  g_return_val_if_fail (GP_IS_WEEK_HEADER (self), NULL);

  return self->chips;
}

void
gp_week_header_set_undo_label (GpWeekHeader *self, const char *label)
{
  g_autofree char *tooltip = NULL;

  g_return_if_fail (GP_IS_WEEK_HEADER (self));

  tooltip = label != NULL ? g_strdup_printf (_ ("Undo: %s (Ctrl+Z)"), label)
                          : g_strdup (_ ("Nothing to undo (Ctrl+Z)"));
  gtk_widget_set_tooltip_text (self->undo, tooltip);
}
