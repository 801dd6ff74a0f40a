/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"
#include "app/store/store.h"

/* What the list of series says of one of them: gathered once from the plan, then only shown, sorted
 * and searched. */

/* How the word beside the progress is meant. */
typedef enum
{
  GP_TONE_PLAIN,
  GP_TONE_NOW,   /* it is being held */
  GP_TONE_NEEDS, /* it needs somebody */
} GpTone;

typedef struct
{
  gint64 id;
  gint64 offering;
  GArray *staff; /* gint64 ids */
  GpFamily family;
  gboolean ended; /* it belongs to those that are over */
  gboolean paused;
  gboolean even_weeks;
  gboolean odd_weeks;

  char *title;         /* "Motivation A" */
  char *code;          /* "3.2" */
  char *offering_name; /* "Motivationsgruppe" */
  char *times;         /* "tir 10:00–12:00" */
  char *rhythm;        /* "hver uge", "hver uge + S1 S2" */
  char *room;          /* "Lokale 2"; empty for none */
  char **initials;     /* NULL-terminated */
  char *progress;      /* "5 af 8", "uge 6 af 10", "31 gange" */
  char *note;          /* "i overmorgen", "på pause til 4. jan" */
  GpTone tone;
  char *seats;    /* "8 pladser"; empty for none */
  char *ends;     /* "tor 17. dec", "uden slutdato" */
  char *delay;    /* "+2 uger"; empty for none */
  char *searched; /* all that can be found, case folded */

  guint n_boxes; /* one for each session or week; 0 where nothing is counted */
  guint n_done;
  gboolean current; /* the box after the done ones is now */

  int week_minute; /* of its first time in a week, for sorting */
  GpMoment next;   /* or GP_MOMENT_NONE */
  GpDay last_day;  /* GP_DAY_NONE without end */
  int capacity;
} GpSeriesFacts;

/* What is true of the whole plan when facts are gathered. */
typedef struct
{
  GpSlice *slice;
  GpMoment now;
  GpLanguage language;
  GHashTable *running;   /* gint64 *: series with a session at this minute; nullable */
  GHashTable *conflicts; /* gint64 * to GUINT: series and their standing conflicts; nullable */
} GpFactsContext;

/* (transfer full) */
GpSeriesFacts *gp_series_facts_new (const GpFactsContext *context,
                                    const GpSeries *series,
                                    const GpProgress *progress);
void gp_series_facts_free (GpSeriesFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeriesFacts, gp_series_facts_free)

/* Every word that was typed must be found. */
gboolean gp_series_facts_match (const GpSeriesFacts *facts, const char *typed);

/* The row in a sentence, for a screen reader. (transfer full) */
char *gp_series_facts_describe (const GpSeriesFacts *facts);
