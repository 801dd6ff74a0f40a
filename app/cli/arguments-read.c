/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/arguments.h"

gboolean
gp_arguments_read_day (const GpArguments *arguments, const char *name, GpDay *day, GError **error)
{
  const char *text = gp_arguments_get (arguments, name);
  GpDay read = text != NULL ? gp_day_parse (text) : GP_DAY_NONE;

  if (text == NULL)
    return TRUE;

  if (read == GP_DAY_NONE)
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                   _ ("--%s: “%s” is not a date such as 2026-12-03"), name, text);
      return FALSE;
    }

  *day = read;
  return TRUE;
}

gboolean
gp_arguments_read_moment (const GpArguments *arguments,
                          const char *name,
                          GpMoment *moment,
                          GError **error)
{
  const char *text = gp_arguments_get (arguments, name);
  GpMoment read = text != NULL ? gp_moment_parse (text) : GP_MOMENT_NONE;

  if (text == NULL)
    return TRUE;

  if (read == GP_MOMENT_NONE)
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                   _ ("--%s: “%s” is not a date and time such as 2026-12-03T10:00"), name, text);
      return FALSE;
    }

  *moment = read;
  return TRUE;
}

gboolean
gp_arguments_read_time (const GpArguments *arguments, const char *name, int *minute, GError **error)
{
  const char *text = gp_arguments_get (arguments, name);
  int read = text != NULL ? gp_time_parse (text) : -1;

  if (text == NULL)
    return TRUE;

  if (read < 0)
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                   _ ("--%s: “%s” is not a time such as 10:00"), name, text);
      return FALSE;
    }

  *minute = read;
  return TRUE;
}

gboolean
gp_arguments_read_number (const GpArguments *arguments,
                          const char *name,
                          int least,
                          int most,
                          int *number,
                          GError **error)
{
  const char *text = gp_arguments_get (arguments, name);
  gint64 read = 0;

  if (text == NULL)
    return TRUE;

  if (!g_ascii_string_to_signed (text, 10, least, most, &read, NULL))
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                   _ ("--%s: “%s” is not a whole number from %d to %d"), name, text, least, most);
      return FALSE;
    }

  *number = read;
  return TRUE;
}

gboolean
gp_arguments_read_id (const GpArguments *arguments, const char *name, gint64 *id, GError **error)
{
  const char *text = gp_arguments_get (arguments, name);

  if (text == NULL || g_ascii_string_to_signed (text, 10, 1, G_MAXINT64, id, NULL))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--%s: “%s” is not an id: ids are whole numbers"), name, text);
  return FALSE;
}

gboolean
gp_arguments_read_span (const GpArguments *arguments, GpDay *from, GpDay *to, GError **error)
{
  if (!gp_arguments_read_day (arguments, "from", from, error) ||
      !gp_arguments_read_day (arguments, "to", to, error))
    return FALSE;

  if (*from <= *to)
    return TRUE;

  g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("--to is before --from"));
  return FALSE;
}

gboolean
gp_arguments_read_operand_id (const GpArguments *arguments, gint64 *id, GError **error)
{
  const char *text = gp_arguments_get_operand (arguments);

  if (g_ascii_string_to_signed (text, 10, 1, G_MAXINT64, id, NULL))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("“%s” is not an id: ids are whole numbers"), text);
  return FALSE;
}

gboolean
gp_arguments_check_exclusive (const GpArguments *arguments,
                              const char *const *names,
                              GError **error)
{
  const char *first = NULL;

  for (; *names != NULL; names++)
    {
      if (!gp_arguments_has (arguments, *names))
        continue;

      if (first != NULL)
        {
          g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("--%s and --%s exclude each other"), first, *names);
          return FALSE;
        }

      first = *names;
    }

  return TRUE;
}
