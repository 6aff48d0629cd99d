package org.capias.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that came without a media type, so that a viewer of web archives can show it. Only
 * what the bytes say for certain; never the file's name.
 */
final class Identify {
  private Identify() {}

  static @Nullable String type(byte[] payload) {
    String start =
        new String(payload, 0, Math.min(payload.length, 512), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "application/pdf";
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return "application/zip";
    }
    if (!isText(payload)) {
      return null;
    }
    String words = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return words.startsWith("<!doctype html") || words.startsWith("<html")
        ? "text/html"
        : "text/plain; charset=utf-8";
  }

  private static boolean isText(byte[] payload) {
    for (byte b : payload) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
