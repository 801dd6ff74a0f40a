/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/write.h"

/* A small plan with at least one record of every kind, every field in use. */
typedef struct
{
  gint64 offering; /* 3.1, from a catalogue */
  gint64 own;      /* the centre's own offering, X1 */
  gint64 staff[3]; /* MK, LH, and RA who has ended */
  gint64 room[2];  /* Sal 1, Lokale 2 */
  gint64 closing_day;
  gint64 series;     /* Intro A, four sessions of which the third is cancelled, a substitute */
  gint64 session[4]; /* on 26 November, and 3, 10 and 17 December 2026 */
  gint64 open;       /* open-ended, of the centre's own */
  gint64 acceptance;
} Sample;

/* The changes that make it, with the ids that they have in there. */
GpChangeSet *sample_new_changes (Sample *sample);

/* The same ids once they are final. */
void sample_resolve (Sample *sample, GHashTable *ids);

/* A session of a series, in the room of its id, an hour and a half long. (transfer full) */
GpSession *sample_new_session (gint64 id, gint64 series, int number, const char *start);
