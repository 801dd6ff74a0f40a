/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-form.h"

GpSeriesForm *
gp_series_form_new (GpDay start)
{
  GpSeriesForm *form = g_new0 (GpSeriesForm, 1);

  form->start = start;
  form->rhythm = GP_RHYTHM_WEEKLY;
  form->interval = 1;
  form->times = g_array_new (FALSE, FALSE, sizeof (GpWeekdayTime));
  form->length = gp_length_new_open ();
  form->to = GP_DAY_NONE;
  form->staff = g_array_new (FALSE, FALSE, sizeof (gint64));
  form->name = g_strdup ("");
  form->adjustments = g_array_new (FALSE, FALSE, sizeof (GpAdjustment));

  return form;
}

GpSeriesForm *
gp_series_form_copy (const GpSeriesForm *form)
{
  GpSeriesForm *copy = g_memdup2 (form, sizeof *form);

  copy->offering = form->offering != NULL ? gp_offering_ref (form->offering) : NULL;
  copy->times = g_array_copy (form->times);
  copy->staff = g_array_copy (form->staff);
  copy->name = g_strdup (form->name);
  copy->adjustments = g_array_copy (form->adjustments);

  return copy;
}

void
gp_series_form_free (GpSeriesForm *form)
{
  g_clear_pointer (&form->offering, gp_offering_unref);
  g_array_unref (form->times);
  g_array_unref (form->staff);
  g_free (form->name);
  g_array_unref (form->adjustments);
  g_free (form);
}

/* Of elements without padding. */
static gboolean
equal_arrays (GArray *a, GArray *b)
{
  gsize size = (gsize) a->len * g_array_get_element_size (a);

  return a->len == b->len && (size == 0 || memcmp (a->data, b->data, size) == 0);
}

static gboolean
equal_adjustments (GArray *a, GArray *b)
{
  if (a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const GpAdjustment *first = &g_array_index (a, GpAdjustment, i);
      const GpAdjustment *second = &g_array_index (b, GpAdjustment, i);

      if (first->slot != second->slot || first->remedy.kind != second->remedy.kind ||
          first->remedy.value != second->remedy.value ||
          first->remedy.other != second->remedy.other)
        return FALSE;
    }

  return TRUE;
}

gboolean
gp_series_form_equal (const GpSeriesForm *a, const GpSeriesForm *b)
{
  return a->offering == b->offering && a->start == b->start && a->rhythm == b->rhythm &&
         a->interval == b->interval && equal_arrays (a->times, b->times) &&
         a->length.kind == b->length.kind && a->length.count == b->length.count &&
         a->length.until == b->length.until && a->to == b->to && a->closed_days == b->closed_days &&
         a->room == b->room && equal_arrays (a->staff, b->staff) && a->capacity == b->capacity &&
         g_str_equal (a->name, b->name) && equal_adjustments (a->adjustments, b->adjustments);
}

static gboolean
find_staff (const GpSeriesForm *form, gint64 staff, guint *index)
{
  for (*index = 0; *index < form->staff->len; (*index)++)
    if (g_array_index (form->staff, gint64, *index) == staff)
      return TRUE;

  return FALSE;
}

gboolean
gp_series_form_has_staff (const GpSeriesForm *form, gint64 staff)
{
  guint index;

  return find_staff (form, staff, &index);
}

void
gp_series_form_add_staff (GpSeriesForm *form, gint64 staff)
{
  if (!gp_series_form_has_staff (form, staff))
    g_array_append_val (form->staff, staff);
}

void
gp_series_form_remove_staff (GpSeriesForm *form, gint64 staff)
{
  guint index;

  if (find_staff (form, staff, &index))
    g_array_remove_index (form->staff, index);
}

void
gp_series_form_set_name (GpSeriesForm *form, const char *name)
{
  char *stripped = g_strstrip (g_strdup (name != NULL ? name : ""));

  g_free (form->name);
  form->name = stripped;
}

void
gp_series_form_adjust (GpSeriesForm *form, GpMoment slot, GpRemedy remedy)
{
  GpAdjustment adjustment = { slot, remedy };

  for (guint i = form->adjustments->len; i > 0; i--)
    {
      const GpAdjustment *earlier = &g_array_index (form->adjustments, GpAdjustment, i - 1);

      if (earlier->slot == slot && earlier->remedy.kind == remedy.kind &&
          earlier->remedy.other == remedy.other)
        g_array_remove_index (form->adjustments, i - 1);
    }
  g_array_append_val (form->adjustments, adjustment);
}

void
gp_series_form_unadjust (GpSeriesForm *form, GpMoment slot)
{
  for (guint i = form->adjustments->len; i > 0; i--)
    if (g_array_index (form->adjustments, GpAdjustment, i - 1).slot == slot)
      g_array_remove_index (form->adjustments, i - 1);
}

GpMoment
gp_series_form_find_adjusted (const GpSeriesForm *form, GpMoment slot, GpDay day)
{
  for (guint i = 0; i < form->adjustments->len; i++)
    {
      GpMoment adjusted = g_array_index (form->adjustments, GpAdjustment, i).slot;

      if (slot != GP_MOMENT_NONE ? adjusted == slot : gp_moment_get_day (adjusted) == day)
        return adjusted;
    }

  return GP_MOMENT_NONE;
}
