/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/room-form.h"

#include <glib/gi18n-lib.h>

#include "ui/session/reach-rows.h"
#include "ui/session/session-label.h"

struct _GpRoomForm
{
  GtkWidget parent_instance;

  GtkWidget *group;
  AdwComboRow *room;
  GtkStringList *names;
  GpReachRows *reach;

  gint64 session;
  char *series;  /* what it is called, for the label */
  GArray *rooms; /* gint64, in the order of the names; 0 for none */
};

static void gp_room_form_iface_init (GpEditFormInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpRoomForm,
                               gp_room_form,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_EDIT_FORM, gp_room_form_iface_init))

static const char *
get_title (GpEditForm *form)
{
  return _ ("Another Room");
}

static const char *
get_button_label (GpEditForm *form)
{
  return _ ("Use This Room");
}

static gboolean
propose (GpEditForm *form, GpProposal *proposal, GError **error)
{
  GpRoomForm *self = GP_ROOM_FORM (form);
  guint selected = adw_combo_row_get_selected (self->room);

  return gp_edit_session_set_room (proposal, self->session,
                                   g_array_index (self->rooms, gint64, selected),
                                   gp_reach_rows_get_reach (self->reach), error);
}

static char *
dup_label (GpEditForm *form)
{
  GpRoomForm *self = GP_ROOM_FORM (form);
  guint selected = adw_combo_row_get_selected (self->room);
  const char *name = gtk_string_list_get_string (self->names, selected);

  if (g_array_index (self->rooms, gint64, selected) == 0)
    return g_strdup_printf (_ ("%s without a room"), self->series);

  /* Translators: a series and a room. */
  return g_strdup_printf (_ ("%s in %s"), self->series, name);
}

static void
gp_room_form_iface_init (GpEditFormInterface *iface)
{
  iface->get_title = get_title;
  iface->get_button_label = get_button_label;
  iface->propose = propose;
  iface->dup_label = dup_label;
}

static void
gp_room_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_ROOM_FORM);

  G_OBJECT_CLASS (gp_room_form_parent_class)->dispose (object);
}

static void
gp_room_form_finalize (GObject *object)
{
  GpRoomForm *self = GP_ROOM_FORM (object);

  g_free (self->series);
  g_array_unref (self->rooms);

  G_OBJECT_CLASS (gp_room_form_parent_class)->finalize (object);
}

static void
gp_room_form_class_init (GpRoomFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_room_form_dispose;
  object_class->finalize = gp_room_form_finalize;

  g_type_ensure (GP_TYPE_REACH_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/session/room-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GpRoomForm, group);
  gtk_widget_class_bind_template_child (widget_class, GpRoomForm, room);
  gtk_widget_class_bind_template_child (widget_class, GpRoomForm, names);
  gtk_widget_class_bind_template_child (widget_class, GpRoomForm, reach);
  gtk_widget_class_bind_template_callback (widget_class, gp_edit_form_changed);
}

static void
gp_room_form_init (GpRoomForm *self)
{
  self->rooms = g_array_new (FALSE, FALSE, sizeof (gint64));

  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_room (GpRoomForm *self, gint64 id, const char *name)
{
  g_array_append_val (self->rooms, id);
  gtk_string_list_append (self->names, name);
}

/* Rooms that are in use on that day, and none; the present one is selected. */
static void
fill_rooms (GpRoomForm *self, GpSlice *slice, const GpSession *session)
{
  g_autoptr (GPtrArray) rooms = gp_slice_list (slice, GP_RECORD_ROOM);
  GpDay day = gp_moment_get_day (session->start);
  guint selected = 0;

  for (guint i = 0; i < rooms->len; i++)
    {
      const GpRoom *room = g_ptr_array_index (rooms, i);
      g_autofree char *name =
          room->capacity > 0 ? g_strdup_printf (_ ("%s · holds %d"), room->name, room->capacity)
                             : g_strdup (room->name);

      if (room->ended != GP_DAY_NONE && room->ended < day)
        continue;

      if (room->base.id == session->room)
        selected = self->rooms->len;
      add_room (self, room->base.id, name);
    }

  if (session->room == 0)
    selected = self->rooms->len;
  add_room (self, 0, _ ("No room yet"));
  adw_combo_row_set_selected (self->room, selected);
}

GtkWidget *
gp_room_form_new (GpSlice *slice, gint64 session, GpLanguage language)
{
  GpRoomForm *self = g_object_new (GP_TYPE_ROOM_FORM, NULL);
  const GpSession *record = gp_slice_get_session (slice, session);

  self->session = session;
  self->series = gp_session_label_new_of_series (slice, record, language);
  fill_rooms (self, slice, record);

  return GTK_WIDGET (self);
}
