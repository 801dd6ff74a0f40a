/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-list.h"

#include "ui/series/series-cells.h"
#include "ui/series/series-menu.h"
#include "ui/series/series-order.h"

/* Pixels from the edge of a row to a menu that is opened by a key. */
#define MENU_INDENT 48

struct _GpSeriesList
{
  GtkWidget parent_instance;

  GtkColumnView *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *when_column;
  GtkColumnViewColumn *room_column;
  GtkColumnViewColumn *staff_column;
  GtkColumnViewColumn *progress_column;
  GtkColumnViewColumn *seats_column;
  GtkColumnViewColumn *ends_column;
  GpSeriesMenu *menu;

  GListStore *items;
  GtkFilter *filter;
  GtkSingleSelection *rows; /* filtered and sorted */

  GpSeriesQuery query;
  char *text; /* of the query */
};

G_DEFINE_FINAL_TYPE (GpSeriesList, gp_series_list, GTK_TYPE_WIDGET)

static void
on_activated (GpSeriesList *self, guint position)
{
  gtk_single_selection_set_selected (self->rows, position);
  gtk_widget_activate_action (GTK_WIDGET (self), "place.edit", NULL);
}

static void
open_menu_at (GpSeriesList *self, GtkWidget *cell, double x, double y)
{
  const GpSeriesFacts *facts = gp_series_list_get_chosen (self);

  if (facts != NULL)
    gp_series_menu_open (self->menu, facts, cell, x, y);
}

static gboolean
has_staff (const GpSeriesFacts *facts, gint64 staff)
{
  for (guint i = 0; i < facts->staff->len; i++)
    if (g_array_index (facts->staff, gint64, i) == staff)
      return TRUE;

  return FALSE;
}

static gboolean
is_looked_for (gpointer item, gpointer data)
{
  GpSeriesList *self = data;
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);
  const GpSeriesQuery *query = &self->query;

  return !facts->ended == !query->ended &&
         (query->offering == 0 || facts->offering == query->offering) &&
         (query->staff == 0 || has_staff (facts, query->staff)) &&
         gp_series_facts_match (facts, query->text);
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer order)
{
  return gp_series_order_compare (gp_series_item_get_facts ((gpointer) a),
                                  gp_series_item_get_facts ((gpointer) b), GPOINTER_TO_INT (order));
}

static void
sort_by (GtkColumnViewColumn *column, GpSeriesOrder order)
{
  g_autoptr (GtkSorter) sorter =
      GTK_SORTER (gtk_custom_sorter_new (compare_items, GINT_TO_POINTER (order), NULL));

  gtk_column_view_column_set_sorter (column, sorter);
}

/* Below the heads of the columns, the list that holds the rows. */
static GtkWidget *
get_rows (GpSeriesList *self)
{
  return gtk_widget_get_last_child (GTK_WIDGET (self->view));
}

/* The chosen row has the focus, not the heads of the columns. */
static gboolean
gp_series_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_rows (GP_SERIES_LIST (widget)));
}

static void
gp_series_list_dispose (GObject *object)
{
  GpSeriesList *self = GP_SERIES_LIST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->rows);
  g_clear_object (&self->filter);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (gp_series_list_parent_class)->dispose (object);
}

static void
gp_series_list_finalize (GObject *object)
{
  g_free (GP_SERIES_LIST (object)->text);

  G_OBJECT_CLASS (gp_series_list_parent_class)->finalize (object);
}

static void
bind_columns (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, name_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, when_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, room_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, staff_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, progress_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, seats_column);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, ends_column);
}

static void
gp_series_list_class_init (GpSeriesListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_series_list_dispose;
  object_class->finalize = gp_series_list_finalize;
  widget_class->grab_focus = gp_series_list_grab_focus;

  g_type_ensure (GP_TYPE_SERIES_MENU);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/series-list.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, view);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesList, menu);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  bind_columns (widget_class);
  gp_series_cells_bind (widget_class);
}

static void
gp_series_list_init (GpSeriesList *self)
{
  GtkFilterListModel *found;
  GtkSortListModel *sorted;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->text = g_strdup ("");
  self->query.text = self->text;

  sort_by (self->name_column, GP_SERIES_ORDER_TITLE);
  sort_by (self->when_column, GP_SERIES_ORDER_WHEN);
  sort_by (self->room_column, GP_SERIES_ORDER_ROOM);
  sort_by (self->staff_column, GP_SERIES_ORDER_STAFF);
  sort_by (self->progress_column, GP_SERIES_ORDER_NEXT);
  sort_by (self->seats_column, GP_SERIES_ORDER_SEATS);
  sort_by (self->ends_column, GP_SERIES_ORDER_END);

  self->items = g_list_store_new (GP_TYPE_SERIES_ITEM);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_looked_for, self, NULL));
  found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)),
                                     g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (found),
                                    g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->rows = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->rows));
  gtk_column_view_sort_by_column (self->view, self->name_column, GTK_SORT_ASCENDING);
}

void
gp_series_list_set_items (GpSeriesList *self, GPtrArray *items)
{
  const GpSeriesFacts *chosen = gp_series_list_get_chosen (self);
  gint64 series = chosen != NULL ? chosen->id : 0;

  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
  gp_series_list_choose (self, series);
}

void
gp_series_list_set_query (GpSeriesList *self, const GpSeriesQuery *query)
{
  char *text = g_strdup (query->text);

  g_free (self->text);
  self->text = text;
  self->query = *query;
  self->query.text = text;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

guint
gp_series_list_count (GpSeriesList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->rows));
}

const GpSeriesFacts *
gp_series_list_get_chosen (GpSeriesList *self)
{
  GpSeriesItem *item = gtk_single_selection_get_selected_item (self->rows);

  return item != NULL ? gp_series_item_get_facts (item) : NULL;
}

void
gp_series_list_choose (GpSeriesList *self, gint64 series)
{
  GListModel *rows = G_LIST_MODEL (self->rows);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GpSeriesItem) item = g_list_model_get_item (rows, i);

      if (gp_series_item_get_facts (item)->id == series)
        gtk_single_selection_set_selected (self->rows, i);
    }
}

void
gp_series_list_open_menu_at (
    GpSeriesList *self, guint position, GtkWidget *widget, double x, double y)
{
  g_return_if_fail (GP_IS_SERIES_LIST (self));

  gtk_single_selection_set_selected (self->rows, position);
  open_menu_at (self, widget, x, y);
}

/* The row that has the focus or holds it; NULL where the focus is elsewhere. */
static GtkWidget *
find_focused_row (GpSeriesList *self)
{
  GtkWidget *rows = get_rows (self);
  GtkWidget *widget = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  while (widget != NULL && gtk_widget_get_parent (widget) != rows)
    widget = gtk_widget_get_parent (widget);

  return widget;
}

void
gp_series_list_open_menu (GpSeriesList *self)
{
  GtkWidget *row = find_focused_row (self);

  g_return_if_fail (GP_IS_SERIES_LIST (self));

  if (row != NULL)
    open_menu_at (self, row, MENU_INDENT, gtk_widget_get_height (row));
  else
    open_menu_at (self, GTK_WIDGET (self), MENU_INDENT, MENU_INDENT);
}
