/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "small.h"

#include <string.h>

#include <glib.h>

char *
read_small (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("GRUPPEPLAN_SOURCE"), "tests/catalogue/small.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

char *
change_small (const char *before, const char *after)
{
  g_autofree char *text = read_small ();
  g_autofree char *head = NULL;
  const char *place = strstr (text, before);

  g_assert_nonnull (place);
  head = g_strndup (text, place - text);
  return g_strconcat (head, after, place + strlen (before), NULL);
}
