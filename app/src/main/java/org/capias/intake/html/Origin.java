package org.capias.intake.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Where the characters of a text node stand in the page's source. The parser tells where the node
 * begins and ends; between, source and text go side by side but for character references ({@code
 * &amp;}), each of which is followed here as the parser read it. Should the two ever part, the rest
 * of the node has no place: nothing is better than a wrong one.
 */
public final class Origin {
  /** The longest name of a character reference in HTML has 31 letters. */
  private static final int LONGEST_REFERENCE = 40;

  private final String source;

  public Origin(String source) {
    this.source = source;
  }

  /**
   * Pairs of indexes into the source for each character of the node's text: its first, and behind
   * its last; -1 where unknown.
   */
  public int[] of(TextNode node) {
    String text = node.getWholeText();
    int[] places = new int[2 * text.length()];
    java.util.Arrays.fill(places, -1);
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return places;
    }
    int end = Math.min(range.endPos(), source.length());
    int at = Math.max(0, range.startPos());
    int i = 0;
    while (i < text.length() && at < end) {
      char c = text.charAt(i);
      int length = source.charAt(at) == '&' ? reference(at, end) : 0;
      String meant =
          length == 0 ? "" : Parser.unescapeEntities(source.substring(at, at + length), false);
      if (length > 1
          && !meant.isEmpty()
          && (!meant.startsWith("&") || meant.equals("&"))
          && text.startsWith(meant, i)) {
        for (int k = 0; k < meant.length(); k++, i++) {
          places[2 * i] = at;
          places[2 * i + 1] = at + length;
        }
        at += length;
      } else if (source.charAt(at) == c || c == '\uFFFD' && source.charAt(at) == 0) {
        places[2 * i] = at;
        places[2 * i + 1] = ++at;
        i++;
      } else if (source.charAt(at) == '\r' || source.charAt(at) == 0) {
        at++;
      } else {
        break;
      }
    }
    return places;
  }

  /** How long the reference is that begins here with {@code &}. */
  private int reference(int from, int end) {
    int to = from + 1;
    int most = Math.min(end, from + LONGEST_REFERENCE);
    while (to < most
        && (Character.isLetterOrDigit(source.charAt(to)) || source.charAt(to) == '#')) {
      to++;
    }
    return to < most && source.charAt(to) == ';' ? to + 1 - from : to - from;
  }
}
