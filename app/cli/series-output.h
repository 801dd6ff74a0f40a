/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/reading.h"
#include "app/cli/table.h"

/* A series as the command line shows it. */

/* Adds the members {"id", "title", "offering", "letter", "name", "start", "rhythm", "times",
 * "length", "closed_days", "pauses", "held", "capacity", "room", "staff", "ended", "merged_into"}
 * to the object that is open. */
void
gp_series_output_add_json (JsonBuilder *builder, const GpReading *reading, const GpSeries *series);

/* The rhythm that is in force now, or from the start of a series that is to come. */
const GpRhythm *gp_series_output_get_rhythm (const GpReading *reading, const GpSeries *series);

/* "MK, LH" (transfer full) */
char *gp_series_output_list_staff (const GpReading *reading, const GpSeries *series);
