/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/plan-steps.h"

#include "ui/series/plan-words.h"

/* Two rows of the line, at the usual width. */
#define MOST_STEPS 24

/* The lines of one week: from first up to, not including, end. */
typedef struct
{
  guint first;
  guint end;
} Week;

static Week
find_week (const GpSeriesPlan *plan, guint first)
{
  GpDay monday = gp_day_get_monday (gp_series_plan_get_line (plan, first)->day);
  guint end = first + 1;

  while (end < plan->lines->len &&
         gp_day_get_monday (gp_series_plan_get_line (plan, end)->day) == monday)
    end++;

  return (Week){ first, end };
}

/* "9–12" of the sessions of the week, "9" of a single one; NULL where all its days are skipped. */
static char *
make_text (const GpSeriesPlan *plan, Week week)
{
  const char *from = NULL;
  const char *to = NULL;

  for (guint i = week.first; i < week.end; i++)
    {
      const GpPlanLine *line = gp_series_plan_get_line (plan, i);

      if (line->session == NULL)
        continue;
      if (from == NULL)
        from = line->sign;
      to = line->sign;
    }
  if (from == NULL || from == to)
    return g_strdup (from);

  return g_strdup_printf ("%s–%s", from, to);
}

static gboolean
has_conflict (const GpSeriesPlan *plan, Week week)
{
  for (guint i = week.first; i < week.end; i++)
    if (gp_series_plan_get_line (plan, i)->conflicts->len > 0)
      return TRUE;

  return FALSE;
}

static char *
make_spoken (const GpSeriesPlan *plan, Week week)
{
  g_autoptr (GString) spoken = g_string_new (NULL);

  for (guint i = week.first; i < week.end; i++)
    {
      g_autofree char *words = gp_plan_words_line (plan, gp_series_plan_get_line (plan, i));

      g_string_append_printf (spoken, "%s%s", i > week.first ? "\n" : "", words);
    }

  return g_string_free (g_steal_pointer (&spoken), FALSE);
}

static GpStep
make_step (const GpSeriesPlan *plan, Week week, GpFamily family, GPtrArray *texts)
{
  const GpPlanLine *last = gp_series_plan_get_line (plan, week.end - 1);
  char *text = make_text (plan, week);
  char *spoken = make_spoken (plan, week);
  GpSignState held = last->over ? GP_SIGN_SOLID : GP_SIGN_PALE;

  g_ptr_array_add (texts, text);
  g_ptr_array_add (texts, spoken);

  return (GpStep){
    .sign = {
      .text = text,
      .family = family,
      .state = text == NULL ? GP_SIGN_SKIPPED : held,
      .mark = has_conflict (plan, week) ? GP_SIGN_MARK_CONFLICT : GP_SIGN_MARK_NONE,
      .spoken = spoken,
    },
    .week = gp_iso_week_of (last->day),
  };
}

void
gp_plan_steps_show (GpStepLine *line, const GpSeriesPlan *plan, GpFamily family)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (GpStep));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < plan->lines->len && steps->len < MOST_STEPS;)
    {
      Week week = find_week (plan, i);
      GpStep step = make_step (plan, week, family, texts);

      g_array_append_val (steps, step);
      i = week.end;
    }
  gp_step_line_set_steps (line, (const GpStep *) steps->data, steps->len, TRUE);
}
