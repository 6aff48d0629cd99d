package org.capias.intake;

import java.nio.charset.Charset;
import java.util.List;
import org.capias.intake.text.CharBytes;

/** Where each code point of a plain text stands in its bytes. */
final class TextOffsets {
  private TextOffsets() {}

  static Offsets of(byte[] bytes, String text, Charset charset) {
    if (text.length() == bytes.length) {
      return new Offsets(List.of(new Offsets.Run(0, bytes.length, 0, 1)));
    }
    CharBytes starts = CharBytes.of(bytes, 0, charset, text);
    Offsets.Builder offsets = new Offsets.Builder();
    int codePoint = 0;
    for (int i = 0; i < text.length(); codePoint++) {
      int next = i + Character.charCount(text.codePointAt(i));
      offsets.add(codePoint, starts.at(i), starts.at(next) - starts.at(i));
      i = next;
    }
    return offsets.build();
  }
}
