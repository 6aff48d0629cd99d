package org.capias.reading.text;

import java.util.Set;

/**
 * HTML pasted as text: tags, comments, scripts and space entities are passed over like white space,
 * so that the words between them read as they would on a page. A sign that opens no tag we know
 * stays a sign.
 */
final class Markup {
  private static final int LONGEST_TAG = 2_000;
  private static final int LONGEST_NAME = 12;

  /** Tags after which a new paragraph begins. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p div br li ul ol h1 h2 h3 h4 h5 h6 tr table td th section article header footer nav aside figure"
              .concat(" figcaption blockquote main title hr dt dd body pre script style")
              .split(" "));

  private static final Set<String> INLINE =
      Set.of(
          "a span b i em strong u s img html head meta link picture source video audio iframe form"
              .concat(" input button label svg path time small sup sub font center code cite")
              .concat(" q noscript tbody thead dl abbr mark wbr option select textarea g use")
              .split(" "));

  private static final String[] SPACES = {
    "&nbsp;", "&#160;", "&ensp;", "&emsp;", "&thinsp;", "&zwnj;", "&shy;", "&#xa0;"
  };

  private final String text;

  /** From where on a closing mark is known to be missing, so that nothing is sought twice. */
  private int noComment = Integer.MAX_VALUE;

  private int noScript = Integer.MAX_VALUE;
  private int noStyle = Integer.MAX_VALUE;
  private int found;

  Markup(String text) {
    this.text = text;
  }

  /** How many tags have been passed over. */
  int count() {
    return found;
  }

  /** Where the markup that begins at {@code at} ends, or {@code at} where there is none. */
  int end(int at) {
    int end = text.charAt(at) == '&' ? afterSpace(at) : afterTag(at);
    found += end > at ? 1 : 0;
    return end;
  }

  /** Whether the entity of a space stands there. */
  boolean isSpace(int at) {
    return afterSpace(at) > at;
  }

  private int afterSpace(int at) {
    for (String space : SPACES) {
      if (text.startsWith(space, at)) {
        return at + space.length();
      }
    }
    return at;
  }

  private int afterTag(int at) {
    if (at + 2 >= text.length()) {
      return at;
    }
    if (text.startsWith("<!--", at)) {
      int end = at >= noComment ? -1 : text.indexOf("-->", at);
      noComment = end < 0 ? Math.min(noComment, at) : noComment;
      return end < 0 ? at : end + 3;
    }
    String name = name(text, at);
    if (!name.equals("!doctype") && !BLOCKS.contains(name) && !INLINE.contains(name)) {
      return at;
    }
    int end = close(text, at);
    if (end == at || text.charAt(at + 1) == '/') {
      return end;
    }
    return switch (name) {
      case "script" -> {
        int last = end >= noScript ? -1 : text.indexOf("</script", end);
        noScript = last < 0 ? Math.min(noScript, end) : noScript;
        yield last < 0 ? end : last;
      }
      case "style" -> {
        int last = end >= noStyle ? -1 : text.indexOf("</style", end);
        noStyle = last < 0 ? Math.min(noStyle, end) : noStyle;
        yield last < 0 ? end : last;
      }
      default -> end;
    };
  }

  /** Whether the tag at a "&lt;" begins a new paragraph. */
  static boolean isBlock(String text, int at) {
    return text.charAt(at) == '<' && BLOCKS.contains(name(text, at));
  }

  private static String name(String text, int at) {
    int from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int i = from;
    StringBuilder name = new StringBuilder(LONGEST_NAME);
    while (i < text.length() && name.length() < LONGEST_NAME) {
      char c = text.charAt(i);
      boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '!' && i == from);
      if (!part) {
        break;
      }
      name.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      i++;
    }
    return name.toString();
  }

  private static int close(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      if (text.charAt(i) == '<') {
        return at;
      }
    }
    return at;
  }
}
