/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

/* Colours of calendars and events, as the names that RFC 7986, section 5.9 asks for: those of CSS
 * level 3. Each is the name nearest to the family's place in the palette. (all transfer none) */

/* Of an event, or of a series' calendar. A talk and a stay have the colour of talks, whatever their
 * family is: another would say what they are about. */
const char *gp_feed_colour_of_offering (const GpOffering *offering);

/* Of a calendar that holds sessions of many families. */
const char *gp_feed_colour_of_mixed (void);
