/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/change-words.h"

#include <glib/gi18n-lib.h>

#include "app/plan/words.h"
#include "ui/shared/sentence.h"

/* "Tue 24 Nov 10:00–12:00", or the days of a stay. */
static char *
describe_when (const GpSession *session, GpLanguage language)
{
  GpDay day = gp_moment_get_day (session->start);
  g_autofree char *short_day = NULL;
  g_autofree char *times = NULL;

  if (session->minutes == 0)
    return gp_names_format_span (day, gp_session_get_last_day (session), language);

  short_day = gp_names_format_short (day, language);
  times = gp_names_format_times (session->start, session->minutes);

  return g_strdup_printf ("%s %s", short_day, times);
}

static char *
describe_room (GpSlice *slice, const GpSession *session)
{
  const GpRoom *room = gp_slice_get_room (slice, session->room);

  return g_strdup (room != NULL ? room->name : _ ("No room yet"));
}

static char *
arrow (const char *before, const char *after)
{
  return g_str_equal (before, after) ? g_strdup ("") : g_strdup_printf ("%s → %s", before, after);
}

/* What differs, each as before → after. */
static char *
describe_difference (GpSlice *slice,
                     const GpSession *before,
                     const GpSession *after,
                     GpLanguage language)
{
  g_autofree char *when_before = describe_when (before, language);
  g_autofree char *when_after = describe_when (after, language);
  g_autofree char *room_before = describe_room (slice, before);
  g_autofree char *room_after = describe_room (slice, after);
  g_autofree char *staff_before = gp_words_list_staff (slice, before);
  g_autofree char *staff_after = gp_words_list_staff (slice, after);
  g_autofree char *when = arrow (when_before, when_after);
  g_autofree char *room = arrow (room_before, room_after);
  g_autofree char *staff = arrow (staff_before, staff_after);
  g_autofree char *changes = gp_sentence_join (when, room, staff, NULL);

  /* Where only room or staff change, the day is said all the same. */
  if (*changes == '\0' || *when != '\0')
    return g_steal_pointer (&changes);

  return g_strdup_printf ("%s: %s", when_after, changes);
}

static char *
describe (GpSlice *slice, const GpSession *before, const GpSession *after, GpLanguage language)
{
  g_autofree char *when = describe_when (after != NULL ? after : before, language);

  if (before == NULL)
    return g_strdup_printf (_ ("new: %s"), when);
  if (after == NULL)
    return g_strdup_printf (_ ("taken out: %s"), when);
  if (gp_session_is_cancelled (after) && !gp_session_is_cancelled (before))
    return g_strdup_printf (_ ("cancelled: %s"), when);

  return describe_difference (slice, before, after, language);
}

/* A session that is cancelled with a replacement has lost its number: it is told by the old one. */
static char *
describe_place (GpSlice *slice, const GpSession *before, const GpSession *after)
{
  const GpSession *numbered = after != NULL && after->number > 0 ? after : before;
  const GpSession *session = numbered != NULL ? numbered : after;

  return gp_words_describe_place (gp_slice_get_series (slice, session->series), session);
}

char *
gp_change_words_describe (GpSlice *slice, const GpChange *change, GpLanguage language)
{
  const GpSession *before = (const GpSession *) change->before;
  const GpSession *after = (const GpSession *) change->after;
  g_autofree char *text = NULL;
  g_autofree char *place = NULL;
  g_autofree char *line = NULL;

  if (change->kind != GP_RECORD_SESSION)
    return NULL;

  text = describe (slice, before, after, language);
  if (*text == '\0')
    return NULL;

  place = describe_place (slice, before, after);
  line = *place != '\0' ? g_strdup_printf ("%s: %s", place, text) : g_steal_pointer (&text);

  return gp_sentence_begin (line);
}
