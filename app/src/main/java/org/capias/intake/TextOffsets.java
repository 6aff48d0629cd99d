package org.capias.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Where each code point of a plain text stands in its bytes. The text is decoded once more, one
 * code point at a time, by the decoder that made it; so the map is right for any encoding.
 */
final class TextOffsets {
  private TextOffsets() {}

  static Offsets of(byte[] bytes, Charset charset) {
    Offsets.Builder offsets = new Offsets.Builder();
    if (isAscii(bytes) && charset.equals(StandardCharsets.UTF_8)) {
      return bytes.length == 0
          ? Offsets.NONE
          : new Offsets(java.util.List.of(new Offsets.Run(0, bytes.length, 0, 1)));
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer one = CharBuffer.allocate(1);
    CharBuffer two = CharBuffer.allocate(2);
    int codePoint = 0;
    while (in.hasRemaining()) {
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
      offsets.add(codePoint++, before, in.position() - before);
    }
    return offsets.build();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
