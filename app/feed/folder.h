/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A folder of feeds, from which a web server or a synchronised drive hands them out. It may hold
 * files of others, which are never touched. */

#define GP_FEED_ERROR (gp_feed_error_quark ())
GQuark gp_feed_error_quark (void);

typedef enum
{
  GP_FEED_ERROR_FAILED,
} GpFeedError;

typedef enum
{
  GP_FEED_FILE_FAILED,
  GP_FEED_FILE_UNCHANGED,
  GP_FEED_FILE_WRITTEN,
} GpFeedFileState;

/* Makes the folder where there is none: one that others can pass through but not list, so that
 * whoever knows the name of a file can read it and nobody can find the names. Fails where one
 * cannot write to it. */
gboolean gp_feed_folder_make (const char *folder, GError **error);

/* The messages of the two below are a reason only, such as "The disk is full". */

/* Puts text into a file, at once or not at all; a file that has it already is left untouched. The
 * file can be read by all, since the secret is its name and the server is another user. */
GpFeedFileState
gp_feed_folder_write (const char *folder, const char *file, const char *text, GError **error);

/* What writing would do: GP_FEED_FILE_UNCHANGED or GP_FEED_FILE_WRITTEN. */
GpFeedFileState gp_feed_folder_compare (const char *folder, const char *file, const char *text);

/* *removed (nullable) tells whether it was there. */
gboolean
gp_feed_folder_remove (const char *folder, const char *file, gboolean *removed, GError **error);
