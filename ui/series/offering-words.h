/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

/* "8 sessions of 2 hours · every week · needs a referral": what one must know to choose it.
 * (transfer full) */
char *gp_offering_words_summarize (const GpOffering *offering, GpLanguage language);

/* "2 hours", "90 min", "1½ hours" is never written. (transfer full) */
char *gp_offering_words_duration (int minutes);

/* Whether what somebody typed is in its code, name, short name or description, in either language;
 * a code must begin so. */
gboolean gp_offering_words_match (const GpOffering *offering, const char *typed);
