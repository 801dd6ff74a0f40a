/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "app/catalogue/offering.h"

/* Reads the fields of one JSON object that people have written by hand. The first thing that is
 * wrong is kept as a sentence with its place; whatever is read after it comes out as absent. So a
 * reader is written straight down, and asks once, at the end, whether all was well.
 *
 * A sentence reads "soenderborg.json: offerings[3] "3.1": minutes: 0 is outside 1 to 1440". */
typedef struct
{
  JsonObject *object; /* NULL where the field that should hold it is wrong */
  char *place;        /* "soenderborg.json: offerings[3] "3.1"" */
  GError *error;
} GpFields;

void gp_fields_init (GpFields *fields, JsonObject *object, const char *place);
void gp_fields_clear (GpFields *fields);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GpFields, gp_fields_clear)

/* Keeps a reason, unless there is one already. */
void gp_fields_fail (GpFields *fields, const char *name, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Hands on what was kept: FALSE, and error set, if something was wrong. */
gboolean gp_fields_finish (GpFields *fields, GError **error);

/* Every required name is there, and no other than these. Both NULL-terminated. */
void
gp_fields_check_names (GpFields *fields, const char *const *required, const char *const *optional);

gboolean gp_fields_has (const GpFields *fields, const char *name);
gboolean gp_fields_has_list (const GpFields *fields, const char *name);

/* 0 if absent. least is above 0 wherever 0 means "says nothing". */
int gp_fields_get_number (GpFields *fields, const char *name, int least, int most);

/* "[2, 4]"; both 0 if absent. */
void
gp_fields_get_range (GpFields *fields, const char *name, int least, int most, int *from, int *to);

/* FALSE if absent. */
gboolean gp_fields_get_boolean (GpFields *fields, const char *name);

/* One line, not blank, of at most so many characters; NULL if absent. (transfer none) */
const char *gp_fields_get_text (GpFields *fields, const char *name, int longest);

/* Such lines, each once; empty if absent. (transfer full) */
char **gp_fields_dup_texts (GpFields *fields, const char *name);

/* The place of a word in a NULL-terminated list; 0 if absent. */
int gp_fields_get_word (GpFields *fields, const char *name, const char *const *words);

/* {"da": "…", "en": "…"}. */
void gp_fields_get_words (GpFields *fields, const char *name, int longest, GpWords *words);

/* Opens the object in a field for reading; leave hands what was wrong in it to fields. */
void gp_fields_enter (GpFields *fields, const char *name, GpFields *inner);
void gp_fields_leave (GpFields *fields, GpFields *inner);
