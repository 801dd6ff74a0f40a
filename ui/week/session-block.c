/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/session-block.h"

#include <glib/gi18n-lib.h>

#include "app/plan/words.h"
#include "ui/shared/family.h"

/* The same text, title included, for ever narrower places. */
enum
{
  WIDE,
  NARROW,
  NARROWEST,
  N_TEXTS,
};

/* The text is one GtkInscription: it takes the room that the hours give it and asks for none. */
struct _GpSessionBlock
{
  GtkWidget parent_instance;

  GtkWidget *text;
  GtkWidget *seats; /* NULL where nothing is said of seats */
  GtkWidget *mark;  /* NULL where nothing is wrong */

  GpBlockForm form;
  gint64 session;
  char *spoken;
  char *texts[N_TEXTS]; /* markup */
  int widths[N_TEXTS];  /* pixels that they take; -1 while not measured */
};

G_DEFINE_FINAL_TYPE (GpSessionBlock, gp_session_block, GTK_TYPE_WIDGET)

/* Pixels. Lower than this, a block has no place for a line of seats below its text. */
#define LEAST_HEIGHT_WITH_SEATS 62
#define CORNER_GAP 4

static void
on_pressed (GpSessionBlock *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "place.open-session", "x", self->session);
}

static void
on_menu_pressed (GpSessionBlock *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "place.session-menu", "x", self->session);
}

static gboolean
on_query_tooltip (GpSessionBlock *self, int x, int y, gboolean keyboard_mode, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, self->spoken);

  return TRUE;
}

/* The hours and the rows decide how large a block is, never its text. */
static void
gp_session_block_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = *natural = 0;
}

static int
measure_text (GpSessionBlock *self, int text)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (self->widths[text] < 0)
    {
      layout = gtk_widget_create_pango_layout (self->text, NULL);
      pango_layout_set_markup (layout, self->texts[text], -1);
      pango_layout_get_pixel_size (layout, &self->widths[text], NULL);
    }

  return self->widths[text];
}

/* The longest text that fits; the last wraps where even that does not. */
static const char *
choose_text (GpSessionBlock *self, int width)
{
  int text = WIDE;

  while (text < NARROWEST && measure_text (self, text) > width)
    text++;

  return self->texts[text];
}

/* At the lower right among the hours, at the upper right of a row; left out where there is no room
 * for it. Returns where the next can end. */
static int
place_corner (GpSessionBlock *self, GtkWidget *corner, int right, int height)
{
  GtkRequisition size;
  int top;

  gtk_widget_get_preferred_size (corner, NULL, &size);
  gtk_widget_set_child_visible (corner, size.width <= right);
  if (size.width > right)
    return right;

  top = self->form == GP_BLOCK_HOURS ? MAX (0, height - size.height) : 0;
  gtk_widget_size_allocate (
      corner, &(GtkAllocation){ right - size.width, top, size.width, size.height }, -1);

  return right - size.width - CORNER_GAP;
}

