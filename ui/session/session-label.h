/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* What the journal and toasts call a session: "Motivation A Tue 24 Nov". (transfer full) */
char *gp_session_label_new (GpSlice *slice, const GpSession *session, GpLanguage language);

/* What they call its series: "Motivation A". (transfer full) */
char *
gp_session_label_new_of_series (GpSlice *slice, const GpSession *session, GpLanguage language);
