package org.capias.intake.feed;

import org.capias.intake.html.Html;
import org.capias.intake.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * A value of a feed before it is read: its characters, each with its place in the feed's text.
 *
 * @param text as decoded from XML or JSON
 * @param origins pairs of indexes into the feed's text for each character, first and behind its
 *     last, -1 where unknown; null where character i stands at {@code base + i}
 * @param base where the first character stands, without origins
 * @param html whether it is markup
 */
@SuppressWarnings("ArrayRecordComponent")
record Raw(String text, int @Nullable [] origins, int base, boolean html) {

  /**
   * The value as words.
   *
   * @param bytes where the feed's characters stand in its bytes, or null
   */
  Html.Words words(@Nullable Places bytes) {
    Places places = bytes == null ? null : through(bytes);
    return html ? Html.words(text, places) : Html.plain(text, places);
  }

  /** One line of words, without places: a title, a name. */
  String line() {
    String words = html ? Html.words(text, null).text() : text;
    return words.replaceAll("\\s+", " ").strip();
  }

  private Places through(Places bytes) {
    int[] pairs = origins;
    return new Places() {
      @Override
      public int start(int index) {
        if (pairs == null) {
          return bytes.start(base + index);
        }
        int from = 2 * index < pairs.length ? pairs[2 * index] : -1;
        return from < 0 ? -1 : bytes.start(from);
      }

      @Override
      public int end(int index) {
        if (pairs == null) {
          return bytes.end(base + index);
        }
        int at = 2 * index - 1;
        int to = at >= 0 && at < pairs.length ? pairs[at] : -1;
        return to < 0 ? -1 : bytes.end(to);
      }
    };
  }
}
