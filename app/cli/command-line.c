/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "app/cli/command-line.h"
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/outcome.h"
#include "app/cli/subjects.h"

enum
{
  EXIT_DONE,
  EXIT_REFUSED,
  EXIT_UNREADABLE,
};

/* A command line cut into what it is about and the rest. */
typedef struct
{
  const char *subject_word; /* NULL where there is none */
  const char *verb_word;    /* NULL where there is none, or the subject is the verb */
  const GpSubject *subject; /* NULL where there is none, or no such */
  const GpVerb *verb;
  GPtrArray *rest; /* words, borrowed and NULL-terminated, the program's name first */
} Cut;

static gboolean
takes_value (const char *word)
{
  for (const GpOption *option = gp_subjects_get_options_everywhere (); option->name != NULL;
       option++)
    if (option->value != NULL && g_str_equal (word + strlen ("--"), option->name))
      return TRUE;

  return FALSE;
}

/* Takes the next word that is neither an option nor the value of one that may stand before the
 * verb out of the rest; NULL where there is none. */
static const char *
take_word (GPtrArray *rest)
{
  for (guint i = 1; rest->pdata[i] != NULL; i++)
    {
      const char *word = rest->pdata[i];

      if (*word != '-')
        {
          g_ptr_array_remove_index (rest, i);
          return word;
        }

      if (g_str_has_prefix (word, "--") && takes_value (word) && rest->pdata[i + 1] != NULL)
        i++;
    }

  return NULL;
}

static void
cut (const char *const *words, Cut *result)
{
  result->rest = g_ptr_array_new ();
  for (; *words != NULL; words++)
    g_ptr_array_add (result->rest, (gpointer) *words);
  g_ptr_array_add (result->rest, NULL);

  result->subject_word = take_word (result->rest);
  if (result->subject_word != NULL)
    result->subject = gp_subjects_find (result->subject_word);

  if (result->subject == NULL)
    return;

  result->verb = gp_subject_find_verb (result->subject, NULL);
  if (result->verb != NULL)
    return;

  result->verb_word = take_word (result->rest);
  if (result->verb_word != NULL)
    result->verb = gp_subject_find_verb (result->subject, result->verb_word);
}

static GpArguments *
parse (const Cut *parts, GError **error)
{
  const GpOption *tables[GP_VERB_MAX_TABLES + 2] = { gp_subjects_get_options_everywhere () };

  for (guint i = 0; parts->verb != NULL && i < GP_VERB_MAX_TABLES; i++)
    tables[i + 1] = parts->verb->options[i];

  return gp_arguments_parse ((const char *const *) parts->rest->pdata, tables, error);
}

/* Why there is no verb to run. */
static void
set_no_verb_error (const Cut *parts, GError **error)
{
  if (parts->subject_word == NULL)
    g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("No command is given"));
  else if (parts->subject == NULL)
    g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("There is no command “%s”"),
                 parts->subject_word);
  else if (parts->verb_word == NULL)
    g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("“%s” does not say what to do"),
                 parts->subject_word);
  else
    g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("There is no command “%s %s”"),
                 parts->subject_word, parts->verb_word);
}

static gboolean
is_asked_about (const Cut *parts, const GpArguments *arguments)
{
  return gp_arguments_has (arguments, "help") &&
         (parts->subject != NULL || parts->subject_word == NULL) &&
         (parts->verb != NULL || parts->verb_word == NULL);
}

static gboolean
run_verb (const GpVerb *verb, GpArguments *arguments, const GpEnvironment *system, GError **error)
{
  g_autoptr (GpCommand) command = gp_command_new (system, arguments, error);
  g_autoptr (GError) failure = NULL;

  if (command == NULL || !gp_arguments_check (arguments, verb, error))
    return FALSE;

  if (verb->run (command, &failure))
    return TRUE;

  if (command->json && !command->printed && (verb->flags & GP_VERB_CHANGES) != 0 &&
      failure->domain != GP_USAGE_ERROR)
    gp_outcome_print_nothing (command);

  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static gboolean
run (const Cut *parts, const GpEnvironment *system, GError **error)
{
  g_autoptr (GpArguments) arguments = parse (parts, error);

  if (arguments == NULL)
    return FALSE;

  if (is_asked_about (parts, arguments))
    {
      g_autofree char *help = gp_help_format (parts->subject, parts->verb);

      fputs (help, stdout);
      return TRUE;
    }

  if (gp_arguments_has (arguments, "version"))
    {
      puts ("gruppeplanctl " GP_VERSION);
      return TRUE;
    }

  if (parts->verb != NULL)
    return run_verb (parts->verb, g_steal_pointer (&arguments), system, error);

  set_no_verb_error (parts, error);
  return FALSE;
}

static void
print_how_to_get_help (const Cut *parts)
{
  g_autofree char *about = gp_help_format_command (parts->subject, parts->verb);

  fprintf (stderr, _ ("Try “%s --help”.\n"), about);
}

/* GOption's own complaints are about the command line as well. */
static int
report (const Cut *parts, const GError *error)
{
  fprintf (stderr, "gruppeplanctl: %s\n", error->message);

  if (error->domain != GP_USAGE_ERROR && error->domain != G_OPTION_ERROR)
    return EXIT_REFUSED;

  print_how_to_get_help (parts);
  return EXIT_UNREADABLE;
}

static gboolean
check_utf8 (const char *const *words, GError **error)
{
  for (; *words != NULL; words++)
    if (!g_utf8_validate (*words, -1, NULL))
      {
        g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                             _ ("The command line is not UTF-8"));
        return FALSE;
      }

  return TRUE;
}

/* A full disk must not look like success. */
static gboolean
flush (GError **error)
{
  if (fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno),
               _ ("The answer could not be written: %s"), g_strerror (errno));
  return FALSE;
}

int
gp_command_line_run (const char *const *words, const GpEnvironment *system)
{
  g_autoptr (GError) error = NULL;
  Cut parts = { 0 };
  int code = EXIT_DONE;

  cut (words, &parts);
  if (!check_utf8 (words, &error) || !run (&parts, system, &error) || !flush (&error))
    code = report (&parts, error);

  g_ptr_array_unref (parts.rest);
  return code;
}
