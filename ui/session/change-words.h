/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/change-set.h"
#include "app/plan/slice.h"

/* What a change does to a session, in one line: "Session 5 of 8: Tue 24 Nov 10:00–12:00 → Wed 25
 * Nov 10:00–12:00". slice has the records as they will be. NULL for what is not a session, and
 * where only its number changes, which the dates beside it tell. (transfer full) */
char *gp_change_words_describe (GpSlice *slice, const GpChange *change, GpLanguage language);
