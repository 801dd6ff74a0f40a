/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/slice.h"

/* What the list of series can be narrowed to: offerings and staff that some series has. The first
 * choice is all of them. */
typedef struct
{
  GListModel *offering_names; /* of strings */
  GListModel *staff_names;
  GArray *offerings; /* gint64, in the same order; 0 for all */
  GArray *staff;
} GpSeasonChoices;

GpSeasonChoices *gp_season_choices_new (GpSlice *slice, GpLanguage language);
void gp_season_choices_free (GpSeasonChoices *choices);

/* The id of a choice, 0 for all; and back, 0 where it is not there. */
gint64 gp_season_choices_get_offering (const GpSeasonChoices *choices, guint index);
gint64 gp_season_choices_get_staff (const GpSeasonChoices *choices, guint index);
guint gp_season_choices_find_offering (const GpSeasonChoices *choices, gint64 offering);
guint gp_season_choices_find_staff (const GpSeasonChoices *choices, gint64 staff);
