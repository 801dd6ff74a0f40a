/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/first-frame.h"

typedef struct
{
  GtkWindow *window;
  gint64 started;
} Watch;

/* What the window shows; NULL while nothing was drawn yet. */
static GskRenderNode *
take_frame (GtkWindow *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));

  return gtk_snapshot_free_to_node (snapshot);
}

static void
save_picture (GtkWindow *window, GskRenderNode *frame, const char *path)
{
  g_autoptr (GdkTexture) texture =
      gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), frame, NULL);

  if (!gdk_texture_save_to_png (texture, path))
    g_printerr ("%s could not be written\n", path);
}

/* A window cannot be closed from within its own frame. */
static gboolean
on_close_due (gpointer window)
{
  gtk_window_close (window);

  return G_SOURCE_REMOVE;
}

/* The clock also ticks while the window is laid out and not yet on the screen: that is no frame. */
static void
on_after_paint (GdkFrameClock *clock, Watch *watch)
{
  const char *picture = g_getenv ("GRUPPEPLAN_PICTURE");
  g_autoptr (GskRenderNode) frame = take_frame (watch->window);

  if (frame == NULL)
    return;

  if (g_strcmp0 (g_getenv ("GRUPPEPLAN_TRACE"), "1") == 0)
    g_printerr ("first-frame %" G_GINT64_FORMAT " ms\n",
                (g_get_monotonic_time () - watch->started) / 1000);

  if (picture != NULL)
    {
      save_picture (watch->window, frame, picture);
      g_idle_add (on_close_due, watch->window);
    }

  g_signal_handlers_disconnect_by_data (clock, watch);
  g_free (watch);
}

static void
on_realize (GtkWidget *window, Watch *watch)
{
  g_signal_handlers_disconnect_by_data (window, watch);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_after_paint),
                    watch);
}

void
gp_first_frame_watch (GtkWindow *window, gint64 started)
{
  Watch *watch;

  if (g_getenv ("GRUPPEPLAN_TRACE") == NULL && g_getenv ("GRUPPEPLAN_PICTURE") == NULL)
    return;

  watch = g_new0 (Watch, 1);
  watch->window = window;
  watch->started = started;
  g_signal_connect (window, "realize", G_CALLBACK (on_realize), watch);
}
