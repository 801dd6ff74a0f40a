/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/calendar/iso-week.h"

/* How much a pill says. */
typedef enum
{
  GP_WEEK_PILL_NUMBER, /* "48" */
  GP_WEEK_PILL_WEEK,   /* dots and "week 48" */
  GP_WEEK_PILL_PARITY, /* dots and "Even week" */
  GP_WEEK_PILL_DOTS,   /* dots alone */
} GpWeekPillForm;

#define GP_TYPE_WEEK_PILL_FORM (gp_week_pill_form_get_type ())
GType gp_week_pill_form_get_type (void);

/* An ISO week, told even or odd by shape: even is filled with two dots, odd is outlined with one.
 * Property "form". */
#define GP_TYPE_WEEK_PILL (gp_week_pill_get_type ())
G_DECLARE_FINAL_TYPE (GpWeekPill, gp_week_pill, GP, WEEK_PILL, GtkWidget)

GtkWidget *gp_week_pill_new (GpWeekPillForm form);

void gp_week_pill_set_week (GpWeekPill *self, GpIsoWeek week);
