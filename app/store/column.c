/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/column.h"

char *
gp_column_dup_text (GpStatement *row, int column)
{
  return g_strdup (gp_statement_get_text (row, column));
}

gboolean
gp_column_read_day (GpStatement *row, int column, GpDay *day)
{
  const char *text = gp_statement_get_text (row, column);

  *day = text != NULL ? gp_day_parse (text) : GP_DAY_NONE;

  return text == NULL || *day != GP_DAY_NONE;
}

gboolean
gp_column_read_moment (GpStatement *row, int column, GpMoment *moment)
{
  const char *text = gp_statement_get_text (row, column);

  *moment = text != NULL ? gp_moment_parse (text) : GP_MOMENT_NONE;

  return text == NULL || *moment != GP_MOMENT_NONE;
}

GpMoment
gp_column_get_moment (GpStatement *row, int column)
{
  GpMoment moment;

  return gp_column_read_moment (row, column, &moment) ? moment : GP_MOMENT_NONE;
}

gboolean
gp_column_read_nick (GpStatement *row, int column, const char *const *nicks, guint n, int *value)
{
  const char *text = gp_statement_get_text (row, column);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (text, nicks[i]) == 0)
      {
        *value = (int) i;
        return TRUE;
      }

  return FALSE;
}

void
gp_statement_bind_day (GpStatement *statement, int parameter, GpDay day)
{
  g_autofree char *text = NULL;

  if (day < gp_day_new (1900, 1, 1))
    text = g_strdup ("");
  else if (day > gp_day_new (2200, 12, 31))
    text = g_strdup ("9999");
  else
    text = gp_day_format (day);

  gp_statement_bind_text (statement, parameter, text);
}

void
gp_statement_bind_moment (GpStatement *statement, int parameter, GpMoment moment)
{
  g_autofree char *text = gp_moment_format (moment);

  gp_statement_bind_text (statement, parameter, text);
}
