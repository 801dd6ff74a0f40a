/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-choices.h"

#include <glib/gi18n-lib.h>

static void
add (GListModel *names, GArray *ids, char *name, gint64 id)
{
  gtk_string_list_take (GTK_STRING_LIST (names), name);
  g_array_append_val (ids, id);
}

static gboolean
has_staff (const GpSeries *series, gint64 staff)
{
  for (guint i = 0; i < series->staff->len; i++)
    if (g_array_index (series->staff, gint64, i) == staff)
      return TRUE;

  return FALSE;
}

static gboolean
is_offered (GPtrArray *series, gint64 offering)
{
  for (guint i = 0; i < series->len; i++)
    if (((const GpSeries *) g_ptr_array_index (series, i))->offering == offering)
      return TRUE;

  return FALSE;
}

static gboolean
is_leading (GPtrArray *series, gint64 staff)
{
  for (guint i = 0; i < series->len; i++)
    if (has_staff (g_ptr_array_index (series, i), staff))
      return TRUE;

  return FALSE;
}

static void
add_offerings (GpSeasonChoices *choices, GpSlice *slice, GPtrArray *series, GpLanguage language)
{
  g_autoptr (GPtrArray) offered = gp_slice_list (slice, GP_RECORD_OFFERING);

  add (choices->offering_names, choices->offerings, g_strdup (_ ("All offerings")), 0);
  for (guint i = 0; i < offered->len; i++)
    {
      const GpOffered *one = g_ptr_array_index (offered, i);

      if (is_offered (series, one->base.id))
        add (choices->offering_names, choices->offerings,
             g_strdup_printf ("%s %s", one->offering->code,
                              gp_words_get (&one->offering->name, language)),
             one->base.id);
    }
}

static void
add_staff (GpSeasonChoices *choices, GpSlice *slice, GPtrArray *series)
{
  g_autoptr (GPtrArray) staff = gp_slice_list (slice, GP_RECORD_STAFF);

  add (choices->staff_names, choices->staff, g_strdup (_ ("All staff")), 0);
  for (guint i = 0; i < staff->len; i++)
    {
      const GpStaff *one = g_ptr_array_index (staff, i);

      if (is_leading (series, one->base.id))
        add (choices->staff_names, choices->staff, g_strdup (one->initials), one->base.id);
    }
}

GpSeasonChoices *
gp_season_choices_new (GpSlice *slice, GpLanguage language)
{
  GpSeasonChoices *choices = g_new0 (GpSeasonChoices, 1);
  g_autoptr (GPtrArray) series = gp_slice_list (slice, GP_RECORD_SERIES);

  choices->offering_names = G_LIST_MODEL (gtk_string_list_new (NULL));
  choices->staff_names = G_LIST_MODEL (gtk_string_list_new (NULL));
  choices->offerings = g_array_new (FALSE, FALSE, sizeof (gint64));
  choices->staff = g_array_new (FALSE, FALSE, sizeof (gint64));
  add_offerings (choices, slice, series, language);
  add_staff (choices, slice, series);

  return choices;
}

void
gp_season_choices_free (GpSeasonChoices *choices)
{
  g_object_unref (choices->offering_names);
  g_object_unref (choices->staff_names);
  g_array_unref (choices->offerings);
  g_array_unref (choices->staff);
  g_free (choices);
}

static gint64
get (GArray *ids, guint index)
{
  return index < ids->len ? g_array_index (ids, gint64, index) : 0;
}

static guint
find (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return i;

  return 0;
}

gint64
gp_season_choices_get_offering (const GpSeasonChoices *choices, guint index)
{
  return get (choices->offerings, index);
}

gint64
gp_season_choices_get_staff (const GpSeasonChoices *choices, guint index)
{
  return get (choices->staff, index);
}

guint
gp_season_choices_find_offering (const GpSeasonChoices *choices, gint64 offering)
{
  return find (choices->offerings, offering);
}

guint
gp_season_choices_find_staff (const GpSeasonChoices *choices, gint64 staff)
{
  return find (choices->staff, staff);
}
