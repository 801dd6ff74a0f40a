/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-title.h"

char *
gp_series_title_dup (GpSlice *slice, gint64 series, GpLanguage language)
{
  const GpSeries *one = gp_slice_get_series (slice, series);

  return gp_series_dup_title (one, gp_slice_get_offering (slice, one->offering), language);
}
