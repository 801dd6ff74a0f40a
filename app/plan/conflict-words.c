/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/conflict.h"

#include <glib/gi18n-lib.h>

#include "app/plan/closures.h"
#include "app/plan/words.h"

static char *
dup_title (GpSlice *slice, gint64 series, GpLanguage language)
{
  const GpSeries *record = gp_slice_get_series (slice, series);

  return gp_series_dup_title (record, gp_slice_get_offering (slice, record->offering), language);
}

char *
gp_conflict_describe (GpSlice *slice, const GpConflict *conflict, GpLanguage language)
{
  const GpSession *session = gp_slice_get_session (slice, conflict->session);
  const GpSeries *series = gp_slice_get_series (slice, conflict->series);
  g_autofree char *title = dup_title (slice, conflict->series, language);
  g_autofree char *place = gp_words_describe_place (series, session);
  g_autofree char *day = gp_names_format_long (gp_moment_get_day (session->start), language);
  g_autofree char *times = gp_names_format_times (session->start, session->minutes);

  return *place != '\0' ? g_strdup_printf ("%s, %s, %s %s", title, place, day, times)
                        : g_strdup_printf ("%s, %s %s", title, day, times);
}

static char *
explain_pair (GpSlice *slice, const GpConflict *conflict, const char *resource, GpLanguage language)
{
  const GpSession *other = gp_slice_get_session (slice, conflict->with);
  g_autofree char *times = gp_names_format_times (other->start, other->minutes);
  g_autofree char *title = dup_title (slice, other->series, language);

  if (conflict->kind == GP_CONFLICT_ROOM_TWICE)
    /* Translators: a room, its times, and the series that uses it. */
    return g_strdup_printf (_ ("%s is taken %s by %s"), resource, times, title);

  /* Translators: initials of a staff member, times, and a series. */
  return g_strdup_printf (_ ("%s is taken %s with %s"), resource, times, title);
}

static char *
explain_opening_hours (GpSlice *slice, const GpConflict *conflict, GpLanguage language)
{
  const GpOpeningHours *hours = &gp_slice_get_centre (slice)->opening_hours;
  GpWeekday weekday = gp_day_get_weekday (gp_moment_get_day (conflict->start));
  const char *name = gp_weekday_get_name (weekday, language);
  g_autofree char *from = gp_time_format (hours->from[weekday]);
  g_autofree char *to = gp_time_format (hours->to[weekday]);

  if (hours->to[weekday] == 0)
    /* Translators: %s is a weekday. */
    return g_strdup_printf (_ ("The centre is closed on %s"), name);

  /* Translators: a weekday, and the times between which the centre is open. */
  return g_strdup_printf (_ ("On %s the centre is open %s–%s"), name, from, to);
}

char *
gp_conflict_explain (GpSlice *slice, const GpConflict *conflict, GpLanguage language)
{
  const GpSeries *series = gp_slice_get_series (slice, conflict->series);
  const GpRoom *room;
  g_autofree char *reason = NULL;
  GpSkipped closed = { 0 };

  switch (conflict->kind)
    {
    case GP_CONFLICT_STAFF_TWICE:
      return explain_pair (slice, conflict,
                           gp_slice_get_staff (slice, conflict->resource)->initials, language);
    case GP_CONFLICT_ROOM_TWICE:
      return explain_pair (slice, conflict, gp_slice_get_room (slice, conflict->resource)->name,
                           language);
    case GP_CONFLICT_ROOM_TOO_SMALL:
      room = gp_slice_get_room (slice, conflict->resource);
      /* Translators: a room, the people it holds, and the seats of a series. */
      return g_strdup_printf (_ ("%s holds %d, the series has %d seats"), room->name,
                              room->capacity, series->capacity);
    case GP_CONFLICT_CLOSED_DAY:
      gp_closures_find (slice, series, gp_moment_get_day (conflict->start), &closed);
      reason = gp_closures_describe (slice, &closed, language);
      /* Translators: %s is the name of a holiday or closing day. */
      return g_strdup_printf (_ ("The day is closed: %s"), reason);
    case GP_CONFLICT_OUTSIDE_OPENING_HOURS:
    default:
      return explain_opening_hours (slice, conflict, language);
    }
}

char *
gp_remedy_describe (GpSlice *slice,
                    const GpConflict *conflict,
                    const GpRemedy *remedy,
                    GpLanguage language)
{
  g_autofree char *time = NULL;
  g_autofree char *day = NULL;

  switch (remedy->kind)
    {
    case GP_REMEDY_ROOM:
      return g_strdup_printf (C_ ("remedy", "Use %s"),
                              gp_slice_get_room (slice, remedy->value)->name);
    case GP_REMEDY_SUBSTITUTE:
      return g_strdup_printf (C_ ("remedy", "Let %s lead it"),
                              gp_slice_get_staff (slice, remedy->value)->initials);
    case GP_REMEDY_MOVE:
      time = gp_time_format (gp_moment_get_minute (remedy->value));

      if (gp_moment_get_day (remedy->value) == gp_moment_get_day (conflict->start))
        return g_strdup_printf (C_ ("remedy", "Move to %s"), time);

      day = gp_names_format_short (gp_moment_get_day (remedy->value), language);
      return g_strdup_printf (C_ ("remedy", "Move to %s %s"), day, time);
    case GP_REMEDY_SKIP:
      return g_strdup (C_ ("remedy", "Skip the day"));
    case GP_REMEDY_HOLD:
      return g_strdup (C_ ("remedy", "Hold anyway"));
    case GP_REMEDY_CANCEL:
    default:
      return g_strdup (C_ ("remedy", "Cancel"));
    }
}
