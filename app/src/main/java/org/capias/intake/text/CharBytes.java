package org.capias.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * At which byte each character of a decoded text begins. Text in one byte a character, and sound
 * UTF-8, are counted; anything else is decoded once more, a character at a time.
 */
public final class CharBytes implements Places {
  private final int[] starts;
  private final int base;

  private CharBytes(int[] starts, int base) {
    this.starts = starts;
    this.base = base;
  }

  /**
   * Finds the places.
   *
   * @param bytes what was decoded
   * @param from where the text begins in them, behind a byte order mark
   * @param text what {@code new String(bytes, from, bytes.length - from, charset)} gave
   */
  public static CharBytes of(byte[] bytes, int from, Charset charset, String text) {
    if (text.length() == bytes.length - from && Charsets.isAscii(bytes)) {
      return new CharBytes(new int[0], from);
    }
    int[] starts = new int[text.length() + 1];
    boolean counted =
        charset.equals(StandardCharsets.UTF_8)
            && text.indexOf('\uFFFD') < 0
            && count(text, from, starts) == bytes.length;
    if (!counted) {
      decode(bytes, from, charset, starts);
    }
    return new CharBytes(starts, from);
  }

  /** The byte at which the character at this index begins; one past the end for the length. */
  public int at(int index) {
    return starts.length == 0 ? base + index : starts[Math.min(index, starts.length - 1)];
  }

  @Override
  public int start(int index) {
    return at(index);
  }

  @Override
  public int end(int index) {
    return at(index);
  }

  private static int count(String text, int from, int[] starts) {
    int at = from;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      starts[i] = at;
      if (Character.isHighSurrogate(c)) {
        at += 4;
        starts[++i] = at;
      } else {
        at += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
    }
    starts[text.length()] = at;
    return at;
  }

  private static void decode(byte[] bytes, int from, Charset charset, int[] starts) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer one = CharBuffer.allocate(1);
    CharBuffer two = CharBuffer.allocate(2);
    int at = 0;
    while (in.hasRemaining() && at < starts.length - 1) {
      int before = in.position();
      CharBuffer out = one.clear();
      decoder.decode(in, out, true);
      if (out.position() == 0) {
        out = two.clear();
        decoder.decode(in, out, true);
      }
      if (out.position() == 0) {
        break;
      }
      starts[at++] = before;
      if (out.position() == 2 && at < starts.length - 1) {
        starts[at++] = in.position();
      }
    }
    while (at < starts.length) {
      starts[at++] = bytes.length;
    }
  }
}
