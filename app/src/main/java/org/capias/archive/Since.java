package org.capias.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The way from one place of the log to its end, for those who keep something derived up to date. A
 * mark is the place and the hash of the line before it, so that it fits no other log.
 */
final class Since {
  private final Custody custody;
  private final Index index;
  private final Room room;

  Since(Room room) {
    this.room = room;
    this.custody = room.custody();
    this.index = room.index();
  }

  String give(String mark, ChangeTaker taker) throws IOException {
    custody.each(
        place(mark),
        line -> {
          Entry entry = line.entry();
          @Nullable Entry about =
              entry.is("deleted") ? index.find("number", Long.toString(entry.number("of"))) : entry;
          if (about != null) {
            give(about, taker);
          }
        });
    return custody.end() + " " + custody.head();
  }

  private void give(Entry entry, ChangeTaker taker) throws IOException {
    switch (entry.action()) {
      case "added" -> taker.item(Items.of(entry, index));
      case "read" -> taker.caseFile(Cases.of(entry), room.gone(entry));
      case "corrected" -> {
        // An entry of that name without a record is a note that somebody logged.
        if (entry.holdsRecords()) {
          taker.correction(new Corrections(room).of(entry), room.gone(entry));
        }
      }
      default -> {}
    }
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
