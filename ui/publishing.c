/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/publishing.h"

#include "app/feed/publication.h"

/* Milliseconds: changes that come together are published together. */
#define QUIET 1000

struct _GpPublishing
{
  GtkApplication *application;
  GpPlanner *planner;
  GpPublication *publication; /* while files are being written */
  guint source;               /* the next step, or the wait before the first */
};

static void
complain (GpPublishing *self, const GError *error)
{
  GtkWindow *window = gtk_application_get_active_window (self->application);

  if (window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.complain", "s", error->message);
}

/* A file at a time, so that the window stays alive meanwhile. */
static gboolean
step (gpointer user_data)
{
  GpPublishing *self = user_data;
  g_autoptr (GError) error = NULL;

  if (gp_publication_step (self->publication))
    return G_SOURCE_CONTINUE;

  self->source = 0;
  if (!gp_publication_finish (self->publication, NULL, &error))
    complain (self, error);
  g_clear_pointer (&self->publication, gp_publication_free);

  return G_SOURCE_REMOVE;
}

static gboolean
begin (gpointer user_data)
{
  GpPublishing *self = user_data;
  g_autofree char *folder = gp_store_dup_feed_folder (gp_planner_get_store (self->planner));
  g_autoptr (GError) error = NULL;

  self->source = 0;
  if (folder == NULL)
    return G_SOURCE_REMOVE;

  self->publication = gp_publication_new (self->planner, NULL, &error);
  if (self->publication != NULL)
    self->source = g_idle_add (step, self);
  else
    complain (self, error);

  return G_SOURCE_REMOVE;
}

/* What was being written is no longer the plan. */
static void
on_changed (GpPublishing *self)
{
  if (self->publication != NULL)
    {
      g_clear_handle_id (&self->source, g_source_remove);
      g_clear_pointer (&self->publication, gp_publication_free);
    }

  if (self->source == 0)
    self->source = g_timeout_add (QUIET, begin, self);
}

static void
forget_planner (GpPublishing *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->publication, gp_publication_free);

  if (self->planner != NULL)
    g_signal_handlers_disconnect_by_data (self->planner, self);

  g_clear_object (&self->planner);
}

static void
on_plan_opened (GpPublishing *self, GpPlanner *planner)
{
  forget_planner (self);
  self->planner = g_object_ref (planner);
  g_signal_connect_swapped (planner, "changed", G_CALLBACK (on_changed), self);
  on_changed (self);
}

GpPublishing *
gp_publishing_new (GtkApplication *application)
{
  GpPublishing *self = g_new0 (GpPublishing, 1);

  self->application = application;
  g_signal_connect_swapped (application, "plan-opened", G_CALLBACK (on_plan_opened), self);
  g_signal_connect_swapped (application, "shutdown", G_CALLBACK (forget_planner), self);

  return self;
}

void
gp_publishing_free (GpPublishing *self)
{
  forget_planner (self);
  g_signal_handlers_disconnect_by_data (self->application, self);
  g_free (self);
}
