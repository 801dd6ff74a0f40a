/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/staff-picker.h"

#include <glib/gi18n-lib.h>

#include "ui/series/staff-choice.h"

struct _GpStaffPicker
{
  GtkWidget parent_instance;

  GtkBox *chips;
  GtkMenuButton *add;
  GtkPopover *popover;
  GtkEditable *search;
  GtkListBox *list;

  GPtrArray *offered; /* GpStaff, in the order of the list's rows */
  GPtrArray *buttons; /* chips, in the order of the form's staff */
  GpSeriesDraft *draft;
};

G_DEFINE_FINAL_TYPE (GpStaffPicker, gp_staff_picker, GTK_TYPE_WIDGET)

static void
on_chip_clicked (GpStaffPicker *self, GtkWidget *chip)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  guint index;

  if (!g_ptr_array_find (self->buttons, chip, &index))
    return;

  gp_series_form_remove_staff (form, g_array_index (form->staff, gint64, index));
  gtk_widget_grab_focus (GTK_WIDGET (self->add));
  gp_series_draft_edited (self->draft);
}

static void
add_chip (GpStaffPicker *self, const GpStaff *staff)
{
  GtkWidget *chip = gtk_button_new_with_label (staff->initials);
  g_autofree char *remove = g_strdup_printf (_ ("Remove %s"), staff->initials);

  gtk_widget_add_css_class (chip, "initials");
  gtk_widget_set_tooltip_text (chip, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (on_chip_clicked), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->chips, chip);
  g_ptr_array_add (self->buttons, chip);
}

static void
show_form (GpStaffPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GpSlice *slice = gp_series_draft_get_slice (self->draft);

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_box_remove (self->chips, g_ptr_array_index (self->buttons, i));
  g_ptr_array_set_size (self->buttons, 0);

  for (guint i = 0; i < form->staff->len; i++)
    {
      const GpStaff *staff = gp_slice_get_staff (slice, g_array_index (form->staff, gint64, i));

      if (staff != NULL)
        add_chip (self, staff);
    }
}

static void
add_row (GpStaffPicker *self, const GpStaff *staff)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *initials = gtk_label_new (staff->initials);
  g_autofree char *roles =
      gp_staff_choice_describe_roles (staff, gp_series_draft_get_language (self->draft));
  GtkWidget *label = gtk_label_new (roles);

  gtk_widget_add_css_class (initials, "heading");
  gtk_label_set_width_chars (GTK_LABEL (initials), 4);
  gtk_label_set_xalign (GTK_LABEL (initials), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "secondary");
  gtk_box_append (GTK_BOX (box), initials);
  gtk_box_append (GTK_BOX (box), label);
  if (!gp_staff_choice_is_suited (staff, form->offering))
    gtk_widget_add_css_class (box, "dim-label");
  gtk_list_box_append (self->list, box);
}

static void
fill_list (GpStaffPicker *self)
{
  GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  g_clear_pointer (&self->offered, g_ptr_array_unref);
  self->offered = gp_staff_choice_list (gp_series_draft_get_slice (self->draft), form->offering,
                                        gp_series_draft_get_today (self->draft));
  for (guint i = 0; i < self->offered->len; i++)
    add_row (self, g_ptr_array_index (self->offered, i));
}

static gboolean
is_listed (GtkListBoxRow *row, gpointer data)
{
  GpStaffPicker *self = data;
  const GpStaff *staff = g_ptr_array_index (self->offered, gtk_list_box_row_get_index (row));
  g_autofree char *typed = g_utf8_casefold (gtk_editable_get_text (self->search), -1);
  g_autofree char *roles =
      gp_staff_choice_describe_roles (staff, gp_series_draft_get_language (self->draft));
  g_autofree char *words = g_strdup_printf ("%s %s", staff->initials, roles);
  g_autofree char *folded = g_utf8_casefold (words, -1);

  return !gp_series_form_has_staff (gp_series_draft_get_form (self->draft), staff->base.id) &&
         strstr (folded, typed) != NULL;
}

static void
on_search_changed (GpStaffPicker *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
on_popover_shown (GpStaffPicker *self)
{
  fill_list (self);
  gtk_editable_set_text (self->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
on_row_activated (GpStaffPicker *self, GtkListBoxRow *row)
{
  const GpStaff *staff = g_ptr_array_index (self->offered, gtk_list_box_row_get_index (row));

  gp_series_form_add_staff (gp_series_draft_get_form (self->draft), staff->base.id);
  gtk_popover_popdown (self->popover);
  gp_series_draft_edited (self->draft);
}

/* Enter takes the first that is left; the field tells of what was typed a moment late. */
static void
on_search_activated (GpStaffPicker *self)
{
  on_search_changed (self);
  for (guint i = 0; i < self->offered->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, i);

      if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
        {
          on_row_activated (self, row);
          return;
        }
    }
}

static void
gp_staff_picker_dispose (GObject *object)
{
  GpStaffPicker *self = GP_STAFF_PICKER (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->offered, g_ptr_array_unref);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_staff_picker_parent_class)->dispose (object);
}

static void
gp_staff_picker_class_init (GpStaffPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_staff_picker_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/staff-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, GpStaffPicker, chips);
  gtk_widget_class_bind_template_child (widget_class, GpStaffPicker, add);
  gtk_widget_class_bind_template_child (widget_class, GpStaffPicker, popover);
  gtk_widget_class_bind_template_child (widget_class, GpStaffPicker, search);
  gtk_widget_class_bind_template_child (widget_class, GpStaffPicker, list);
  gtk_widget_class_bind_template_callback (widget_class, on_popover_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
gp_staff_picker_init (GpStaffPicker *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, is_listed, self, NULL);
}

void
gp_staff_picker_set_draft (GpStaffPicker *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_STAFF_PICKER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
