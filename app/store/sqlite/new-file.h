/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A file that is about to be made, and all that must go again if it does not come to that. */
typedef struct
{
  char *path;
  GPtrArray *folders; /* paths of those that were missing, outermost first */
  gboolean is_made;   /* by us: it was not there before */
} GpNewFile;

/* Makes the folders (0700) and an empty file (0600). An empty file that is there already is taken.
 * Fails with GP_DATABASE_ERROR_EXISTS where a file with something in it is. (transfer full) */
GpNewFile *gp_new_file_make (const char *path, const char *name, GError **error);

/* Takes away what was made. */
void gp_new_file_undo (GpNewFile *file);

void gp_new_file_free (GpNewFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpNewFile, gp_new_file_free)
