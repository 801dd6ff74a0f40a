/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/plan/conflict.h"

/* A conflict: what clashes, why, and its remedies as buttons, the best first ("session.remedy").
 * (transfer floating) */
GtkWidget *gp_conflict_box_new (const GpConflict *conflict, GpSlice *slice, GpLanguage language);
