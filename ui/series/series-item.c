/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-item.h"

struct _GpSeriesItem
{
  GObject parent_instance;

  GpSeriesFacts *facts;
};

G_DEFINE_FINAL_TYPE (GpSeriesItem, gp_series_item, G_TYPE_OBJECT)

static void
gp_series_item_finalize (GObject *object)
{
  gp_series_facts_free (GP_SERIES_ITEM (object)->facts);

  G_OBJECT_CLASS (gp_series_item_parent_class)->finalize (object);
}

static void
gp_series_item_class_init (GpSeriesItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gp_series_item_finalize;
}

static void
gp_series_item_init (GpSeriesItem *self)
{
}

GpSeriesItem *
gp_series_item_new (GpSeriesFacts *facts)
{
  GpSeriesItem *self = g_object_new (GP_TYPE_SERIES_ITEM, NULL);

  self->facts = facts;
  return self;
}

const GpSeriesFacts *
gp_series_item_get_facts (GpSeriesItem *self)
{
  return self->facts;
}
