/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/window/window.h"

#include <glib/gi18n-lib.h>

#include "ui/series/new-series-window.h"
#include "ui/series/season-place.h"
#include "ui/shared/place.h"
#include "ui/week/week-place.h"
#include "ui/window/date-dialog.h"
#include "ui/window/error-bar.h"
#include "ui/window/shortcuts.h"
#include "ui/window/sidebar.h"

/* Pixels: a narrower window has the places as a rail. */
#define RAIL_BELOW 1400

struct _GpWindow
{
  AdwApplicationWindow parent_instance;

  GtkStack *pages;
  AdwBin *page;
  GpSidebar *sidebar;
  GtkStack *headers;
  GpErrorBar *error_bar;
  AdwToastOverlay *toasts;
  GtkStack *places;

  GpPlanner *planner;
  gboolean narrow; /* below RAIL_BELOW */
  guint narrow_source;
};

G_DEFINE_FINAL_TYPE (GpWindow, gp_window, ADW_TYPE_APPLICATION_WINDOW)

static GAction *
get_action (GpWindow *self, const char *name)
{
  return g_action_map_lookup_action (G_ACTION_MAP (self), name);
}

/* A toast with one button. */
static void
show_toast (GpWindow *self, const char *text, const char *button, const char *action)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_timeout (toast, 6);
  adw_toast_set_button_label (toast, button);
  adw_toast_set_action_name (toast, action);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
announce (GpWindow *self, const char *label)
{
  gp_error_bar_hide (self->error_bar);
  show_toast (self, label, _ ("Undo"), "win.undo");
}

static void
on_announce (GSimpleAction *action, GVariant *label, gpointer user_data)
{
  announce (GP_WINDOW (user_data), g_variant_get_string (label, NULL));
}

static void
on_complain (GSimpleAction *action, GVariant *sentence, gpointer user_data)
{
  gp_window_complain (GP_WINDOW (user_data), g_variant_get_string (sentence, NULL));
}

static void
on_undo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!gp_planner_undo (self->planner, &label, &error))
    {
      gp_window_complain (self, error->message);
      return;
    }

  gp_error_bar_hide (self->error_bar);
  text = g_strdup_printf (_ ("Undone: %s"), label);
  show_toast (self, text, _ ("Redo"), "win.redo");
}

static void
on_redo (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!gp_planner_redo (self->planner, &label, &error))
    {
      gp_window_complain (self, error->message);
      return;
    }

  gp_error_bar_hide (self->error_bar);
  text = g_strdup_printf (_ ("Redone: %s"), label);
  show_toast (self, text, _ ("Undo"), "win.undo");
}

static void
on_place_changed (GSimpleAction *action, GVariant *name, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  const char *place = g_variant_get_string (name, NULL);
  GtkWidget *widget = gtk_stack_get_child_by_name (self->places, place);

  if (widget == NULL)
    return;

  g_simple_action_set_state (action, name);
  gtk_stack_set_visible_child (self->places, widget);
  gtk_stack_set_visible_child_name (self->headers, place);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "place",
                                  gp_place_get_actions (GP_PLACE (widget)));
  gp_sidebar_select_place (self->sidebar, place);
}

static void
on_rail_changed (GSimpleAction *action, GVariant *rail, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);

  g_simple_action_set_state (action, rail);
  g_object_set (self->sidebar, "rail", g_variant_get_boolean (rail), NULL);
}

static void
on_go_to_date (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);

  gtk_window_present (gp_date_dialog_new (GTK_WINDOW (self), gp_planner_get_today (self->planner)));
}

/* The window closes itself when the series is written. */
static void
show_series_window (GpWindow *self, GpSeriesDraft *draft, const GError *error)
{
  GpNewSeriesWindow *window;

  if (draft == NULL)
    {
      gp_window_complain (self, error->message);
      return;
    }

  window = gp_new_series_window_new (GTK_WINDOW (self), draft);
  g_signal_connect_object (window, "committed", G_CALLBACK (announce), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_new_series (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft = gp_series_draft_new (self->planner, &error);

  show_series_window (self, draft, error);
}

static void
on_edit_series (GSimpleAction *action, GVariant *series, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSeriesDraft) draft =
      gp_series_draft_new_for_series (self->planner, g_variant_get_int64 (series), &error);

  show_series_window (self, draft, error);
}

static void
on_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gp_shortcuts_show (GTK_WINDOW (user_data));
}

/* From the places to the header, to the middle, to its panel, and round. */
static void
on_next_pane (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);
  GtkWidget *place = gtk_stack_get_visible_child (self->places);
  GtkWidget *panes[] = { GTK_WIDGET (self->sidebar), gtk_stack_get_visible_child (self->headers),
                         place, gp_place_get_panel (GP_PLACE (place)) };
  guint n_panes = panes[3] != NULL ? 4 : 3;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  guint here = 0;

  /* The last that holds the focus: the panel lies within the place. */
  for (guint i = 0; i < n_panes; i++)
    if (focus != NULL && gtk_widget_is_ancestor (focus, panes[i]))
      here = i;

  gtk_widget_child_focus (panes[(here + 1) % n_panes], GTK_DIR_TAB_FORWARD);
}

