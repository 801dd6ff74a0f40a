/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-place.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/series/key-hint.h"
#include "ui/series/season-actions.h"
#include "ui/series/season-data.h"
#include "ui/series/season-filters.h"
#include "ui/series/season-header.h"
#include "ui/series/series-list.h"

struct _GpSeasonPlace
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GpSeasonFilters *filters;
  GtkStack *pages;
  GpSeriesList *list;
  AdwStatusPage *failed;
  GtkLabel *counts;
  GtkBox *hints;

  GtkWidget *header;
  GSimpleActionGroup *actions;
  GpPlanner *planner;
  GpSlice *slice;        /* what the list was read from */
  GHashTable *conflicts; /* by series, as season-data.h has it; NULL until counted */
  guint n_active;
  guint n_ended;
  gboolean out_of_date; /* the list, with the plan */
  guint read_source;
  guint count_source;
};

static void gp_season_place_iface_init (GpPlaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpSeasonPlace,
                               gp_season_place,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_PLACE, gp_season_place_iface_init))

static gboolean
shows_ended (GpSeasonPlace *self)
{
  g_autoptr (GVariant) state =
      g_action_group_get_action_state (G_ACTION_GROUP (self->actions), "show");

  return g_str_equal (g_variant_get_string (state, NULL), "ended");
}

static void
show_page (GpSeasonPlace *self)
{
  guint all = shows_ended (self) ? self->n_ended : self->n_active;

  if (all > 0)
    gtk_stack_set_visible_child_name (
        self->pages, gp_series_list_count (self->list) > 0 ? "list" : "none-found");
  else
    gtk_stack_set_visible_child_name (self->pages, shows_ended (self) ? "none-ended" : "empty");
}

/* "40 series · 1 conflict". */
static void
show_counts (GpSeasonPlace *self)
{
  guint shown = gp_series_list_count (self->list);
  guint conflicts = gp_season_data_sum_conflicts (self->conflicts);
  g_autofree char *series =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u series", "%u series", shown), shown);
  g_autofree char *clashes = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u conflict", "%u conflicts", conflicts), conflicts);
  g_autofree char *both = g_strdup_printf ("%s · %s", series, clashes);

  gtk_label_set_label (self->counts, conflicts > 0 ? both : series);
  gp_season_filters_set_counts (self->filters, self->n_active, self->n_ended);
}

static void
look_again (GpSeasonPlace *self)
{
  GpSeriesQuery query;

  gp_season_filters_get_query (self->filters, &query);
  query.ended = shows_ended (self);
  gp_series_list_set_query (self->list, &query);
  show_page (self);
  show_counts (self);
}

static void
count_series (GpSeasonPlace *self, GPtrArray *items)
{
  self->n_active = 0;
  self->n_ended = 0;
  for (guint i = 0; i < items->len; i++)
    if (gp_series_item_get_facts (g_ptr_array_index (items, i))->ended)
      self->n_ended++;
    else
      self->n_active++;
}

static gboolean
read_series (GpSeasonPlace *self, GError **error)
{
  GpSlice *slice = NULL;
  g_autoptr (GPtrArray) items = gp_season_data_read (self->planner, self->conflicts, &slice, error);

  if (items == NULL)
    return FALSE;

  g_clear_pointer (&self->slice, gp_slice_unref);
  self->slice = slice;
  count_series (self, items);
  gp_season_filters_set_plan (self->filters, slice,
                              gp_planner_get_environment (self->planner)->language);
  gp_series_list_set_items (self->list, items);
  look_again (self);

  return TRUE;
}

static void
reload (GpSeasonPlace *self)
{
  g_autoptr (GError) error = NULL;

  if (read_series (self, &error))
    return;

  adw_status_page_set_description (self->failed, error->message);
  gtk_stack_set_visible_child_name (self->pages, "failed");
}

/* Conflicts of half a year take longer than the list, so it does not wait for them. */
static gboolean
on_time_to_count (gpointer data)
{
  GpSeasonPlace *self = data;
  g_autoptr (GError) error = NULL;
  GHashTable *conflicts = gp_season_data_count_conflicts (self->planner, &error);

  self->count_source = 0;
  if (conflicts == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.complain", "s", error->message);
      return G_SOURCE_REMOVE;
    }

  g_clear_pointer (&self->conflicts, g_hash_table_unref);
  self->conflicts = conflicts;
  reload (self);

  return G_SOURCE_REMOVE;
}

static void
read_now (GpSeasonPlace *self)
{
  self->out_of_date = FALSE;
  reload (self);
  if (self->count_source == 0)
    self->count_source = g_idle_add_full (G_PRIORITY_LOW, on_time_to_count, self, NULL);
}

static gboolean
on_time_to_read (gpointer data)
{
  GpSeasonPlace *self = data;

  self->read_source = 0;
  read_now (self);

  return G_SOURCE_REMOVE;
}

