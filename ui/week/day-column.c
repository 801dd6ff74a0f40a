/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/day-column.h"

#include <glib/gi18n-lib.h>

#include "ui/week/lanes.h"
#include "ui/week/session-block.h"
#include "ui/week/upright.h"

/* Pixels. */
#define MARGIN_START 5
#define MARGIN_END 6
#define LANE_GAP 3
#define BLOCK_GAP 1
#define REST_WIDTH 22
#define REST_LIST_WIDTH 240
#define DOT_SIZE 9

/* A session is drawn as at least this long, so that its name can be read. */
#define LEAST_MINUTES 20

/* A child with its hours: a session's block, or the number of those that have no place. */
typedef struct
{
  GtkWidget *widget;
  GpLane span;
  gboolean is_rest;
} Placed;

struct _GpDayColumn
{
  GtkWidget parent_instance;

  GpDay day;
  GpHours hours;
  GArray *placed;
  GtkWidget *name; /* of a closed day; or NULL */
  GtkWidget *now_line;
  GtkWidget *now_dot;
  int now_minute; /* of the day; -1 where no line is shown */
};

G_DEFINE_FINAL_TYPE (GpDayColumn, gp_day_column, GTK_TYPE_WIDGET)

int
gp_hours_get_height (GpHours hours)
{
  return gp_hours_get_y (hours, hours.to) + GP_HOURS_MARGIN;
}

int
gp_hours_get_y (GpHours hours, int minute)
{
  return GP_HOURS_MARGIN +
         (CLAMP (minute, hours.from, hours.to) - hours.from) * GP_HOUR_HEIGHT / 60;
}

static void
gp_day_column_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  GpDayColumn *self = GP_DAY_COLUMN (widget);

  *minimum = *natural =
      orientation == GTK_ORIENTATION_VERTICAL ? gp_hours_get_height (self->hours) : 0;
}

static void
allocate_placed (GpDayColumn *self, const Placed *placed, int width)
{
  const GpLane *span = &placed->span;
  int top = gp_hours_get_y (self->hours, span->from);
  int bottom = gp_hours_get_y (self->hours, span->to);
  int inner = width - MARGIN_START - MARGIN_END - (span->crowded ? REST_WIDTH + LANE_GAP : 0);
  int lane_width = (inner - (span->lanes - 1) * LANE_GAP) / span->lanes;
  GtkAllocation area = { MARGIN_START + span->lane * (lane_width + LANE_GAP), top + BLOCK_GAP,
                         lane_width, bottom - top - BLOCK_GAP };

  if (placed->is_rest)
    {
      area.x = width - MARGIN_END - REST_WIDTH;
      area.width = REST_WIDTH;
    }

  area.width = MAX (1, area.width);
  area.height = MAX (1, area.height);
  gtk_widget_size_allocate (placed->widget, &area, -1);
}

static void
allocate_name (GpDayColumn *self, int width, int height)
{
  GtkRequisition size;

  gtk_widget_get_preferred_size (self->name, NULL, &size);
  size.height = MIN (size.height, height);
  gtk_widget_size_allocate (self->name,
                            &(GtkAllocation){ (width - size.width) / 2, (height - size.height) / 2,
                                              size.width, size.height },
                            -1);
}

static void
gp_day_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpDayColumn *self = GP_DAY_COLUMN (widget);
  int y = gp_hours_get_y (self->hours, self->now_minute);

  for (guint i = 0; i < self->placed->len; i++)
    allocate_placed (self, &g_array_index (self->placed, Placed, i), width);

  if (self->name != NULL)
    allocate_name (self, width, height);

  gtk_widget_size_allocate (self->now_line, &(GtkAllocation){ 0, y, width, 1 }, -1);
  gtk_widget_size_allocate (
      self->now_dot, &(GtkAllocation){ -DOT_SIZE / 2, y - DOT_SIZE / 2, DOT_SIZE, DOT_SIZE }, -1);
}

static void
gp_day_column_dispose (GObject *object)
{
  GpDayColumn *self = GP_DAY_COLUMN (object);

  for (guint i = 0; i < self->placed->len; i++)
    gtk_widget_unparent (g_array_index (self->placed, Placed, i).widget);
  g_array_set_size (self->placed, 0);
  g_clear_pointer (&self->name, gtk_widget_unparent);
  g_clear_pointer (&self->now_line, gtk_widget_unparent);
  g_clear_pointer (&self->now_dot, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_day_column_parent_class)->dispose (object);
}

static void
gp_day_column_finalize (GObject *object)
{
  g_array_unref (GP_DAY_COLUMN (object)->placed);

  G_OBJECT_CLASS (gp_day_column_parent_class)->finalize (object);
}

static void
gp_day_column_class_init (GpDayColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_day_column_dispose;
  object_class->finalize = gp_day_column_finalize;
  widget_class->measure = gp_day_column_measure;
  widget_class->size_allocate = gp_day_column_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "daycolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static GtkWidget *
add_now_part (GpDayColumn *self, const char *style)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (part, style);
  gtk_widget_set_can_target (part, FALSE);
  gtk_widget_set_visible (part, FALSE);
  gtk_widget_set_parent (part, GTK_WIDGET (self));

  return part;
}

static void
gp_day_column_init (GpDayColumn *self)
{
  self->placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  self->now_minute = -1;
}

/* The sessions' hours on that day; a session may come from the day before or go on into the next.
 */
