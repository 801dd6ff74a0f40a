/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tests/ui/series-centre.h"
#include "ui/week/session-block.h"
#include "ui/week/week-place.h"

/* The small centre of series-centre.h with the place Week in a window, and what the place told that
 * window. */
typedef struct
{
  SeriesCentre base;
  GtkWindow *window;
  GtkWidget *place;
  char *announced; /* the last label; NULL for none */
  char *complaint;
} WeekCentre;

void week_centre_set_up (WeekCentre *self, gconstpointer data);
void week_centre_tear_down (WeekCentre *self, gconstpointer data);

/* Like series_centre_add(), but what clashes then stands in the list, accepted by nobody. */
gint64 week_centre_add_clashing (
    WeekCentre *self, const char *code, const char *start, const char *time, gint64 room);

/* Opens the place on the week of today, after the series are there. */
void week_centre_open (WeekCentre *self);

/* The block of a session; NULL if the week shows none. */
GtkWidget *week_centre_find_block (WeekCentre *self, gint64 session);

guint week_centre_count_blocks (WeekCentre *self);

/* The open window of that type; NULL for none. */
GtkWidget *week_centre_find_window (GType type);

/* Asks for an action of the place or of a session: "place.next", "session.move" with an id. */
void week_centre_act (WeekCentre *self, const char *action);
void week_centre_act_on (WeekCentre *self, const char *action, gint64 session);
