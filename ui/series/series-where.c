/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-where.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/series/staff-picker.h"

struct _GpSeriesWhere
{
  GtkWidget parent_instance;

  GtkWidget *content;
  AdwActionRow *room_row;
  GtkDropDown *room;
  AdwActionRow *staff_row;
  GpStaffPicker *staff;
  AdwActionRow *capacity_row;
  GtkSpinButton *capacity;
  GtkEditable *name;

  GArray *rooms; /* gint64: the room of each choice, 0 for none */
  GpSeriesDraft *draft;
  gboolean showing; /* the fields change by the program's hand */
};

G_DEFINE_FINAL_TYPE (GpSeriesWhere, gp_series_where, GTK_TYPE_WIDGET)

static guint
find_room (GpSeriesWhere *self, gint64 room)
{
  for (guint i = 0; i < self->rooms->len; i++)
    if (g_array_index (self->rooms, gint64, i) == room)
      return i;

  return 0;
}

static void
show_form (GpSeriesWhere *self)
{
  const GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->room, find_room (self, form->room));
  gtk_spin_button_set_value (self->capacity, form->capacity);
  if (!g_str_equal (typed, form->name))
    gtk_editable_set_text (self->name, form->name);
  self->showing = FALSE;
}

/* "Taken once", "Taken 3 times"; empty where there is no trouble. */
static char *
say_taken (guint count)
{
  if (count == 0)
    return g_strdup ("");
  if (count == 1)
    return g_strdup (_ ("Taken once"));

  return g_strdup_printf (_ ("Taken %u times"), count);
}

static char *
say_trouble_of_staff (GpSeriesWhere *self, const GpSeriesPlan *plan)
{
  const GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  g_autoptr (GString) trouble = g_string_new (NULL);

  for (guint i = 0; i < form->staff->len; i++)
    {
      gint64 id = g_array_index (form->staff, gint64, i);
      guint count = gp_series_plan_count_conflicts (plan, GP_CONFLICT_STAFF_TWICE, id);
      g_autofree char *taken = say_taken (count);

      if (count > 0)
        g_string_append_printf (trouble, "%s%s: %s", trouble->len > 0 ? " · " : "",
                                gp_slice_get_staff (plan->slice, id)->initials, taken);
    }

  return g_string_free (g_steal_pointer (&trouble), FALSE);
}

static char *
say_trouble_of_room (GpSeriesWhere *self, const GpSeriesPlan *plan)
{
  gint64 room = gp_series_draft_get_form (self->draft)->room;

  if (gp_series_plan_count_conflicts (plan, GP_CONFLICT_ROOM_TOO_SMALL, room) > 0)
    return g_strdup (_ ("Too small"));

  return say_taken (gp_series_plan_count_conflicts (plan, GP_CONFLICT_ROOM_TWICE, room));
}

static void
show_trouble (AdwActionRow *row, const char *trouble)
{
  adw_action_row_set_subtitle (row, trouble);
  if (*trouble != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (row), "trouble");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "trouble");
}

static void
show_plan (GpSeriesWhere *self)
{
  const GpSeriesPlan *plan = gp_series_draft_get_plan (self->draft);
  g_autofree char *room = NULL;
  g_autofree char *staff = NULL;
  g_autofree char *title = NULL;

  if (plan == NULL)
    return;

  room = say_trouble_of_room (self, plan);
  staff = say_trouble_of_staff (self, plan);
  show_trouble (self->room_row, room);
  show_trouble (self->staff_row, staff);

  /* What it is called where nobody gives it a name. */
  title = gp_series_dup_title (plan->series, gp_series_draft_get_form (self->draft)->offering,
                               gp_series_draft_get_language (self->draft));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->name), title);
}

static void
on_room_chosen (GpSeriesWhere *self)
{
  guint chosen = gtk_drop_down_get_selected (self->room);
  GpSeriesForm *form;

  if (self->showing || self->draft == NULL || chosen >= self->rooms->len)
    return;

  form = gp_series_draft_get_form (self->draft);
  form->room = g_array_index (self->rooms, gint64, chosen);
  g_array_set_size (form->adjustments, 0);
  gp_series_draft_edited (self->draft);
}

static void
on_capacity_changed (GpSeriesWhere *self)
{
  if (self->showing || self->draft == NULL)
    return;

  gp_series_draft_get_form (self->draft)->capacity =
      gtk_spin_button_get_value_as_int (self->capacity);
  gp_series_draft_edited (self->draft);
}

static void
on_name_changed (GpSeriesWhere *self)
{
  if (self->showing || self->draft == NULL)
    return;

  gp_series_form_set_name (gp_series_draft_get_form (self->draft),
                           gtk_editable_get_text (self->name));
  gp_series_draft_edited (self->draft);
}

static char *
say_room (const GpRoom *room)
{
  if (room->capacity == 0)
    return g_strdup (room->name);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s · %d seat", "%s · %d seats", room->capacity), room->name,
      room->capacity);
}

static void
fill_rooms (GpSeriesWhere *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) rooms =
      gp_slice_list (gp_series_draft_get_slice (self->draft), GP_RECORD_ROOM);
  const gint64 none = 0;

  gtk_string_list_append (names, _ ("None yet"));
  g_array_append_val (self->rooms, none);
  for (guint i = 0; i < rooms->len; i++)
    {
      const GpRoom *room = g_ptr_array_index (rooms, i);

      if (room->ended != GP_DAY_NONE && room->ended < gp_series_draft_get_today (self->draft))
        continue;
      gtk_string_list_take (names, say_room (room));
      g_array_append_val (self->rooms, room->base.id);
    }

  self->showing = TRUE;
  gtk_drop_down_set_model (self->room, G_LIST_MODEL (names));
  self->showing = FALSE;
}

static void
gp_series_where_dispose (GObject *object)
{
  GpSeriesWhere *self = GP_SERIES_WHERE (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->content, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_series_where_parent_class)->dispose (object);
}

static void
gp_series_where_finalize (GObject *object)
{
  g_array_unref (GP_SERIES_WHERE (object)->rooms);

  G_OBJECT_CLASS (gp_series_where_parent_class)->finalize (object);
}

static void
gp_series_where_class_init (GpSeriesWhereClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_series_where_dispose;
  object_class->finalize = gp_series_where_finalize;

  g_type_ensure (GP_TYPE_STAFF_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/series-where.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, content);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, room_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, room);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, staff_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, staff);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, capacity_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, capacity);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhere, name);
  gtk_widget_class_bind_template_callback (widget_class, on_room_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_capacity_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_name_changed);
}

static void
gp_series_where_init (GpSeriesWhere *self)
{
  self->rooms = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_series_where_set_draft (GpSeriesWhere *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_SERIES_WHERE (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  fill_rooms (self);
  gp_staff_picker_set_draft (self->staff, draft);

  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "planned", G_CALLBACK (show_plan), self, G_CONNECT_SWAPPED);
  show_form (self);
  show_plan (self);
}
