/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/offering-chooser.h"

#include "ui/series/offering-row.h"
#include "ui/series/offering-words.h"
#include "ui/shared/family.h"

struct _GpOfferingChooser
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *chosen;
  GtkLabel *code;
  GtkLabel *name;
  GtkLabel *summary;
  GtkWidget *change;
  GtkWidget *choices;
  GtkEditable *search;
  GtkListBox *list;

  const GpOffering *shown; /* only to be compared */
  GpSeriesDraft *draft;
};

G_DEFINE_FINAL_TYPE (GpOfferingChooser, gp_offering_chooser, GTK_TYPE_WIDGET)

static void
set_open (GpOfferingChooser *self, gboolean open)
{
  gtk_widget_set_visible (self->choices, open);
  gtk_widget_set_visible (self->chosen, !open);
}

static void
show_form (GpOfferingChooser *self)
{
  GpOffering *offering = gp_series_draft_get_form (self->draft)->offering;
  GpLanguage language = gp_series_draft_get_language (self->draft);
  g_autofree char *summary = NULL;

  if (offering == NULL || offering == self->shown)
    return;

  self->shown = offering;
  set_open (self, FALSE);
  summary = gp_offering_words_summarize (offering, language);
  gtk_label_set_label (self->code, offering->code);
  gp_family_apply (GTK_WIDGET (self->code), offering->family);
  gtk_label_set_label (self->name, gp_words_get (&offering->name, language));
  gtk_label_set_label (self->summary, summary);
}

static void
open_list (GpOfferingChooser *self)
{
  set_open (self, TRUE);
  gtk_editable_set_text (self->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static gboolean
is_listed (GtkListBoxRow *row, gpointer data)
{
  GpOfferingChooser *self = data;

  return gp_offering_words_match (gp_offering_row_get_offering (GP_OFFERING_ROW (row)),
                                  gtk_editable_get_text (self->search));
}

static GtkListBoxRow *
find_first_listed (GpOfferingChooser *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return row;

  return NULL;
}

static void
on_search_changed (GpOfferingChooser *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
on_row_activated (GpOfferingChooser *self, GtkListBoxRow *row)
{
  gp_series_form_choose_offering (gp_series_draft_get_form (self->draft),
                                  gp_offering_row_get_offering (GP_OFFERING_ROW (row)));
  self->shown = NULL;
  show_form (self);
  gtk_widget_grab_focus (self->change);
  gp_series_draft_edited (self->draft);
}

static void
on_search_activated (GpOfferingChooser *self)
{
  GtkListBoxRow *row;

  /* The field tells of what was typed a moment late. */
  on_search_changed (self);
  row = find_first_listed (self);
  if (row != NULL)
    on_row_activated (self, row);
}

static void
on_search_stopped (GpOfferingChooser *self)
{
  if (gp_series_draft_get_form (self->draft)->offering != NULL)
    set_open (self, FALSE);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "window.close", NULL);
}

static void
on_walk_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkListBoxRow *row = find_first_listed (GP_OFFERING_CHOOSER (widget));

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
gp_offering_chooser_dispose (GObject *object)
{
  GpOfferingChooser *self = GP_OFFERING_CHOOSER (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (gp_offering_chooser_parent_class)->dispose (object);
}

static void
gp_offering_chooser_class_init (GpOfferingChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_offering_chooser_dispose;

  gtk_widget_class_install_action (widget_class, "offering.walk", NULL, on_walk_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/offering-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, content);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, chosen);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, code);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, name);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, summary);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, change);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, choices);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, search);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, open_list);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
gp_offering_chooser_init (GpOfferingChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, is_listed, self, NULL);
}

void
gp_offering_chooser_set_draft (GpOfferingChooser *self, GpSeriesDraft *draft)
{
  g_autoptr (GPtrArray) offered = NULL;

  g_return_if_fail (GP_IS_OFFERING_CHOOSER (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  offered = gp_slice_list (gp_series_draft_get_slice (draft), GP_RECORD_OFFERING);
  for (guint i = 0; i < offered->len; i++)
    {
      const GpOffered *one = g_ptr_array_index (offered, i);

      gtk_list_box_append (
          self->list, gp_offering_row_new (one->offering, gp_series_draft_get_language (draft)));
    }

  gtk_widget_set_visible (self->change, gp_series_draft_get_series (draft) == 0);
  open_list (self);
  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  show_form (self);
}
