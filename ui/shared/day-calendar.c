/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/day-calendar.h"

#include <glib/gi18n-lib.h>

#include "app/plan/closures.h"
#include "ui/shared/week-pill.h"

#define N_WEEKS 6
#define N_DAYS (N_WEEKS * 7)

struct _GpDayCalendar
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *month;
  GtkGrid *grid;
  GtkLabel *closed; /* names the closed days of the month */
  GtkLabel *weekdays[7];
  GtkWidget *weeks[N_WEEKS];
  GtkWidget *days[N_DAYS];

  GpSlice *slice;
  GpLanguage language;
  GpDay today;
  GpDay first; /* the Monday in the grid's first row */
  GpDay chosen;
};

enum
{
  DAY_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpDayCalendar, gp_day_calendar, GTK_TYPE_WIDGET)

static GpDay
find_day (GpDayCalendar *self, GtkWidget *button)
{
  for (int i = 0; i < N_DAYS; i++)
    if (self->days[i] == button)
      return self->first + i;

  return GP_DAY_NONE;
}

/* A day in the middle of the grid's first full week is always in the month that is shown. */
static GpDay
get_first_of_month (GpDayCalendar *self)
{
  GpDay inside = self->first + 13;

  return inside - gp_day_get_day_of_month (inside) + 1;
}

