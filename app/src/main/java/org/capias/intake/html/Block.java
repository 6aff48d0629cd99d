package org.capias.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A stretch of text that a browser sets apart: a paragraph, a heading, an item of a list.
 *
 * @param element the innermost block element around it
 * @param nodes its text nodes and line breaks in the order of the page
 * @param text their text, each run of white space one space
 * @param linked how many characters of it stand in links
 * @param strong how many stand in bold type or headings
 * @param order its place among the page's blocks
 */
record Block(Element element, List<Node> nodes, String text, int linked, int strong, int order) {

  int length() {
    return text.length();
  }

  /** Share of the text in links. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i >= 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？।".indexOf(text.charAt(i)) >= 0;
  }
}
