package org.capias.intake.mail;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part's bytes without their transfer encoding (RFC 2045), each with its place in the letter.
 *
 * @param bytes decoded
 * @param starts for each decoded byte where it begins in the letter
 * @param ends and where it ends
 */
@SuppressWarnings("ArrayRecordComponent")
record Transfer(byte[] bytes, int[] starts, int[] ends) {

  /**
   * @param raw the part as it stands
   * @param at where it stands in the letter
   */
  static Transfer decode(byte[] raw, int at, @Nullable String encoding) {
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    Transfer out = new Transfer(new byte[raw.length], new int[raw.length], new int[raw.length]);
    return switch (name) {
      case "quoted-printable" -> out.cut(out.quoted(raw, at));
      case "base64" -> out.cut(out.base64(raw, at));
      default -> out.cut(out.plain(raw, at));
    };
  }

  private int plain(byte[] raw, int at) {
    for (int i = 0; i < raw.length; i++) {
      put(i, raw[i], at + i, at + i + 1);
    }
    return raw.length;
  }

  private int quoted(byte[] raw, int at) {
    int n = 0;
    for (int i = 0; i < raw.length; ) {
      if (raw[i] != '=') {
        put(n++, raw[i], at + i, at + i + 1);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < raw.length && (raw[end] == ' ' || raw[end] == '\t' || raw[end] == '\r')) {
        end++;
      }
      if (end >= raw.length || raw[end] == '\n') {
        i = end + 1; // the line goes on
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        put(n++, (byte) (high * 16 + low), at + i, at + i + 3);
        i += 3;
      } else {
        put(n++, raw[i], at + i, at + i + 1);
        i++;
      }
    }
    return n;
  }

  private int base64(byte[] raw, int at) {
    int n = 0;
    int bits = 0;
    int held = 0;
    int from = at;
    for (int i = 0; i < raw.length; i++) {
      int value = value(raw[i]);
      if (value < 0) {
        continue;
      }
      from = bits == 0 ? at + i : from;
      held = held << 6 | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        put(n++, (byte) (held >> bits), from, at + i + 1);
        held &= (1 << bits) - 1;
        from = at + i;
      }
    }
    return n;
  }

  private static int value(byte c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    return c >= '0' && c <= '9' ? c - '0' + 52 : c == '+' ? 62 : c == '/' ? 63 : -1;
  }

  private void put(int n, byte value, int start, int end) {
    bytes[n] = value;
    starts[n] = start;
    ends[n] = end;
  }

  private Transfer cut(int length) {
    return new Transfer(
        Arrays.copyOf(bytes, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }
}
