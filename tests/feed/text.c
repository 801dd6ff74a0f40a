/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/text.h"
#include "tests/feed/fixture.h"

/* What may be read in a feed, in both languages. */

typedef struct
{
  const char *code;
  const char *start;
  guint index;
  const char *danish;
  const char *english;
} SummaryCase;

static const SummaryCase summary_cases[] = {
  { "3.1", "2026-03-19", 1, "Introgruppe A, 2 af 4", "Intro group A, 2 of 4" },
  /* spans: Tuesdays and Thursdays, and four days a week */
  { "3.5", "2026-09-01", 3, "Før-forløb til dagbehandling A, uge 2 af 8", NULL },
  { "4.1", "2026-09-07", 39, "Dagbehandling, hovedforløb A, uge 10 af 10", NULL },
  { "3.11", "2026-09-07", 5, "Medicinsk understøttet behandling A", NULL }, /* without an end */
  { "1.1", "2026-09-07", 0, "Samtale", "Talk" },
  { "3.6", "2026-09-07", 2, "Samtale", "Talk" }, /* ten weeks, which is nobody's business */
  { "5.1", "2026-09-07", 0, "Møde", "Meeting" },
};

static char *
summarise (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  return gp_feed_text_summarise (slice, session, gp_feed_words_get (language));
}

static void
test_summary (gconstpointer data)
{
  const SummaryCase *summary_case = data;
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, summary_case->code, summary_case->start);
  const GpSession *session =
      gp_slice_get_session (slice, fixture_get_nth (slice, series, summary_case->index));
  g_autofree char *danish = summarise (slice, session, GP_LANGUAGE_DANISH);
  g_autofree char *english = summarise (slice, session, GP_LANGUAGE_ENGLISH);

  g_assert_cmpstr (danish, ==, summary_case->danish);

  if (summary_case->english != NULL)
    g_assert_cmpstr (english, ==, summary_case->english);
}

typedef struct
{
  const char *name;
  GpSessionKind kind;
  int number;
  const char *summary;
} KindCase;

static const KindCase kind_cases[] = {
  { "stop-plan", GP_SESSION_KIND_STOP_PLAN, 2, "Behandlingsgruppe A, S2" },
  { "extra", GP_SESSION_KIND_EXTRA, 1, "Behandlingsgruppe A, ekstra gang" },
  { "replaced", GP_SESSION_KIND_SESSION, 0, "Behandlingsgruppe A" }, /* the next has its number */
};

static void
test_kind (gconstpointer data)
{
  const KindCase *kind_case = data;
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.3", "2026-09-07");
  GpSession *session = fixture_edit_session (slice, fixture_get_nth (slice, series, 3));
  g_autofree char *summary = NULL;

  session->session_kind = kind_case->kind;
  session->number = kind_case->number;
  summary = summarise (slice, session, GP_LANGUAGE_DANISH);

  g_assert_cmpstr (summary, ==, kind_case->summary);
}

typedef struct
{
  const char *start;
  const char *danish;
  const char *english;
} WeekCase;

static const WeekCase week_cases[] = {
  { "2026-12-22", "MK, LH\nUge 52, lige uge", "MK, LH\nWeek 52, even week" },
  { "2026-12-29", "MK, LH\nUge 53, ulige uge", "MK, LH\nWeek 53, odd week" },
  { "2027-01-05", "MK, LH\nUge 1, ulige uge", "MK, LH\nWeek 1, odd week" },
};

static char *
describe (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  return gp_feed_text_describe (slice, session, gp_feed_words_get (language));
}

static void
test_description (gconstpointer data)
{
  const WeekCase *week_case = data;
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 first = feed_fixture_add_staff (slice, "MK");
  GpAssignment second = { feed_fixture_add_staff (slice, "LH"), 0 };
  gint64 series = feed_fixture_add_series (slice, "1.1", week_case->start, 0, first);
  GpSession *session = fixture_edit_session (slice, fixture_get_nth (slice, series, 0));
  g_autofree char *danish = NULL;
  g_autofree char *english = NULL;

  g_array_append_val (session->staff, second);
  danish = describe (slice, session, GP_LANGUAGE_DANISH);
  english = describe (slice, session, GP_LANGUAGE_ENGLISH);

  g_assert_cmpstr (danish, ==, week_case->danish);
  g_assert_cmpstr (english, ==, week_case->english);
}

static void
test_no_staff_yet (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-11-24");
  const GpSession *session = gp_slice_get_session (slice, fixture_get_nth (slice, series, 0));
  g_autofree char *text = describe (slice, session, GP_LANGUAGE_DANISH);

  g_assert_cmpstr (text, ==, "Uge 48, lige uge");
}

static void
assert_named (GpSlice *slice, GpFeedKind kind, gint64 of, const char *expected)
{
  const GpFeedWords *words = gp_feed_words_get (GP_LANGUAGE_DANISH);
  g_autofree char *name = gp_feed_text_name_calendar (slice, kind, of, words);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_calendar_names (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 staff = feed_fixture_add_staff (slice, "MK");
  gint64 room = feed_fixture_add_room (slice, "Sal 1");
  gint64 group = fixture_add_series (slice, "3.1", "2026-11-24");
  gint64 talk = fixture_add_series (slice, "3.10", "2026-11-24");

  assert_named (slice, GP_FEED_CENTRE, 0, "Gruppeplan");
  assert_named (slice, GP_FEED_STAFF, staff, "Gruppeplan MK");
  assert_named (slice, GP_FEED_ROOM, room, "Gruppeplan Sal 1");
  assert_named (slice, GP_FEED_SERIES, group, "Gruppeplan Introgruppe A");
  assert_named (slice, GP_FEED_SERIES, talk, "Gruppeplan Samtale");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (summary_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/text/summary/", summary_cases[i].code, NULL);

      g_test_add_data_func (path, &summary_cases[i], test_summary);
    }

  for (guint i = 0; i < G_N_ELEMENTS (kind_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/text/kind/", kind_cases[i].name, NULL);

      g_test_add_data_func (path, &kind_cases[i], test_kind);
    }

  for (guint i = 0; i < G_N_ELEMENTS (week_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/text/description/", week_cases[i].start, NULL);

      g_test_add_data_func (path, &week_cases[i], test_description);
    }

  g_test_add_func ("/feed/text/no-staff-yet", test_no_staff_yet);
  g_test_add_func ("/feed/text/calendar-names", test_calendar_names);

  return g_test_run ();
}
