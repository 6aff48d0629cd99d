package org.capias.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Labels of links that some outlets put into their sentences: "ruled [judgment, PDF] on Monday",
 * "the court [official website]". They are no part of what the sentence says, whose words stand
 * right and left of them as if nothing were between. What an editor puts into a quotation ("[the
 * president]") is none.
 */
final class LinkLabels {
  /** Characters between the brackets. */
  private static final int LONGEST = 40;

  private static final Set<String> LAST =
      Set.of(
          ("report reports website site text texts profile materials pdf article articles video audio"
                  + " backgrounder release releases transcript webpage docket judgment judgement"
                  + " opinion archive coverage page")
              .split(" "));

  private LinkLabels() {}

  /** One past the closing bracket of a label that begins there; else {@code from}. */
  static int end(String text, int from) {
    int close = from + 1;
    while (close < text.length()
        && close - from <= LONGEST
        && (Character.isLetterOrDigit(text.charAt(close))
            || " ,.'-".indexOf(text.charAt(close)) >= 0)) {
      close++;
    }
    if (close >= text.length() || text.charAt(close) != ']') {
      return from;
    }
    int last = close;
    while (last > from + 1 && Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    boolean inside = from > 0 && text.charAt(from - 1) == ' ';
    String word = text.substring(last, close).toLowerCase(Locale.ROOT);
    return inside && LAST.contains(word) ? close + 1 : from;
  }
}
