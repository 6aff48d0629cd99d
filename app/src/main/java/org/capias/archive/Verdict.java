package org.capias.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param wrong empty where everything is as it was; the first is the first that was found
 * @param notes what the reader should know and what is not wrong
 * @param counts how much was checked, by name
 * @param head hash of the newest entry of the log
 * @param root of the Merkle tree over the log
 */
public record Verdict(
    List<Finding> wrong, List<String> notes, Map<String, Long> counts, String head, String root) {
  /**
   * Something that is not as it was.
   *
   * @param file in the archive's folder
   * @param record id of the WARC record, or null
   * @param offset byte of the file where the record, line or file begins
   */
  public record Finding(
      String file,
      @Nullable String record,
      long offset,
      String what,
      String expected,
      String found) {}

  public Verdict {
    wrong = List.copyOf(wrong);
    notes = List.copyOf(notes);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** Whether everything is as it was. */
  public boolean sound() {
    return wrong.isEmpty();
  }
}
