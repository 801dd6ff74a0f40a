/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week-place.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "ui/session/session-actions.h"
#include "ui/session/session-panel.h"
#include "ui/shared/panel-frame.h"
#include "ui/week/week-days.h"
#include "ui/week/week-header.h"
#include "ui/week/week-rows.h"

struct _GpWeekPlace
{
  GtkWidget parent_instance;

  GpPanelFrame *frame;
  GtkStack *pages;
  GpWeekGrid *grid;
  AdwStatusPage *empty;
  AdwStatusPage *failed;
  GpSessionPanel *panel;
  GtkPopoverMenu *session_menu;

  GtkWidget *header;
  GSimpleActionGroup *actions;
  GpPlanner *planner;
  GpDay monday;
  GpDay today;
  gint64 chosen;
  guint minute_source;
};

static void gp_week_place_iface_init (GpPlaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpWeekPlace,
                               gp_week_place,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_PLACE, gp_week_place_iface_init))

static GpFamilyChips *
get_chips (GpWeekPlace *self)
{
  return gp_week_header_get_chips (GP_WEEK_HEADER (self->header));
}

static GVariant *
get_state (GpWeekPlace *self, const char *action)
{
  return g_action_group_get_action_state (G_ACTION_GROUP (self->actions), action);
}

static void
show_empty (GpWeekPlace *self, const GpWeek *week)
{
  g_autofree char *title =
      g_strdup_printf (_ ("No sessions in week %d"), gp_iso_week_of (week->monday).week);
  g_autofree char *reason = gp_week_dup_reason (week);
  g_autofree char *sentence =
      reason != NULL ? g_strdup_printf (_ ("The centre is closed: %s"), reason) : NULL;

  adw_status_page_set_title (self->empty, title);
  adw_status_page_set_description (self->empty, sentence);
  gtk_stack_set_visible_child_name (self->pages, "empty");
}

static void
fill_grid (GpWeekPlace *self, const GpWeek *week)
{
  g_autoptr (GVariant) grouping = get_state (self, "grouping");
  const char *name = g_variant_get_string (grouping, NULL);
  gint64 focused = gp_week_grid_get_focused (self->grid);

  if (g_str_equal (name, "staff"))
    gp_week_rows_fill_staff (self->grid, week);
  else if (g_str_equal (name, "rooms"))
    gp_week_rows_fill_rooms (self->grid, week);
  else
    gp_week_days_fill (self->grid, week);

  if (focused != 0)
    gp_week_grid_focus (self->grid, focused);
  gtk_stack_set_visible_child_name (self->pages, "grid");
}

static void
show_week (GpWeekPlace *self, GpWeek *week)
{
  g_autoptr (GVariant) weekend = get_state (self, "weekend");
  g_autoptr (GVariant) whole_lane = get_state (self, "whole-lane");

  week->weekend_asked = g_variant_get_boolean (weekend);
  week->lane_open = g_variant_get_boolean (whole_lane);
  week->hidden_families = gp_family_chips_get_hidden (get_chips (self));
  week->chosen = self->chosen;

  if (gp_week_is_empty (week))
    show_empty (self, week);
  else if (gp_week_is_all_hidden (week))
    gtk_stack_set_visible_child_name (self->pages, "hidden");
  else
    fill_grid (self, week);
}

/* Reads the week and shows it. What is over does not clash any more: conflicts are from today on.
 */
static gboolean
read_week (GpWeekPlace *self, GError **error)
{
  GpLanguage language = gp_planner_get_environment (self->planner)->language;
  GpMoment now = gp_planner_get_now (self->planner);
  GpDay sunday = self->monday + 6;
  g_autoptr (GpSlice) slice = gp_planner_read_days (self->planner, self->monday, sunday, error);
  g_autoptr (GpSlice) conflict_slice = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autoptr (GpWeek) week = NULL;

  if (slice == NULL)
    return FALSE;

  conflicts = gp_planner_list_conflicts (self->planner, MAX (self->monday, gp_moment_get_day (now)),
                                         sunday, &conflict_slice, error);
  if (conflicts == NULL)
    return FALSE;

  self->today = gp_moment_get_day (now);
  week = gp_week_new (slice, self->monday, now, language, conflicts);
  gp_week_header_show (GP_WEEK_HEADER (self->header), week, conflicts, conflict_slice);
  show_week (self, week);

  return TRUE;
}

static void
reload (GpWeekPlace *self)
{
  g_autoptr (GError) error = NULL;

  if (read_week (self, &error))
    return;

  adw_status_page_set_description (self->failed, error->message);
  gtk_stack_set_visible_child_name (self->pages, "failed");
}

static void
go_to (GpWeekPlace *self, GpDay day)
{
  self->monday = gp_day_get_monday (day);
  reload (self);
}

static void
choose (GpWeekPlace *self, gint64 session)
{
  self->chosen = session;
  gp_week_grid_set_chosen (self->grid, session);
  gp_panel_frame_set_open (self->frame, session != 0);
}

static void
on_today (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWeekPlace *self = GP_WEEK_PLACE (user_data);

  go_to (self, gp_planner_get_today (self->planner));
}

static void
on_previous (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  go_to (GP_WEEK_PLACE (user_data), GP_WEEK_PLACE (user_data)->monday - 7);
}

static void
on_next (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  go_to (GP_WEEK_PLACE (user_data), GP_WEEK_PLACE (user_data)->monday + 7);
}

static void
on_go_to (GSimpleAction *action, GVariant *day, gpointer user_data)
{
  go_to (GP_WEEK_PLACE (user_data), g_variant_get_int32 (day));
}

static void
on_reload (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  reload (GP_WEEK_PLACE (user_data));
}

static void
on_state_changed (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  g_simple_action_set_state (action, state);
  reload (GP_WEEK_PLACE (user_data));
}

