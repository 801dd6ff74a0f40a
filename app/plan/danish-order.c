/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/danish-order.h"

/* Places after z, in the order of the alphabet. */
enum
{
  AFTER_Z = 'z' + 1,
  PLACE_AE = AFTER_Z,
  PLACE_OE,
  PLACE_AA,
  PLACE_OTHERS,
};

static gunichar
get_base_letter (gunichar letter)
{
  gunichar base = letter;
  gunichar mark;

  while (g_unichar_decompose (base, &base, &mark))
    ;

  return base;
}

static gunichar
get_place (gunichar character)
{
  gunichar letter = g_unichar_tolower (character);

  switch (letter)
    {
    case 0x00e6: /* æ */
    case 0x00e4: /* ä */
      return PLACE_AE;
    case 0x00f8: /* ø */
    case 0x00f6: /* ö */
      return PLACE_OE;
    case 0x00e5: /* å */
      return PLACE_AA;
    case 0x00fc: /* ü */
      return 'y';
    default:
      letter = get_base_letter (letter);
      return letter < AFTER_Z ? letter : PLACE_OTHERS + letter;
    }
}

int
gp_danish_compare (const char *a, const char *b)
{
  while (*a != '\0' && *b != '\0')
    {
      gunichar one = get_place (g_utf8_get_char (a));
      gunichar other = get_place (g_utf8_get_char (b));

      if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b))
        {
          char *a_end;
          char *b_end;
          guint64 number = g_ascii_strtoull (a, &a_end, 10);
          guint64 other_number = g_ascii_strtoull (b, &b_end, 10);

          if (number != other_number)
            return number < other_number ? -1 : 1;

          a = a_end;
          b = b_end;
          continue;
        }

      if (one != other)
        return one < other ? -1 : 1;

      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
    }

  return (*a != '\0') - (*b != '\0');
}
