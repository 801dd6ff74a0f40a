/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/fields.h"
#include "app/catalogue/offering.h"

/* The parts from which an offering is read and written, each in a file of its own. */

/* Empty, with one reference. (transfer full) */
GpOffering *gp_offering_new (void);

/* Rhythm, weekdays, times and how long: offering-when.c */
void gp_offering_read_when (GpOffering *offering, GpFields *fields);
void gp_offering_write_when (const GpOffering *offering, JsonObject *object);

/* Length of the course: offering-length.c */
void gp_offering_read_length (GpOffering *offering, GpFields *fields);
void gp_offering_write_length (const GpOffering *offering, JsonObject *object);
