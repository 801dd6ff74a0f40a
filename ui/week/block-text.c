/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/block-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/plan/words.h"

/* Letters that are left of the first word. */
#define LETTERS_ALONE 5
#define LETTERS_BEFORE_ANOTHER 3

char *
gp_block_text_shorten (const char *name)
{
  const char *last = strrchr (name, ' ');
  gboolean kept = last != NULL && g_utf8_strlen (last + 1, -1) <= 2;
  int letters = kept ? LETTERS_BEFORE_ANOTHER : LETTERS_ALONE;
  g_autofree char *cut = NULL;

  if (g_utf8_strlen (name, kept ? last - name : -1) <= letters + 1)
    return g_strdup (name);

  cut = g_utf8_substring (name, 0, letters);

  return g_strconcat (cut, ".", kept ? last : g_str_has_suffix (name, "+") ? "+" : "", NULL);
}

/* "5 of 8"; in the week the word for session goes without saying. */
static char *
dup_place (const GpSeries *series, const GpSession *session)
{
  int count = gp_series_get_count (series);

  if (session->session_kind == GP_SESSION_KIND_SESSION && session->number > 0 && count > 1)
    return g_strdup_printf (C_ ("short place", "%d of %d"), session->number, count);

  return gp_words_describe_place (series, session);
}

static char *
dup_times (const GpSession *session)
{
  return session->minutes > 0 ? gp_names_format_times (session->start, session->minutes)
                              : g_strdup ("");
}

static char *
dup_room (const GpWeek *week, const GpSession *session)
{
  const GpRoom *room = gp_slice_get_room (week->slice, session->room);

  return room != NULL ? g_markup_escape_text (room->name, -1) : g_strdup ("");
}

static char *
dup_short_room (const GpWeek *week, const GpSession *session)
{
  const GpRoom *room = gp_slice_get_room (week->slice, session->room);
  g_autofree char *name = gp_block_text_shorten (room != NULL ? room->name : "");

  return g_markup_escape_text (name, -1);
}

static const char *
get_initials (const GpWeek *week, gint64 id)
{
  const GpStaff *staff = gp_slice_get_staff (week->slice, id);

  return staff != NULL ? staff->initials : "?";
}

/* "MK LH", as markup: initials are letters and need no escaping. */
static char *
dup_staff (const GpWeek *week, const GpSession *session)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < session->staff->len; i++)
    {
      const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, i);
      const char *initials = get_initials (week, assignment->staff);

      if (i > 0)
        g_string_append_c (text, ' ');

      if (assignment->stands_in_for != 0)
        g_string_append_printf (text, "<u>⇄ %s</u>", initials);
      else
        g_string_append (text, initials);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* "⇄ for TB", where this staff member stands in for somebody. */
static char *
dup_standing_in (const GpWeek *week, const GpSession *session, gint64 staff)
{
  for (guint i = 0; i < session->staff->len; i++)
    {
      const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, i);

      if (assignment->staff == staff && assignment->stands_in_for != 0)
        return g_strdup_printf (_ ("<b>⇄ for %s</b>"),
                                get_initials (week, assignment->stands_in_for));
    }

  return NULL;
}

/* The parts that are not empty, with that between them. */
static char *
join (const char *separator, const char *first, const char *second)
{
  if (*first == '\0' || *second == '\0')
    return g_strconcat (first, second, NULL);

  return g_strconcat (first, separator, second, NULL);
}

/* "08:30–15:00", and the weekday's place for a stay: "week 3 of 8". */
static char *
dup_lane_line (const GpWeek *week, const GpSession *session)
{
  g_autofree char *times = dup_times (session);
  g_autofree char *place = dup_place (gp_week_get_series (week, session), session);
  g_autofree char *staff = dup_staff (week, session);
  g_autofree char *when = join (" ", times, place);

  return gp_week_get_offering (week, session)->form == GP_FORM_PRESENCE ? join (" · ", when, staff)
                                                                        : g_steal_pointer (&when);
}

static void
fill_hours (GpBlockText *text, const GpWeek *week, const GpSession *session)
{
  g_autofree char *place = dup_place (gp_week_get_series (week, session), session);
  g_autofree char *times = dup_times (session);
  g_autofree char *room = dup_room (week, session);
  g_autofree char *staff = dup_staff (week, session);
  g_autofree char *wide_first = join (" · ", times, place);
  g_autofree char *wide_second = join (" · ", room, staff);
  g_autofree char *narrow_second = join ("\n", room, staff);
  g_autofree char *short_room = dup_short_room (week, session);
  g_autofree char *narrowest_second = join ("\n", short_room, staff);

  text->wide = join ("\n", wide_first, wide_second);
  text->narrow = join ("\n", place, narrow_second);
  text->narrowest = join ("\n", place, narrowest_second);
}

static void
fill_row (
    GpBlockText *text, const GpWeek *week, const GpSession *session, GpBlockForm form, gint64 staff)
{
  g_autofree char *times = dup_times (session);
  g_autofree char *other =
      form == GP_BLOCK_OF_STAFF ? dup_standing_in (week, session, staff) : NULL;

  if (other == NULL)
    other = form == GP_BLOCK_OF_STAFF ? dup_room (week, session) : dup_staff (week, session);

  text->wide = join (" · ", times, other);
  text->narrow = g_strdup (text->wide);
  text->narrowest = g_strdup (text->wide);
}

/* Seats are said of what people are enrolled in, or book. */
static char *
dup_seats (const GpWeek *week, const GpSession *session)
{
  int capacity = gp_week_get_series (week, session)->capacity;
  GpForm form = gp_week_get_offering (week, session)->form;

  if (capacity == 0 || (form != GP_FORM_GROUP && form != GP_FORM_WINDOW))
    return NULL;

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d seat", "%d seats", capacity), capacity);
}

GpBlockText *
gp_block_text_new (const GpWeek *week, const GpSession *session, GpBlockForm form, gint64 staff)
{
  GpBlockText *text = g_new0 (GpBlockText, 1);

  text->title = gp_series_dup_title (gp_week_get_series (week, session),
                                     gp_week_get_offering (week, session), week->language);

  text->short_title = gp_block_text_shorten (text->title);

  switch (form)
    {
    case GP_BLOCK_LANE:
      text->wide = dup_lane_line (week, session);
      text->narrow = g_strdup (text->wide);
      text->narrowest = g_strdup (text->wide);
      text->narrowest = g_strdup (text->wide);
      break;
    case GP_BLOCK_OF_STAFF:
    case GP_BLOCK_OF_ROOM:
      fill_row (text, week, session, form, staff);
      text->seats = dup_seats (week, session);
      break;
    case GP_BLOCK_HOURS:
    default:
      fill_hours (text, week, session);
      text->seats = dup_seats (week, session);
      break;
    }

  return text;
}

void
gp_block_text_free (GpBlockText *text)
{
  g_free (text->title);
  g_free (text->short_title);
  g_free (text->wide);
  g_free (text->narrow);
  g_free (text->narrowest);
  g_free (text->seats);
  g_free (text);
}
