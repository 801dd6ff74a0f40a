/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/plan-row.h"

#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "ui/series/conflict-card.h"
#include "ui/series/plan-words.h"
#include "ui/shared/session-sign.h"

struct _GpPlanRow
{
  GtkListBoxRow parent_instance;

  GpSessionSign *sign;
  GtkLabel *day;
  GtkLabel *week;
  GtkLabel *times;
  GtkWidget *revert;
  GtkImage *mark;
  GtkLabel *state;
  GtkBox *conflicts;

  GPtrArray *cards; /* GpConflictCard, in the order of the line's conflicts; the rest hidden */
};

enum
{
  REMEDY_CHOSEN,
  ADJUSTMENT_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpPlanRow, gp_plan_row, GTK_TYPE_LIST_BOX_ROW)

static void
on_revert_clicked (GpPlanRow *self)
{
  g_signal_emit (self, signals[ADJUSTMENT_DROPPED], 0);
}

static void
on_remedy_chosen (GpPlanRow *self, guint remedy, GpConflictCard *card)
{
  guint conflict;

  if (g_ptr_array_find (self->cards, card, &conflict))
    g_signal_emit (self, signals[REMEDY_CHOSEN], 0, conflict, remedy);
}

static void
gp_plan_row_finalize (GObject *object)
{
  g_ptr_array_unref (GP_PLAN_ROW (object)->cards);

  G_OBJECT_CLASS (gp_plan_row_parent_class)->finalize (object);
}

static void
gp_plan_row_class_init (GpPlanRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gp_plan_row_finalize;

  signals[REMEDY_CHOSEN] =
      g_signal_new ("remedy-chosen", GP_TYPE_PLAN_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[ADJUSTMENT_DROPPED] =
      g_signal_new ("adjustment-dropped", GP_TYPE_PLAN_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 0);

  g_type_ensure (GP_TYPE_SESSION_SIGN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/series/plan-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, sign);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, day);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, week);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, times);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, revert);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, mark);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, state);
  gtk_widget_class_bind_template_child (widget_class, GpPlanRow, conflicts);
  gtk_widget_class_bind_template_callback (widget_class, on_revert_clicked);
}

static void
gp_plan_row_init (GpPlanRow *self)
{
  self->cards = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_plan_row_new (void)
{
  return g_object_new (GP_TYPE_PLAN_ROW, NULL);
}

static void
set_class (gpointer widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static GpSignState
choose_sign_state (const GpPlanLine *line)
{
  if (line->session == NULL)
    return GP_SIGN_SKIPPED;
  if (line->session->session_kind == GP_SESSION_KIND_STOP_PLAN)
    return GP_SIGN_STOP_PLAN;

  return line->over ? GP_SIGN_SOLID : GP_SIGN_PALE;
}

static void
show_sign (GpPlanRow *self, const GpPlanLine *line, GpFamily family)
{
  GpSign sign = {
    .text = line->session != NULL ? line->sign : NULL,
    .family = family,
    .state = choose_sign_state (line),
    .mark = line->session != NULL && gp_session_is_moved (line->session) ? GP_SIGN_MARK_MOVED
                                                                         : GP_SIGN_MARK_NONE,
  };

  gp_session_sign_show (self->sign, &sign);
}

static const char *
say_state (const GpPlanLine *line)
{
  if (line->session == NULL)
    return C_ ("closed day", "skipped");
  if (line->conflicts->len > 0)
    return C_ ("session", "conflict");
  if (line->over)
    return C_ ("session", "held");

  return C_ ("session", "clear");
}

static void
show_state (GpPlanRow *self, const GpPlanLine *line)
{
  gboolean skipped = line->session == NULL;
  gboolean conflict = line->conflicts->len > 0;

  gtk_label_set_label (self->state, say_state (line));
  gtk_image_set_from_icon_name (self->mark,
                                conflict ? "dialog-warning-symbolic" : "object-select-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->mark), !skipped && !line->over);
  set_class (self->mark, "amber", conflict);
  set_class (self->mark, "green", !conflict);
  set_class (self->state, "amber", conflict);
  set_class (self->state, "heading", conflict);
  set_class (self->state, "chip", skipped);
  set_class (self->state, "dim", !conflict);
  set_class (self, "conflict", conflict);
  set_class (self, "skipped", skipped);
  set_class (self, "over", line->over);
}

static GpConflictCard *
get_card (GpPlanRow *self, guint index)
{
  GtkWidget *card;

  if (index < self->cards->len)
    return g_ptr_array_index (self->cards, index);

  card = gp_conflict_card_new ();
  g_signal_connect_object (card, "remedy-chosen", G_CALLBACK (on_remedy_chosen), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->conflicts, card);
  g_ptr_array_add (self->cards, card);

  return GP_CONFLICT_CARD (card);
}

static void
show_conflicts (GpPlanRow *self, const GpSeriesPlan *plan, const GpPlanLine *line)
{
  for (guint i = 0; i < line->conflicts->len; i++)
    {
      GpConflictCard *card = get_card (self, i);
      const GpConflict *conflict = g_ptr_array_index (line->conflicts, i);

      gp_conflict_card_show (card, plan->slice, conflict, plan->language, i == 0);
      gtk_widget_set_visible (GTK_WIDGET (card), TRUE);
    }
  for (guint i = line->conflicts->len; i < self->cards->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->cards, i), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), line->conflicts->len > 0);
}

void
gp_plan_row_show (GpPlanRow *self,
                  const GpSeriesPlan *plan,
                  const GpPlanLine *line,
                  GpFamily family,
                  gboolean adjusted)
{
  g_autofree char *day = gp_names_format_short (line->day, plan->language);
  g_autofree char *week = g_strdup_printf (_ ("week %d"), gp_iso_week_of (line->day).week);
  g_autofree char *spoken = gp_plan_words_line (plan, line);

  g_return_if_fail (GP_IS_PLAN_ROW (self));

  show_sign (self, line, family);
  gtk_label_set_label (self->day, day);
  gtk_label_set_label (self->week, week);
  set_class (self->week, "heading", gp_iso_week_is_even (gp_iso_week_of (line->day)));
  set_class (self->day, "heading", line->session != NULL);
  set_class (self->day, "dim", line->session == NULL);
  gtk_label_set_label (self->times, line->times);
  gtk_widget_set_visible (self->revert, adjusted);
  show_state (self, line);
  show_conflicts (self, plan, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
