/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "app/calendar/names.h"
#include "app/plan/words.h"
#include "ui/series/conflict-words.h"
#include "ui/series/plan-words.h"

/* A sentence does not grow beyond so many names of closed days. */
#define MOST_REASONS 3

/* A date of the next year needs no year beside it while it cannot be mistaken. */
#define DAYS_WITHOUT_YEAR 300

char *
gp_plan_words_clear (guint count)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u clear", "%u clear", count), count);
}

char *
gp_plan_words_skipped (guint count)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u closed day skipped", "%u closed days skipped", count),
      count);
}

char *
gp_plan_words_solve (guint count)
{
  if (count == 1)
    return g_strdup (_ ("Solve it with the suggestion"));
  if (count == 2)
    return g_strdup (_ ("Solve both with the suggestions"));

  return g_strdup_printf (_ ("Solve all %u with the suggestions"), count);
}

char *
gp_plan_words_create_with (guint count)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Create with %u conflict…", "Create with %u conflicts…", count),
      count);
}

char *
gp_plan_words_save_with (guint count)
{
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Save with %u conflict…", "Save with %u conflicts…", count),
      count);
}

static char *
say_last_day (GpDay first, GpDay last, GpLanguage language)
{
  g_autofree char *day = gp_names_format_medium (last, language);

  if (last - first < DAYS_WITHOUT_YEAR)
    return g_steal_pointer (&day);

  return g_strdup_printf ("%s %d", day, gp_day_get_year (last));
}

static char *
say_stay (const GpSeriesPlan *plan)
{
  for (guint i = 0; i < plan->lines->len; i++)
    {
      const GpSession *session = gp_series_plan_get_line (plan, i)->session;

      if (session != NULL && session->days > 0)
        return gp_names_format_span (gp_moment_get_day (session->start),
                                     gp_session_get_last_day (session), plan->language);
    }

  return NULL;
}

char *
gp_plan_words_headline (const GpSeriesPlan *plan)
{
  GpDay first_day = gp_series_plan_get_first_day (plan);
  GpDay last_day = gp_series_plan_get_last_day (plan);
  g_autofree char *stay = say_stay (plan);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (stay != NULL)
    return g_steal_pointer (&stay);
  if (plan->n_sessions == 0)
    return g_strdup (_ ("No sessions"));

  first = gp_names_format_medium (first_day, plan->language);
  if (plan->n_sessions == 1)
    return g_strdup_printf (_ ("1 session on %s"), first);
  if (gp_series_is_open_ended (plan->series))
    return g_strdup_printf (_ ("From %s, without end date"), first);

  last = say_last_day (first_day, last_day, plan->language);
  return g_strdup_printf (_ ("%u sessions from %s to %s"), plan->n_sessions, first, last);
}

static GPtrArray *
list_reasons (const GpSeriesPlan *plan)
{
  GPtrArray *reasons = g_ptr_array_new ();

  for (guint i = 0; i < plan->lines->len; i++)
    {
      char *reason = gp_series_plan_get_line (plan, i)->reason;

      if (reason != NULL && !g_ptr_array_find_with_equal_func (reasons, reason, g_str_equal, NULL))
        g_ptr_array_add (reasons, reason);
    }

  return reasons;
}

/* "Juleaften", "Juleaften and Nytårsaften", "Skærtorsdag, Langfredag and 3 more". */
static char *
join_reasons (GPtrArray *reasons)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint shown = reasons->len > MOST_REASONS ? MOST_REASONS - 1 : reasons->len - 1;

  for (guint i = 0; i < shown; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (reasons, i));
  if (shown == 0)
    return g_strdup (g_ptr_array_index (reasons, 0));
  if (reasons->len > MOST_REASONS)
    return g_strdup_printf (_ ("%s and %u more"), joined->str, reasons->len - shown);

  return g_strdup_printf (_ ("%s and %s"), joined->str,
                          (const char *) g_ptr_array_index (reasons, shown));
}

static char *
say_delay (int days)
{
  if (days % 7 == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", days / 7),
                            days / 7);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d day", "%d days", days), days);
}

static char *
say_rhythm (const GpSeriesPlan *plan)
{
  GpDay last = gp_series_plan_get_last_day (plan);

  if (last == GP_DAY_NONE)
    return g_strdup ("");

  return gp_words_describe_rhythm (gp_series_get_rhythm (plan->series, last), plan->language);
}

char *
gp_plan_words_subtitle (const GpSeriesPlan *plan)
{
  int delay = gp_series_plan_get_delay (plan);
  g_autoptr (GPtrArray) reasons = list_reasons (plan);
  g_autofree char *because = NULL;
  g_autofree char *later = NULL;

  if (reasons->len == 0)
    return say_rhythm (plan);

  because = join_reasons (reasons);
  if (delay == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u day is skipped because of %s.",
                                         "%u days are skipped because of %s.", plan->n_skipped),
                            plan->n_skipped, because);

  later = say_delay (delay);
  return g_strdup_printf (_ ("All %u sessions are held. The course ends %s later because of %s."),
                          plan->n_sessions, later, because);
}

char *
gp_plan_words_drift (GpDay drift, GpLanguage language)
{
  g_autofree char *day = gp_names_format_medium (drift, language);

  return g_strdup_printf (gp_iso_week_is_even (gp_iso_week_of (drift))
                              ? _ ("From %s these are even weeks")
                              : _ ("From %s these are odd weeks"),
                          day);
}

const char *
gp_plan_words_keep_parity (GpDay drift)
{
  return gp_iso_week_is_even (gp_iso_week_of (drift)) ? _ ("Use odd weeks") : _ ("Use even weeks");
}

char *
gp_plan_words_week (GpDay day)
{
  GpIsoWeek week = gp_iso_week_of (day);

  return g_strdup_printf (
      gp_iso_week_is_even (week) ? _ ("Week %d · even week") : _ ("Week %d · odd week"), week.week);
}

char *
gp_plan_words_line (const GpSeriesPlan *plan, const GpPlanLine *line)
{
  g_autofree char *day = gp_names_format_long (line->day, plan->language);
  g_autofree char *week = gp_plan_words_week (line->day);
  g_autofree char *conflicts = NULL;

  if (line->session == NULL)
    return g_strdup_printf (_ ("%s, %s: %s, skipped"), day, week, line->times);
  if (line->conflicts->len == 0)
    return g_strdup_printf (_ ("Session %s, %s, %s, %s, clear"), line->sign, day, week,
                            line->times);

  conflicts = gp_conflict_words_count (line->conflicts->len);
  return g_strdup_printf (_ ("Session %s, %s, %s, %s, %s"), line->sign, day, week, line->times,
                          conflicts);
}
