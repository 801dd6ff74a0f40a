/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/cli/adjust-option.h"
#include "app/cli/lookup.h"
#include "app/planner/edit-series.h"

typedef struct
{
  const char *word;
  gboolean takes_value;
} Action;

static const Action actions[] = {
  [GP_REMEDY_ROOM] = { "room", TRUE },  [GP_REMEDY_SUBSTITUTE] = { "substitute", TRUE },
  [GP_REMEDY_MOVE] = { "move", TRUE },  [GP_REMEDY_SKIP] = { "skip", FALSE },
  [GP_REMEDY_HOLD] = { "hold", FALSE }, [GP_REMEDY_CANCEL] = { "cancel", FALSE },
};

const char *
gp_adjust_option_get_action (GpRemedyKind kind)
{
  return actions[kind].word;
}

char *
gp_adjust_option_dup_value (GpSlice *slice, const GpRemedy *remedy)
{
  switch (remedy->kind)
    {
    case GP_REMEDY_ROOM:
      return g_strdup (gp_slice_get_room (slice, remedy->value)->name);
    case GP_REMEDY_SUBSTITUTE:
      return g_strdup (gp_slice_get_staff (slice, remedy->value)->initials);
    case GP_REMEDY_MOVE:
      return gp_moment_format (remedy->value);
    default:
      return NULL;
    }
}

/* The text after "ACTION:", or NULL. */
static const char *
find_value (const char *text)
{
  const char *action = strchr (text, '=');
  const char *colon = strchr (action, ':');

  return colon != NULL ? colon + 1 : NULL;
}

static gboolean
find_action (const char *text, gboolean has_value, GpRemedyKind *kind)
{
  const char *word = strchr (text, '=') + 1;
  gsize length = strcspn (word, ":");

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (strlen (actions[i].word) == length && strncmp (actions[i].word, word, length) == 0 &&
        actions[i].takes_value == has_value)
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_one (const char *text, GpAdjustment *adjustment)
{
  const char *equals = strchr (text, '=');
  g_autofree char *slot = equals != NULL ? g_strndup (text, equals - text) : NULL;
  const char *value;

  if (slot == NULL)
    return FALSE;

  value = find_value (text);
  adjustment->slot = gp_moment_parse (slot);
  if (adjustment->slot == GP_MOMENT_NONE ||
      !find_action (text, value != NULL, &adjustment->remedy.kind))
    return FALSE;

  if (adjustment->remedy.kind == GP_REMEDY_MOVE)
    adjustment->remedy.value = gp_moment_parse (value);

  return adjustment->remedy.value != GP_MOMENT_NONE;
}

gboolean
gp_adjust_option_read (const GpArguments *arguments, GArray *adjustments, GError **error)
{
  const char *const *texts = gp_arguments_list (arguments, "adjust");

  for (; *texts != NULL; texts++)
    {
      GpAdjustment adjustment = { 0 };

      if (!read_one (*texts, &adjustment))
        {
          g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("--adjust: “%s” is not an adjustment such as "
                          "2026-12-10T13:30=room:Lokale 3"),
                       *texts);
          return FALSE;
        }

      g_array_append_val (adjustments, adjustment);
    }

  return TRUE;
}

/* "RA", or "RA:MK" for RA in the place of MK. */
static gboolean
resolve_substitute (GpSlice *slice, const char *value, GpRemedy *remedy, GError **error)
{
  g_auto (GStrv) names = g_strsplit (value, ":", 2);
  const GpStaff *substitute = gp_lookup_staff (slice, names[0] != NULL ? names[0] : "", error);
  const GpStaff *absent;

  if (substitute == NULL)
    return FALSE;

  remedy->value = substitute->base.id;
  if (names[1] == NULL)
    return TRUE;

  absent = gp_lookup_staff (slice, names[1], error);
  if (absent == NULL)
    return FALSE;

  remedy->other = absent->base.id;
  return TRUE;
}

static gboolean
resolve_room (GpSlice *slice, const char *value, GpRemedy *remedy, GError **error)
{
  const GpRoom *room = gp_lookup_room (slice, value, error);

  if (room == NULL)
    return FALSE;

  remedy->value = room->base.id;
  return TRUE;
}

gboolean
gp_adjust_option_resolve (const GpArguments *arguments,
                          GpSlice *slice,
                          GArray *adjustments,
                          GError **error)
{
  const char *const *texts = gp_arguments_list (arguments, "adjust");

  for (guint i = 0; i < adjustments->len; i++)
    {
      GpRemedy *remedy = &g_array_index (adjustments, GpAdjustment, i).remedy;
      const char *value = find_value (texts[i]);

      if (remedy->kind == GP_REMEDY_ROOM && !resolve_room (slice, value, remedy, error))
        return FALSE;

      if (remedy->kind == GP_REMEDY_SUBSTITUTE && !resolve_substitute (slice, value, remedy, error))
        return FALSE;

      if (remedy->kind == GP_REMEDY_SKIP || remedy->kind == GP_REMEDY_HOLD)
        remedy->value = gp_moment_get_day (g_array_index (adjustments, GpAdjustment, i).slot);
    }

  return TRUE;
}
