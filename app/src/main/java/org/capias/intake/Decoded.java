package org.capias.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. UTF-8 is tried first, because other text practically never passes for it; UTF-16
 * is known by its mark or by the zero bytes that Latin letters leave in it; what is left and has no
 * control characters is windows-1252, the usual encoding of old western pages.
 *
 * @param text the text, or null where the bytes are not text
 * @param remark what stands against the text, or what the bytes are instead; null for sound text
 * @param charset how the bytes were read, or null where they are not text
 */
record Decoded(@Nullable String text, @Nullable String remark, @Nullable Charset charset) {

  static Decoded of(byte[] bytes) {
    String kind = Magic.kind(bytes);
    if (kind != null) {
      return none(kind);
    }
    if (bytes.length >= 2 && (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF))) {
      return sound(bytes, StandardCharsets.UTF_16, "broken UTF-16");
    }
    Charset wide = withoutMark(bytes);
    if (wide != null) {
      return sound(bytes, wide, "broken UTF-16");
    }
    String utf8 = tryDecode(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return hasControls(utf8)
          ? none("binary data")
          : new Decoded(utf8, null, StandardCharsets.UTF_8);
    }
    return damaged(bytes);
  }

  /**
   * Text that is not UTF-8 throughout. A few broken bytes among many sound sequences are damage (a
   * cut-off end, a bad paste) and become U+FFFD; otherwise it is windows-1252.
   */
  private static Decoded damaged(byte[] bytes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    long broken = replaced.chars().filter(c -> c == 0xFFFD).count();
    long sequences = replaced.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    if (broken * 10 <= sequences) {
      return hasControls(replaced)
          ? none("binary data")
          : new Decoded(
              replaced,
              "UTF-8 with " + broken + (broken == 1 ? " broken byte" : " broken bytes"),
              StandardCharsets.UTF_8);
    }
    return sound(bytes, Charset.forName("windows-1252"), "binary data");
  }

  private static Decoded sound(byte[] bytes, Charset charset, String otherwise) {
    String text = tryDecode(bytes, charset);
    return text == null || hasControls(text) ? none(otherwise) : new Decoded(text, null, charset);
  }

  private static Decoded none(String what) {
    return new Decoded(null, what, null);
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Control characters that no article has; form feed and the old end-of-file mark are harmless.
   */
  private static boolean isControl(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c != 0x0B;
  }

  private static @Nullable String tryDecode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** UTF-16 without a mark, if a good part of one half of the byte pairs is zero and none else. */
  private static @Nullable Charset withoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int pairs = Math.min(bytes.length, 4096) / 2;
    for (int i = 0; i < pairs * 2; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (bytes.length % 2 != 0 || pairs < 4) {
      return null;
    }
    return zeros[0] * 2 > pairs && zeros[1] == 0
        ? StandardCharsets.UTF_16BE
        : zeros[1] * 2 > pairs && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
