/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/time-entry.h"

#include "app/calendar/moment.h"
#include "ui/shared/day-text.h"

#define STEP 15 /* minutes */

/* What the list offers; any other time can be typed. */
#define FIRST_OFFERED (7 * 60)
#define LAST_OFFERED (22 * 60)
#define OFFERED_STEP 30

struct _GpTimeEntry
{
  GtkWidget parent_instance;

  GtkEntry *entry;
  GtkPopover *popover;
  GtkListBox *list;

  int minute;
  gboolean showing; /* the text changes by the program's hand */
};

enum
{
  PROP_MINUTE = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GpTimeEntry, gp_time_entry, GTK_TYPE_WIDGET)

static void
take_minute (GpTimeEntry *self, int minute)
{
  if (self->minute == minute)
    return;

  self->minute = minute;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTE]);
}

static void
tidy (GpTimeEntry *self)
{
  g_autofree char *text = gp_time_format (self->minute);

  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->showing = FALSE;
  gp_time_entry_set_invalid (self, FALSE);
}

static void
on_text_changed (GpTimeEntry *self)
{
  int minute;

  if (self->showing)
    return;

  minute = gp_time_text_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gp_time_entry_set_invalid (self, minute < 0);
  if (minute >= 0)
    take_minute (self, minute);
}

static void
step (GpTimeEntry *self, int minutes)
{
  take_minute (self, CLAMP (self->minute + minutes, 0, GP_MINUTES_A_DAY - STEP));
  tidy (self);
}

static void
on_later_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (GP_TIME_ENTRY (widget), STEP);
}

static void
on_earlier_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (GP_TIME_ENTRY (widget), -STEP);
}

/* The list is made when it is first needed: a form has several of these fields. */
static void
fill_list (GpTimeEntry *self)
{
  if (gtk_list_box_get_row_at_index (self->list, 0) != NULL)
    return;

  for (int minute = FIRST_OFFERED; minute <= LAST_OFFERED; minute += OFFERED_STEP)
    {
      g_autofree char *text = gp_time_format (minute);
      GtkWidget *label = gtk_label_new (text);

      gtk_widget_add_css_class (label, "numeric");
      gtk_list_box_append (self->list, label);
    }
}

static void
open_list (GpTimeEntry *self)
{
  GtkListBoxRow *row;

  fill_list (self);
  gtk_popover_popup (self->popover);
  row = gtk_list_box_get_row_at_index (
      self->list, (MAX (self->minute, FIRST_OFFERED) - FIRST_OFFERED) / OFFERED_STEP);
  if (row != NULL)
    {
      gtk_list_box_select_row (self->list, row);
      gtk_widget_grab_focus (GTK_WIDGET (row));
    }
}

static void
on_open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_list (GP_TIME_ENTRY (widget));
}

static void
on_row_activated (GpTimeEntry *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (self->popover);
  take_minute (self, FIRST_OFFERED + gtk_list_box_row_get_index (row) * OFFERED_STEP);
  tidy (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
gp_time_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, GP_TIME_ENTRY (object)->minute);
}

static void
gp_time_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  gp_time_entry_set_minute (GP_TIME_ENTRY (object), g_value_get_int (value));
}

static void
gp_time_entry_dispose (GObject *object)
{
  GpTimeEntry *self = GP_TIME_ENTRY (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_time_entry_parent_class)->dispose (object);
}

static void
gp_time_entry_class_init (GpTimeEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gp_time_entry_get_property;
  object_class->set_property = gp_time_entry_set_property;
  object_class->dispose = gp_time_entry_dispose;

  properties[PROP_MINUTE] =
      g_param_spec_int ("minute", NULL, NULL, 0, GP_MINUTES_A_DAY, 0,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_install_action (widget_class, "time-entry.open", NULL, on_open_action);
  gtk_widget_class_install_action (widget_class, "time-entry.later", NULL, on_later_action);
  gtk_widget_class_install_action (widget_class, "time-entry.earlier", NULL, on_earlier_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/shared/time-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, GpTimeEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, GpTimeEntry, popover);
  gtk_widget_class_bind_template_child (widget_class, GpTimeEntry, list);
  gtk_widget_class_bind_template_callback (widget_class, on_text_changed);
  gtk_widget_class_bind_template_callback (widget_class, tidy);
  gtk_widget_class_bind_template_callback (widget_class, open_list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
gp_time_entry_init (GpTimeEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tidy (self);
}

GtkWidget *
gp_time_entry_new (void)
{
  return g_object_new (GP_TYPE_TIME_ENTRY, NULL);
}

void
gp_time_entry_set_label (GpTimeEntry *self, const char *label)
{
  g_return_if_fail (GP_IS_TIME_ENTRY (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

void
gp_time_entry_set_minute (GpTimeEntry *self, int minute)
{
  g_return_if_fail (GP_IS_TIME_ENTRY (self));

  if (self->minute == minute)
    return;

  take_minute (self, minute);
  tidy (self);
}

int
gp_time_entry_get_minute (GpTimeEntry *self)
{
  g_return_val_if_fail (GP_IS_TIME_ENTRY (self), 0);

  return self->minute;
}

void
gp_time_entry_set_invalid (GpTimeEntry *self, gboolean invalid)
{
  g_return_if_fail (GP_IS_TIME_ENTRY (self));

  if (invalid)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}
