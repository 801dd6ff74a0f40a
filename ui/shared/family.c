/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/family.h"

#include <glib/gi18n-lib.h>

static const char *const css_classes[GP_N_FAMILIES] = {
  [GP_FAMILY_INTRO] = "family-intro",
  [GP_FAMILY_MOTIVATION] = "family-motivation",
  [GP_FAMILY_TREATMENT] = "family-treatment",
  [GP_FAMILY_AFTERCARE] = "family-aftercare",
  [GP_FAMILY_DAY_TREATMENT] = "family-day-treatment",
  [GP_FAMILY_RELATIVES] = "family-relatives",
  [GP_FAMILY_DROP_IN] = "family-drop-in",
  [GP_FAMILY_MEDICINE] = "family-medicine",
  [GP_FAMILY_TALKS] = "family-talks",
  [GP_FAMILY_PRESENCE] = "family-presence",
};

static const char *const labels[GP_N_FAMILIES] = {
  [GP_FAMILY_INTRO] = NC_ ("family", "Intro"),
  [GP_FAMILY_MOTIVATION] = NC_ ("family", "Motivation"),
  [GP_FAMILY_TREATMENT] = NC_ ("family", "Treatment"),
  [GP_FAMILY_AFTERCARE] = NC_ ("family", "Aftercare"),
  [GP_FAMILY_DAY_TREATMENT] = NC_ ("family", "Day treatment"),
  [GP_FAMILY_RELATIVES] = NC_ ("family", "Relatives"),
  [GP_FAMILY_DROP_IN] = NC_ ("family", "Drop-in"),
  [GP_FAMILY_MEDICINE] = NC_ ("family", "Medicine"),
  [GP_FAMILY_TALKS] = NC_ ("family", "Talks"),
  [GP_FAMILY_PRESENCE] = NC_ ("family", "Presence"),
};

const char *
gp_family_get_css_class (GpFamily family)
{
  return css_classes[family];
}

const char *
gp_family_get_label (GpFamily family)
{
  return g_dpgettext2 (NULL, "family", labels[family]);
}

void
gp_family_apply (GtkWidget *widget, GpFamily family)
{
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    if (i != (guint) family)
      gtk_widget_remove_css_class (widget, css_classes[i]);

  gtk_widget_add_css_class (widget, css_classes[family]);
}
