/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/plan/fixture.h"

#include "app/catalogue/catalogue.h"
#include "app/plan/replan.h"

static gint64 last_id = 100;

GpSlice *
fixture_slice_new (void)
{
  GpSlice *slice = gp_slice_new ();
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load ("soenderborg", NULL);
  g_autoptr (GpCentre) centre = gp_centre_new ();

  centre->name = g_strdup ("Prøvecentret");
  gp_slice_put (slice, centre);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      g_autoptr (GpOffered) offered =
          gp_offered_new (g_ptr_array_index (catalogue->offerings, i), i);

      offered->base.id = i + 1;
      gp_slice_put (slice, offered);
    }

  return slice;
}

gint64
fixture_add_series (GpSlice *slice, const char *code, const char *start)
{
  const GpOffered *offered = gp_slice_find_offered (slice, code);
  g_autoptr (GpSeries) series = gp_series_new ();
  GpRhythmPart part = { .from = gp_day_parse (start) };

  part.rhythm = gp_offering_get_rhythm (offered->offering, part.from);
  series->base.id = ++last_id;
  series->offering = offered->base.id;
  series->letter = g_strdup ("A");
  series->start = part.from;
  series->length = offered->offering->length;
  series->closed_days = offered->offering->closed_days;
  series->capacity = offered->offering->capacity;
  g_array_append_val (series->parts, part);
  gp_slice_put (slice, series);
  fixture_replan (slice, series, "1990-01-01T00:00", 0);

  return series->base.id;
}

gint64
fixture_add_closing_day (GpSlice *slice, const char *day, GpScope scope)
{
  g_autoptr (GpClosingDay) closing_day = gp_closing_day_new ();

  closing_day->base.id = ++last_id;
  closing_day->from = gp_day_parse (day);
  closing_day->to = closing_day->from;
  closing_day->scope = scope;
  closing_day->name = g_strdup ("Personaledag");
  gp_slice_put (slice, closing_day);

  return closing_day->base.id;
}

/* The store gives new records their ids; here this does. */
static void
settle_ids (GpSlice *slice, gint64 series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      g_autoptr (GpSession) settled = gp_session_copy (session);

      if (session->base.id > 0)
        continue;

      settled->base.id = ++last_id;
      gp_slice_remove (slice, GP_RECORD_SESSION, session->base.id);
      gp_slice_put (slice, settled);
    }
}

void
fixture_replan (GpSlice *slice, const GpSeries *series, const char *now, gint64 from_session)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  GpReplan replan = { .slice = slice,
                      .series = series,
                      .now = gp_moment_parse (now),
                      .horizon = gp_day_parse ("2027-11-28") };
  g_autoptr (GArray) skipped = from_session != 0
                                   ? gp_replan_from (&replan, from_session, changes, NULL)
                                   : gp_replan (&replan, changes, NULL);

  settle_ids (slice, series->base.id);
}

GpSeries *
fixture_edit_series (GpSlice *slice, gint64 series)
{
  g_autoptr (GpSeries) copy = gp_series_copy (gp_slice_get_series (slice, series));

  gp_slice_put (slice, copy);

  return (GpSeries *) gp_slice_get_series (slice, series);
}

GpSession *
fixture_edit_session (GpSlice *slice, gint64 session)
{
  g_autoptr (GpSession) copy = gp_session_copy (gp_slice_get_session (slice, session));

  gp_slice_put (slice, copy);

  return (GpSession *) gp_slice_get_session (slice, session);
}

gint64
fixture_get_nth (GpSlice *slice, gint64 series, guint index)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);

  return ((GpSession *) g_ptr_array_index (sessions, index))->base.id;
}

char *
fixture_describe (GpSlice *slice, gint64 series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      g_autofree char *start = gp_moment_format (session->start);

      g_string_append_printf (text, "%s%s %d%s", i == 0 ? "" : ", ", start + 5, session->number,
                              gp_session_is_cancelled (session) ? "!" : "");
    }

  return g_string_free (text, FALSE);
}

char *
fixture_list_ids (GpSlice *slice, gint64 series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      g_string_append_printf (text, "%s%" G_GINT64_FORMAT, i == 0 ? "" : " ", session->base.id);
    }

  return g_string_free (text, FALSE);
}
