/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/series-form.h"

/* What the planner is asked for. A new series (before NULL) says all that the form says; an edit
 * says only what differs from the form as it was opened, since what is left out stays as it is.
 * (transfer full) */
GpSeriesRequest *gp_series_request_new_from_form (const GpSeriesForm *form,
                                                  const GpSeriesForm *before);
