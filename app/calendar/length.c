/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/length.h"

#include <string.h>

GpLength
gp_length_new_count (int sessions)
{
  return (GpLength){ GP_LENGTH_COUNT, sessions, GP_DAY_NONE };
}

GpLength
gp_length_new_weeks (int weeks)
{
  return (GpLength){ GP_LENGTH_WEEKS, weeks, GP_DAY_NONE };
}

GpLength
gp_length_new_until (GpDay last)
{
  return (GpLength){ GP_LENGTH_UNTIL, 0, last };
}

GpLength
gp_length_new_open (void)
{
  return (GpLength){ GP_LENGTH_OPEN, 0, GP_DAY_NONE };
}

GpDay
gp_length_get_last_day (GpLength length, GpDay start)
{
  switch (length.kind)
    {
    case GP_LENGTH_WEEKS:
      return start + 7 * length.count - 1;
    case GP_LENGTH_UNTIL:
      return length.until;
    case GP_LENGTH_COUNT:
    case GP_LENGTH_OPEN:
    default:
      return GP_DAY_NONE;
    }
}

char *
gp_length_format (GpLength length)
{
  g_autofree char *until = NULL;

  switch (length.kind)
    {
    case GP_LENGTH_COUNT:
      return g_strdup_printf ("count %d", length.count);
    case GP_LENGTH_WEEKS:
      return g_strdup_printf ("weeks %d", length.count);
    case GP_LENGTH_UNTIL:
      until = gp_day_format (length.until);
      return g_strconcat ("until ", until, NULL);
    case GP_LENGTH_OPEN:
    default:
      return g_strdup ("open");
    }
}

static gboolean
parse_count (const char *text, GpLengthKind kind, GpLength *length)
{
  guint64 count;

  if (!g_ascii_string_to_unsigned (text, 10, 1, 10000, &count, NULL))
    return FALSE;

  *length = (GpLength){ kind, (int) count, GP_DAY_NONE };
  return TRUE;
}

gboolean
gp_length_parse (const char *text, GpLength *length)
{
  const char *value = strchr (text, ' ');

  if (strcmp (text, "open") == 0)
    *length = gp_length_new_open ();
  else if (g_str_has_prefix (text, "count "))
    return parse_count (value + 1, GP_LENGTH_COUNT, length);
  else if (g_str_has_prefix (text, "weeks "))
    return parse_count (value + 1, GP_LENGTH_WEEKS, length);
  else if (g_str_has_prefix (text, "until ") && gp_day_parse (value + 1) != GP_DAY_NONE)
    *length = gp_length_new_until (gp_day_parse (value + 1));
  else
    return FALSE;

  return TRUE;
}
