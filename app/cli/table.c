/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/cli/table.h"

#define GAP 2

typedef struct
{
  gboolean is_heading;
  char **cells;
} Row;

struct _GpTable
{
  GArray *rows; /* Row */
};

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_strfreev (row->cells);
}

GpTable *
gp_table_new (void)
{
  GpTable *table = g_new (GpTable, 1);

  table->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (table->rows, clear_row);

  return table;
}

void
gp_table_free (GpTable *table)
{
  g_array_unref (table->rows);
  g_free (table);
}

void
gp_table_add_row (GpTable *table, ...)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  Row row = { 0 };
  va_list arguments;

  va_start (arguments, table);
  for (const char *cell; (cell = va_arg (arguments, const char *)) != NULL;)
    g_ptr_array_add (cells, g_strdup (cell));
  va_end (arguments);

  row.cells = (char **) g_ptr_array_steal (cells, NULL);
  g_array_append_val (table->rows, row);
}

void
gp_table_add_heading (GpTable *table, const char *text)
{
  Row row = { TRUE, g_strsplit (text, "\n", 1) };

  g_array_append_val (table->rows, row);
}

/* Places that a text takes on a terminal. */
static int
measure (const char *text)
{
  int width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

static GArray *
measure_columns (const GpTable *table)
{
  GArray *widths = g_array_new (FALSE, TRUE, sizeof (int));

  for (guint i = 0; i < table->rows->len; i++)
    {
      const Row *row = &g_array_index (table->rows, Row, i);

      for (guint column = 0; !row->is_heading && row->cells[column] != NULL; column++)
        {
          if (column >= widths->len)
            g_array_set_size (widths, column + 1);

          g_array_index (widths, int, column) =
              MAX (g_array_index (widths, int, column), measure (row->cells[column]));
        }
    }

  return widths;
}

static void
append_row (const Row *row, const GArray *widths, GString *text)
{
  int pending = 0; /* spaces, written only when something follows */

  for (guint column = 0; row->cells[column] != NULL; column++)
    {
      const char *cell = row->cells[column];

      if (*cell != '\0')
        {
          g_string_append_printf (text, "%*s%s", pending, "", cell);
          pending = 0;
        }

      if (!row->is_heading)
        pending += g_array_index (widths, int, column) - measure (cell) + GAP;
    }

  g_string_append_c (text, '\n');
}

void
gp_table_append (const GpTable *table, GString *text)
{
  g_autoptr (GArray) widths = measure_columns (table);

  for (guint i = 0; i < table->rows->len; i++)
    append_row (&g_array_index (table->rows, Row, i), widths, text);
}
