/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/catalogue.h"
#include "app/cli/new-plan.h"
#include "app/cli/subjects.h"
#include "app/planner/edit-centre.h"

/* Catalogues are read before anything is written, so that a bad one leaves no file behind. */
static GPtrArray *
load_catalogues (const char *const *names, GError **error)
{
  g_autoptr (GPtrArray) catalogues =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_catalogue_free);

  for (; *names != NULL; names++)
    {
      GpCatalogue *catalogue = gp_catalogue_load (*names, error);

      if (catalogue == NULL)
        return NULL;

      g_ptr_array_add (catalogues, catalogue);
    }

  return g_steal_pointer (&catalogues);
}

/* 2000 is a leap year: 02-29 may be a closing day. */
static gboolean
is_yearly_day (const char *text)
{
  g_autofree char *day = g_strconcat ("2000-", text, NULL);

  return gp_day_parse (day) != GP_DAY_NONE;
}

static gboolean
read_closed (const GpArguments *arguments, char ***closed, GError **error)
{
  const char *text = gp_arguments_get (arguments, "closed");
  g_auto (GStrv) days = g_strsplit (text != NULL ? text : "", ",", -1);

  for (guint i = 0; days[i] != NULL; i++)
    if (!is_yearly_day (days[i]))
      {
        g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                     _ ("--closed: “%s” is not a day of the year such as 12-24"), days[i]);
        return FALSE;
      }

  *closed = g_steal_pointer (&days);
  return TRUE;
}

static char *
dup_centre_name (GpCommand *command, GPtrArray *catalogues)
{
  const char *given = gp_arguments_get (command->arguments, "name");
  const GpCatalogue *first = g_ptr_array_index (catalogues, 0);

  return g_strdup (given != NULL ? given : gp_words_get (&first->name, GP_LANGUAGE_DANISH));
}

typedef struct
{
  char *name;
  GPtrArray *catalogues;
  char **closed;
} Start;

static gboolean
fill_centre (GpProposal *proposal, gpointer data, GError **error)
{
  Start *start = data;

  return gp_edit_centre_init (proposal, start->name, start->catalogues,
                              (const char *const *) start->closed, FALSE, error);
}

static gboolean
run_init (GpCommand *command, GError **error)
{
  g_autoptr (GPtrArray) catalogues = NULL;
  g_auto (GStrv) closed = NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  Start start;

  if (!read_closed (command->arguments, &closed, error))
    return FALSE;

  catalogues = load_catalogues (gp_arguments_list (command->arguments, "catalogue"), error);
  if (catalogues == NULL)
    return FALSE;

  name = dup_centre_name (command, catalogues);
  label = g_strdup_printf (_ ("%s created"), name);
  start = (Start){ name, catalogues, closed };

  return gp_new_plan_make (command, fill_centre, &start, label, error);
}

static const GpOption init_options[] = {
  { "catalogue", N_ ("NAME"), N_ ("a catalogue that comes with the program, or a JSON file"),
    GP_OPTION_AT_LEAST_ONCE },
  { "closed", N_ ("DAYS"),
    N_ ("the centre's own closing days of every year, as 06-05,12-24,12-31") },
  { "name", N_ ("TEXT"), N_ ("the centre's name; else the first catalogue's") },
  { NULL },
};

static const GpVerb init_verbs[] = {
  { .summary = N_ ("Makes a plan for a centre."),
    .more = N_ ("Public holidays are closed anyway. Catalogues that come with the program: "
                "soenderborg, norddjurs."),
    .options = { init_options },
    .flags = GP_VERB_CHANGES,
    .run = run_init },
};

const GpSubject gp_init_subject = {
  "init",
  N_ ("make a plan for a centre"),
  init_verbs,
  G_N_ELEMENTS (init_verbs),
};
