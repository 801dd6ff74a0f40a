/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/colour.h"

static const char *const colours[GP_N_FAMILIES] = {
  [GP_FAMILY_INTRO] = "dodgerblue",
  [GP_FAMILY_MOTIVATION] = "darkcyan",
  [GP_FAMILY_TREATMENT] = "darkslateblue",
  [GP_FAMILY_AFTERCARE] = "seagreen",
  [GP_FAMILY_DAY_TREATMENT] = "saddlebrown",
  [GP_FAMILY_RELATIVES] = "hotpink",
  [GP_FAMILY_DROP_IN] = "darkgoldenrod",
  [GP_FAMILY_MEDICINE] = "darkslategray",
  [GP_FAMILY_TALKS] = "dimgray",
  [GP_FAMILY_PRESENCE] = "slategray",
};

const char *
gp_feed_colour_of_offering (const GpOffering *offering)
{
  gboolean discreet = offering->form == GP_FORM_TALK || offering->form == GP_FORM_STAY;

  return colours[discreet ? GP_FAMILY_TALKS : offering->family];
}

const char *
gp_feed_colour_of_mixed (void)
{
  return "steelblue";
}
