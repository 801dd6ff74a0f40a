/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/application.h"

#include <glib/gi18n-lib.h>

#include "app/planner/planner.h"
#include "ui/first-frame.h"
#include "ui/start/first-start.h"
#include "ui/window/shortcuts.h"
#include "ui/window/window.h"

struct _GpApplication
{
  AdwApplication parent_instance;

  char *location;
  const GpEnvironment *environment;
  gint64 started;
  GpPlanner *planner;
  GpDay today;
  guint second_source;
};

enum
{
  PLAN_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpApplication, gp_application, ADW_TYPE_APPLICATION)

static GpWindow *
get_window (GpApplication *self)
{
  return GP_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self)));
}

/* Open-ended series gain a week every Monday, also in a program that is never closed. */
static void
fill_at_midnight (GpApplication *self)
{
  g_autoptr (GError) error = NULL;
  GpDay today = gp_planner_get_today (self->planner);

  if (today == self->today)
    return;

  self->today = today;
  if (!gp_planner_fill (self->planner, &error))
    gp_window_complain (get_window (self), error->message);
}

static gboolean
on_second_passed (gpointer user_data)
{
  GpApplication *self = GP_APPLICATION (user_data);

  gp_planner_poll (self->planner);
  fill_at_midnight (self);

  return G_SOURCE_CONTINUE;
}

static void
set_planner (GpApplication *self, GpPlanner *planner)
{
  self->planner = g_object_ref (planner);
  self->today = gp_planner_get_today (planner);
  self->second_source = g_timeout_add_seconds (1, on_second_passed, self);

  gp_window_set_planner (get_window (self), planner);
  g_signal_emit (self, signals[PLAN_OPENED], 0, planner);
}

/* What the window shows when there is a file but no plan in it. */
static GtkWidget *
create_failed_page (const char *sentence)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *status = adw_status_page_new ();
  GtkWidget *bar = adw_header_bar_new ();

  gtk_widget_add_css_class (bar, "flat");
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "dialog-error-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _ ("The plan cannot be opened"));
  adw_status_page_set_description (ADW_STATUS_PAGE (status), sentence);
  gtk_widget_set_vexpand (status, TRUE);
  gtk_box_append (GTK_BOX (page), bar);
  gtk_box_append (GTK_BOX (page), status);

  return page;
}

static GtkWidget *
create_first_start (GpApplication *self)
{
  GtkWidget *page = gp_first_start_new (self->location, self->environment);

  g_signal_connect_object (page, "opened", G_CALLBACK (set_planner), self, G_CONNECT_SWAPPED);
  return page;
}

static void
open_plan (GpApplication *self, GpWindow *window)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpPlanner) planner =
      gp_planner_open (self->location, GP_STORE_WRITE, self->environment, &error);

  if (planner != NULL)
    set_planner (self, planner);
  else if (g_error_matches (error, GP_STORE_ERROR, GP_STORE_ERROR_NOT_FOUND))
    gp_window_set_page (window, create_first_start (self));
  else
    gp_window_set_page (window, create_failed_page (error->message));
}

static void
gp_application_activate (GApplication *application)
{
  GpApplication *self = GP_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    {
      window = gp_window_new (GTK_APPLICATION (self));
      open_plan (self, GP_WINDOW (window));
      gp_first_frame_watch (window, self->started);
    }

  gtk_window_present (window);
}

static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

/* Not AdwAboutWindow, which later releases deprecate. */
static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_show_about_dialog (
      gtk_application_get_active_window (GTK_APPLICATION (user_data)), "program-name", "Gruppeplan",
      "logo-icon-name", "dk.gruppeplan.Gruppeplan", "version", GP_VERSION, "comments",
      _ ("Plan group programmes of a treatment centre"), "copyright",
      "© 2026 The Gruppeplan authors", "license-type", GTK_LICENSE_GPL_3_0, NULL);
}

static const GActionEntry action_entries[] = {
  { "quit", on_quit },
  { "about", on_about },
};

static void
gp_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (gp_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), action_entries,
                                   G_N_ELEMENTS (action_entries), application);
  gp_shortcuts_install (GTK_APPLICATION (application));
}

static void
gp_application_shutdown (GApplication *application)
{
  GpApplication *self = GP_APPLICATION (application);

  g_clear_handle_id (&self->second_source, g_source_remove);
  g_clear_object (&self->planner);

  G_APPLICATION_CLASS (gp_application_parent_class)->shutdown (application);
}

static void
gp_application_finalize (GObject *object)
{
  g_free (GP_APPLICATION (object)->location);

  G_OBJECT_CLASS (gp_application_parent_class)->finalize (object);
}

static void
gp_application_class_init (GpApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gp_application_finalize;
  application_class->startup = gp_application_startup;
  application_class->activate = gp_application_activate;
  application_class->shutdown = gp_application_shutdown;

  signals[PLAN_OPENED] = g_signal_new ("plan-opened", GP_TYPE_APPLICATION, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, GP_TYPE_PLANNER);
}

static void
gp_application_init (GpApplication *self)
{
}

GtkApplication *
gp_application_new (const char *location, const GpEnvironment *environment, gint64 started)
{
  GpApplication *self = g_object_new (
      GP_TYPE_APPLICATION, "application-id", "dk.gruppeplan.Gruppeplan", "resource-base-path",
      "/dk/gruppeplan/Gruppeplan", "flags",
      location != NULL ? G_APPLICATION_NON_UNIQUE : G_APPLICATION_DEFAULT_FLAGS, NULL);

  self->environment = environment;
  self->started = started;
  self->location = location != NULL
                       ? g_strdup (location)
                       : g_build_filename (g_get_user_data_dir (), "gruppeplan", "plan.db", NULL);

  return GTK_APPLICATION (self);
}
