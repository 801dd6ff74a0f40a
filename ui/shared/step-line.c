/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/step-line.h"

#include "ui/shared/family.h"
#include "ui/shared/week-pill.h"

/* A step is a box of pill and sign; between two steps of a row lies a link at the sign's height.
 * The links are the widget's own children too, drawn first so that signs cover their ends. */
struct _GpStepLine
{
  GtkWidget parent_instance;

  GPtrArray *links;
  GPtrArray *steps;
  GPtrArray *signs; /* of steps, in the same order */
};

G_DEFINE_FINAL_TYPE (GpStepLine, gp_step_line, GTK_TYPE_WIDGET)

/* Pixels from one step to the next: as far as there is room for, within these. */
#define LEAST_PITCH 34
#define MOST_PITCH 68

#define ROW_GAP 8
#define LINK_HEIGHT 2

/* Size of the widest and of the highest step. */
static void
measure_step (GpStepLine *self, int *width, int *height)
{
  *width = *height = 0;

  for (guint i = 0; i < self->steps->len; i++)
    {
      GtkRequisition size;

      gtk_widget_get_preferred_size (g_ptr_array_index (self->steps, i), &size, NULL);
      *width = MAX (*width, size.width);
      *height = MAX (*height, size.height);
    }
}

static guint
count_per_row (GpStepLine *self, int width, int step_width)
{
  return MAX (1, 1 + (width - step_width) / MAX (LEAST_PITCH, step_width));
}

static GtkSizeRequestMode
gp_step_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gp_step_line_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  GpStepLine *self = GP_STEP_LINE (widget);
  int width, height;

  measure_step (self, &width, &height);

  if (self->steps->len == 0)
    {
      *minimum = *natural = 0;
    }
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = width;
      *natural = width + (self->steps->len - 1) * MAX (LEAST_PITCH, width);
    }
  else
    {
      guint per_row = for_size < 0 ? self->steps->len : count_per_row (self, for_size, width);
      guint rows = (self->steps->len + per_row - 1) / per_row;

      *minimum = *natural = rows * height + (rows - 1) * ROW_GAP;
    }
}

static void
place_links (GpStepLine *self, guint per_row)
{
  for (guint i = 0; i < self->links->len; i++)
    {
      GtkWidget *link = g_ptr_array_index (self->links, i);
      graphene_rect_t from, to;
      gboolean same_row = (i + 1) % per_row != 0;

      gtk_widget_set_child_visible (link, same_row);

      if (same_row &&
          gtk_widget_compute_bounds (g_ptr_array_index (self->signs, i), GTK_WIDGET (self),
                                     &from) &&
          gtk_widget_compute_bounds (g_ptr_array_index (self->signs, i + 1), GTK_WIDGET (self),
                                     &to))
        {
          GtkAllocation place = { from.origin.x + from.size.width / 2,
                                  from.origin.y + (from.size.height - LINK_HEIGHT) / 2,
                                  to.origin.x - from.origin.x, LINK_HEIGHT };

          gtk_widget_size_allocate (link, &place, -1);
        }
    }
}

static void
gp_step_line_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpStepLine *self = GP_STEP_LINE (widget);
  int step_width, step_height, pitch;
  guint per_row;

  if (self->steps->len == 0)
    return;

  measure_step (self, &step_width, &step_height);
  per_row = count_per_row (self, width, step_width);
  pitch = per_row == 1 ? 0 : (width - step_width) / (MIN (per_row, self->steps->len) - 1 ?: 1);
  pitch = CLAMP (pitch, MIN (LEAST_PITCH, pitch), MOST_PITCH);

  for (guint i = 0; i < self->steps->len; i++)
    {
      GtkAllocation place = { pitch * (i % per_row), (step_height + ROW_GAP) * (i / per_row),
                              step_width, step_height };

      gtk_widget_size_allocate (g_ptr_array_index (self->steps, i), &place, -1);
    }

  place_links (self, per_row);
}

static void
clear (GpStepLine *self)
{
  g_ptr_array_set_size (self->links, 0);
  g_ptr_array_set_size (self->steps, 0);
  g_ptr_array_set_size (self->signs, 0);
}

static void
gp_step_line_dispose (GObject *object)
{
  clear (GP_STEP_LINE (object));

  G_OBJECT_CLASS (gp_step_line_parent_class)->dispose (object);
}

static void
gp_step_line_finalize (GObject *object)
{
  GpStepLine *self = GP_STEP_LINE (object);

  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->steps);
  g_ptr_array_unref (self->signs);

  G_OBJECT_CLASS (gp_step_line_parent_class)->finalize (object);
}

static void
gp_step_line_class_init (GpStepLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_step_line_dispose;
  object_class->finalize = gp_step_line_finalize;
  widget_class->get_request_mode = gp_step_line_get_request_mode;
  widget_class->measure = gp_step_line_measure;
  widget_class->size_allocate = gp_step_line_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "stepline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
gp_step_line_init (GpStepLine *self)
{
  self->links = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->signs = g_ptr_array_new ();
}

static void
add_link (GpStepLine *self, const GpSign *towards)
{
  GtkWidget *link = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (link, "link");
  gtk_widget_add_css_class (link, towards->state == GP_SIGN_STOP_PLAN ? "dotted" : "line");
  gp_family_apply (link, towards->family);
  gtk_widget_set_parent (link, GTK_WIDGET (self));
  g_ptr_array_add (self->links, link);
}

static void
add_step (GpStepLine *self, const GpStep *step, gboolean show_week)
{
  GtkWidget *sign = gp_session_sign_new ();
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);

  if (show_week)
    {
      GtkWidget *pill = gp_week_pill_new (GP_WEEK_PILL_NUMBER);

      gp_week_pill_set_week (GP_WEEK_PILL (pill), step->week);
      gtk_widget_set_halign (pill, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), pill);
    }

  gp_session_sign_show (GP_SESSION_SIGN (sign), &step->sign);
  gtk_widget_set_halign (sign, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), sign);

  gtk_widget_set_parent (box, GTK_WIDGET (self));
  g_ptr_array_add (self->steps, box);
  g_ptr_array_add (self->signs, sign);
}

GtkWidget *
gp_step_line_new (void)
{
  return g_object_new (GP_TYPE_STEP_LINE, NULL);
}

void
gp_step_line_set_steps (GpStepLine *self, const GpStep *steps, guint n_steps, gboolean show_weeks)
{
  g_return_if_fail (GP_IS_STEP_LINE (self));

  clear (self);

  for (guint i = 1; i < n_steps; i++)
    add_link (self, &steps[i].sign);

  for (guint i = 0; i < n_steps; i++)
    add_step (self, &steps[i], show_weeks);
}
