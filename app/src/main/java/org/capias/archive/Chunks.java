package org.capias.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The payload of a response is its entity body: without the chunks of {@code Transfer-Encoding:
 * chunked}, with its content coding (ISO 28500, 4.2 and RFC 9112, 7.1). Where the chunks are broken
 * or were taken away by whoever fetched it, the payload is what stands behind the head.
 */
final class Chunks {
  private Chunks() {}

  static byte[] payload(byte @Nullable [] head, byte[] body) {
    if (head == null || !chunked(new String(head, StandardCharsets.ISO_8859_1))) {
      return body;
    }
    byte[] joined = join(body);
    return joined == null ? body : joined;
  }

  private static boolean chunked(String head) {
    return head.lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(line -> line.startsWith("transfer-encoding:") && line.contains("chunked"));
  }

  private static byte @Nullable [] join(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (true) {
      int end = lineEnd(body, at);
      if (end < 0) {
        return null;
      }
      String size = new String(body, at, end - at, StandardCharsets.ISO_8859_1).split(";")[0];
      int length;
      try {
        length = Integer.parseInt(size.strip(), 16);
      } catch (NumberFormatException e) {
        return null;
      }
      at = end + 2;
      if (length == 0) {
        return out.toByteArray();
      }
      if (length < 0 || length > body.length - at - 2) {
        return null;
      }
      out.write(body, at, length);
      at += length + 2;
    }
  }

  private static int lineEnd(byte[] body, int from) {
    for (int i = from; i + 1 < body.length; i++) {
      if (body[i] == '\r' && body[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
