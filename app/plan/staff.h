/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"
#include "app/plan/record.h"

/* A staff member (Danish: medarbejder), known by initials. */
typedef struct
{
  GpRecord base;
  char *initials;
  char **roles; /* codes as in app/catalogue/role.h, NULL-terminated */
  char *email;  /* or NULL */
  GpDay ended;  /* the last day at the centre, or GP_DAY_NONE */
} GpStaff;

GpStaff *gp_staff_new (void);
GpStaff *gp_staff_copy (const GpStaff *staff);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpStaff, gp_record_unref)

/* Initials are one to five letters, so that they can stand in a feed: no name, no text. */
gboolean gp_staff_is_initials (const char *text);
