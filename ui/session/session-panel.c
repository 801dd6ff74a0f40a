/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-panel.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/plan/words.h"
#include "ui/session/conflict-box.h"
#include "ui/session/session-history.h"
#include "ui/session/session-steps.h"
#include "ui/shared/family.h"
#include "ui/shared/sentence.h"

struct _GpSessionPanel
{
  GtkWidget parent_instance;

  GtkWidget *head;
  GtkLabel *code;
  GtkLabel *title;
  GtkWidget *edit;
  GtkLabel *when;
  GpStepLine *steps;
  GtkLabel *place;
  GtkWidget *middle;
  GtkBox *conflicts;
  GtkLabel *room;
  GtkLabel *room_note;
  GtkLabel *staff;
  GtkLabel *staff_note;
  GtkWidget *seats;
  GtkBox *history;
  GtkWidget *foot;
  GtkWidget *substitute;
  GtkWidget *move;
  GtkWidget *other_room;
  GtkWidget *cancel;

  GpPlanner *planner;
};

G_DEFINE_FINAL_TYPE (GpSessionPanel, gp_session_panel, GTK_TYPE_WIDGET)

static void
gp_session_panel_dispose (GObject *object)
{
  GpSessionPanel *self = GP_SESSION_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GP_TYPE_SESSION_PANEL);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_session_panel_parent_class)->dispose (object);
}

static void
gp_session_panel_class_init (GpSessionPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_session_panel_dispose;

  g_type_ensure (GP_TYPE_STEP_LINE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/session-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, head);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, code);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, title);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, edit);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, when);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, steps);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, place);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, middle);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, conflicts);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, room);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, room_note);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, staff);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, staff_note);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, seats);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, history);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, foot);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, substitute);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, move);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, other_room);
  gtk_widget_class_bind_template_child (widget_class, GpSessionPanel, cancel);
  gtk_widget_class_set_css_name (widget_class, "sidepanel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
gp_session_panel_init (GpSessionPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_session_panel_set_planner (GpSessionPanel *self, GpPlanner *planner)
{
  g_return_if_fail (GP_IS_SESSION_PANEL (self));

  g_set_object (&self->planner, planner);
}

/* "Tirsdag 24. november · 10:00–12:00", or the days of a stay. */
static char *
describe_when (const GpSession *session, GpLanguage language)
{
  GpDay day = gp_moment_get_day (session->start);
  g_autofree char *long_day = gp_names_format_long (day, language);
  g_autofree char *begun = gp_sentence_begin (long_day);
  g_autofree char *times = NULL;

  if (session->minutes == 0)
    return gp_names_format_span (day, gp_session_get_last_day (session), language);

  times = gp_names_format_times (session->start, session->minutes);

  return gp_sentence_join (begun, times, NULL);
}

static void
show_head (GpSessionPanel *self, GpSlice *slice, const GpSession *session, GpLanguage language)
{
  const GpSeries *series = gp_slice_get_series (slice, session->series);
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);
  g_autofree char *title = gp_series_dup_title (series, offering, language);
  g_autofree char *when = describe_when (session, language);
  g_autofree char *place = gp_words_describe_place (series, session);
  g_autofree char *end = gp_session_steps_describe_end (slice, series->base.id, language);
  g_autofree char *joined = NULL;
  g_autofree char *sentence = NULL;

  joined = gp_sentence_join (
      place, gp_session_is_cancelled (session) ? C_ ("session", "cancelled") : end, NULL);
  sentence = gp_sentence_begin (joined);

  gtk_label_set_label (self->code, offering->code);
  gp_family_apply (GTK_WIDGET (self->code), offering->family);
  gtk_label_set_label (self->title, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), gp_words_get (&offering->name, language));
  gtk_label_set_label (self->when, when);
  gtk_label_set_label (self->place, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->place), *sentence != '\0');
  gp_session_steps_show (self->steps, slice, session, gp_planner_get_now (self->planner), language);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/* Roles of those who lead it, each once: "behandler, sygeplejerske". */
