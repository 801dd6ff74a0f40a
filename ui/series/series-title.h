/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* What people call a series of the slice. (transfer full) */
char *gp_series_title_dup (GpSlice *slice, gint64 series, GpLanguage language);
