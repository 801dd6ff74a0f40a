/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/words.h"

static const GpFeedWords danish = {
  .language = GP_LANGUAGE_DANISH,
  .talk = "Samtale",
  .stay = "Møde",
  .out = "Ude",
  .extra = "ekstra gang",
  .of = "af",
  .week = "uge",
  .in_week = "Uge",
  .even = "lige uge",
  .odd = "ulige uge",
  .families =
      {
          [GP_FAMILY_INTRO] = "Intro",
          [GP_FAMILY_MOTIVATION] = "Motivation",
          [GP_FAMILY_TREATMENT] = "Behandling",
          [GP_FAMILY_AFTERCARE] = "Efterbehandling",
          [GP_FAMILY_DAY_TREATMENT] = "Dagbehandling",
          [GP_FAMILY_RELATIVES] = "Pårørende",
          [GP_FAMILY_DROP_IN] = "Drop-in",
          [GP_FAMILY_MEDICINE] = "Medicin",
          [GP_FAMILY_TALKS] = "Samtale",
          [GP_FAMILY_PRESENCE] = "Udgående",
      },
};

static const GpFeedWords english = {
  .language = GP_LANGUAGE_ENGLISH,
  .talk = "Talk",
  .stay = "Meeting",
  .out = "Out",
  .extra = "extra session",
  .of = "of",
  .week = "week",
  .in_week = "Week",
  .even = "even week",
  .odd = "odd week",
  .families =
      {
          [GP_FAMILY_INTRO] = "Intro",
          [GP_FAMILY_MOTIVATION] = "Motivation",
          [GP_FAMILY_TREATMENT] = "Treatment",
          [GP_FAMILY_AFTERCARE] = "Aftercare",
          [GP_FAMILY_DAY_TREATMENT] = "Day treatment",
          [GP_FAMILY_RELATIVES] = "Relatives",
          [GP_FAMILY_DROP_IN] = "Drop-in",
          [GP_FAMILY_MEDICINE] = "Medicine",
          [GP_FAMILY_TALKS] = "Talk",
          [GP_FAMILY_PRESENCE] = "Presence",
      },
};

const GpFeedWords *
gp_feed_words_get (GpLanguage language)
{
  return language == GP_LANGUAGE_DANISH ? &danish : &english;
}
