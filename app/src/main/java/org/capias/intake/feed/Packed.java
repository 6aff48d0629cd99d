package org.capias.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.capias.intake.text.Charsets;
import org.jspecify.annotations.Nullable;

/** Values that a feed packs in base64. */
final class Packed {
  private Packed() {}

  /** The words, or null where the value is not base64 of UTF-8. */
  static @Nullable String base64(String value) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(value);
      return bytes.length > 0 && Charsets.isUtf8(bytes)
          ? new String(bytes, StandardCharsets.UTF_8)
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
