/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/feed/folder.h"
#include "app/planner/planner.h"

/* What became of the files. */
typedef struct
{
  guint written;
  guint unchanged;
  guint removed;
} GpPublished;

/* Writes every calendar in use into a folder, and takes those out that are not: all at once, or a
 * file at a time, so that a window stays alive meanwhile. */
typedef struct _GpPublication GpPublication;

/* Makes the folder if need be, remembers it, and reads the plan. folder NULL: the one remembered.
 * Fails where nothing can be published at all. */
GpPublication *gp_publication_new (GpPlanner *planner, const char *folder, GError **error);
void gp_publication_free (GpPublication *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpPublication, gp_publication_free)

/* Does the next file, some milliseconds of work; FALSE when all is done. A file that fails does not
 * keep the others from being written. A window drops the publication and begins anew when the plan
 * changes or an address is withdrawn. */
gboolean gp_publication_step (GpPublication *self);

/* After the last step: what was done, and FALSE with the reason if some files failed. */
gboolean gp_publication_finish (GpPublication *self, GpPublished *published, GError **error);

/* All of it. published is nullable. */
gboolean
gp_feed_publish (GpPlanner *planner, const char *folder, GpPublished *published, GError **error);

/* What it would do, and nothing of it. */
gboolean
gp_feed_compare (GpPlanner *planner, const char *folder, GpPublished *published, GError **error);
