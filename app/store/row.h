/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"
#include "app/store/database.h"

/* A row of a table as plain values in order of its columns: what is written, compared and kept in
 * the journal. Days and moments are text in ISO form; those that are not given are null. */
typedef struct
{
  GpColumnType type;
  gint64 number;
  char *text;
} GpValue;

#define GP_ROW_MAX_VALUES 16

/* Starts as { 0 }, without values. */
typedef struct
{
  guint n_values;
  GpValue values[GP_ROW_MAX_VALUES];
} GpRow;

void gp_row_clear (GpRow *row);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GpRow, gp_row_clear)

/* Each adds the next value. */
void gp_row_add_int (GpRow *row, gint64 number);
void gp_row_add_id (GpRow *row, gint64 id);          /* null for 0 */
void gp_row_add_text (GpRow *row, const char *text); /* null for NULL */
void gp_row_take_text (GpRow *row, char *text);      /* transfer full */
void gp_row_add_day (GpRow *row, GpDay day);
void gp_row_add_moment (GpRow *row, GpMoment moment);

gboolean gp_row_equal (const GpRow *a, const GpRow *b);

/* All columns of the present row, into one without values. */
void gp_row_read (GpRow *row, GpStatement *statement, guint n_columns);

/* The values as $1, $2 … */
void gp_row_bind (const GpRow *row, GpStatement *statement);

/* As JSON: a value, and a whole row as an array: [12,"session",null]. The same row always gives the
 * same text. */
void gp_value_append_json (const GpValue *value, GString *json);
char *gp_row_to_json (const GpRow *row);

/* Reads what gp_row_to_json() wrote, into a row without values. FALSE for anything else. */
gboolean gp_row_parse_json (GpRow *row, const char *json);