static const GActionEntry action_entries[] = {
  { "announce", on_announce, "s" },
  { "complain", on_complain, "s" },
  { "undo", on_undo },
  { "redo", on_redo },
  { "new-series", on_new_series },
  { "edit-series", on_edit_series, "x" },
  { "place", NULL, "s", "'week'", on_place_changed },
  { "rail", NULL, NULL, "false", on_rail_changed },
  { "go-to-date", on_go_to_date },
  { "next-pane", on_next_pane },
  { "shortcuts", on_shortcuts },
};

/* Undo and redo are offered by name, and only while there is something to take back. */
static void
update_undo (GpWindow *self)
{
  g_autofree char *undo = gp_planner_dup_undo_label (self->planner);
  g_autofree char *redo = gp_planner_dup_redo_label (self->planner);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (get_action (self, "undo")), undo != NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (get_action (self, "redo")), redo != NULL);
}

static void
show_centre (GpWindow *self)
{
  GpDay today = gp_planner_get_today (self->planner);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = gp_planner_read_days (self->planner, today, today, &error);

  if (slice == NULL)
    gp_window_complain (self, error->message);
  else
    gp_sidebar_set_centre (self->sidebar, gp_slice_get_centre (slice),
                           gp_planner_get_environment (self->planner)->language);
}

static void
on_planner_changed (GpPlanner *planner, GpDay from, GpDay to, GpWindow *self)
{
  update_undo (self);
  if (from == GP_DAY_NONE)
    show_centre (self);
}

static void
set_narrow (GpWindow *self, gboolean narrow)
{
  self->narrow = narrow;
  g_action_change_state (get_action (self, "rail"), g_variant_new_boolean (narrow));
}

static gboolean
apply_narrow (gpointer user_data)
{
  GpWindow *self = GP_WINDOW (user_data);

  self->narrow_source = 0;
  set_narrow (self, gtk_widget_get_width (GTK_WIDGET (self)) < RAIL_BELOW);

  return G_SOURCE_REMOVE;
}

/* Only where the width passes the limit does the rail follow it: what F9 chose stays until then.
 * Widgets cannot be hidden while they are being laid out, so it is done right after. */
static void
gp_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpWindow *self = GP_WINDOW (widget);

  GTK_WIDGET_CLASS (gp_window_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->narrow != (width < RAIL_BELOW) && self->narrow_source == 0)
    self->narrow_source = g_idle_add (apply_narrow, self);
}

static void
gp_window_dispose (GObject *object)
{
  GpWindow *self = GP_WINDOW (object);

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "place", NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GP_TYPE_WINDOW);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_window_parent_class)->dispose (object);
}

static void
gp_window_class_init (GpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_window_dispose;
  widget_class->size_allocate = gp_window_size_allocate;

  g_type_ensure (GP_TYPE_SIDEBAR);
  g_type_ensure (GP_TYPE_ERROR_BAR);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/window/window.ui");
  gtk_widget_class_bind_template_child (widget_class, GpWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, page);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, headers);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, error_bar);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GpWindow, places);
}

static void
gp_window_init (GpWindow *self)
{
  int width, height;

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (self), action_entries,
                                   G_N_ELEMENTS (action_entries), self);

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  set_narrow (self, width < RAIL_BELOW);
}

GtkWindow *
gp_window_new (GtkApplication *application)
{
  return g_object_new (GP_TYPE_WINDOW, "application", application, NULL);
}

static void
add_place (GpWindow *self, const char *name, const char *label, const char *icon, GtkWidget *place)
{
  gtk_stack_add_named (self->places, place, name);
  gtk_stack_add_named (self->headers, gp_place_get_header (GP_PLACE (place)), name);
  gp_sidebar_add_place (self->sidebar, name, label, icon);
}

void
gp_window_set_planner (GpWindow *self, GpPlanner *planner)
{
  g_return_if_fail (GP_IS_WINDOW (self));
  g_return_if_fail (self->planner == NULL);

  self->planner = g_object_ref (planner);
  g_signal_connect_object (planner, "changed", G_CALLBACK (on_planner_changed), self, 0);

  add_place (self, "week", _ ("Week"), "x-office-calendar-symbolic", gp_week_place_new (planner));
  add_place (self, "season", C_ ("place", "Season"), "view-list-symbolic",
             gp_season_place_new (planner));
  gtk_stack_set_visible_child_name (self->pages, "plan");
  g_action_change_state (get_action (self, "place"), g_variant_new_string ("week"));

  show_centre (self);
  update_undo (self);
}

void
gp_window_set_page (GpWindow *self, GtkWidget *page)
{
  g_return_if_fail (GP_IS_WINDOW (self));

  adw_bin_set_child (self->page, page);
  gtk_stack_set_visible_child_name (self->pages, "page");
}

void
gp_window_complain (GpWindow *self, const char *sentence)
{
  g_return_if_fail (GP_IS_WINDOW (self));

  gp_error_bar_show (self->error_bar, sentence, NULL, NULL);
}
