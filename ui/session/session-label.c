/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-label.h"

char *
gp_session_label_new_of_series (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  const GpSeries *series = gp_slice_get_series (slice, session->series);

  return gp_series_dup_title (series, gp_slice_get_offering (slice, series->offering), language);
}

char *
gp_session_label_new (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  g_autofree char *series = gp_session_label_new_of_series (slice, session, language);
  g_autofree char *day = gp_names_format_short (gp_moment_get_day (session->start), language);

  return g_strdup_printf ("%s %s", series, day);
}