static void
gp_session_block_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GpSessionBlock *self = GP_SESSION_BLOCK (widget);
  gboolean in_row = self->form != GP_BLOCK_HOURS;
  int right = width;

  gtk_inscription_set_markup (GTK_INSCRIPTION (self->text), choose_text (self, width));

  if (self->mark != NULL)
    right = place_corner (self, self->mark, right, height);
  if (self->seats != NULL)
    place_corner (self, self->seats, in_row || height >= LEAST_HEIGHT_WITH_SEATS ? right : 0,
                  height);

  gtk_widget_size_allocate (self->text, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
gp_session_block_dispose (GObject *object)
{
  GpSessionBlock *self = GP_SESSION_BLOCK (object);

  g_clear_pointer (&self->text, gtk_widget_unparent);
  g_clear_pointer (&self->seats, gtk_widget_unparent);
  g_clear_pointer (&self->mark, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_session_block_parent_class)->dispose (object);
}

static void
gp_session_block_finalize (GObject *object)
{
  GpSessionBlock *self = GP_SESSION_BLOCK (object);

  g_free (self->spoken);
  for (int i = 0; i < N_TEXTS; i++)
    g_free (self->texts[i]);

  G_OBJECT_CLASS (gp_session_block_parent_class)->finalize (object);
}

static gboolean
on_open_key (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  on_pressed (GP_SESSION_BLOCK (widget));

  return TRUE;
}

/* The action that a key or button stands for, asked for this session. */
static gboolean
activate_for_session (GtkWidget *widget, GVariant *action, gpointer user_data)
{
  return gtk_widget_activate_action (widget, g_variant_get_string (action, NULL), "x",
                                     GP_SESSION_BLOCK (widget)->session);
}

static void
add_key (GtkWidgetClass *widget_class, guint key, GdkModifierType modifiers, const char *action)
{
  gtk_widget_class_add_binding (widget_class, key, modifiers, activate_for_session, "s", action);
}

static void
gp_session_block_class_init (GpSessionBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_session_block_dispose;
  object_class->finalize = gp_session_block_finalize;
  widget_class->measure = gp_session_block_measure;
  widget_class->size_allocate = gp_session_block_size_allocate;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, on_open_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, on_open_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, on_open_key, NULL);
  add_key (widget_class, GDK_KEY_m, 0, "session.move");
  add_key (widget_class, GDK_KEY_v, 0, "session.substitute");
  add_key (widget_class, GDK_KEY_l, 0, "session.room");
  add_key (widget_class, GDK_KEY_Delete, 0, "session.cancel");
  add_key (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "place.session-menu");
  add_key (widget_class, GDK_KEY_Menu, 0, "place.session-menu");

  gtk_widget_class_set_css_name (widget_class, "sessionblock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
gp_session_block_init (GpSessionBlock *self)
{
  GtkGesture *press = gtk_gesture_click_new ();
  GtkGesture *menu_press = gtk_gesture_click_new ();

  for (int i = 0; i < N_TEXTS; i++)
    self->widths[i] = -1;

  self->text =
      g_object_new (GTK_TYPE_INSCRIPTION, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "yalign", 0.0, "min-chars", 0, "nat-chars", 0, "text-overflow",
                    GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END, NULL);
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (on_query_tooltip), NULL);

  g_signal_connect_swapped (press, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu_press), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (menu_press, "pressed", G_CALLBACK (on_menu_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (menu_press));
}

/* In the lane the title is no heading over other lines, and so not bold. */
static char *
dup_markup (GpSessionBlock *self, const char *title, const char *lines, gboolean cancelled)
{
  gboolean in_lane = self->form == GP_BLOCK_LANE;
  const char *separator = *lines == '\0' ? "" : in_lane ? " " : "\n";
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  return g_strconcat ("<span insert_hyphens='no'>", cancelled ? "<s>" : "", in_lane ? "" : "<b>",
                      escaped, in_lane ? "" : "</b>", separator, lines, cancelled ? "</s>" : "",
                      "</span>", NULL);
}

static void
set_texts (GpSessionBlock *self, const GpBlockText *text, gboolean cancelled)
{
  self->texts[WIDE] = dup_markup (self, text->title, text->wide, cancelled);
  self->texts[NARROW] = dup_markup (self, text->title, text->narrow, cancelled);
  self->texts[NARROWEST] = dup_markup (self, text->short_title, text->narrowest, cancelled);
}

static void
add_seats (GpSessionBlock *self, const char *seats)
{
  self->seats = gtk_label_new (seats);
  gtk_widget_add_css_class (self->seats, "seats");
  gtk_widget_set_parent (self->seats, GTK_WIDGET (self));
}

static void
add_mark (GpSessionBlock *self, const char *icon, const char *style)
{
  self->mark = gtk_image_new_from_icon_name (icon);
  gtk_widget_add_css_class (self->mark, style);
  gtk_widget_set_parent (self->mark, GTK_WIDGET (self));
}

static void
set_style (GpSessionBlock *self, const GpWeek *week, const GpSession *session)
{
  static const char *const form_classes[] = {
    [GP_BLOCK_HOURS] = "hours",
    [GP_BLOCK_LANE] = "lane",
    [GP_BLOCK_OF_STAFF] = "row",
    [GP_BLOCK_OF_ROOM] = "row",
  };
  GtkWidget *widget = GTK_WIDGET (self);

  gp_family_apply (widget, gp_week_get_offering (week, session)->family);
  gtk_widget_add_css_class (widget, form_classes[self->form]);
  if (gp_session_is_cancelled (session))
    gtk_widget_add_css_class (widget, "cancelled");
  gp_session_block_set_chosen (self, week->chosen == session->base.id);
}

GtkWidget *
gp_session_block_new (const GpWeek *week, const GpSession *session, GpBlockForm form, gint64 staff)
{
  GpSessionBlock *self = g_object_new (GP_TYPE_SESSION_BLOCK, NULL);
  g_autoptr (GpBlockText) text = gp_block_text_new (week, session, form, staff);
  g_autofree char *described = gp_words_describe_session (week->slice, session, week->language);
  gboolean conflict = gp_week_has_conflict (week, session);

  self->form = form;
  self->session = session->base.id;
  self->spoken =
      conflict ? g_strdup_printf (_ ("%s, conflict"), described) : g_steal_pointer (&described);

  set_texts (self, text, gp_session_is_cancelled (session));
  set_style (self, week, session);

  if (text->seats != NULL && !gp_session_is_cancelled (session))
    add_seats (self, text->seats);

  if (conflict)
    add_mark (self, "dialog-warning-symbolic", "conflict");
  else if (gp_session_is_moved (session) && !gp_session_is_cancelled (session))
    add_mark (self, "go-next-symbolic", "moved");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->spoken, -1);

  return GTK_WIDGET (self);
}

gint64
gp_session_block_get_session (GpSessionBlock *self)
{
  g_return_val_if_fail (GP_IS_SESSION_BLOCK (self), 0);

  return self->session;
}

void
gp_session_block_set_chosen (GpSessionBlock *self, gboolean chosen)
{
  g_return_if_fail (GP_IS_SESSION_BLOCK (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self), chosen ? "fill" : "solid");
  gtk_widget_add_css_class (GTK_WIDGET (self), chosen ? "solid" : "fill");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
}
