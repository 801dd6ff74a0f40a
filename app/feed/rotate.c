/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/rotate.h"

#include <glib/gi18n-lib.h>

#include "app/feed/folder.h"
#include "app/feed/link.h"
#include "app/feed/load.h"
#include "app/planner/feeds.h"

static gboolean
remove_old (const char *folder, const char *token, GError **error)
{
  g_autofree char *file = gp_feed_link_make_file (token);
  g_autoptr (GError) failure = NULL;

  if (gp_feed_folder_remove (folder, file, NULL, &failure))
    return TRUE;

  g_set_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
               _ ("The address is new, but the old calendar could not be taken out of %s: %s"),
               folder, failure->message);

  return FALSE;
}

static gboolean
write_link (const char *folder, GpFeeds *feeds, const GpFeedLink *link, GError **error)
{
  g_autofree char *text = gp_feeds_write (feeds, link->kind, link->of);
  g_autoptr (GError) failure = NULL;

  if (gp_feed_folder_write (folder, link->file, text, &failure) != GP_FEED_FILE_FAILED)
    return TRUE;

  g_set_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
               _ ("The old address is gone, but the new calendar could not be written to %s. %s"),
               folder, failure->message);

  return FALSE;
}

/* One that is not in use has no file. */
static gboolean
write_anew (GpPlanner *planner, const char *folder, GpFeedKind kind, gint64 of, GError **error)
{
  g_autoptr (GpFeeds) feeds = gp_feeds_load (planner, error);
  g_autoptr (GPtrArray) links =
      feeds != NULL ? gp_feed_link_list (feeds, gp_planner_get_store (planner), error) : NULL;

  if (links == NULL)
    return FALSE;

  for (guint i = 0; i < links->len; i++)
    {
      const GpFeedLink *link = g_ptr_array_index (links, i);

      if (link->kind == kind && link->of == of)
        return write_link (folder, feeds, link, error);
    }

  return TRUE;
}

gboolean
gp_feed_rotate (GpPlanner *planner, GpFeedKind kind, gint64 of, GError **error)
{
  g_autofree char *folder = gp_store_dup_feed_folder (gp_planner_get_store (planner));
  g_autofree char *withdrawn = NULL;

  if (folder != NULL && !gp_feed_folder_make (folder, error))
    return FALSE;

  if (!gp_planner_rotate_feed (planner, kind, of, &withdrawn, error))
    return FALSE;

  if (folder == NULL || withdrawn == NULL)
    return TRUE;

  return remove_old (folder, withdrawn, error) && write_anew (planner, folder, kind, of, error);
}
