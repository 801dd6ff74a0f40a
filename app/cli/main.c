/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <sys/random.h>

#include "app/cli/command-line.h"

/* All that gruppeplanctl takes from the machine is taken here. */

static gint64
get_now (gpointer data)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  while (size > 0)
    {
      gssize filled = getrandom (bytes, size, 0);

      if (filled < 0 && errno != EINTR)
        g_error ("The system gives no random numbers: %s", g_strerror (errno));

      if (filled > 0)
        {
          bytes += filled;
          size -= filled;
        }
    }
}

/* The terminal gets UTF-8 whatever the locale, so that a script reads the same everywhere. A user
 * whose locale the machine does not have is spoken to in English, dates included. */
static GpLanguage
open_translations (void)
{
  const char *folder = g_getenv ("GRUPPEPLAN_LOCALEDIR");
  gboolean known = setlocale (LC_ALL, "") != NULL;

  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : GP_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  return known ? gp_language_choose (g_get_language_names ()) : GP_LANGUAGE_ENGLISH;
}

int
main (int argc, char **argv)
{
  g_autofree char *login = g_utf8_make_valid (g_get_user_name (), -1);
  GpEnvironment system = {
    .get_now = get_now,
    .fill_random = fill_random,
    .who = login,
    .language = open_translations (),
  };

  return gp_command_line_run ((const char *const *) argv, &system);
}