static char *
find_closing_name (GpDayCalendar *self, GpDay day)
{
  GpSkipped skipped;
  GpScope scope;

  if (self->slice == NULL || !gp_closures_find_house (self->slice, day, &skipped, &scope))
    return NULL;

  return gp_closures_describe (self->slice, &skipped, self->language);
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
fill_day (GpDayCalendar *self, int index, int month, GString *closed_days)
{
  GtkWidget *button = self->days[index];
  GpDay day = self->first + index;
  gboolean inside = gp_day_get_month (day) == month;
  g_autofree char *closed = find_closing_name (self, day);
  g_autofree char *number = g_strdup_printf ("%d", gp_day_get_day_of_month (day));
  g_autofree char *name = gp_names_format_full (day, self->language);
  g_autofree char *spoken =
      closed != NULL ? g_strdup_printf ("%s, %s", name, closed) : g_strdup (name);

  gtk_button_set_label (GTK_BUTTON (button), number);
  gtk_widget_set_tooltip_text (button, closed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  set_class (button, "outside", !inside);
  set_class (button, "closed", closed != NULL);
  set_class (button, "today", day == self->today);
  set_class (button, "chosen", day == self->chosen);
  gtk_widget_set_focusable (button, inside);

  if (inside && closed != NULL)
    g_string_append_printf (closed_days, "%s%s %s", closed_days->len > 0 ? " · " : "", number,
                            closed);
}

static void
fill (GpDayCalendar *self)
{
  GpDay first_of_month = get_first_of_month (self);
  int month = gp_day_get_month (first_of_month);
  g_autofree char *title = g_strdup_printf ("%s %d", gp_month_get_name (month, self->language),
                                            gp_day_get_year (first_of_month));
  g_autoptr (GString) closed_days = g_string_new (NULL);

  gtk_label_set_label (self->month, title);
  for (int i = 0; i < 7; i++)
    gtk_label_set_label (self->weekdays[i], gp_weekday_get_short_name (i, self->language));
  for (int i = 0; i < N_WEEKS; i++)
    gp_week_pill_set_week (GP_WEEK_PILL (self->weeks[i]), gp_iso_week_of (self->first + i * 7));
  for (int i = 0; i < N_DAYS; i++)
    fill_day (self, i, month, closed_days);
  gtk_label_set_label (self->closed, closed_days->str);
}

static void
show_month (GpDayCalendar *self, GpDay day)
{
  self->first = gp_day_get_monday (day - gp_day_get_day_of_month (day) + 1);
  fill (self);
}

static void
focus_day (GpDayCalendar *self, GpDay day)
{
  if (gp_day_get_month (day) != gp_day_get_month (get_first_of_month (self)))
    show_month (self, day);
  gtk_widget_grab_focus (self->days[day - self->first]);
}

static void
turn_month (GpDayCalendar *self, int months)
{
  GpDay first_of_month = get_first_of_month (self);

  show_month (self, months > 0 ? first_of_month + 31 : first_of_month - 1);
}

static void
on_earlier_clicked (GpDayCalendar *self)
{
  turn_month (self, -1);
}

static void
on_later_clicked (GpDayCalendar *self)
{
  turn_month (self, 1);
}

static void
on_day_clicked (GpDayCalendar *self, GtkButton *button)
{
  self->chosen = find_day (self, GTK_WIDGET (button));
  g_signal_emit (self, signals[DAY_CHOSEN], 0, self->chosen);
}

static gboolean
on_key_pressed (GpDayCalendar *self, guint key, guint code, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GpDay day = focus != NULL ? find_day (self, focus) : GP_DAY_NONE;

  if (day == GP_DAY_NONE)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Left:
      focus_day (self, day - 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
      focus_day (self, day + 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
      focus_day (self, day - 7);
      return GDK_EVENT_STOP;
    case GDK_KEY_Down:
      focus_day (self, day + 7);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
      focus_day (self, day - 28);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
      focus_day (self, day + 28);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
gp_day_calendar_dispose (GObject *object)
{
  GpDayCalendar *self = GP_DAY_CALENDAR (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->slice, gp_slice_unref);

  G_OBJECT_CLASS (gp_day_calendar_parent_class)->dispose (object);
}

static void
gp_day_calendar_class_init (GpDayCalendarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_day_calendar_dispose;

  signals[DAY_CHOSEN] = g_signal_new ("day-chosen", GP_TYPE_DAY_CALENDAR, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/shared/day-calendar.ui");
  gtk_widget_class_bind_template_child (widget_class, GpDayCalendar, content);
  gtk_widget_class_bind_template_child (widget_class, GpDayCalendar, month);
  gtk_widget_class_bind_template_child (widget_class, GpDayCalendar, grid);
  gtk_widget_class_bind_template_child (widget_class, GpDayCalendar, closed);
  gtk_widget_class_bind_template_callback (widget_class, on_earlier_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_later_clicked);
  gtk_widget_class_set_css_name (widget_class, "daycalendar");
}

static void
add_day (GpDayCalendar *self, int index)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "numeric");
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_day_clicked), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (self->grid, button, index % 7 + 1, index / 7 + 1, 1, 1);
  self->days[index] = button;
}

static void
gp_day_calendar_init (GpDayCalendar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->chosen = GP_DAY_NONE;

  for (int i = 0; i < 7; i++)
    {
      self->weekdays[i] = GTK_LABEL (gtk_label_new (NULL));
      gtk_widget_add_css_class (GTK_WIDGET (self->weekdays[i]), "dim-label");
      gtk_widget_add_css_class (GTK_WIDGET (self->weekdays[i]), "caption");
      gtk_grid_attach (self->grid, GTK_WIDGET (self->weekdays[i]), i + 1, 0, 1, 1);
    }
  for (int i = 0; i < N_WEEKS; i++)
    {
      self->weeks[i] = gp_week_pill_new (GP_WEEK_PILL_NUMBER);
      gtk_widget_set_margin_end (self->weeks[i], 8);
      gtk_grid_attach (self->grid, self->weeks[i], 0, i + 1, 1, 1);
    }
  for (int i = 0; i < N_DAYS; i++)
    add_day (self, i);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
gp_day_calendar_set_plan (GpDayCalendar *self, GpSlice *slice, GpDay today, GpLanguage language)
{
  g_return_if_fail (GP_IS_DAY_CALENDAR (self));

  gp_slice_ref (slice);
  g_clear_pointer (&self->slice, gp_slice_unref);
  self->slice = slice;
  self->today = today;
  self->language = language;
}

void
gp_day_calendar_show (GpDayCalendar *self, GpDay day)
{
  g_return_if_fail (GP_IS_DAY_CALENDAR (self));

  self->chosen = day;
  show_month (self, day);
  gtk_widget_grab_focus (self->days[day - self->first]);
}
