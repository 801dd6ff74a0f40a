/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

/* What is written is read back, field by field, in a later run. */

typedef struct
{
  Plan plan;
  Sample sample;
  GpSlice *slice;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
  reopen_plan (&fixture->plan);
  fixture->slice = read_plan (&fixture->plan);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gp_slice_unref (fixture->slice);
  tear_down_plan (&fixture->plan, NULL);
}

static void
test_centre (Fixture *fixture, gconstpointer data)
{
  const GpCentre *centre = gp_slice_get_centre (fixture->slice);
  g_autofree char *hours = gp_opening_hours_format (&centre->opening_hours);

  g_assert_cmpstr (centre->name, ==, "Rusmiddelcentret “Åen”\n\\");
  g_assert_cmpint (centre->language, ==, GP_LANGUAGE_ENGLISH);
  g_assert_cmpstr (hours, ==,
                   "07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 -");
  g_assert_cmpstr (centre->catalogues, ==, "soenderborg norddjurs");
  g_assert_true (centre->example);
}

static void
test_offering (Fixture *fixture, gconstpointer data)
{
  const GpOffered *first =
      gp_slice_get (fixture->slice, GP_RECORD_OFFERING, fixture->sample.offering);
  const GpOffered *own = gp_slice_get (fixture->slice, GP_RECORD_OFFERING, fixture->sample.own);

  g_assert_cmpstr (first->offering->code, ==, "3.1");
  g_assert_cmpstr (first->offering->catalogue, ==, "soenderborg");
  g_assert_cmpint (first->offering->length.count, ==, 4);
  g_assert_cmpstr (own->offering->code, ==, "X1");
  g_assert_null (own->offering->catalogue);
  g_assert_cmpint (own->position, ==, 1);
}

static void
test_closing_day (Fixture *fixture, gconstpointer data)
{
  const GpClosingDay *day =
      gp_slice_get (fixture->slice, GP_RECORD_CLOSING_DAY, fixture->sample.closing_day);

  g_assert_cmpint (day->from, ==, gp_day_new (2026, 12, 24));
  g_assert_cmpint (day->to, ==, gp_day_new (2027, 1, 1));
  g_assert_true (day->yearly);
  g_assert_cmpint (day->scope, ==, GP_SCOPE_HOUSE);
  g_assert_cmpstr (day->name, ==, "Jul og nytår");
}

static void
test_staff (Fixture *fixture, gconstpointer data)
{
  const GpStaff *first = gp_slice_get_staff (fixture->slice, fixture->sample.staff[0]);
  const GpStaff *second = gp_slice_get_staff (fixture->slice, fixture->sample.staff[1]);
  const GpStaff *third = gp_slice_get_staff (fixture->slice, fixture->sample.staff[2]);
  const char *const roles[] = { "behandler", "sygeplejerske", NULL };

  g_assert_cmpstr (first->initials, ==, "MK");
  g_assert_cmpstrv (first->roles, roles);
  g_assert_null (first->email);
  g_assert_cmpint (first->ended, ==, GP_DAY_NONE);
  g_assert_null (second->roles[0]);
  g_assert_cmpstr (second->email, ==, "lh@example.org");
  g_assert_cmpstr (third->initials, ==, "RÅ");
  g_assert_cmpint (third->ended, ==, gp_day_new (2026, 10, 31));
}

static void
test_room (Fixture *fixture, gconstpointer data)
{
  const GpRoom *first = gp_slice_get_room (fixture->slice, fixture->sample.room[0]);
  const GpRoom *second = gp_slice_get_room (fixture->slice, fixture->sample.room[1]);

  g_assert_cmpstr (first->name, ==, "Sal 1");
  g_assert_cmpint (first->capacity, ==, 12);
  g_assert_cmpint (first->ended, ==, GP_DAY_NONE);
  g_assert_cmpint (second->ended, ==, gp_day_new (2027, 6, 30));
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  const GpSeries *series = gp_slice_get_series (fixture->slice, fixture->sample.series);
  g_autofree char *parts = gp_series_format_parts (series);
  g_autofree char *pauses = gp_series_format_pauses (series);
  g_autofree char *held = gp_series_format_held (series);

  g_assert_cmpint (series->offering, ==, fixture->sample.offering);
  g_assert_cmpstr (series->letter, ==, "A");
  g_assert_null (series->name);
  g_assert_cmpint (series->start, ==, gp_day_new (2026, 11, 26));
  g_assert_cmpstr (parts, ==,
                   "2026-11-26 weekly th=10:00+90; "
                   "2026-12-10 weekly/2 mo=10:00+90 th=14:30+90");
  g_assert_cmpint (series->length.kind, ==, GP_LENGTH_COUNT);
  g_assert_cmpint (series->length.count, ==, 4);
  g_assert_cmpint (series->closed_days, ==, GP_CLOSED_DAYS_HOLD);
  g_assert_cmpstr (pauses, ==, "2027-02-15/2027-02-21");
  g_assert_cmpstr (held, ==, "2026-12-24");
  g_assert_cmpint (series->capacity, ==, 8);
  g_assert_cmpint (series->room, ==, fixture->sample.room[0]);
  g_assert_cmpint (series->ended, ==, GP_DAY_NONE);
  g_assert_cmpint (series->merged_into, ==, 0);
  g_assert_cmpint (series->staff->len, ==, 2);
  g_assert_cmpint (g_array_index (series->staff, gint64, 1), ==, fixture->sample.staff[1]);
}

