/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

/* The words that feeds are made of, in the centre's language: a small table of our own, since a
 * feed is read by everybody at the centre, whatever language the user who publishes it has. */
typedef struct
{
  GpLanguage language;
  const char *talk;    /* all that is said of a talk, and of a stay: what they are about is */
  const char *stay;    /* nobody's business */
  const char *out;     /* where staff are who are at another place */
  const char *extra;   /* a session beside the course */
  const char *of;      /* "2 of 4" */
  const char *week;    /* "week 6 of 10" */
  const char *in_week; /* "Week 48", where a line begins */
  const char *even;
  const char *odd;
  const char *families[GP_N_FAMILIES];
} GpFeedWords;

/* (transfer none) */
const GpFeedWords *gp_feed_words_get (GpLanguage language);
