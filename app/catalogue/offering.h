/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "app/calendar/names.h"
#include "app/calendar/schedule.h"

/* What an offering is, and so how it is planned and who uses it. */
typedef enum
{
  GP_FORM_GROUP,    /* a series that citizens are enrolled in */
  GP_FORM_TALK,     /* one citizen, one or a few staff */
  GP_FORM_DROP_IN,  /* people come unbooked */
  GP_FORM_WINDOW,   /* a recurring opening with slots that can be booked */
  GP_FORM_PRESENCE, /* staff are at another place */
  GP_FORM_STAY,     /* a span of whole days elsewhere */
} GpForm;

/* The family of colour: a place in the palette, never a free colour. */
typedef enum
{
  GP_FAMILY_INTRO,
  GP_FAMILY_MOTIVATION,
  GP_FAMILY_TREATMENT,
  GP_FAMILY_AFTERCARE,
  GP_FAMILY_DAY_TREATMENT,
  GP_FAMILY_RELATIVES,
  GP_FAMILY_DROP_IN,
  GP_FAMILY_MEDICINE, /* and stays */
  GP_FAMILY_TALKS,
  GP_FAMILY_PRESENCE,
} GpFamily;

#define GP_N_FAMILIES 10

typedef enum
{
  GP_CONSENT_NEVER,     /* counselling never needs it */
  GP_CONSENT_AS_NEEDED, /* may be obtained, is not required */
  GP_CONSENT_REQUIRED,  /* under 15, where a referral is needed */
} GpConsent;

/* A text in the two languages of the program; neither is ever NULL. */
typedef struct
{
  char *danish;
  char *english;
} GpWords;

const char *gp_words_get (const GpWords *words, GpLanguage language);

/* An offering (Danish: tilbud) as a catalogue has it or a centre has made it: immutable and
 * reference counted. Numbers are 0 and texts NULL where the offering says nothing. */
typedef struct
{
  char *code; /* "3.1", "Ø1": unique in a centre */
  GpWords name;
  GpWords short_name; /* for a narrow block: "Intro" */
  GpWords description;
  GpForm form;
  GpFamily family;

  int minutes;      /* of a session, its share where hours a week are split; 0 for whole days */
  int slot_minutes; /* of one booking in a window, else 0 */
  GpRhythmKind rhythm;
  int interval;         /* weeks */
  GpWeekdayTime *times; /* usual weekdays and times; none: the weekday of the start */
  guint n_times;
  int time;           /* minute of the day where the weekday is the start's own: 600 if unknown */
  int minutes_a_week; /* a total that is split over the days, else 0 */
  int monthly_least;  /* target a month for appointments, else 0 */
  int monthly_most;
  GpLength length;
  int length_least; /* where the catalogue gives a range ("1–3", "6–12 weeks"), else 0 */
  int length_most;  /* alone for "up to 8 weeks" */
  int stop_plan;    /* sessions of that kind beside the count: 2 for 3.3 */
  GpClosedDaysRule closed_days;
  int capacity; /* seats; 0 for none */

  char **roles;              /* codes of roles that may lead it, NULL-terminated */
  int age_from;              /* has turned; 0 for any */
  int age_below;             /* has not turned; 0 for any */
  int substitution_age_from; /* has turned, where a booking is for substitution; 0 for any */
  gboolean anonymous;        /* may be anonymous */
  gboolean referral;         /* needs one */
  GpConsent consent;
  char **after; /* codes that must come before, NULL-terminated */

  char **ours;     /* JSON names of fields on which the catalogue is silent: the centre's own */
  char *catalogue; /* id of the catalogue it came from; NULL for the centre's own offering */
} GpOffering;

/* Reads one offering. place names it in messages ("soenderborg.json: offerings[3]"); a field that
 * is missing, unknown or wrong is named with place and reason. (transfer full) */
GpOffering *gp_offering_new_from_json (JsonObject *object,
                                       const char *catalogue,
                                       const char *place,
                                       GError **error);

/* The same form back: reading what this writes gives an equal offering. (transfer full) */
JsonObject *gp_offering_to_json (const GpOffering *offering);

GpOffering *gp_offering_ref (GpOffering *offering);
void gp_offering_unref (GpOffering *offering);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpOffering, gp_offering_unref)

/* The catalogue's English words, as JSON and the command line write them: "group", "drop-in". */
const char *gp_form_get_nick (GpForm form);
const char *gp_family_get_nick (GpFamily family);
/* "weekly", "even-weeks", "once", "appointment", "days" …; "biweekly" for an interval of 2,
 * "every-N-weeks" for more. (transfer full) */
char *gp_rhythm_kind_format (GpRhythmKind kind, int interval);
/* FALSE for an unknown word. */
gboolean gp_rhythm_kind_parse (const char *word, GpRhythmKind *kind, int *interval);
const char *gp_closed_days_rule_get_nick (GpClosedDaysRule rule);
gboolean gp_closed_days_rule_parse (const char *word, GpClosedDaysRule *rule);

/* The rhythm of a series of this offering that starts on that day, where nobody says otherwise: the
 * offering's weekdays and times, else the weekday of the start at the offering's time; hours a week
 * split over the days. */
GpRhythm gp_offering_get_rhythm (const GpOffering *offering, GpDay start);
