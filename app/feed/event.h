/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libical/ical.h>

#include "app/feed/words.h"
#include "app/plan/slice.h"
#include "app/store/store.h"

/* What becomes of a session in one calendar. */
typedef struct
{
  GpSlice *slice; /* with its series, offering, room and staff */
  const GpSession *session;
  GpRevision revision;
  gboolean cancelled; /* for whoever reads this calendar */
} GpFeedEvent;

/* A VEVENT of RFC 5545 for one session: no recurrence, so that each is moved and cancelled alone.
 * domain is the plan's event domain. (transfer full) */
icalcomponent *
gp_feed_event_new (const GpFeedEvent *event, const char *domain, const GpFeedWords *words);