static char *
describe_roles (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < session->staff->len; i++)
    {
      const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, i);
      const GpStaff *staff = gp_slice_get_staff (slice, assignment->staff);
      const char *name = staff != NULL && staff->roles != NULL && staff->roles[0] != NULL
                             ? gp_role_get_name (staff->roles[0], language)
                             : NULL;

      if (name != NULL && !g_ptr_array_find (names, name, NULL))
        g_ptr_array_add (names, (gpointer) name);
    }

  g_ptr_array_add (names, NULL);

  return g_strjoinv (", ", (char **) names->pdata);
}

static void
show_resources (GpSessionPanel *self, GpSlice *slice, const GpSession *session, GpLanguage language)
{
  const GpRoom *room = gp_slice_get_room (slice, session->room);
  int capacity = gp_slice_get_series (slice, session->series)->capacity;
  g_autofree char *staff = gp_words_list_staff (slice, session);
  g_autofree char *roles = describe_roles (slice, session, language);
  g_autofree char *room_note = room != NULL && room->capacity > 0
                                   ? g_strdup_printf (C_ ("room", "holds %d"), room->capacity)
                                   : NULL;
  g_autofree char *seats =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d seat", "%d seats", capacity), capacity);

  gtk_label_set_label (self->room, room != NULL ? room->name : _ ("No room yet"));
  gtk_label_set_label (self->room_note, room_note);
  gtk_label_set_label (self->staff, *staff != '\0' ? staff : _ ("No staff yet"));
  gtk_label_set_label (self->staff_note, roles);
  gtk_label_set_label (GTK_LABEL (self->seats), seats);
  gtk_widget_set_visible (self->seats, capacity > 0);
}

/* What clashes with it, from today on. */
static gboolean
show_conflicts (GpSessionPanel *self, const GpSession *session, GpLanguage language, GError **error)
{
  GpDay day = gp_moment_get_day (session->start);
  GpDay from = MAX (day, gp_planner_get_today (self->planner));
  GpDay to = gp_session_get_last_day (session);
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  GtkWidget *child;
  gboolean any = FALSE;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->conflicts))) != NULL)
    gtk_box_remove (self->conflicts, child);

  if (from <= to)
    {
      conflicts = gp_planner_list_conflicts (self->planner, from, to, &slice, error);
      if (conflicts == NULL)
        return FALSE;
    }

  for (guint i = 0; conflicts != NULL && i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);

      if (conflict->session != session->base.id)
        continue;

      gtk_box_append (self->conflicts, gp_conflict_box_new (conflict, slice, language));
      any = TRUE;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), any);

  return TRUE;
}

/* What can be done: nothing to a cancelled session, and no substitute where nobody leads it. */
static void
show_actions (GpSessionPanel *self, const GpSession *session)
{
  GtkWidget *buttons[] = { self->substitute, self->move, self->other_room, self->cancel };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (buttons[i]), "x", session->base.id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->edit), "x", session->series);

  gtk_widget_set_visible (self->foot, !gp_session_is_cancelled (session));
  gtk_widget_set_visible (self->substitute, session->staff->len > 0);
}

static void
complain (GpSessionPanel *self, const GError *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.complain", "s", error->message);
}

GpDay
gp_session_panel_show (GpSessionPanel *self, gint64 id)
{
  GpLanguage language = gp_planner_get_environment (self->planner)->language;
  GpStore *store = gp_planner_get_store (self->planner);
  g_autoptr (GpSlice) slice = gp_slice_new ();
  g_autoptr (GError) error = NULL;
  const GpSession *session;
  gboolean found;

  g_return_val_if_fail (GP_IS_SESSION_PANEL (self), GP_DAY_NONE);

  if (!gp_store_load_basics (store, slice, &error) ||
      !gp_store_load_session (store, slice, id, &found, &error))
    {
      complain (self, error);
      return GP_DAY_NONE;
    }

  if (!found)
    return GP_DAY_NONE;

  session = gp_slice_get_session (slice, id);
  show_head (self, slice, session, language);
  show_resources (self, slice, session, language);
  show_actions (self, session);
  if (!show_conflicts (self, session, language, &error) ||
      !gp_session_history_fill (self->history, self->planner, id, &error))
    complain (self, error);

  return gp_moment_get_day (session->start);
}
