/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/planner/planner.h"

/* Keeps the calendars in the folder that was chosen for them up to date while the window is open: a
 * change is published within a few seconds, whoever made it. With main.c it is what puts the window
 * and the feeds together; neither of the two knows the other. */
typedef struct _GpPublishing GpPublishing;

/* Begins when the application has opened a plan. The application outlives it. */
GpPublishing *gp_publishing_new (GtkApplication *application);
void gp_publishing_free (GpPublishing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpPublishing, gp_publishing_free)
