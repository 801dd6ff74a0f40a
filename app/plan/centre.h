/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/names.h"
#include "app/calendar/opening-hours.h"
#include "app/plan/record.h"

/* The centre itself: one record, id 1. */
typedef struct
{
  GpRecord base;
  char *name;
  GpLanguage language; /* of feeds and pages */
  GpOpeningHours opening_hours;
  char *catalogues; /* ids, separated by spaces */
  gboolean example; /* an invented centre, and shown as one */
} GpCentre;

GpCentre *gp_centre_new (void);
GpCentre *gp_centre_copy (const GpCentre *centre);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpCentre, gp_record_unref)