static void
test_open_series (Fixture *fixture, gconstpointer data)
{
  const GpSeries *series = gp_slice_get_series (fixture->slice, fixture->sample.open);

  g_assert_true (gp_series_is_open_ended (series));
  g_assert_cmpstr (series->name, ==, "Torsdagscaféen");
  g_assert_null (series->letter);
  g_assert_cmpint (series->pauses->len, ==, 0);
  g_assert_cmpint (series->room, ==, 0);
  g_assert_cmpint (series->staff->len, ==, 0);
}

static void
test_session (Fixture *fixture, gconstpointer data)
{
  const GpSession *second = gp_slice_get_session (fixture->slice, fixture->sample.session[1]);
  const GpSession *third = gp_slice_get_session (fixture->slice, fixture->sample.session[2]);
  const GpAssignment *substitute = &g_array_index (second->staff, GpAssignment, 1);

  g_assert_cmpint (second->series, ==, fixture->sample.series);
  g_assert_cmpint (second->number, ==, 2);
  g_assert_cmpint (second->slot, ==, gp_moment_parse ("2026-12-03T10:00"));
  g_assert_cmpint (second->start, ==, gp_moment_parse ("2026-12-03T10:00"));
  g_assert_cmpint (second->minutes, ==, 90);
  g_assert_cmpint (second->room, ==, fixture->sample.room[1]);
  g_assert_cmpint (second->staff->len, ==, 2);
  g_assert_cmpint (substitute->staff, ==, fixture->sample.staff[1]);
  g_assert_cmpint (substitute->stands_in_for, ==, fixture->sample.staff[2]);
  g_assert_cmpint (third->cancellation, ==, GP_CANCELLATION_DROPPED);
  g_assert_cmpstr (third->reason, ==, "Syg");
}

static void
test_acceptance (Fixture *fixture, gconstpointer data)
{
  const GpAcceptance *acceptance =
      gp_slice_get (fixture->slice, GP_RECORD_ACCEPTANCE, fixture->sample.acceptance);

  g_assert_cmpstr (acceptance->kind, ==, "room-twice");
  g_assert_cmpint (acceptance->session, ==, fixture->sample.session[0]);
  g_assert_cmpint (acceptance->with_kind, ==, 1);
  g_assert_cmpint (acceptance->with, ==, fixture->sample.session[1]);
  g_assert_cmpint (acceptance->resource, ==, fixture->sample.room[0]);
  g_assert_cmpint (acceptance->start, ==, gp_moment_parse ("2026-11-26T10:00"));
  g_assert_cmpint (acceptance->with_start, ==, gp_moment_parse ("2026-12-03T10:00"));
  g_assert_cmpstr (acceptance->reason, ==, "Kun i dag");
  g_assert_cmpstr (acceptance->who, ==, "jp");
}

/* Each record put again as it was read changes nothing, so nothing is journalled. */
static void
test_unchanged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autofree char *before = export_plan (&fixture->plan);
  g_autofree char *after = NULL;
  GpDay from;
  GpDay to;
  gint64 seen = gp_store_get_last_entry (fixture->plan.store);

  for (guint kind = 0; kind < GP_N_RECORD_KINDS; kind++)
    {
      g_autoptr (GPtrArray) records = gp_slice_list (fixture->slice, kind);

      for (guint i = 0; i < records->len; i++)
        {
          gpointer record = g_ptr_array_index (records, i);

          gp_change_set_put (changes, record, gp_record_ref (record));
        }
    }

  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
  after = export_plan (&fixture->plan);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (gp_store_read_changes (fixture->plan.store, &seen, &from, &to, NULL));
}

static void
test_sound (Fixture *fixture, gconstpointer data)
{
  assert_sound (&fixture->plan);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/round-trip/centre", test_centre);
  add ("/round-trip/offering", test_offering);
  add ("/round-trip/closing-day", test_closing_day);
  add ("/round-trip/staff", test_staff);
  add ("/round-trip/room", test_room);
  add ("/round-trip/series", test_series);
  add ("/round-trip/open-series", test_open_series);
  add ("/round-trip/session", test_session);
  add ("/round-trip/acceptance", test_acceptance);
  add ("/round-trip/unchanged", test_unchanged);
  add ("/round-trip/sound", test_sound);

  return g_test_run ();
}
