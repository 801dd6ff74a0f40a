/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/feed/words.h"
#include "app/plan/slice.h"
#include "app/store/store.h"

/* The iCalendar stream around the events of a feed: what it is called, how often programs should
 * look for changes, and the centre's zone (RFC 5545, section 3.6; RFC 7986). */

/* Appends all that stands before the first event. */
void gp_feed_calendar_begin (
    GString *text, GpSlice *slice, GpFeedKind kind, gint64 of, const GpFeedWords *words);

/* Appends what stands after the last. */
void gp_feed_calendar_end (GString *text);
