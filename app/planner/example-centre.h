/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* An invented centre to try the program on, and to take its pictures from: Sønderborg's catalogue,
 * 20 staff, 8 rooms and 40 running series of every form, with what has been for a year and what is
 * planned for half a year. It is read from data/demo/soenderborg.json, where every position is a
 * number of weeks from the week of today; so the same today gives the same centre.
 *
 * The proposal must be a new one, on an empty plan, of a planner for which it is today. Two clashes
 * are meant: committed as it is, without a check, the plan has them standing in its list. */
gboolean gp_example_centre_build (GpProposal *proposal, GpDay today, GError **error);
