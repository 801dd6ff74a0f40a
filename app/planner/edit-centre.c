/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-centre.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-closing-day.h"
#include "app/planner/proposal-private.h"

/* The days that each centre decides for itself, and what they are called. */
static const struct
{
  const char *date;
  const char *name;
} own_days[] = {
  { "06-05", N_ ("Constitution Day") },
  { "12-24", N_ ("Christmas Eve") },
  { "12-31", N_ ("New Year's Eve") },
};

static const char *
get_day_name (const char *date)
{
  for (guint i = 0; i < G_N_ELEMENTS (own_days); i++)
    if (g_str_equal (own_days[i].date, date))
      return _ (own_days[i].name);

  return _ ("Closing day");
}

/* A leap year, so that 29 February can be said too. */
static GpDay
parse_date (const char *date)
{
  g_autofree char *text = g_strdup_printf ("2024-%s", date);

  return gp_day_parse (text);
}

static gboolean
add_closed (GpProposal *proposal, const char *const *closed, GError **error)
{
  for (guint i = 0; closed != NULL && closed[i] != NULL; i++)
    {
      GpDay day = parse_date (closed[i]);
      gint64 id;

      if (day == GP_DAY_NONE)
        return gp_refuse (error, _ ("%s is no date. Write month and day, such as 12-24"),
                          closed[i]);

      if (!gp_edit_closing_day_add (proposal, day, day, TRUE, get_day_name (closed[i]),
                                    GP_SCOPE_TREATMENT, &id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_catalogue (GpProposal *proposal, const GpCatalogue *catalogue, GError **error)
{
  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      if (gp_slice_find_offered (gp_proposal_get_slice (proposal), offering->code) != NULL)
        return gp_refuse (error, _ ("Two catalogues have an offering %s. Choose one of them"),
                          offering->code);

      if (!gp_edit_centre_put_offering (proposal, offering, error))
        return FALSE;
    }

  return TRUE;
}

static char *
join_ids (GPtrArray *catalogues)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < catalogues->len; i++)
    {
      const GpCatalogue *catalogue = g_ptr_array_index (catalogues, i);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : " ", catalogue->id);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

gboolean
gp_edit_centre_init (GpProposal *proposal,
                     const char *name,
                     GPtrArray *catalogues,
                     const char *const *closed,
                     gboolean example,
                     GError **error)
{
  GpCentre *centre;

  if (gp_slice_get_centre (gp_proposal_get_slice (proposal)) != NULL)
    return gp_refuse (error, _ ("The plan has a centre already. Choose another file"));

  centre = gp_centre_new ();
  centre->name = g_strdup (name);
  centre->language = GP_LANGUAGE_DANISH;
  centre->catalogues = join_ids (catalogues);
  centre->example = example;
  gp_proposal_put (proposal, NULL, centre);

  for (guint i = 0; i < catalogues->len; i++)
    if (!add_catalogue (proposal, g_ptr_array_index (catalogues, i), error))
      return FALSE;

  return add_closed (proposal, closed, error);
}

gboolean
gp_edit_centre_set_opening_hours (GpProposal *proposal, const GpOpeningHours *hours, GError **error)
{
  const GpCentre *before = gp_slice_get_centre (gp_proposal_get_slice (proposal));
  GpCentre *after;

  if (before == NULL)
    return gp_refuse (error, _ ("The plan has no centre yet"));

  after = gp_centre_copy (before);
  after->opening_hours = *hours;
  gp_proposal_put (proposal, before, after);

  return TRUE;
}

gboolean
gp_edit_centre_put_offering (GpProposal *proposal, GpOffering *offering, GError **error)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  const GpOffered *before = gp_slice_find_offered (slice, offering->code);
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_OFFERING);
  GpOffered *after = gp_offered_new (offering, before != NULL ? before->position : (int) all->len);

  after->base.id = before != NULL ? before->base.id : gp_proposal_new_id (proposal);
  gp_proposal_put (proposal, before, after);

  return TRUE;
}
