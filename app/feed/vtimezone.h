/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libical/ical.h>

#define GP_VTIMEZONE_ID "Europe/Copenhagen"

/* The centre's zone by the EU's rule in force since 1996, as one component with two rules.
 * libical's own carries rules from 1890 on, and a TZID that only libical knows. (transfer full) */
icalcomponent *gp_vtimezone_new (void);