static GArray *
list_spans (const GpWeek *week, GpDay day, GPtrArray *sessions)
{
  GpMoment midnight = gp_moment_new (day, 0);
  GArray *spans = g_array_sized_new (FALSE, TRUE, sizeof (GpLane), sessions->len);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      int from = CLAMP (session->start - midnight, 0, GP_MINUTES_A_DAY - LEAST_MINUTES);
      int to = MIN (gp_session_get_end (session) - midnight, GP_MINUTES_A_DAY);
      GpLane span = { from, MAX (to, from + LEAST_MINUTES), 0, 0, FALSE };

      g_array_append_val (spans, span);
    }

  return spans;
}

static void
place_widget (GpDayColumn *self, GtkWidget *widget, const GpLane *span, gboolean is_rest)
{
  Placed placed = { widget, *span, is_rest };

  gtk_widget_set_parent (widget, GTK_WIDGET (self));
  g_array_append_val (self->placed, placed);
}

/* The sessions that have no lane, as a list to open them from. */
static GtkWidget *
create_rest_list (const GpWeek *week, GPtrArray *sessions, GArray *spans, const GpLaneRest *rest)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *popover = gtk_popover_new ();

  gtk_widget_set_size_request (list, REST_LIST_WIDTH, -1);
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpLane *span = &g_array_index (spans, GpLane, i);

      if (span->lane >= GP_LANES_MOST && span->from >= rest->from && span->to <= rest->to)
        gtk_box_append (GTK_BOX (list), gp_session_block_new (week, g_ptr_array_index (sessions, i),
                                                              GP_BLOCK_OF_ROOM, 0));
    }
  gtk_popover_set_child (GTK_POPOVER (popover), list);

  return popover;
}

static GtkWidget *
create_rest (const GpWeek *week, GPtrArray *sessions, GArray *spans, const GpLaneRest *rest)
{
  g_autofree char *text = g_strdup_printf ("+%d", rest->count);
  g_autofree char *spoken =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d session more at this time",
                                    "%d sessions more at this time", rest->count),
                       rest->count);
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), gtk_label_new (text));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button),
                               create_rest_list (week, sessions, spans, rest));
  gtk_widget_add_css_class (button, "rest");
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);

  return button;
}

static void
add_sessions (GpDayColumn *self, const GpWeek *week)
{
  g_autoptr (GPtrArray) sessions = gp_week_list_timed (week, self->day);
  g_autoptr (GArray) spans = list_spans (week, self->day, sessions);
  g_autoptr (GArray) rest = gp_lanes_place ((GpLane *) spans->data, spans->len);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpLane *span = &g_array_index (spans, GpLane, i);

      if (span->lane < GP_LANES_MOST)
        place_widget (
            self, gp_session_block_new (week, g_ptr_array_index (sessions, i), GP_BLOCK_HOURS, 0),
            span, FALSE);
    }

  for (guint i = 0; i < rest->len; i++)
    {
      const GpLaneRest *each = &g_array_index (rest, GpLaneRest, i);
      GpLane span = { each->from, each->to, 0, 1, TRUE };

      place_widget (self, create_rest (week, sessions, spans, each), &span, TRUE);
    }
}

static void
add_name (GpDayColumn *self, const GpWeek *week)
{
  g_autofree char *name = NULL;
  GpScope scope;

  if (gp_week_find_closure (week, self->day, &name, &scope))
    {
      self->name = gp_upright_new (name, scope == GP_SCOPE_HOUSE ? _ ("The centre is closed")
                                                                 : _ ("Treatment is closed"));
      gtk_widget_set_parent (self->name, GTK_WIDGET (self));
    }
}

GtkWidget *
gp_day_column_new (const GpWeek *week, GpDay day, GpHours hours, gboolean narrow)
{
  GpDayColumn *self = g_object_new (GP_TYPE_DAY_COLUMN, NULL);
  g_autofree char *spoken = gp_names_format_long (day, week->language);

  self->day = day;
  self->hours = hours;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  if (narrow)
    add_name (self, week);
  add_sessions (self, week);

  self->now_line = add_now_part (self, "now-line");
  self->now_dot = add_now_part (self, "now-dot");
  gp_day_column_set_now (self, week->now);

  return GTK_WIDGET (self);
}

void
gp_day_column_list_blocks (GpDayColumn *self, GPtrArray *blocks)
{
  g_return_if_fail (GP_IS_DAY_COLUMN (self));

  for (guint i = 0; i < self->placed->len; i++)
    g_ptr_array_add (blocks, g_array_index (self->placed, Placed, i).widget);
}

void
gp_day_column_set_now (GpDayColumn *self, GpMoment now)
{
  int minute = gp_moment_get_minute (now);
  GpDay today = gp_moment_get_day (now);
  gboolean in_hours, is_today;

  g_return_if_fail (GP_IS_DAY_COLUMN (self));

  in_hours = minute >= self->hours.from && minute <= self->hours.to;
  is_today = self->day == today;
  self->now_minute = minute;

  /* The faint line leads from the gutter, where the time stands, to today. */
  gtk_widget_set_visible (self->now_line,
                          in_hours && self->day <= today && self->day >= gp_day_get_monday (today));
  gtk_widget_set_visible (self->now_dot, in_hours && is_today);
  if (is_today)
    gtk_widget_remove_css_class (self->now_line, "faint");
  else
    gtk_widget_add_css_class (self->now_line, "faint");

  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
