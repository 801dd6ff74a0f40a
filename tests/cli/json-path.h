/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

/* What stands under a path of member names, such as "sessions.start", or "*.start" where the whole
 * is a list, in one line: lists are walked and their values put side by side with " | "; objects at
 * the end of the path give their member names, an empty list "none". "missing" where there is no
 * such member. (transfer full) */
char *json_path_read (JsonNode *root, const char *path);

/* All paths of member names in order, one a line, each once: the shape without the values.
 * (transfer full) */
char *json_path_list_keys (JsonNode *root);
