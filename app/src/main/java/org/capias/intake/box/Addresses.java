package org.capias.intake.box;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses as archives hold them, which is not always as the standard has them. */
final class Addresses {
  private Addresses() {}

  /** The address with what may not stand in one percent-encoded; null where it is none. */
  static @Nullable URI of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = text.strip();
    if (plain.startsWith("<") && plain.endsWith(">")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    try {
      return checked(new URI(plain));
    } catch (URISyntaxException e) {
      try {
        return checked(new URI(encode(plain)));
      } catch (URISyntaxException again) {
        return null;
      }
    }
  }

  private static @Nullable URI checked(URI uri) {
    return uri.isAbsolute() ? uri : null;
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      boolean may =
          c == '%'
              ? i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])
              : c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      if (may) {
        out.append((char) c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }

  /** A file's address with the name of what lies in it. */
  static URI inside(URI file, String name) {
    try {
      String outer = file.getFragment() == null ? name : file.getFragment() + "!/" + name;
      return new URI(file.getScheme(), file.getSchemeSpecificPart(), outer);
    } catch (URISyntaxException e) {
      return file;
    }
  }
}
