/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/conflict-chip.h"

#include <glib/gi18n-lib.h>

struct _GpConflictChip
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel *count;
  GtkPopover *popover;
  GtkListBox *list;

  GArray *sessions; /* gint64, in the order of the rows */
};

G_DEFINE_FINAL_TYPE (GpConflictChip, gp_conflict_chip, GTK_TYPE_WIDGET)

static void
on_row_activated (GpConflictChip *self, GtkListBoxRow *row)
{
  gint64 session = g_array_index (self->sessions, gint64, gtk_list_box_row_get_index (row));

  gtk_popover_popdown (self->popover);
  gtk_widget_activate_action (GTK_WIDGET (self), "place.open-session", "x", session);
}

static void
gp_conflict_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_CONFLICT_CHIP);

  G_OBJECT_CLASS (gp_conflict_chip_parent_class)->dispose (object);
}

static void
gp_conflict_chip_finalize (GObject *object)
{
  g_array_unref (GP_CONFLICT_CHIP (object)->sessions);

  G_OBJECT_CLASS (gp_conflict_chip_parent_class)->finalize (object);
}

static void
gp_conflict_chip_class_init (GpConflictChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_conflict_chip_dispose;
  object_class->finalize = gp_conflict_chip_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/week/conflict-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, GpConflictChip, button);
  gtk_widget_class_bind_template_child (widget_class, GpConflictChip, count);
  gtk_widget_class_bind_template_child (widget_class, GpConflictChip, popover);
  gtk_widget_class_bind_template_child (widget_class, GpConflictChip, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
gp_conflict_chip_init (GpConflictChip *self)
{
  self->sessions = g_array_new (FALSE, FALSE, sizeof (gint64));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
create_line (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_conflict (GpConflictChip *self, const GpConflict *conflict, GpSlice *slice, GpLanguage language)
{
  g_autofree char *what = gp_conflict_describe (slice, conflict, language);
  g_autofree char *why = gp_conflict_explain (slice, conflict, language);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_box_append (GTK_BOX (box), create_line (what, "heading"));
  gtk_box_append (GTK_BOX (box), create_line (why, "secondary"));
  gtk_list_box_append (self->list, box);
  g_array_append_val (self->sessions, conflict->session);
}

void
gp_conflict_chip_show (GpConflictChip *self,
                       GPtrArray *conflicts,
                       GpSlice *slice,
                       GpLanguage language)
{
  g_autofree char *text = NULL;
  GtkListBoxRow *row;

  g_return_if_fail (GP_IS_CONFLICT_CHIP (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_array_set_size (self->sessions, 0);

  for (guint i = 0; i < conflicts->len; i++)
    add_conflict (self, g_ptr_array_index (conflicts, i), slice, language);

  text = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u conflict", "%u conflicts", conflicts->len), conflicts->len);
  gtk_label_set_label (self->count, text);
  gtk_widget_set_visible (GTK_WIDGET (self), conflicts->len > 0);
}
