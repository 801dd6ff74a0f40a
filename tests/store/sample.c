/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample.h"

#include "app/catalogue/catalogue.h"

static gint64
put (GpChangeSet *changes, gpointer record)
{
  ((GpRecord *) record)->id = gp_change_set_new_id (changes);
  gp_change_set_put (changes, NULL, record);

  return ((GpRecord *) record)->id;
}

static void
put_centre (GpChangeSet *changes)
{
  GpCentre *centre = gp_centre_new ();

  centre->name = g_strdup ("Rusmiddelcentret “Åen”\n\\");
  centre->language = GP_LANGUAGE_ENGLISH;
  centre->opening_hours.from[GP_SUNDAY] = 0;
  centre->opening_hours.to[GP_SUNDAY] = 0;
  centre->catalogues = g_strdup ("soenderborg norddjurs");
  centre->example = TRUE;
  gp_change_set_put (changes, NULL, centre);
}

static gint64
put_offering (GpChangeSet *changes, const char *code, const char *own_code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load ("soenderborg", &error);
  g_autoptr (JsonObject) json = NULL;
  g_autoptr (GpOffering) own = NULL;

  g_assert_no_error (error);

  if (own_code == NULL)
    return put (changes, gp_offered_new (gp_catalogue_find (catalogue, code), 0));

  json = gp_offering_to_json (gp_catalogue_find (catalogue, code));
  json_object_set_string_member (json, "code", own_code);
  own = gp_offering_new_from_json (json, NULL, "own", &error);
  g_assert_no_error (error);

  return put (changes, gp_offered_new (own, 1));
}

static gint64
put_staff (
    GpChangeSet *changes, const char *initials, const char *roles, const char *email, GpDay ended)
{
  GpStaff *staff = gp_staff_new ();

  staff->initials = g_strdup (initials);
  staff->roles = g_strsplit (roles, " ", -1);
  staff->email = g_strdup (email);
  staff->ended = ended;

  return put (changes, staff);
}

static gint64
put_room (GpChangeSet *changes, const char *name, int capacity, GpDay ended)
{
  GpRoom *room = gp_room_new ();

  room->name = g_strdup (name);
  room->capacity = capacity;
  room->ended = ended;

  return put (changes, room);
}

static gint64
put_closing_day (GpChangeSet *changes)
{
  GpClosingDay *closing_day = gp_closing_day_new ();

  closing_day->from = gp_day_new (2026, 12, 24);
  closing_day->to = gp_day_new (2027, 1, 1);
  closing_day->yearly = TRUE;
  closing_day->scope = GP_SCOPE_HOUSE;
  closing_day->name = g_strdup ("Jul og nytår");

  return put (changes, closing_day);
}

static void
add_part (GpSeries *series, const char *from, const char *rhythm)
{
  GpRhythmPart part = { .from = gp_day_parse (from) };

  g_assert_true (gp_rhythm_parse (rhythm, &part.rhythm));
  g_array_append_val (series->parts, part);
}

static gint64
put_series (GpChangeSet *changes, const Sample *sample)
{
  GpSeries *series = gp_series_new ();
  GpClosure pause = { GP_CLOSURE_PAUSE, gp_day_new (2027, 2, 15), gp_day_new (2027, 2, 21), 0 };
  GpDay held = gp_day_new (2026, 12, 24);

  series->offering = sample->offering;
  series->letter = g_strdup ("A");
  series->start = gp_day_new (2026, 11, 26);
  add_part (series, "2026-11-26", "weekly th=10:00+90");
  add_part (series, "2026-12-10", "weekly/2 mo=10:00+90 th=14:30+90");
  series->length = gp_length_new_count (4);
  series->closed_days = GP_CLOSED_DAYS_HOLD;
  g_array_append_val (series->pauses, pause);
  g_array_append_val (series->held, held);
  series->capacity = 8;
  series->room = sample->room[0];
  g_array_append_vals (series->staff, sample->staff, 2);

  return put (changes, series);
}

