/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"
#include "app/plan/record.h"

/* What a closing day closes. Treatment only leaves the drop-in house open. */
typedef enum
{
  GP_SCOPE_TREATMENT,
  GP_SCOPE_HOUSE,
} GpScope;

/* One of the centre's own closing days (Danish: lukkedag), or a run of them. */
typedef struct
{
  GpRecord base;
  GpDay from;
  GpDay to;
  gboolean yearly; /* the same dates every year; from and to then lie in some year */
  GpScope scope;
  char *name;
} GpClosingDay;

GpClosingDay *gp_closing_day_new (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpClosingDay, gp_record_unref)

/* "house" or "treatment". */
const char *gp_scope_get_nick (GpScope scope);
gboolean gp_scope_parse (const char *word, GpScope *scope);

/* The first of its days on or after day, with the last day of that run in *to; GP_DAY_NONE when
 * there is none. 29 February stands for 28 February in a year without it. */
GpDay gp_closing_day_find_next (const GpClosingDay *closing_day, GpDay day, GpDay *to);
