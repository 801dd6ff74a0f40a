/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/window/sidebar.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/catalogue.h"

/* Pixels. */
#define LIST_WIDTH 188
#define RAIL_WIDTH 56

struct _GpSidebar
{
  GtkWidget parent_instance;

  GtkWidget *handle;
  GtkWidget *head;
  GtkWidget *title;
  GtkListBox *places;
  GtkWidget *foot;
  GtkWidget *example;
  GtkLabel *centre;
  GtkLabel *catalogue;

  gboolean rail;
  GPtrArray *labels; /* of the rows, hidden in a rail; each in a box with its icon */
};

G_DEFINE_FINAL_TYPE (GpSidebar, gp_sidebar, GTK_TYPE_WIDGET)

enum
{
  PROP_RAIL = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
on_row_activated (GpSidebar *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.place", "s",
                              gtk_widget_get_name (GTK_WIDGET (row)));
}

/* Without its label the icon stands in the middle. */
static void
show_label (GtkWidget *label, gboolean shown)
{
  gtk_widget_set_visible (label, shown);
  gtk_widget_set_halign (gtk_widget_get_parent (label), shown ? GTK_ALIGN_FILL : GTK_ALIGN_CENTER);
}

static void
set_rail (GpSidebar *self, gboolean rail)
{
  self->rail = rail;

  gtk_widget_set_size_request (GTK_WIDGET (self), rail ? RAIL_WIDTH : LIST_WIDTH, -1);
  gtk_widget_set_visible (self->title, !rail);
  gtk_widget_set_halign (self->head, rail ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  gtk_widget_set_visible (self->foot, !rail);
  for (guint i = 0; i < self->labels->len; i++)
    show_label (g_ptr_array_index (self->labels, i), !rail);

  if (rail)
    gtk_widget_add_css_class (GTK_WIDGET (self), "rail");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "rail");
}

static void
gp_sidebar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GpSidebar *self = GP_SIDEBAR (object);

  if (id != PROP_RAIL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }

  if (self->rail != g_value_get_boolean (value))
    {
      set_rail (self, g_value_get_boolean (value));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
gp_sidebar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_RAIL)
    g_value_set_boolean (value, GP_SIDEBAR (object)->rail);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gp_sidebar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_SIDEBAR);

  G_OBJECT_CLASS (gp_sidebar_parent_class)->dispose (object);
}

static void
gp_sidebar_finalize (GObject *object)
{
  g_ptr_array_unref (GP_SIDEBAR (object)->labels);

  G_OBJECT_CLASS (gp_sidebar_parent_class)->finalize (object);
}

static void
gp_sidebar_class_init (GpSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gp_sidebar_set_property;
  object_class->get_property = gp_sidebar_get_property;
  object_class->dispose = gp_sidebar_dispose;
  object_class->finalize = gp_sidebar_finalize;

  properties[PROP_RAIL] =
      g_param_spec_boolean ("rail", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/window/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, handle);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, head);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, title);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, places);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, foot);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, example);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, centre);
  gtk_widget_class_bind_template_child (widget_class, GpSidebar, catalogue);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_set_css_name (widget_class, "sidebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NAVIGATION);
}

static void
gp_sidebar_init (GpSidebar *self)
{
  self->labels = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  set_rail (self, FALSE);
  gp_sidebar_set_centre (self, NULL, GP_LANGUAGE_ENGLISH);
}

void
gp_sidebar_add_place (GpSidebar *self, const char *name, const char *label, const char *icon)
{
  GtkWidget *row, *box, *text;

  g_return_if_fail (GP_IS_SIDEBAR (self));

  text = gtk_label_new (label);
  g_ptr_array_add (self->labels, text);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), text);
  show_label (text, !self->rail);

  row = gtk_list_box_row_new ();
  gtk_widget_set_name (row, name);
  gtk_widget_set_tooltip_text (row, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->places, row);
}

void
gp_sidebar_select_place (GpSidebar *self, const char *name)
{
  GtkListBoxRow *row;

  g_return_if_fail (GP_IS_SIDEBAR (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->places, i)) != NULL; i++)
    if (g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), name))
      gtk_list_box_select_row (self->places, row);
}

/* "Sønderborg catalogue"; of several, all. */
static char *
describe_catalogues (const GpCentre *centre, GpLanguage language)
{
  g_auto (GStrv) ids = g_strsplit (centre->catalogues, " ", -1);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      /* A catalogue that came from a file that is gone has no name to show. */
      g_autoptr (GpCatalogue) catalogue = gp_catalogue_load (ids[i], NULL);

      if (catalogue != NULL)
        g_ptr_array_add (names, g_strdup (gp_words_get (&catalogue->name, language)));
    }

  if (names->len == 0)
    return g_strdup ("");

  g_ptr_array_add (names, NULL);
  joined = g_strjoinv (", ", (char **) names->pdata);
  return g_strdup_printf (_ ("%s catalogue"), joined);
}

void
gp_sidebar_set_centre (GpSidebar *self, const GpCentre *centre, GpLanguage language)
{
  g_autofree char *catalogues = NULL;

  g_return_if_fail (GP_IS_SIDEBAR (self));

  catalogues = centre != NULL ? describe_catalogues (centre, language) : g_strdup ("");

  gtk_widget_set_visible (self->example, centre != NULL && centre->example);
  gtk_label_set_label (self->centre, centre != NULL ? centre->name : "");
  gtk_label_set_label (self->catalogue, catalogues);
}
