/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/feed/words.h"
#include "app/plan/slice.h"
#include "app/store/store.h"

/* What may be read in a feed, and nothing else may. A calendar is seen by whoever looks over a
 * shoulder, and lies on servers of others: so it has the offering's name, letters and numbers, but
 * no citizen and no free text of anybody (no series' name, reason, note or address), and of a talk
 * or a stay not even the offering. Names of rooms are the one text that the centre writes itself.
 */

/* "Introgruppe A, 2 af 4", "Dagbehandling A, uge 6 af 10", "Behandlingsgruppe A, S1", "Samtale".
 * (transfer full) */
char *gp_feed_text_summarise (GpSlice *slice, const GpSession *session, const GpFeedWords *words);

/* Who leads it, by initials, and in which week: "MK, LH" and "Uge 48, lige uge" on lines of their
 * own. (transfer full) */
char *gp_feed_text_describe (GpSlice *slice, const GpSession *session, const GpFeedWords *words);

/* The room; for staff who are at another place "Ude"; NULL for nothing. (transfer none) */
const char *
gp_feed_text_locate (GpSlice *slice, const GpSession *session, const GpFeedWords *words);

/* The family's word; "Samtale" and "Møde" for what is no more than that. (transfer none) */
const char *gp_feed_text_categorise (const GpOffering *offering, const GpFeedWords *words);

/* The name of a calendar: "Gruppeplan MK", "Gruppeplan Sal 1", "Gruppeplan Introgruppe A", and of
 * the whole centre "Gruppeplan". (transfer full) */
char *
gp_feed_text_name_calendar (GpSlice *slice, GpFeedKind kind, gint64 of, const GpFeedWords *words);
