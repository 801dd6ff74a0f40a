/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/json-text.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "app/catalogue/catalogue.h"

/* json-glib descends by recursion and knows no limit, so that a text of nothing but brackets would
 * exhaust the stack. A catalogue has some ten for each offering. */
#define MOST_BRACKETS 4000

static int
count_lines (const char *text, const char *end)
{
  int lines = 1;

  for (const char *at = text; at < end; at++)
    if (*at == '\n')
      lines++;

  return lines;
}

static gboolean
has_too_many_brackets (const char *text, gsize length)
{
  guint brackets = 0;

  for (gsize i = 0; i < length; i++)
    if (text[i] == '[' || text[i] == '{')
      brackets++;

  return brackets > MOST_BRACKETS;
}

static gboolean
check_text (const char *text, gsize length, const char *name, GError **error)
{
  const char *end;

  if (length > GP_JSON_TEXT_LARGEST)
    g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
                 _ ("%s: a catalogue is at most %d KiB, and this is larger"), name,
                 GP_JSON_TEXT_LARGEST / 1024);
  else if (!g_utf8_validate_len (text, length, &end))
    g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
                 _ ("%s: line %d: this is not text in UTF-8"), name, count_lines (text, end));
  else if (has_too_many_brackets (text, length))
    g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
                 _ ("%s: this has more than %d brackets, which is no catalogue"), name,
                 MOST_BRACKETS);
  else
    return TRUE;

  return FALSE;
}

typedef struct
{
  guint line;
  guint column;
} Position;

/* The parser knows its position only as long as it is at it. */
static void
on_parser_error (JsonParser *parser, GError *error, Position *position)
{
  position->line = json_parser_get_current_line (parser);
  position->column = MAX (json_parser_get_current_pos (parser), 1);
}

JsonNode *
gp_json_text_parse (const char *text, gssize length, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize n_bytes = length < 0 ? strlen (text) : (gsize) length;
  Position position = { 1, 1 };
  JsonNode *root;

  if (!check_text (text, n_bytes, name, error))
    return NULL;

  g_signal_connect (parser, "error", G_CALLBACK (on_parser_error), &position);
  if (!json_parser_load_from_data (parser, text, (gssize) n_bytes, NULL))
    {
      g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
                   _ ("%s: line %u, column %u: this is not JSON"), name, position.line,
                   position.column);
      return NULL;
    }

  root = json_parser_steal_root (parser);
  if (root == NULL)
    g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED, _ ("%s: the file is empty"),
                 name);

  return root;
}
