/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/row.h"

#include <json-glib/json-glib.h>

static GpValue *
add_value (GpRow *row, GpColumnType type)
{
  GpValue *value = &row->values[row->n_values++];

  g_assert (row->n_values <= GP_ROW_MAX_VALUES);
  *value = (GpValue){ .type = type };

  return value;
}

void
gp_row_clear (GpRow *row)
{
  for (guint i = 0; i < row->n_values; i++)
    g_free (row->values[i].text);

  row->n_values = 0;
}

void
gp_row_add_int (GpRow *row, gint64 number)
{
  add_value (row, GP_COLUMN_INT)->number = number;
}

void
gp_row_add_id (GpRow *row, gint64 id)
{
  add_value (row, id == 0 ? GP_COLUMN_NULL : GP_COLUMN_INT)->number = id;
}

void
gp_row_add_text (GpRow *row, const char *text)
{
  gp_row_take_text (row, g_strdup (text));
}

void
gp_row_take_text (GpRow *row, char *text)
{
  add_value (row, text == NULL ? GP_COLUMN_NULL : GP_COLUMN_TEXT)->text = text;
}

void
gp_row_add_day (GpRow *row, GpDay day)
{
  gp_row_take_text (row, day == GP_DAY_NONE ? NULL : gp_day_format (day));
}

void
gp_row_add_moment (GpRow *row, GpMoment moment)
{
  gp_row_take_text (row, moment == GP_MOMENT_NONE ? NULL : gp_moment_format (moment));
}

static gboolean
equal_values (const GpValue *a, const GpValue *b)
{
  return a->type == b->type && a->number == b->number && g_strcmp0 (a->text, b->text) == 0;
}

gboolean
gp_row_equal (const GpRow *a, const GpRow *b)
{
  if (a->n_values != b->n_values)
    return FALSE;

  for (guint i = 0; i < a->n_values; i++)
    if (!equal_values (&a->values[i], &b->values[i]))
      return FALSE;

  return TRUE;
}

void
gp_row_read (GpRow *row, GpStatement *statement, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    switch (gp_statement_get_type (statement, i))
      {
      case GP_COLUMN_NULL:
        gp_row_take_text (row, NULL);
        break;

      case GP_COLUMN_INT:
        gp_row_add_int (row, gp_statement_get_int (statement, i));
        break;

      case GP_COLUMN_TEXT:
        gp_row_add_text (row, gp_statement_get_text (statement, i));
        break;
      }
}

void
gp_row_bind (const GpRow *row, GpStatement *statement)
{
  for (guint i = 0; i < row->n_values; i++)
    switch (row->values[i].type)
      {
      case GP_COLUMN_NULL:
        gp_statement_bind_null (statement, i + 1);
        break;

      case GP_COLUMN_INT:
        gp_statement_bind_int (statement, i + 1, row->values[i].number);
        break;

      case GP_COLUMN_TEXT:
        gp_statement_bind_text (statement, i + 1, row->values[i].text);
        break;
      }
}

/* json-glib would build a tree for each row; thousands are written at a time. */
static void
append_json_text (GString *json, const char *text)
{
  g_string_append_c (json, '"');

  for (const char *at = text; *at != '\0'; at++)
    {
      guchar byte = (guchar) *at;

      if (byte == '"' || byte == '\\')
        g_string_append_c (json, '\\');

      if (byte < 0x20)
        g_string_append_printf (json, "\\u%04x", byte);
      else
        g_string_append_c (json, *at);
    }

  g_string_append_c (json, '"');
}

void
gp_value_append_json (const GpValue *value, GString *json)
{
  switch (value->type)
    {
    case GP_COLUMN_NULL:
      g_string_append (json, "null");
      break;

    case GP_COLUMN_INT:
      g_string_append_printf (json, "%" G_GINT64_FORMAT, value->number);
      break;

    case GP_COLUMN_TEXT:
      append_json_text (json, value->text);
      break;
    }
}

char *
gp_row_to_json (const GpRow *row)
{
  GString *json = g_string_sized_new (128);

  for (guint i = 0; i < row->n_values; i++)
    {
      g_string_append_c (json, i == 0 ? '[' : ',');
      gp_value_append_json (&row->values[i], json);
    }

  g_string_append_c (json, ']');

  return g_string_free (json, FALSE);
}

static gboolean
add_node (GpRow *row, JsonNode *node)
{
  if (JSON_NODE_HOLDS_NULL (node))
    gp_row_take_text (row, NULL);
  else if (json_node_get_value_type (node) == G_TYPE_INT64)
    gp_row_add_int (row, json_node_get_int (node));
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    gp_row_add_text (row, json_node_get_string (node));
  else
    return FALSE;

  return TRUE;
}

gboolean
gp_row_parse_json (GpRow *row, const char *text)
{
  g_autoptr (JsonNode) root = json_from_string (text, NULL);
  JsonArray *array;

  if (root == NULL || !JSON_NODE_HOLDS_ARRAY (root))
    return FALSE;

  array = json_node_get_array (root);

  if (json_array_get_length (array) > GP_ROW_MAX_VALUES)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!add_node (row, json_array_get_element (array, i)))
      return FALSE;

  return TRUE;
}
