/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"
#include "ui/shared/step-line.h"

/* Shows the course of a session as steps, the session itself marked. Of a long course only the
 * steps around it are shown. The slice holds all sessions of the series. */
void gp_session_steps_show (
    GpStepLine *line, GpSlice *slice, const GpSession *session, GpMoment now, GpLanguage language);

/* The last day of a series that is not open-ended; GP_DAY_NONE where it has no sessions left. */
GpDay gp_session_steps_get_last_day (GpSlice *slice, gint64 series);

/* "ends Tuesday 15 December", "no end date"; empty for a single session. (transfer full) */
char *gp_session_steps_describe_end (GpSlice *slice, gint64 series, GpLanguage language);
