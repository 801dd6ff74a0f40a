/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"
#include "app/plan/record.h"

/* A room (Danish: lokale), or another named place where sessions are held. */
typedef struct
{
  GpRecord base;
  char *name;
  int capacity; /* people; 0 where nobody counts */
  GpDay ended;  /* the last day of use, or GP_DAY_NONE */
} GpRoom;

GpRoom *gp_room_new (void);
GpRoom *gp_room_copy (const GpRoom *room);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpRoom, gp_record_unref)
