/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/sqlite/new-file.h"

#include <errno.h>
#include <fcntl.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "app/store/database.h"

static void
set_errno_error (GError **error, const char *name, int code)
{
  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED,
               _ ("The plan “%s” cannot be made: %s. Choose another folder"), name,
               g_strerror (code));
}

static gboolean
make_folders (GpNewFile *file, const char *folder, const char *name, GError **error)
{
  g_autofree char *parent = g_path_get_dirname (folder);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;

  if (!g_str_equal (parent, folder) && !make_folders (file, parent, name, error))
    return FALSE;

  if (g_mkdir (folder, 0700) != 0)
    {
      set_errno_error (error, name, errno);
      return FALSE;
    }

  g_ptr_array_add (file->folders, g_strdup (folder));

  return TRUE;
}

/* A dialog that asks where to save leaves an empty file behind. */
static gboolean
take_empty (GpNewFile *file, const char *name, GError **error)
{
  GStatBuf status;

  if (g_stat (file->path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size == 0 &&
      g_chmod (file->path, 0600) == 0)
    return TRUE;

  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_EXISTS,
               _ ("There is something in “%s” already. Choose another name, or open it"), name);

  return FALSE;
}

static gboolean
make_file (GpNewFile *file, const char *name, GError **error)
{
  int descriptor = g_open (file->path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

  if (descriptor < 0 && errno == EEXIST)
    return take_empty (file, name, error);

  if (descriptor < 0)
    {
      set_errno_error (error, name, errno);
      return FALSE;
    }

  file->is_made = TRUE;

  return g_close (descriptor, error);
}

GpNewFile *
gp_new_file_make (const char *path, const char *name, GError **error)
{
  g_autoptr (GpNewFile) file = g_new0 (GpNewFile, 1);
  g_autofree char *folder = g_path_get_dirname (path);

  file->path = g_strdup (path);
  file->folders = g_ptr_array_new_with_free_func (g_free);

  if (make_folders (file, folder, name, error) && make_file (file, name, error))
    return g_steal_pointer (&file);

  gp_new_file_undo (file);

  return NULL;
}

void
gp_new_file_undo (GpNewFile *file)
{
  if (file->is_made)
    g_unlink (file->path);

  for (guint i = file->folders->len; i > 0; i--)
    g_rmdir (g_ptr_array_index (file->folders, i - 1));
}

void
gp_new_file_free (GpNewFile *file)
{
  g_ptr_array_unref (file->folders);
  g_free (file->path);
  g_free (file);
}
