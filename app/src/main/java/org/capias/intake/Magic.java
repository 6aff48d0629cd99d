package org.capias.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file that is not plain text says it is, by its first bytes: only so that the message can
 * name it. Web pages are text too, but their markup is not what an article says.
 */
final class Magic {
  private static final Map<String, String> STARTS = new LinkedHashMap<>();

  static {
    STARTS.put("%PDF-", "PDF");
    STARTS.put("PK\u0003\u0004", "a ZIP archive or an office document");
    STARTS.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    STARTS.put("{\\rtf", "RTF");
    STARTS.put("\u001F\u008B", "gzip");
    STARTS.put("\u0089PNG", "a PNG picture");
    STARTS.put("\u00FF\u00D8\u00FF", "a JPEG picture");
    STARTS.put("GIF8", "a GIF picture");
    STARTS.put("WARC/", "a web archive");
  }

  private Magic() {}

  /** The kind of file, or null where the first bytes do not tell. */
  static @Nullable String kind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> known : STARTS.entrySet()) {
      if (start.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    String words = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return words.startsWith("<!doctype html") || words.startsWith("<html") ? "a web page" : null;
  }
}
