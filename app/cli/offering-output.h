/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/cli/reading.h"
#include "app/cli/table.h"

/* An offering as the command line shows it: beside its fields, where it came from and in which of
 * them the centre departs from its catalogue. */

/* The names of the fields in which an offering is not as its catalogue has it; empty where it came
 * from a catalogue that does not come with the program, or from none. (transfer full) */
GPtrArray *gp_offering_output_list_changed (const GpOffering *offering);

/* Adds an object: all fields as a catalogue file has them, "catalogue" and "changed". */
void gp_offering_output_add_json (JsonBuilder *builder, const GpOffering *offering);

void gp_offering_output_add_header (GpTable *table);
void
gp_offering_output_add_row (GpTable *table, const GpReading *reading, const GpOffering *offering);

/* All of it in words. */
void
gp_offering_output_append (GString *text, const GpReading *reading, const GpOffering *offering);
