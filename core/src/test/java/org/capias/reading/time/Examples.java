package org.capias.reading.time;

import java.util.List;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.reading.text.Page;

/** Readings of one-line texts, written as "words=value". */
final class Examples {
  private Examples() {}

  /** The times of a text that was published on a day, or month, or year; empty for unknown. */
  static Times times(String published, String text) {
    PartialDate day = published.isEmpty() ? null : PartialDate.parse(published);
    Document document =
        new Document("sha256:0", "t.txt", text, 0, null, null, null, day, null, "en");
    return Times.in(Page.of(document));
  }

  /** Each time as "words=value". */
  static List<String> read(String published, String text) {
    return times(published, text).all().stream()
        .map(time -> text.substring(time.from(), time.to()) + "=" + time.value().timex())
        .toList();
  }

  /** The same for a text published on Tuesday, 3 September 2024. */
  static List<String> news(String text) {
    return read("2024-09-03", text);
  }

  /** The only time of a text. */
  static Time only(String published, String text) {
    List<Time> all = times(published, text).all();
    if (all.size() != 1) {
      throw new AssertionError("not one time: " + read(published, text));
    }
    return all.get(0);
  }
}