static gint64
put_open_series (GpChangeSet *changes, const Sample *sample)
{
  GpSeries *series = gp_series_new ();

  series->offering = sample->own;
  series->name = g_strdup ("Torsdagscaféen");
  series->start = gp_day_new (2026, 11, 26);
  add_part (series, "2026-11-26", "weekly th=15:00+120");

  return put (changes, series);
}

GpSession *
sample_new_session (gint64 id, gint64 series, int number, const char *start)
{
  GpSession *session = gp_session_new ();

  session->base.id = id;
  session->series = series;
  session->number = number;
  session->slot = gp_moment_parse (start);
  session->start = session->slot;
  session->minutes = 90;

  return session;
}

static void
put_sessions (GpChangeSet *changes, Sample *sample)
{
  static const char *const starts[] = { "2026-11-26T10:00", "2026-12-03T10:00", "2026-12-10T10:00",
                                        "2026-12-17T10:00" };
  GpAssignment first = { sample->staff[0], 0 };
  GpAssignment substitute = { sample->staff[1], sample->staff[2] };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      GpSession *session = sample_new_session (0, sample->series, (int) i + 1, starts[i]);

      session->room = i == 1 ? sample->room[1] : sample->room[0];
      g_array_append_val (session->staff, first);
      g_array_append_val (session->staff, substitute);

      if (i == 2)
        {
          session->cancellation = GP_CANCELLATION_DROPPED;
          session->reason = g_strdup ("Syg");
        }

      sample->session[i] = put (changes, session);
    }
}

static gint64
put_acceptance (GpChangeSet *changes, const Sample *sample)
{
  GpAcceptance *acceptance = gp_acceptance_new ();

  acceptance->kind = g_strdup ("room-twice");
  acceptance->session = sample->session[0];
  acceptance->with_kind = 1; /* GP_CONFLICT_WITH_SESSION */
  acceptance->with = sample->session[1];
  acceptance->resource = sample->room[0];
  acceptance->start = gp_moment_parse ("2026-11-26T10:00");
  acceptance->with_start = gp_moment_parse ("2026-12-03T10:00");
  acceptance->reason = g_strdup ("Kun i dag");
  acceptance->who = g_strdup ("jp");

  return put (changes, acceptance);
}

GpChangeSet *
sample_new_changes (Sample *sample)
{
  GpChangeSet *changes = gp_change_set_new ();
  GpDay ended = gp_day_new (2026, 10, 31);

  put_centre (changes);
  sample->offering = put_offering (changes, "3.1", NULL);
  sample->own = put_offering (changes, "3.1", "X1");
  sample->staff[0] = put_staff (changes, "MK", "behandler sygeplejerske", NULL, GP_DAY_NONE);
  sample->staff[1] = put_staff (changes, "LH", "", "lh@example.org", GP_DAY_NONE);
  sample->staff[2] = put_staff (changes, "RÅ", "laege", NULL, ended);
  sample->room[0] = put_room (changes, "Sal 1", 12, GP_DAY_NONE);
  sample->room[1] = put_room (changes, "Lokale 2", 0, gp_day_new (2027, 6, 30));
  sample->closing_day = put_closing_day (changes);
  sample->series = put_series (changes, sample);
  sample->open = put_open_series (changes, sample);
  put_sessions (changes, sample);
  sample->acceptance = put_acceptance (changes, sample);

  return changes;
}

static void
resolve (gint64 *id, GHashTable *ids)
{
  *id = *(const gint64 *) g_hash_table_lookup (ids, id);
}

void
sample_resolve (Sample *sample, GHashTable *ids)
{
  resolve (&sample->offering, ids);
  resolve (&sample->own, ids);

  for (guint i = 0; i < G_N_ELEMENTS (sample->staff); i++)
    resolve (&sample->staff[i], ids);

  for (guint i = 0; i < G_N_ELEMENTS (sample->room); i++)
    resolve (&sample->room[i], ids);

  resolve (&sample->closing_day, ids);
  resolve (&sample->series, ids);
  resolve (&sample->open, ids);

  for (guint i = 0; i < G_N_ELEMENTS (sample->session); i++)
    resolve (&sample->session[i], ids);

  resolve (&sample->acceptance, ids);
}
