/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-series.h"
#include "ui/series/series-title.h"

typedef struct
{
  gint64 series;
  GtkDropDown *into;
  GArray *choices; /* gint64: the series of each choice */
} Merge;

static gboolean
propose (GpProposal *proposal, gpointer data, GError **error)
{
  const Merge *merge = data;
  guint chosen = gtk_drop_down_get_selected (merge->into);

  if (chosen >= merge->choices->len)
    return FALSE;

  return gp_edit_series_merge (proposal, merge->series,
                               g_array_index (merge->choices, gint64, chosen), error);
}

static void
free_merge (gpointer data)
{
  Merge *merge = data;

  g_clear_object (&merge->into);
  g_array_unref (merge->choices);
  g_free (merge);
}

static gboolean
can_take_over (const GpSeries *other, const GpSeries *series, GpDay today)
{
  return other != series && other->merged_into == 0 &&
         (other->ended == GP_DAY_NONE || other->ended >= today);
}

/* Series that go on, those of the same offering first. */
static void
add_choices (Merge *merge,
             GtkStringList *names,
             GpSlice *slice,
             gboolean same_offering,
             GpDay today,
             GpLanguage language)
{
  const GpSeries *series = gp_slice_get_series (slice, merge->series);
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_SERIES);

  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *other = g_ptr_array_index (all, i);

      if (!can_take_over (other, series, today) ||
          (other->offering == series->offering) != same_offering)
        continue;
      gtk_string_list_take (names, gp_series_title_dup (slice, other->base.id, language));
      g_array_append_val (merge->choices, other->base.id);
    }
}

static Merge *
create_merge (GpPlanner *planner, GpSlice *slice, gint64 series)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  GpDay today = gp_planner_get_today (planner);
  GtkStringList *names = gtk_string_list_new (NULL);
  Merge *merge = g_new0 (Merge, 1);

  merge->series = series;
  merge->choices = g_array_new (FALSE, FALSE, sizeof (gint64));
  add_choices (merge, names, slice, TRUE, today, language);
  add_choices (merge, names, slice, FALSE, today, language);
  merge->into = g_object_ref_sink (GTK_DROP_DOWN (gtk_drop_down_new (
      G_LIST_MODEL (names), gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"))));
  gtk_drop_down_set_enable_search (merge->into, TRUE);

  return merge;
}

GpChangeDialog *
gp_merge_dialog_new (GtkWindow *parent, GpPlanner *planner, GpSlice *slice, gint64 series)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  g_autofree char *name = gp_series_title_dup (slice, series, language);
  g_autofree char *title = g_strdup_printf (_ ("Merge %s"), name);
  g_autofree char *label = g_strdup_printf (_ ("%s merged"), name);
  Merge *merge = create_merge (planner, slice, series);
  GpChangeDialog *dialog = gp_change_dialog_new (parent, planner, series,
                                                 &(GpChangeSubject){
                                                     .title = title,
                                                     .apply = C_ ("series", "Merge"),
                                                     .label = label,
                                                     .propose = propose,
                                                     .data = merge,
                                                     .free_data = free_merge,
                                                 });

  gp_change_dialog_add_field (dialog, _ ("Goes on in"), GTK_WIDGET (merge->into));
  g_signal_connect_object (merge->into, "notify::selected", G_CALLBACK (gp_change_dialog_ask),
                           dialog, G_CONNECT_SWAPPED);

  return dialog;
}
