package org.capias.archive;

import java.time.Instant;
import java.util.List;

/**
 * A saved case file.
 *
 * @param number of its entry in the log
 * @param version 1 for the first of this name
 * @param payload hash of its JSON
 */
public record KeptCase(
    String name,
    long number,
    int version,
    Instant time,
    String who,
    String payload,
    List<Source> documents) {
  /**
   * A document of a case.
   *
   * @param document its id
   * @param item number of the item it was read from
   * @param text hash of its text, as UTF-8
   */
  public record Source(String document, long item, String text) {}

  public KeptCase {
    documents = List.copyOf(documents);
  }

  /**
   * To be asked before a long reading: whether a case may be called so.
   *
   * @throws ArchiveException where it may not
   */
  public static void checkName(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw new ArchiveException(
          "not a name for a case", "'" + name + "'", "use letters, digits, dots and hyphens");
    }
  }
}