static void
on_show_all (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gp_family_chips_set_hidden (get_chips (GP_WEEK_PLACE (user_data)), 0);
  reload (GP_WEEK_PLACE (user_data));
}

/* Wherever the session is asked for from, its week is gone to. */
static void
on_open_session (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWeekPlace *self = GP_WEEK_PLACE (user_data);
  gint64 session = g_variant_get_int64 (parameter);
  GpDay day = gp_session_panel_show (self->panel, session);

  if (day == GP_DAY_NONE)
    return;

  choose (self, session);
  if (gp_day_get_monday (day) != self->monday && day != self->monday)
    go_to (self, day);
}

static void
on_close_panel (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GpWeekPlace *self = GP_WEEK_PLACE (user_data);
  gint64 session = self->chosen;

  choose (self, 0);
  gp_week_grid_focus (self->grid, session);
}

/* At the block that has the focus: it asked for the menu. */
static void
on_session_menu (GSimpleAction *action, GVariant *session, gpointer user_data)
{
  GpWeekPlace *self = GP_WEEK_PLACE (user_data);
  GtkWidget *block = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (GMenuModel) menu = gp_session_actions_create_menu (g_variant_get_int64 (session));
  graphene_rect_t bounds;

  if (block == NULL || !gtk_widget_compute_bounds (block, GTK_WIDGET (self), &bounds))
    return;

  gtk_popover_menu_set_menu_model (self->session_menu, menu);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->session_menu),
                               &(GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width,
                                                MIN (bounds.size.height, 40) });
  gtk_popover_popup (GTK_POPOVER (self->session_menu));
}

static const GActionEntry action_entries[] = {
  { "today", on_today },
  { "previous", on_previous },
  { "next", on_next },
  { "go-to", on_go_to, "i" },
  { "reload", on_reload },
  { "show-all", on_show_all },
  { "grouping", NULL, "s", "'days'", on_state_changed },
  { "weekend", NULL, NULL, "false", on_state_changed },
  { "whole-lane", NULL, NULL, "false", on_state_changed },
  { "open-session", on_open_session, "x" },
  { "close-panel", on_close_panel },
  { "session-menu", on_session_menu, "x" },
};

static void
update_undo_label (GpWeekPlace *self)
{
  g_autofree char *label = gp_planner_dup_undo_label (self->planner);

  gp_week_header_set_undo_label (GP_WEEK_HEADER (self->header), label);
}

static void
on_planner_changed (GpPlanner *planner, GpDay from, GpDay to, GpWeekPlace *self)
{
  update_undo_label (self);
  if (from <= self->monday + 6 && to >= self->monday)
    reload (self);

  if (self->chosen != 0 && gp_session_panel_show (self->panel, self->chosen) == GP_DAY_NONE)
    choose (self, 0);
}

/* The line of the time moves on; at midnight the day that is tinted, too. */
static gboolean
on_minute_passed (gpointer user_data)
{
  GpWeekPlace *self = GP_WEEK_PLACE (user_data);

  if (gp_planner_get_today (self->planner) != self->today)
    reload (self);
  else
    gp_week_grid_set_now (self->grid, gp_planner_get_now (self->planner));

  return G_SOURCE_CONTINUE;
}

static GtkWidget *
get_header (GpPlace *place)
{
  return GP_WEEK_PLACE (place)->header;
}

static GActionGroup *
get_actions (GpPlace *place)
{
  return G_ACTION_GROUP (GP_WEEK_PLACE (place)->actions);
}

static GtkWidget *
get_panel (GpPlace *place)
{
  GpWeekPlace *self = GP_WEEK_PLACE (place);

  return gp_panel_frame_get_open (self->frame) ? GTK_WIDGET (self->panel) : NULL;
}

static void
gp_week_place_iface_init (GpPlaceInterface *iface)
{
  iface->get_header = get_header;
  iface->get_actions = get_actions;
  iface->get_panel = get_panel;
}

static void
gp_week_place_dispose (GObject *object)
{
  GpWeekPlace *self = GP_WEEK_PLACE (object);

  g_clear_handle_id (&self->minute_source, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "session", NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GP_TYPE_WEEK_PLACE);
  g_clear_object (&self->header);
  g_clear_object (&self->actions);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_week_place_parent_class)->dispose (object);
}

static void
gp_week_place_class_init (GpWeekPlaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_week_place_dispose;

  g_type_ensure (GP_TYPE_PANEL_FRAME);
  g_type_ensure (GP_TYPE_WEEK_GRID);
  g_type_ensure (GP_TYPE_SESSION_PANEL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/week/week-place.ui");
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, frame);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, pages);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, grid);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, empty);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, failed);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, panel);
  gtk_widget_class_bind_template_child (widget_class, GpWeekPlace, session_menu);
}

static void
gp_week_place_init (GpWeekPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);

  self->header = g_object_ref_sink (gp_week_header_new ());
  g_signal_connect_object (get_chips (self), "changed", G_CALLBACK (reload), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
gp_week_place_new (GpPlanner *planner)
{
  GpWeekPlace *self = g_object_new (GP_TYPE_WEEK_PLACE, NULL);
  g_autoptr (GSimpleActionGroup) session_actions = NULL;

  self->planner = g_object_ref (planner);
  gp_session_panel_set_planner (self->panel, planner);
  session_actions = gp_session_actions_new (planner, GTK_WIDGET (self));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "session", G_ACTION_GROUP (session_actions));
  g_signal_connect_object (planner, "changed", G_CALLBACK (on_planner_changed), self, 0);
  self->minute_source = g_timeout_add_seconds (20, on_minute_passed, self);

  update_undo_label (self);
  go_to (self, gp_planner_get_today (planner));

  return GTK_WIDGET (self);
}
