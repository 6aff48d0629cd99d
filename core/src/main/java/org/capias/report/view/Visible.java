package org.capias.report.view;

/**
 * Text of unknown origin made fit to be shown: characters that steer a terminal or turn the
 * direction of writing, and those that nobody sees, are shown by their code points. A name with a
 * right-to-left override in it must not read as another name.
 */
public final class Visible {
  private Visible() {}

  /** One line: breaks and tabs become spaces. */
  public static String line(String text) {
    return block(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** Breaks and tabs stay. */
  public static String block(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        out.append(shown(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code ⟨U+202E⟩}. */
  private static String shown(char c) {
    StringBuilder hex =
        new StringBuilder(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
    while (hex.length() < 4) {
      hex.insert(0, '0');
    }
    return "⟨U+" + hex + "⟩";
  }

  /** Controls other than line breaks and tabs, marks of direction, and spaces without width. */
  private static boolean isHidden(char c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t'
        || c >= 0x7F && c < 0xA0
        || c == 0xAD
        || c == 0x061C
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF;
  }
}
