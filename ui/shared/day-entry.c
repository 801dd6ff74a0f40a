/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/day-entry.h"

#include "ui/shared/day-calendar.h"
#include "ui/shared/day-text.h"

struct _GpDayEntry
{
  GtkWidget parent_instance;

  GtkEntry *entry;
  GtkPopover *popover;
  GpDayCalendar *calendar;

  GpDay day;
  GpDay today;
  GpLanguage language;
  gboolean showing; /* the text changes by the program's hand */
};

enum
{
  PROP_DAY = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GpDayEntry, gp_day_entry, GTK_TYPE_WIDGET)

static void
set_invalid (GpDayEntry *self, gboolean invalid)
{
  if (invalid)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
take_day (GpDayEntry *self, GpDay day)
{
  if (self->day == day)
    return;

  self->day = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

/* Writes the day as it is shown, in the place of what was typed. */
static void
tidy (GpDayEntry *self)
{
  g_autofree char *text =
      self->day != GP_DAY_NONE ? gp_day_text_format (self->day, self->language) : g_strdup ("");

  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->showing = FALSE;
  set_invalid (self, FALSE);
}

static void
on_text_changed (GpDayEntry *self)
{
  GpDay day;

  if (self->showing)
    return;

  day = gp_day_text_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->today);
  set_invalid (self, day == GP_DAY_NONE);
  if (day != GP_DAY_NONE)
    take_day (self, day);
}

static void
open_calendar (GpDayEntry *self)
{
  gtk_popover_popup (self->popover);
  gp_day_calendar_show (self->calendar, self->day != GP_DAY_NONE ? self->day : self->today);
}

static void
on_open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  open_calendar (GP_DAY_ENTRY (widget));
}

static void
on_day_chosen (GpDayEntry *self, GpDay day)
{
  gtk_popover_popdown (self->popover);
  take_day (self, day);
  tidy (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
gp_day_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_int (value, GP_DAY_ENTRY (object)->day);
}

static void
gp_day_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  gp_day_entry_set_day (GP_DAY_ENTRY (object), g_value_get_int (value));
}

static void
gp_day_entry_dispose (GObject *object)
{
  GpDayEntry *self = GP_DAY_ENTRY (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_day_entry_parent_class)->dispose (object);
}

static void
gp_day_entry_class_init (GpDayEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gp_day_entry_get_property;
  object_class->set_property = gp_day_entry_set_property;
  object_class->dispose = gp_day_entry_dispose;

  properties[PROP_DAY] =
      g_param_spec_int ("day", NULL, NULL, G_MININT, G_MAXINT, GP_DAY_NONE,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_install_action (widget_class, "day-entry.open", NULL, on_open_action);
  g_type_ensure (GP_TYPE_DAY_CALENDAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/shared/day-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, GpDayEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, GpDayEntry, popover);
  gtk_widget_class_bind_template_child (widget_class, GpDayEntry, calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_text_changed);
  gtk_widget_class_bind_template_callback (widget_class, tidy);
  gtk_widget_class_bind_template_callback (widget_class, open_calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_day_chosen);
}

static void
gp_day_entry_init (GpDayEntry *self)
{
  self->day = GP_DAY_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_day_entry_set_plan (GpDayEntry *self, GpSlice *slice, GpDay today, GpLanguage language)
{
  g_return_if_fail (GP_IS_DAY_ENTRY (self));

  self->today = today;
  self->language = language;
  gp_day_calendar_set_plan (self->calendar, slice, today, language);
  tidy (self);
}

void
gp_day_entry_set_day (GpDayEntry *self, GpDay day)
{
  g_return_if_fail (GP_IS_DAY_ENTRY (self));

  if (self->day == day)
    return;

  take_day (self, day);
  tidy (self);
}

GpDay
gp_day_entry_get_day (GpDayEntry *self)
{
  g_return_val_if_fail (GP_IS_DAY_ENTRY (self), GP_DAY_NONE);

  return self->day;
}
