/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week-grid.h"

#include "ui/week/cell-focus.h"

struct _GpWeekGrid
{
  GtkWidget parent_instance;

  GpColumnsBox *head;
  GtkScrolledWindow *scroller;
  GpColumnsBox *body;

  GPtrArray *cells; /* owned by head and body */
  gint64 last;      /* the session that last had the focus */
};

G_DEFINE_FINAL_TYPE (GpWeekGrid, gp_week_grid, GTK_TYPE_WIDGET)

enum
{
  NOW_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
find_block (GpWeekGrid *self, gint64 session)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);

      if (GP_IS_SESSION_BLOCK (cell) &&
          gp_session_block_get_session (GP_SESSION_BLOCK (cell)) == session)
        return cell;
    }

  return NULL;
}

static gboolean
gp_week_grid_focus_cell (GtkWidget *widget, GtkDirectionType direction)
{
  GpWeekGrid *self = GP_WEEK_GRID (widget);

  return gp_cell_focus_move (widget, self->cells, find_block (self, self->last), direction);
}

static void
on_focus_changed (GpWeekGrid *self)
{
  gint64 focused = gp_week_grid_get_focused (self);

  if (focused != 0)
    self->last = focused;
}

static void
gp_week_grid_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gp_week_grid_parent_class)->root (widget);

  g_signal_connect_swapped (gtk_widget_get_root (widget), "notify::focus-widget",
                            G_CALLBACK (on_focus_changed), widget);
}

static void
gp_week_grid_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_root (widget), widget);

  GTK_WIDGET_CLASS (gp_week_grid_parent_class)->unroot (widget);
}

static void
gp_week_grid_dispose (GObject *object)
{
  g_ptr_array_set_size (GP_WEEK_GRID (object)->cells, 0);
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_WEEK_GRID);

  G_OBJECT_CLASS (gp_week_grid_parent_class)->dispose (object);
}

static void
gp_week_grid_finalize (GObject *object)
{
  g_ptr_array_unref (GP_WEEK_GRID (object)->cells);

  G_OBJECT_CLASS (gp_week_grid_parent_class)->finalize (object);
}

static void
gp_week_grid_class_init (GpWeekGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_week_grid_dispose;
  object_class->finalize = gp_week_grid_finalize;
  widget_class->focus = gp_week_grid_focus_cell;
  widget_class->root = gp_week_grid_root;
  widget_class->unroot = gp_week_grid_unroot;

  signals[NOW_CHANGED] = g_signal_new ("now-changed", GP_TYPE_WEEK_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (GP_TYPE_COLUMNS_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/week/week-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, GpWeekGrid, head);
  gtk_widget_class_bind_template_child (widget_class, GpWeekGrid, scroller);
  gtk_widget_class_bind_template_child (widget_class, GpWeekGrid, body);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
gp_week_grid_init (GpWeekGrid *self)
{
  self->cells = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_week_grid_new (void)
{
  return g_object_new (GP_TYPE_WEEK_GRID, NULL);
}

void
gp_week_grid_reset (GpWeekGrid *self, const GpColumns *columns)
{
  g_return_if_fail (GP_IS_WEEK_GRID (self));

  g_ptr_array_set_size (self->cells, 0);
  gp_columns_box_reset (self->head, columns);
  gp_columns_box_reset (self->body, columns);
}

GpColumnsBox *
gp_week_grid_get_head (GpWeekGrid *self)
{
  g_return_val_if_fail (GP_IS_WEEK_GRID (self), NULL);

  return self->head;
}

GpColumnsBox *
gp_week_grid_get_body (GpWeekGrid *self)
{
  g_return_val_if_fail (GP_IS_WEEK_GRID (self), NULL);

  return self->body;
}

void
gp_week_grid_add_cell (GpWeekGrid *self, GtkWidget *cell)
{
  g_return_if_fail (GP_IS_WEEK_GRID (self));

  g_ptr_array_add (self->cells, cell);
}

void
gp_week_grid_set_chosen (GpWeekGrid *self, gint64 session)
{
  g_return_if_fail (GP_IS_WEEK_GRID (self));

  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);

      if (GP_IS_SESSION_BLOCK (cell))
        gp_session_block_set_chosen (GP_SESSION_BLOCK (cell),
                                     gp_session_block_get_session (GP_SESSION_BLOCK (cell)) ==
                                         session);
    }
}

void
gp_week_grid_set_now (GpWeekGrid *self, GpMoment now)
{
  g_return_if_fail (GP_IS_WEEK_GRID (self));

  g_signal_emit (self, signals[NOW_CHANGED], 0, now);
}

gint64
gp_week_grid_get_focused (GpWeekGrid *self)
{
  GtkRoot *root;
  GtkWidget *focus, *block;

  g_return_val_if_fail (GP_IS_WEEK_GRID (self), 0);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return 0;

  block = gtk_widget_get_ancestor (focus, GP_TYPE_SESSION_BLOCK);

  return block != NULL ? gp_session_block_get_session (GP_SESSION_BLOCK (block)) : 0;
}

void
gp_week_grid_focus (GpWeekGrid *self, gint64 session)
{
  GtkWidget *block;

  g_return_if_fail (GP_IS_WEEK_GRID (self));

  block = find_block (self, session);
  if (block != NULL)
    gtk_widget_grab_focus (block);
}
