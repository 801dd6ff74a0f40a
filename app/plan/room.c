/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/room.h"

static void
clear_room (gpointer record)
{
  GpRoom *room = record;

  g_free (room->name);
}

GpRoom *
gp_room_new (void)
{
  GpRoom *room = gp_record_new (GP_RECORD_ROOM, sizeof (GpRoom), clear_room);

  room->ended = GP_DAY_NONE;

  return room;
}

GpRoom *
gp_room_copy (const GpRoom *room)
{
  GpRoom *copy = gp_room_new ();

  copy->base.id = room->base.id;
  copy->name = g_strdup (room->name);
  copy->capacity = room->capacity;
  copy->ended = room->ended;

  return copy;
}
