/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-actions.h"

#include <glib/gi18n-lib.h>

#include "ui/session/cancel-form.h"
#include "ui/session/move-form.h"
#include "ui/session/remedy.h"
#include "ui/session/room-form.h"
#include "ui/session/session-dialog.h"
#include "ui/session/session-label.h"
#include "ui/session/substitute-form.h"

/* Makes the form for a session that the slice holds. */
typedef GtkWidget *(*CreateForm) (GpPlanner *planner,
                                  GpSlice *slice,
                                  gint64 session,
                                  GError **error);

typedef struct
{
  GpPlanner *planner;
  GtkWidget *widget; /* which has the actions, and so lives longer */
} Context;

static void
free_context (gpointer data, GClosure *closure)
{
  Context *context = data;

  g_object_unref (context->planner);
  g_free (context);
}

static void
complain (Context *context, const GError *error)
{
  gtk_widget_activate_action (context->widget, "win.complain", "s", error->message);
}

/* The session with its series, and whatever else a form chooses from. */
static GpSlice *
read_session (GpPlanner *planner, gint64 session, GError **error)
{
  GpStore *store = gp_planner_get_store (planner);
  g_autoptr (GpSlice) slice = gp_slice_new ();
  gboolean found;

  if (!gp_store_load_basics (store, slice, error) ||
      !gp_store_load_session (store, slice, session, &found, error))
    return NULL;

  if (!found)
    {
      g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                           _ ("The session is no longer in the plan"));
      return NULL;
    }

  return g_steal_pointer (&slice);
}

static void
open_dialog (Context *context, gint64 session, CreateForm create_form)
{
  GtkRoot *root = gtk_widget_get_root (context->widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = read_session (context->planner, session, &error);
  GtkWidget *form = slice != NULL ? create_form (context->planner, slice, session, &error) : NULL;

  if (form == NULL)
    {
      complain (context, error);
      return;
    }

  gtk_window_present (gp_session_dialog_new (GTK_WINDOW (root), context->planner,
                                             gp_slice_get_session (slice, session)->series, form));
}

static GtkWidget *
create_substitute_form (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error)
{
  if (gp_slice_get_session (slice, session)->staff->len > 0)
    return gp_substitute_form_new (planner, slice, session, error);

  g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                       _ ("Nobody leads this session yet, so nobody can stand in"));

  return NULL;
}

static GtkWidget *
create_move_form (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error)
{
  return gp_move_form_new (slice, session, gp_planner_get_today (planner),
                           gp_planner_get_environment (planner)->language);
}

static GtkWidget *
create_room_form (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error)
{
  return gp_room_form_new (slice, session, gp_planner_get_environment (planner)->language);
}

static GtkWidget *
create_cancel_form (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error)
{
  return gp_cancel_form_new (slice, session, gp_planner_get_environment (planner)->language);
}

static void
on_substitute (GSimpleAction *action, GVariant *session, gpointer context)
{
  open_dialog (context, g_variant_get_int64 (session), create_substitute_form);
}

static void
on_move (GSimpleAction *action, GVariant *session, gpointer context)
{
  open_dialog (context, g_variant_get_int64 (session), create_move_form);
}

static void
on_room (GSimpleAction *action, GVariant *session, gpointer context)
{
  open_dialog (context, g_variant_get_int64 (session), create_room_form);
}

static void
on_cancel (GSimpleAction *action, GVariant *session, gpointer context)
{
  open_dialog (context, g_variant_get_int64 (session), create_cancel_form);
}

/* A remedy adds no conflict of its own when it is offered; if it does by now, that is said. */
static char *
commit_remedy (GpPlanner *planner, GVariant *remedy, GError **error)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  g_autoptr (GVariant) id = g_variant_get_child_value (remedy, 0);
  gint64 session = g_variant_get_int64 (id);
  g_autoptr (GpSlice) slice = read_session (planner, session, error);
  g_autoptr (GpProposal) proposal = NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (slice == NULL)
    return NULL;

  name = gp_session_label_new (slice, gp_slice_get_session (slice, session), language);
  label = g_strdup_printf (_ ("Conflict solved: %s"), name);
  proposal = gp_planner_propose (planner, error);
  if (proposal == NULL || !gp_remedy_propose (proposal, remedy, error) ||
      !gp_proposal_check (proposal, error) ||
      !gp_planner_commit (planner, proposal, label, NULL, NULL, error))
    return NULL;

  return g_steal_pointer (&label);
}

static void
on_remedy (GSimpleAction *action, GVariant *remedy, gpointer user_data)
{
  Context *context = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = commit_remedy (context->planner, remedy, &error);

  if (label != NULL)
    gtk_widget_activate_action (context->widget, "win.announce", "s", label);
  else
    complain (context, error);
}

static const struct
{
  const char *name;
  const char *parameter;
  void (*on_activate) (GSimpleAction *action, GVariant *parameter, gpointer context);
} entries[] = {
  { "substitute", "x", on_substitute },
  { "move", "x", on_move },
  { "room", "x", on_room },
  { "cancel", "x", on_cancel },
  { "remedy", GP_REMEDY_FORMAT, on_remedy },
};

GSimpleActionGroup *
gp_session_actions_new (GpPlanner *planner, GtkWidget *widget)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autoptr (GSimpleAction) action =
          g_simple_action_new (entries[i].name, G_VARIANT_TYPE (entries[i].parameter));
      Context *context = g_new0 (Context, 1);

      context->planner = g_object_ref (planner);
      context->widget = widget;
      g_signal_connect_data (action, "activate", G_CALLBACK (entries[i].on_activate), context,
                             free_context, 0);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }

  return group;
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 session)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", session);
  g_menu_append_item (menu, item);
}

GMenuModel *
gp_session_actions_create_menu (gint64 session)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) open = g_menu_new ();
  g_autoptr (GMenu) change = g_menu_new ();
  g_autoptr (GMenu) cancel = g_menu_new ();

  append (open, _ ("_Open"), "place.open-session", session);
  append (change, _ ("_Substitute…"), "session.substitute", session);
  append (change, _ ("_Move…"), "session.move", session);
  append (change, _ ("_Room…"), "session.room", session);
  append (cancel, _ ("_Cancel…"), "session.cancel", session);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (open));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (change));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (cancel));

  return G_MENU_MODEL (menu);
}
