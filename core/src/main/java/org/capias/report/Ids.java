package org.capias.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.capias.model.Evidence;

/**
 * Names for the parts of a case file that mean the same in every run: made from what a part says
 * and where its words stand, never from its position in the list.
 */
final class Ids {
  private static final int LENGTH = 40;

  private Ids() {}

  /** {@code capias-note-} and forty hexadecimal digits over the parts. */
  static String of(String kind, String... parts) {
    return "capias-" + kind + "-" + digest(List.of(parts)).substring(0, LENGTH);
  }

  /** The same for something that stands on words. */
  static String of(String kind, List<Evidence> evidence, String... parts) {
    StringBuilder places = new StringBuilder();
    evidence.stream()
        .sorted()
        .forEach(
            e ->
                places
                    .append(e.document())
                    .append('#')
                    .append(e.start())
                    .append(',')
                    .append(e.end())
                    .append(' '));
    return of(kind, places.toString(), String.join("\n", parts));
  }

  /** A document by the hash of its bytes, which is its id already. */
  static String document(String id) {
    return "capias-document-" + id.substring(id.indexOf(':') + 1);
  }

  private static String digest(List<String> parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
