/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

/* The largest file that is read, in bytes: a thousand times the text of an offering. */
#define GP_JSON_TEXT_LARGEST (1024 * 1024)

/* Parses a text from outside: too large, not UTF-8 or not JSON is told by name, line and column.
 * length is in bytes, -1 for a text that ends with NUL. (transfer full) */
JsonNode *gp_json_text_parse (const char *text, gssize length, const char *name, GError **error);
