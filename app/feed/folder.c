/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define FOLDER_MODE 0711
#define FILE_MODE 0644

G_DEFINE_QUARK (gp - feed - error - quark, gp_feed_error)

/* Takes errno for the reason. */
static void
set_unusable (GError **error, const char *folder)
{
  int reason = errno;

  if (reason == EEXIST || reason == ENOTDIR)
    g_set_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
                 _ ("%s is a file, or lies below one. Calendars need a folder"), folder);
  else
    g_set_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED,
                 _ ("Calendars cannot be put into the folder %s: %s"), folder, g_strerror (reason));
}

gboolean
gp_feed_folder_make (const char *folder, GError **error)
{
  if (g_mkdir_with_parents (folder, FOLDER_MODE) == 0 &&
      faccessat (AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0)
    return TRUE;

  set_unusable (error, folder);

  return FALSE;
}

GpFeedFileState
gp_feed_folder_compare (const char *folder, const char *file, const char *text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *present = NULL;
  gsize length;
  gboolean equal = g_file_get_contents (path, &present, &length, NULL) && length == strlen (text) &&
                   memcmp (present, text, length) == 0;

  return equal ? GP_FEED_FILE_UNCHANGED : GP_FEED_FILE_WRITTEN;
}

/* Not GLib's words where we have clearer ones; they name the file, which is a secret. */
static void
set_reason (GError **error, const GError *failure)
{
  const char *reason = failure->message;

  if (g_error_matches (failure, G_FILE_ERROR, G_FILE_ERROR_NOSPC))
    reason = _ ("The disk is full");
  else if (g_error_matches (failure, G_FILE_ERROR, G_FILE_ERROR_ACCES) ||
           g_error_matches (failure, G_FILE_ERROR, G_FILE_ERROR_PERM) ||
           g_error_matches (failure, G_FILE_ERROR, G_FILE_ERROR_ROFS))
    reason = _ ("You may not write there");

  g_set_error_literal (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED, reason);
}

GpFeedFileState
gp_feed_folder_write (const char *folder, const char *file, const char *text, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) failure = NULL;

  if (gp_feed_folder_compare (folder, file, text) == GP_FEED_FILE_UNCHANGED)
    return GP_FEED_FILE_UNCHANGED;

  if (g_file_set_contents_full (path, text, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                FILE_MODE, &failure))
    return GP_FEED_FILE_WRITTEN;

  set_reason (error, failure);

  return GP_FEED_FILE_FAILED;
}

gboolean
gp_feed_folder_remove (const char *folder, const char *file, gboolean *removed, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  gboolean gone = g_unlink (path) == 0;

  if (removed != NULL)
    *removed = gone;

  if (gone || errno == ENOENT)
    return TRUE;

  g_set_error_literal (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED, g_strerror (errno));

  return FALSE;
}
