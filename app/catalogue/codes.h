/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/fields.h"

/* What the offerings of a catalogue say of each other: each code stands once, what must come before
 * is in the catalogue, and nothing must come before itself, by whatever detour. */
void gp_codes_check (const GpCatalogue *catalogue, GpFields *fields);
