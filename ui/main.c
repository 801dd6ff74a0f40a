/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <sys/random.h>

#include "app/calendar/zone.h"
#include "ui/application.h"
#include "ui/publishing.h"

/* What the user said on the command line, or in the environment. */
typedef struct
{
  char *location;
  char *now;
  gboolean dark;
  gboolean version;
} Options;

/* The machine's clock, or one that stands still where --now was said. */
static gint64
get_now (gpointer data)
{
  const gint64 *fixed = data;

  return *fixed != 0 ? *fixed : g_get_real_time () / G_USEC_PER_SEC;
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  if (getrandom (bytes, size, 0) != (gssize) size)
    g_error ("The system gave no random numbers");
}

/* Texts are looked up in the build folder when the program runs from there. */
static void
set_up_language (void)
{
  const char *folder = g_getenv ("GRUPPEPLAN_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : GP_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static gboolean
parse_options (int *argc, char ***argv, Options *options, GError **error)
{
  const GOptionEntry entries[] = {
    { "db", 0, 0, G_OPTION_ARG_FILENAME, &options->location, N_ ("The plan to open"), N_ ("FILE") },
    { "now", 0, 0, G_OPTION_ARG_STRING, &options->now, N_ ("What the clock shall say"),
      "2026-11-24T10:42" },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &options->dark, N_ ("Show dark colours"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_ ("Print the version"), NULL },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_set_summary (context, _ ("Plan group programmes of a treatment centre"));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  return g_option_context_parse (context, argc, argv, error);
}

static void
take_environment (Options *options)
{
  if (options->location == NULL)
    options->location = g_strdup (g_getenv ("GRUPPEPLAN_DB"));
  if (options->now == NULL)
    options->now = g_strdup (g_getenv ("GRUPPEPLAN_NOW"));
  options->dark |= g_strcmp0 (g_getenv ("GRUPPEPLAN_DARK"), "1") == 0;
}

/* Seconds since 1970; 0 where nothing is said. FALSE for what is no moment. */
static gboolean
read_now (const char *text, gint64 *seconds)
{
  GpMoment moment = text != NULL ? gp_moment_parse (text) : GP_MOMENT_NONE;

  *seconds = moment != GP_MOMENT_NONE ? gp_zone_to_utc (moment) : 0;

  return text == NULL || moment != GP_MOMENT_NONE;
}

static void
force_dark (AdwApplication *application)
{
  adw_style_manager_set_color_scheme (adw_application_get_style_manager (application),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
}

int
main (int argc, char **argv)
{
  gint64 started = g_get_monotonic_time ();
  Options options = { NULL };
  gint64 fixed_now = 0;
  GpEnvironment environment = { get_now, fill_random, &fixed_now, g_get_user_name (),
                                GP_LANGUAGE_ENGLISH };
  g_autoptr (GtkApplication) application = NULL;
  g_autoptr (GpPublishing) publishing = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  set_up_language ();
  environment.language = gp_language_choose (g_get_language_names ());

  if (!parse_options (&argc, &argv, &options, &error))
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }

  if (options.version)
    {
      g_print ("gruppeplan %s\n", GP_VERSION);
      return 0;
    }

  take_environment (&options);
  if (!read_now (options.now, &fixed_now))
    {
      g_printerr (_ ("“%s” is not a time such as 2026-11-24T10:42\n"), options.now);
      return 2;
    }

  application = gp_application_new (options.location, &environment, started);
  publishing = gp_publishing_new (application);
  if (options.dark)
    g_signal_connect (application, "startup", G_CALLBACK (force_dark), NULL);
  status = g_application_run (G_APPLICATION (application), 1, argv);

  g_free (options.location);
  g_free (options.now);

  return status;
}
