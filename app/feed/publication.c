/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/publication.h"

#include <glib/gi18n-lib.h>

#include "app/feed/link.h"
#include "app/feed/load.h"
#include "app/planner/feeds.h"

struct _GpPublication
{
  GpPlanner *planner;
  char *folder;
  gboolean dry_run;
  GpFeeds *feeds;
  GPtrArray *links;
  guint next; /* the link that is written next */
  GpPublished published;
  guint failed;
  GError *failure; /* of the first that failed */
};

void
gp_publication_free (GpPublication *self)
{
  g_clear_error (&self->failure);
  g_clear_pointer (&self->links, g_ptr_array_unref);
  g_clear_pointer (&self->feeds, gp_feeds_free);
  g_free (self->folder);
  g_object_unref (self->planner);
  g_free (self);
}

/* Absolute, since the next run may stand elsewhere. */
static char *
choose_folder (GpPlanner *planner, const char *folder, GError **error)
{
  char *remembered;

  if (folder != NULL)
    return g_canonicalize_filename (folder, NULL);

  remembered = gp_store_dup_feed_folder (gp_planner_get_store (planner));

  if (remembered == NULL)
    g_set_error_literal (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
                         _ ("No folder has been chosen for calendars"));

  return remembered;
}

static gboolean
remember_folder (GpPlanner *planner, const char *folder, GError **error)
{
  g_autofree char *remembered = gp_store_dup_feed_folder (gp_planner_get_store (planner));

  return g_strcmp0 (remembered, folder) == 0 || gp_planner_set_feed_folder (planner, folder, error);
}

static gboolean
prepare_folder (GpPublication *self, GError **error)
{
  return gp_feed_folder_make (self->folder, error) &&
         remember_folder (self->planner, self->folder, error);
}

static gboolean
prepare (GpPublication *self, const char *folder, GError **error)
{
  self->folder = choose_folder (self->planner, folder, error);

  if (self->folder == NULL || (!self->dry_run && !prepare_folder (self, error)))
    return FALSE;

  self->feeds = gp_feeds_load (self->planner, error);

  if (self->feeds == NULL)
    return FALSE;

  self->links = gp_feed_link_list (self->feeds, gp_planner_get_store (self->planner), error);

  return self->links != NULL;
}

static GpPublication *
new_publication (GpPlanner *planner, const char *folder, gboolean dry_run, GError **error)
{
  g_autoptr (GpPublication) self = g_new0 (GpPublication, 1);

  self->planner = g_object_ref (planner);
  self->dry_run = dry_run;

  return prepare (self, folder, error) ? g_steal_pointer (&self) : NULL;
}

GpPublication *
gp_publication_new (GpPlanner *planner, const char *folder, GError **error)
{
  return new_publication (planner, folder, FALSE, error);
}

/* Takes error. */
static void
note_failure (GpPublication *self, GError *error)
{
  self->failed++;

  if (self->failure == NULL)
    self->failure = error;
  else
    g_error_free (error);
}

static GpFeedFileState
write_file (GpPublication *self, const char *file, const char *text, GError **error)
{
  return self->dry_run ? gp_feed_folder_compare (self->folder, file, text)
                       : gp_feed_folder_write (self->folder, file, text, error);
}

static void
write_next (GpPublication *self)
{
  const GpFeedLink *link = g_ptr_array_index (self->links, self->next++);
  g_autofree char *text = gp_feeds_write (self->feeds, link->kind, link->of);
  GError *error = NULL;

  switch (write_file (self, link->file, text, &error))
    {
    case GP_FEED_FILE_WRITTEN:
      self->published.written++;
      break;
    case GP_FEED_FILE_UNCHANGED:
      self->published.unchanged++;
      break;
    case GP_FEED_FILE_FAILED:
    default:
      note_failure (self, error);
      break;
    }
}

static gboolean
is_there (const char *folder, const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
remove_file (GpPublication *self, const char *file)
{
  GError *error = NULL;
  gboolean removed;

  if (self->dry_run)
    removed = is_there (self->folder, file);
  else if (!gp_feed_folder_remove (self->folder, file, &removed, &error))
    note_failure (self, error);

  self->published.removed += removed;
}

/* Read anew, and last: an address that another program withdrew meanwhile may have been written
 * above. */
static void
remove_gone (GpPublication *self)
{
  GError *error = NULL;
  g_autoptr (GPtrArray) files =
      gp_feed_link_list_gone_files (self->feeds, gp_planner_get_store (self->planner), &error);

  if (files == NULL)
    {
      note_failure (self, error);
      return;
    }

  for (guint i = 0; i < files->len; i++)
    remove_file (self, g_ptr_array_index (files, i));
}

gboolean
gp_publication_step (GpPublication *self)
{
  if (self->next < self->links->len)
    {
      write_next (self);
      return TRUE;
    }

  remove_gone (self);

  return FALSE;
}

gboolean
gp_publication_finish (GpPublication *self, GpPublished *published, GError **error)
{
  if (published != NULL)
    *published = self->published;

  if (self->failure == NULL)
    return TRUE;

  g_set_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
               g_dngettext (GETTEXT_PACKAGE, "%u calendar in %s is not up to date. %s",
                            "%u calendars in %s are not up to date. %s", self->failed),
               self->failed, self->folder, self->failure->message);

  return FALSE;
}

static gboolean
publish (GpPlanner *planner,
         const char *folder,
         gboolean dry_run,
         GpPublished *published,
         GError **error)
{
  g_autoptr (GpPublication) publication = new_publication (planner, folder, dry_run, error);

  if (publication == NULL)
    return FALSE;

  while (gp_publication_step (publication))
    ;

  return gp_publication_finish (publication, published, error);
}

gboolean
gp_feed_publish (GpPlanner *planner, const char *folder, GpPublished *published, GError **error)
{
  return publish (planner, folder, FALSE, published, error);
}

gboolean
gp_feed_compare (GpPlanner *planner, const char *folder, GpPublished *published, GError **error)
{
  return publish (planner, folder, TRUE, published, error);
}
