package org.capias.archive;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way from one place of the log to its end, for those who keep something derived up to date. A
 * mark is the place and the hash of the line before it, so that it fits no other log.
 */
final class Since {
  private final Custody custody;
  private final Index index;

  Since(Custody custody, Index index) {
    this.custody = custody;
    this.index = index;
  }

  String give(String mark, Consumer<Archive.Item> taker) throws IOException {
    custody.each(
        place(mark),
        line -> {
          Entry entry = line.entry();
          if (entry.is("added")) {
            taker.accept(Items.of(entry, index));
          } else if (entry.is("deleted")) {
            @Nullable Entry gone = index.find("number", Long.toString(entry.number("of")));
            if (gone != null && gone.is("added")) {
              taker.accept(Items.of(gone, index));
            }
          }
        });
    return custody.end() + " " + custody.head();
  }

  /** The place of a mark that is of this log, or its beginning. */
  private long place(String mark) throws IOException {
    int space = mark.indexOf(' ');
    if (space < 0) {
      return 0;
    }
    try {
      long place = Long.parseLong(mark.substring(0, space));
      String head = mark.substring(space + 1);
      if (place == custody.end()) {
        return head.equals(custody.head()) ? place : 0;
      }
      Custody.@Nullable Line before = place > custody.end() ? null : custody.before(place);
      return before != null && before.entry().hash().equals(head) ? place : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
