/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/reading.h"
#include "app/cli/table.h"

/* A session as the command line shows it. */

/* Adds an object: {"id", "series", "offering", "kind", "number", "of", "start", "end", "status",
 * "moved", "room", "staff", "enrolled", "capacity", "registered"}. */
void gp_session_output_add_json (JsonBuilder *builder,
                                 const GpReading *reading,
                                 const GpSession *session);

/* Adds the member "sessions", an array of those (of GpSession). */
void gp_session_output_add_json_list (JsonBuilder *builder,
                                      const GpReading *reading,
                                      GPtrArray *sessions);

/* Adds a row; all rows of a table have the same columns, named by the header. */
void gp_session_output_add_header (GpTable *table);
void gp_session_output_add_row (GpTable *table, const GpReading *reading, const GpSession *session);

/* "Wed 25 Nov 10:00", or a span of days for a stay. (transfer full) */
char *gp_session_output_format_when (const GpReading *reading, const GpSession *session);
