/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-when.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "ui/series/length-picker.h"
#include "ui/series/plan-words.h"
#include "ui/series/rhythm-picker.h"
#include "ui/series/times-picker.h"
#include "ui/series/weekday-picker.h"
#include "ui/shared/day-entry.h"

struct _GpSeriesWhen
{
  GtkWidget parent_instance;

  GtkWidget *group;
  GtkWidget *reach_row;
  GtkDropDown *reach;
  AdwActionRow *start_row;
  GpDayEntry *start;
  GtkWidget *to_row;
  GpDayEntry *to;
  GtkWidget *times_row;
  GpTimesPicker *times;
  GpRhythmPicker *rhythm;
  GtkWidget *weekdays_row;
  GpWeekdayPicker *weekdays;
  AdwActionRow *length_row;
  GpLengthPicker *length;
  GtkWidget *closed_days_row;
  GtkDropDown *closed_days; /* in the order of GpClosedDaysRule */

  GArray *reaches; /* gint64: the session of each choice, 0 for all */
  GpSeriesDraft *draft;
  gboolean showing; /* the fields change by the program's hand */
};

G_DEFINE_FINAL_TYPE (GpSeriesWhen, gp_series_when, GTK_TYPE_WIDGET)

/* Where the first session is on another day than the start: "At the earliest; the first is Thu 10
 * Dec, week 50". */
static char *
say_start (GpSeriesWhen *self)
{
  const GpSeriesPlan *plan = gp_series_draft_get_plan (self->draft);
  GpDay start = gp_series_draft_get_form (self->draft)->start;
  GpDay first = plan != NULL ? gp_series_plan_get_first_day (plan) : GP_DAY_NONE;
  g_autofree char *day = NULL;

  if (first == GP_DAY_NONE || first == start || gp_series_draft_get_series (self->draft) != 0)
    return gp_plan_words_week (start);

  day = gp_names_format_short (first, gp_series_draft_get_language (self->draft));
  return g_strdup_printf (_ ("At the earliest; the first is %s, week %d"), day,
                          gp_iso_week_of (first).week);
}

static void
show_plan (GpSeriesWhen *self)
{
  g_autofree char *start = say_start (self);

  adw_action_row_set_subtitle (self->start_row, start);
}

static const char *
explain_length (const GpSeriesForm *form)
{
  if (form->length.kind == GP_LENGTH_COUNT && form->closed_days == GP_CLOSED_DAYS_EXTEND)
    return _ ("Closed days do not count");
  if (form->length.kind == GP_LENGTH_OPEN)
    return _ ("A year ahead at a time");

  return "";
}

static void
show_form (GpSeriesWhen *self)
{
  const GpSeriesForm *form = gp_series_draft_get_form (self->draft);
  gboolean single = form->rhythm == GP_RHYTHM_ONCE || form->rhythm == GP_RHYTHM_APPOINTMENT;
  gboolean stay = form->rhythm == GP_RHYTHM_DAYS;

  self->showing = TRUE;
  gp_day_entry_set_day (self->start, form->start);
  gp_day_entry_set_day (self->to, form->to);
  gtk_drop_down_set_selected (self->closed_days, form->closed_days);
  gtk_widget_set_visible (self->to_row, stay);
  gtk_widget_set_visible (self->times_row, !stay);
  gtk_widget_set_visible (self->weekdays_row, !stay && !single);
  gtk_widget_set_visible (GTK_WIDGET (self->length_row), !stay && form->rhythm != GP_RHYTHM_ONCE);
  gtk_widget_set_visible (self->closed_days_row, !stay);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->start_row),
                                 stay ? _ ("First day") : _ ("First session"));
  adw_action_row_set_subtitle (self->length_row, explain_length (form));
  self->showing = FALSE;
}

static void
on_start_changed (GpSeriesWhen *self)
{
  if (self->showing || self->draft == NULL)
    return;

  gp_series_form_set_start (gp_series_draft_get_form (self->draft),
                            gp_day_entry_get_day (self->start));
  gp_series_draft_edited (self->draft);
}

static void
on_to_changed (GpSeriesWhen *self)
{
  if (self->showing || self->draft == NULL)
    return;

  gp_series_draft_get_form (self->draft)->to = gp_day_entry_get_day (self->to);
  gp_series_draft_edited (self->draft);
}

