package org.capias.intake.html;

import java.util.List;
import org.capias.intake.Offsets;
import org.capias.intake.text.Places;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as it is kept: blocks parted by an empty line, each run of white space one
 * space, a line break within a block one line feed, soft hyphens and other marks without width left
 * out. Beside it the place of every character in the page's bytes.
 */
final class Written {
  private final StringBuilder text = new StringBuilder();
  private final Offsets.Builder offsets = new Offsets.Builder();
  private final @Nullable Places bytes;
  private final Origin origin;
  private int codePoints;

  /** A space that is owed before the next word, and where it stands in the source. */
  private boolean space;

  private int spaceFrom;
  private int spaceTo;

  private Written(String source, @Nullable Places bytes) {
    this.origin = new Origin(source);
    this.bytes = bytes;
  }

  /**
   * @param bytes the places of the source's characters, or null where no offsets are wanted
   */
  static Written of(List<Block> blocks, String source, @Nullable Places bytes) {
    Written written = new Written(source, bytes);
    blocks.forEach(written::write);
    return written;
  }

  String text() {
    return text.toString();
  }

  Offsets offsets() {
    return offsets.build();
  }

  private void write(Block block) {
    int before = text.length();
    boolean first = true;
    space = false;
    for (Node node : block.nodes()) {
      if (!(node instanceof TextNode words)) {
        space = false;
        if (text.length() > before) {
          put('\n', -1, -1);
        }
        continue;
      }
      String whole = words.getWholeText();
      int[] places = bytes == null ? new int[0] : origin.of(words);
      for (int i = 0; i < whole.length(); ) {
        int c = whole.codePointAt(i);
        int next = i + Character.charCount(c);
        int from = places.length == 0 ? -1 : places[2 * i];
        int to = places.length == 0 ? -1 : places[2 * next - 1];
        i = next;
        if (Spaces.isNothing(c)) {
          continue;
        }
        if (Spaces.is((char) c) && c < 0x10000) {
          owe(from, to);
          continue;
        }
        if (first && before > 0) {
          put('\n', -1, -1);
          put('\n', -1, -1);
        }
        boolean atLineStart = first || text.charAt(text.length() - 1) == '\n';
        if (space && !atLineStart) {
          put(' ', spaceFrom, spaceTo);
        }
        first = false;
        space = false;
        put(c, from, to);
      }
    }
    trim(before);
  }

  private void owe(int from, int to) {
    if (!space) {
      space = true;
      spaceFrom = from;
      spaceTo = to;
    }
  }

  /** Line breaks at the end of a block go; they stand nowhere, so no offset is lost. */
  private void trim(int before) {
    while (text.length() > before && text.charAt(text.length() - 1) == '\n') {
      text.setLength(text.length() - 1);
      codePoints--;
    }
  }

  private void put(int c, int from, int to) {
    text.appendCodePoint(c);
    if (bytes != null && from >= 0 && to > from) {
      int start = bytes.start(from);
      int end = bytes.end(to);
      if (start >= 0 && end > start) {
        offsets.add(codePoints, start, end - start);
      }
    }
    codePoints++;
  }
}
