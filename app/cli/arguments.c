/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/arguments.h"

G_DEFINE_QUARK (gp - usage - error - quark, gp_usage_error)

struct _GpArguments
{
  const GpOption *const *tables; /* while parsing */
  GHashTable *options;           /* name to GPtrArray of values, NULL-terminated */
  char **operands;
};

static const char *const no_values[] = { NULL };

static const GpOption *
find_option (const GpOption *const *tables, const char *name)
{
  for (; *tables != NULL; tables++)
    for (const GpOption *option = *tables; option->name != NULL; option++)
      if (g_str_equal (option->name, name))
        return option;

  return NULL;
}

static gboolean
is_repeated (const GpOption *option)
{
  return option->use == GP_OPTION_REPEATED || option->use == GP_OPTION_AT_LEAST_ONCE;
}

/* A GOptionArgFunc. A switch has an empty value. */
static gboolean
on_option_given (const char *given, const char *value, gpointer data, GError **error)
{
  GpArguments *arguments = data;
  const char *name = g_str_equal (given, "-h") ? "help" : given + strlen ("--");
  const GpOption *option = find_option (arguments->tables, name);
  GPtrArray *values = g_hash_table_lookup (arguments->options, option->name);

  if (values == NULL)
    {
      values = g_ptr_array_new_null_terminated (1, g_free, TRUE);
      g_hash_table_insert (arguments->options, (gpointer) option->name, values);
    }
  else if (option->value != NULL && !is_repeated (option))
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("--%s is given twice"), name);
      return FALSE;
    }

  g_ptr_array_add (values, g_strdup (value != NULL ? value : ""));
  return TRUE;
}

/* Values are taken as they are (G_OPTION_FLAG_FILENAME): GOption would otherwise convert them from
 * the locale's charset, and refuse "Ø1" under LC_ALL=C. */
static void
add_entry (GArray *entries, const GpOption *option)
{
  GOptionEntry entry = {
    .long_name = option->name,
    .short_name = g_str_equal (option->name, "help") ? 'h' : 0,
    .flags = option->value != NULL ? G_OPTION_FLAG_FILENAME : G_OPTION_FLAG_NO_ARG,
    .arg = G_OPTION_ARG_CALLBACK,
    .arg_data = on_option_given,
  };

  g_array_append_val (entries, entry);
}

static GOptionContext *
create_context (GpArguments *arguments)
{
  GOptionContext *context = g_option_context_new (NULL);
  GOptionGroup *group = g_option_group_new ("all", "", "", arguments, NULL);
  g_autoptr (GArray) entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  for (const GpOption *const *table = arguments->tables; *table != NULL; table++)
    for (const GpOption *option = *table; option->name != NULL; option++)
      add_entry (entries, option);

  g_option_group_add_entries (group, (const GOptionEntry *) (gpointer) entries->data);
  g_option_context_set_main_group (context, group);
  g_option_context_set_help_enabled (context, FALSE);

  return context;
}

GpArguments *
gp_arguments_parse (const char *const *words, const GpOption *const *tables, GError **error)
{
  g_autoptr (GpArguments) arguments = g_new0 (GpArguments, 1);
  g_autoptr (GOptionContext) context = NULL;

  arguments->tables = tables;
  arguments->options =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  arguments->operands = g_strdupv ((char **) words);

  context = create_context (arguments);
  if (!g_option_context_parse_strv (context, &arguments->operands, error))
    return NULL;

  arguments->tables = NULL;
  return g_steal_pointer (&arguments);
}

void
gp_arguments_free (GpArguments *arguments)
{
  g_hash_table_unref (arguments->options);
  g_strfreev (arguments->operands);
  g_free (arguments);
}

static gboolean
check_options (const GpArguments *arguments, const GpVerb *verb, GError **error)
{
  for (guint i = 0; i < GP_VERB_MAX_TABLES && verb->options[i] != NULL; i++)
    for (const GpOption *option = verb->options[i]; option->name != NULL; option++)
      {
        gboolean required =
            option->use == GP_OPTION_REQUIRED || option->use == GP_OPTION_AT_LEAST_ONCE;

        if (!required || gp_arguments_has (arguments, option->name))
          continue;

        g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("--%s %s is missing"),
                     option->name, _ (option->value));
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_operands (const GpArguments *arguments, const GpVerb *verb, GError **error)
{
  const char *const *operands = gp_arguments_list_operands (arguments);
  guint given = g_strv_length ((char **) operands);
  guint most = verb->operand_use == GP_OPERAND_MANY ? G_MAXUINT : verb->operand_use;

  if (given > most)
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("“%s” is one word too many"),
                   operands[most]);
      return FALSE;
    }

  if (given == 0 && verb->operand_use != GP_OPERAND_NONE)
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("%s is missing"),
                   _ (verb->operand));
      return FALSE;
    }

  return TRUE;
}

/* A change needs something that it changes. */
static gboolean
check_any (const GpArguments *arguments, const GpVerb *verb, GError **error)
{
  if ((verb->flags & GP_VERB_NEEDS_ANY) == 0)
    return TRUE;

  for (guint i = 0; i < GP_VERB_MAX_TABLES && verb->options[i] != NULL; i++)
    for (const GpOption *option = verb->options[i]; option->name != NULL; option++)
      if (gp_arguments_has (arguments, option->name))
        return TRUE;

  g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("Nothing is given that is to change"));
  return FALSE;
}

gboolean
gp_arguments_check (const GpArguments *arguments, const GpVerb *verb, GError **error)
{
  return check_operands (arguments, verb, error) && check_options (arguments, verb, error) &&
         check_any (arguments, verb, error);
}

gboolean
gp_arguments_has (const GpArguments *arguments, const char *name)
{
  return g_hash_table_contains (arguments->options, name);
}

const char *
gp_arguments_get (const GpArguments *arguments, const char *name)
{
  return gp_arguments_list (arguments, name)[0];
}

const char *const *
gp_arguments_list (const GpArguments *arguments, const char *name)
{
  GPtrArray *values = g_hash_table_lookup (arguments->options, name);

  return values != NULL ? (const char *const *) values->pdata : no_values;
}

const char *
gp_arguments_get_operand (const GpArguments *arguments)
{
  return gp_arguments_list_operands (arguments)[0];
}

const char *const *
gp_arguments_list_operands (const GpArguments *arguments)
{
  return (const char *const *) arguments->operands + 1; /* after the program's name */
}