static void
on_closed_days_chosen (GpSeriesWhen *self)
{
  if (self->showing || self->draft == NULL)
    return;

  gp_series_draft_get_form (self->draft)->closed_days =
      gtk_drop_down_get_selected (self->closed_days);
  gp_series_draft_edited (self->draft);
}

static void
on_reach_chosen (GpSeriesWhen *self)
{
  guint chosen = gtk_drop_down_get_selected (self->reach);

  if (self->draft != NULL && chosen < self->reaches->len)
    gp_series_draft_set_from_session (self->draft, g_array_index (self->reaches, gint64, chosen));
}

static void
add_reach (GpSeriesWhen *self, GtkStringList *names, const char *name, gint64 session)
{
  gtk_string_list_append (names, name);
  g_array_append_val (self->reaches, session);
}

/* "All to come", then "From session 7, Tue 8 Dec" for each but the first of these. */
static void
fill_reaches (GpSeriesWhen *self, GpMoment now)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (
      gp_series_draft_get_slice (self->draft), gp_series_draft_get_series (self->draft));
  gboolean first = TRUE;

  add_reach (self, names, _ ("All sessions to come"), 0);
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      g_autofree char *day = gp_names_format_short (gp_moment_get_day (session->start),
                                                    gp_series_draft_get_language (self->draft));
      g_autofree char *name = g_strdup_printf (_ ("From session %d, %s"), session->number, day);

      if (session->session_kind != GP_SESSION_KIND_SESSION || gp_session_is_cancelled (session) ||
          gp_session_is_over (session, now))
        continue;
      if (!first)
        add_reach (self, names, name, session->base.id);
      first = FALSE;
    }

  gtk_drop_down_set_model (self->reach, G_LIST_MODEL (names));
  gtk_widget_set_visible (self->reach_row, self->reaches->len > 1);
}

static void
gp_series_when_dispose (GObject *object)
{
  GpSeriesWhen *self = GP_SERIES_WHEN (object);

  g_clear_object (&self->draft);
  g_clear_pointer (&self->group, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_series_when_parent_class)->dispose (object);
}

static void
gp_series_when_finalize (GObject *object)
{
  g_array_unref (GP_SERIES_WHEN (object)->reaches);

  G_OBJECT_CLASS (gp_series_when_parent_class)->finalize (object);
}

static void
gp_series_when_class_init (GpSeriesWhenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_series_when_dispose;
  object_class->finalize = gp_series_when_finalize;

  g_type_ensure (GP_TYPE_DAY_ENTRY);
  g_type_ensure (GP_TYPE_TIMES_PICKER);
  g_type_ensure (GP_TYPE_RHYTHM_PICKER);
  g_type_ensure (GP_TYPE_WEEKDAY_PICKER);
  g_type_ensure (GP_TYPE_LENGTH_PICKER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/series-when.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, group);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, reach_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, reach);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, start_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, start);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, to_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, to);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, times_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, times);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, rhythm);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, weekdays_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, weekdays);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, length_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, length);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, closed_days_row);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesWhen, closed_days);
  gtk_widget_class_bind_template_callback (widget_class, on_start_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_to_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_closed_days_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_reach_chosen);
}

static void
gp_series_when_init (GpSeriesWhen *self)
{
  self->reaches = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
prepare_day (GpSeriesWhen *self, GpDayEntry *entry)
{
  gp_day_entry_set_plan (entry, gp_series_draft_get_slice (self->draft),
                         gp_series_draft_get_today (self->draft),
                         gp_series_draft_get_language (self->draft));
}

void
gp_series_when_set_draft (GpSeriesWhen *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_SERIES_WHEN (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  prepare_day (self, self->start);
  prepare_day (self, self->to);
  gp_times_picker_set_draft (self->times, draft);
  gp_rhythm_picker_set_draft (self->rhythm, draft);
  gp_weekday_picker_set_draft (self->weekdays, draft);
  gp_length_picker_set_draft (self->length, draft);
  if (gp_series_draft_get_series (draft) != 0)
    fill_reaches (self, gp_series_draft_get_now (draft));

  g_signal_connect_object (draft, "edited", G_CALLBACK (show_form), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "planned", G_CALLBACK (show_plan), self, G_CONNECT_SWAPPED);
  show_form (self);
  show_plan (self);
}
