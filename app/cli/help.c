/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/help.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/plan/conflict.h"

char *
gp_help_format_command (const GpSubject *subject, const GpVerb *verb)
{
  GString *text = g_string_new ("gruppeplanctl");

  if (subject != NULL)
    g_string_append_printf (text, " %s", subject->name);

  if (verb != NULL && verb->name != NULL)
    g_string_append_printf (text, " %s", verb->name);

  return g_string_free (text, FALSE);
}

/* Operand and required options; the rest is "[OPTION…]". */
static void
append_usage (GString *text, const GpSubject *subject, const GpVerb *verb)
{
  g_autofree char *command = gp_help_format_command (subject, verb);

  g_string_append_printf (text, "%s %s", _ ("Usage:"), command);

  if (verb->operand_use != GP_OPERAND_NONE)
    g_string_append_printf (text, " %s", _ (verb->operand));

  if (verb->operand_use == GP_OPERAND_MANY)
    g_string_append (text, "…");

  for (guint i = 0; i < GP_VERB_MAX_TABLES && verb->options[i] != NULL; i++)
    for (const GpOption *option = verb->options[i]; option->name != NULL; option++)
      {
        if (option->use == GP_OPTION_REQUIRED || option->use == GP_OPTION_AT_LEAST_ONCE)
          g_string_append_printf (text, " --%s %s", option->name, _ (option->value));

        if (option->use == GP_OPTION_AT_LEAST_ONCE)
          g_string_append (text, "…");
      }

  g_string_append_printf (text, " %s\n", _ ("[OPTION…]"));
}

static void
add_option (GpTable *table, const GpOption *option)
{
  gboolean repeated = option->use == GP_OPTION_REPEATED || option->use == GP_OPTION_AT_LEAST_ONCE;
  g_autofree char *left =
      option->value != NULL
          ? g_strdup_printf ("  --%s %s%s", option->name, _ (option->value), repeated ? "…" : "")
          : g_strdup_printf ("  --%s", option->name);

  gp_table_add_row (table, left, _ (option->help), NULL);
}

static void
append_options (GString *text, const GpVerb *verb)
{
  g_autoptr (GpTable) table = gp_table_new ();

  gp_table_add_heading (table, _ ("Options:"));
  for (guint i = 0; i < GP_VERB_MAX_TABLES && verb->options[i] != NULL; i++)
    for (const GpOption *option = verb->options[i]; option->name != NULL; option++)
      add_option (table, option);

  gp_table_add_heading (table, "");
  gp_table_add_heading (table, _ ("Everywhere:"));
  for (const GpOption *option = gp_subjects_get_options_everywhere (); option->name != NULL;
       option++)
    add_option (table, option);

  gp_table_append (table, text);
}

static void
append_conflict_kinds (GString *text)
{
  g_string_append_printf (text, "\n%s", _ ("Kinds of conflict:"));
  for (guint kind = 0; kind < GP_N_CONFLICT_KINDS; kind++)
    g_string_append_printf (text, "%s %s", kind > 0 ? "," : "", gp_conflict_kind_get_nick (kind));
  g_string_append (text, ".\n");
}

static char *
format_verb (const GpSubject *subject, const GpVerb *verb)
{
  GString *text = g_string_new (NULL);

  append_usage (text, subject, verb);
  g_string_append_printf (text, "\n%s\n", _ (verb->summary));

  if (verb->more != NULL)
    g_string_append_printf (text, "\n%s\n", _ (verb->more));

  g_string_append_c (text, '\n');
  append_options (text, verb);

  if ((verb->flags & GP_VERB_CONFLICTS) != 0)
    append_conflict_kinds (text);

  return g_string_free (text, FALSE);
}

static char *
format_subject (const GpSubject *subject)
{
  g_autoptr (GpTable) table = gp_table_new ();
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s gruppeplanctl %s %s\n\n%s\n\n", _ ("Usage:"), subject->name,
                          _ ("VERB [OPTION…]"), _ (subject->summary));

  for (guint i = 0; i < subject->n_verbs; i++)
    {
      const GpVerb *verb = &subject->verbs[i];
      g_autofree char *left = g_strdup_printf (
          "  %s %s", verb->name, verb->operand_use != GP_OPERAND_NONE ? _ (verb->operand) : "");

      gp_table_add_row (table, left, _ (verb->summary), NULL);
    }

  gp_table_append (table, text);
  g_string_append_printf (text, "\n");
  g_string_append_printf (text, _ ("“gruppeplanctl %s VERB --help” says more.\n"), subject->name);

  return g_string_free (text, FALSE);
}

static char *
format_program (void)
{
  g_autoptr (GpTable) table = gp_table_new ();
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s gruppeplanctl %s\n\n%s\n\n", _ ("Usage:"),
                          _ ("COMMAND [OPTION…]"),
                          _ ("Plans group programmes as series of dated sessions."));

  gp_table_add_heading (table, _ ("Commands:"));
  for (const GpSubject *const *each = gp_subjects_list (); *each != NULL; each++)
    {
      g_autofree char *left = g_strdup_printf ("  %s", (*each)->name);

      gp_table_add_row (table, left, _ ((*each)->summary), NULL);
    }

  gp_table_add_heading (table, "");
  gp_table_add_heading (table, _ ("Everywhere:"));
  for (const GpOption *option = gp_subjects_get_options_everywhere (); option->name != NULL;
       option++)
    add_option (table, option);

  gp_table_append (table, text);
  g_string_append_printf (
      text, "\n%s\n%s\n",
      _ ("Exit codes: 0 done; 1 refused, and nothing changed; 2 unreadable command line."),
      _ ("“gruppeplanctl COMMAND --help” says more."));

  return g_string_free (text, FALSE);
}

char *
gp_help_format (const GpSubject *subject, const GpVerb *verb)
{
  if (verb != NULL)
    return format_verb (subject, verb);

  return subject != NULL ? format_subject (subject) : format_program ();
}
