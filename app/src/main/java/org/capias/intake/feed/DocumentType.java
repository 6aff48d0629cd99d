package org.capias.intake.feed;

/**
 * Blanks out a document type with what it defines. Nothing of it is used: entities that it defines
 * could grow without bound or fetch files. Every other character keeps its place.
 */
final class DocumentType {
  private DocumentType() {}

  static String blank(String xml) {
    int from = find(xml, "<!doctype");
    if (from < 0) {
      return xml;
    }
    int depth = 0;
    int quote = 0;
    for (int i = from; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (depth > 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return xml.substring(0, from) + " ".repeat(i + 1 - from) + xml.substring(i + 1);
      }
    }
    return xml; // never closed: the parser takes it as it comes
  }

  /** Only before the first element: what stands in an entry is text. */
  private static int find(String xml, String what) {
    int from = -1;
    for (int i = xml.indexOf('<'); i >= 0 && i < xml.length(); i = xml.indexOf('<', i + 1)) {
      if (xml.regionMatches(true, i, what, 0, what.length())) {
        from = i;
        break;
      }
      char next = i + 1 < xml.length() ? xml.charAt(i + 1) : ' ';
      if (xml.startsWith("<!--", i)) {
        int end = xml.indexOf("-->", i + 4);
        i = end < 0 ? xml.length() : end;
      } else if (next != '?') {
        break;
      }
    }
    return from;
  }
}
