package org.capias.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where records lie.
 *
 * @param file name of a file in {@code warc/}
 * @param offset first byte
 * @param length how many bytes, compressed, of one record or of a pair that belongs together
 * @param stored SHA-256 of exactly these bytes of the file
 */
record Place(String file, long offset, long length, String stored) {
  Map<String, @Nullable Object> facts() {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("file", file);
    facts.put("offset", offset);
    facts.put("length", length);
    facts.put("stored", stored);
    return facts;
  }

  long end() {
    return offset + length;
  }

  @Override
  public String toString() {
    return "warc/" + file + " at byte " + offset;
  }
}
