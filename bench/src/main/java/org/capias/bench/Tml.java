package org.capias.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A TimeML document taken apart: its text with the tags stripped and the entities decoded, and its
 * TIMEX3 with places in that text.
 *
 * @param text what stands inside {@code <TEXT>}
 * @param created value of the TIMEX3 of the document's creation, or empty text
 * @param times the TIMEX3 inside the text, in text order
 */
record Tml(String text, String created, List<Timex> times) {

  /** One TIMEX3: {@code char} indexes, type and value as annotated. */
  record Timex(int from, int to, String type, String value) {}

  /**
   * Parses a document. Other tags (EVENT, SIGNAL) are stripped too. Nested TIMEX3 stand in order of
   * their end, as TimeML has none.
   *
   * @throws IllegalArgumentException when there is no TEXT element
   */
  static Tml parse(String file) {
    int open = file.indexOf("<TEXT");
    int from = open < 0 ? -1 : file.indexOf('>', open) + 1;
    int to = file.lastIndexOf("</TEXT>");
    if (from <= 0 || to < from) {
      throw new IllegalArgumentException("no TEXT element");
    }
    return new Parse(file.substring(from, to)).run(created(file));
  }

  /** The TIMEX3 that says so, else the one in the DCT element. */
  private static String created(String file) {
    int at = file.indexOf("CREATION_TIME");
    int dct = file.indexOf("<DCT");
    int tag =
        at < 0 ? dct < 0 ? -1 : file.indexOf("<TIMEX3", dct) : file.lastIndexOf("<TIMEX3", at);
    int end = tag < 0 ? -1 : file.indexOf('>', tag);
    return end < 0 ? "" : attribute(file.substring(tag, end), "value");
  }

  private static String attribute(String tag, String name) {
    int at = tag.indexOf(" " + name + "=");
    int from = at + name.length() + 3;
    if (at < 0 || from > tag.length()) {
      return "";
    }
    int to = tag.indexOf(tag.charAt(from - 1), from);
    return to < 0 ? "" : tag.substring(from, to);
  }

  private static final class Parse {
    private final String body;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private String open = "";
    private int openAt;

    Parse(String body) {
      this.body = body;
    }

    Tml run(String created) {
      int i = 0;
      while (i < body.length()) {
        char c = body.charAt(i);
        if (c == '<') {
          int end = body.indexOf('>', i);
          int next = end < 0 ? body.length() : end + 1;
          tag(body.substring(i, next));
          i = next;
        } else if (c == '&') {
          i = entity(i);
        } else {
          text.append(c);
          i++;
        }
      }
      return new Tml(text.toString(), created, List.copyOf(times));
    }

    private void tag(String tag) {
      if (tag.endsWith("/>")) {
        return; // a TIMEX3 without words, which nobody could find
      }
      if (tag.startsWith("<TIMEX3")) {
        open = tag;
        openAt = text.length();
      } else if (tag.startsWith("</TIMEX3") && !open.isEmpty()) {
        times.add(
            new Timex(openAt, text.length(), attribute(open, "type"), attribute(open, "value")));
        open = "";
      }
    }

    private int entity(int i) {
      int end = body.indexOf(';', i);
      String name = end < 0 || end - i > 8 ? "" : body.substring(i + 1, end);
      String decoded =
          switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> number(name);
          };
      text.append(decoded.isEmpty() ? "&" : decoded);
      return decoded.isEmpty() ? i + 1 : end + 1;
    }

    private static String number(String name) {
      if (!name.startsWith("#")) {
        return "";
      }
      boolean hex = name.startsWith("#x");
      try {
        int code =
            hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.toString(code);
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
  }
}