/* A place that is not looked at waits until it is. */
static void
read_soon (GpSeasonPlace *self)
{
  self->out_of_date = TRUE;
  if (self->read_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->read_source = g_idle_add (on_time_to_read, self);
}

static void
gp_season_place_map (GtkWidget *widget)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (widget);

  if (self->out_of_date)
    read_now (self);

  GTK_WIDGET_CLASS (gp_season_place_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* The chosen series; 0 for none. */
static gint64
get_chosen (GpSeasonPlace *self)
{
  const GpSeriesFacts *facts = gp_series_list_get_chosen (self->list);

  return facts != NULL ? facts->id : 0;
}

static void
on_edit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);

  if (get_chosen (self) != 0)
    gp_season_actions_edit (GTK_WIDGET (self), self->planner, get_chosen (self));
}

static void
on_copy (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);

  if (get_chosen (self) != 0)
    gp_season_actions_copy (GTK_WIDGET (self), self->planner, get_chosen (self));
}

static void
on_show_week (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);
  const GpSeriesFacts *facts = gp_series_list_get_chosen (self->list);

  if (facts != NULL)
    gp_season_actions_show_week (GTK_WIDGET (self), facts, gp_planner_get_today (self->planner));
}

static void
on_pause (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);

  if (get_chosen (self) != 0)
    gp_season_actions_pause (GTK_WIDGET (self), self->planner, self->slice, get_chosen (self));
}

static void
on_merge (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);

  if (get_chosen (self) != 0)
    gp_season_actions_merge (GTK_WIDGET (self), self->planner, self->slice, get_chosen (self));
}

static void
on_end (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (user_data);

  if (get_chosen (self) != 0)
    gp_season_actions_end (GTK_WIDGET (self), self->planner, self->slice, get_chosen (self));
}

static void
on_menu (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gp_series_list_open_menu (GP_SEASON_PLACE (user_data)->list);
}

static void
on_search (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (GP_SEASON_PLACE (user_data)->filters));
}

static void
on_show_changed (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  g_simple_action_set_state (action, state);
  look_again (GP_SEASON_PLACE (user_data));
}

static void
on_show_all (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gp_season_filters_clear (GP_SEASON_PLACE (user_data)->filters);
}

static void
on_reload (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  read_soon (GP_SEASON_PLACE (user_data));
}

static const GActionEntry action_entries[] = {
  { "edit", on_edit },
  { "show-week", on_show_week },
  { "pause", on_pause },
  { "merge", on_merge },
  { "copy", on_copy },
  { "end", on_end },
  { "menu", on_menu },
  { "search", on_search },
  { "show", NULL, "s", "'active'", on_show_changed },
  { "show-all", on_show_all },
  { "reload", on_reload },
};

static void
on_search_left (GpSeasonPlace *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static GtkWidget *
gp_season_place_get_header (GpPlace *place)
{
  return GP_SEASON_PLACE (place)->header;
}

static GActionGroup *
gp_season_place_get_actions (GpPlace *place)
{
  return G_ACTION_GROUP (GP_SEASON_PLACE (place)->actions);
}

static void
gp_season_place_iface_init (GpPlaceInterface *iface)
{
  iface->get_header = gp_season_place_get_header;
  iface->get_actions = gp_season_place_get_actions;
}

static void
gp_season_place_dispose (GObject *object)
{
  GpSeasonPlace *self = GP_SEASON_PLACE (object);

  g_clear_handle_id (&self->read_source, g_source_remove);
  g_clear_handle_id (&self->count_source, g_source_remove);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->conflicts, g_hash_table_unref);
  g_clear_pointer (&self->slice, gp_slice_unref);
  g_clear_object (&self->header);
  g_clear_object (&self->actions);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_season_place_parent_class)->dispose (object);
}

static void
gp_season_place_class_init (GpSeasonPlaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_season_place_dispose;
  widget_class->map = gp_season_place_map;

  g_type_ensure (GP_TYPE_SEASON_FILTERS);
  g_type_ensure (GP_TYPE_SERIES_LIST);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/season-place.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, content);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, filters);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, pages);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, list);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, failed);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, counts);
  gtk_widget_class_bind_template_child (widget_class, GpSeasonPlace, hints);
  gtk_widget_class_bind_template_callback (widget_class, look_again);
  gtk_widget_class_bind_template_callback (widget_class, on_search_left);
}

static void
gp_season_place_init (GpSeasonPlace *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "place", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_box_append (self->hints, gp_key_hint_new ("↑↓", _ ("series")));
  gtk_box_append (self->hints, gp_key_hint_new ("Enter", _ ("edit")));
  gtk_box_append (self->hints, gp_key_hint_new ("Shift+F10", _ ("menu")));
  gtk_box_append (self->hints, gp_key_hint_new ("Ctrl+F", _ ("find")));
  gtk_box_append (self->hints, gp_key_hint_new ("Ctrl+Z", _ ("undo")));
}

GtkWidget *
gp_season_place_new (GpPlanner *planner)
{
  GpSeasonPlace *self = g_object_new (GP_TYPE_SEASON_PLACE, NULL);

  self->planner = g_object_ref (planner);
  self->header = g_object_ref_sink (gp_season_header_new (gp_planner_get_today (planner)));
  g_signal_connect_object (planner, "changed", G_CALLBACK (read_soon), self, G_CONNECT_SWAPPED);
  self->out_of_date = TRUE;

  return GTK_WIDGET (self);
}
