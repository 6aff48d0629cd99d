package org.capias.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding a page or feed is in. Order of trust: byte order mark, the protocol, the page's
 * own declaration, what the bytes look like. A declaration that the bytes contradict is not
 * followed: UTF-8 is recognised because other text practically never passes for it. Names mean what
 * the WHATWG Encoding Standard says they mean on the web: {@code iso-8859-1} is windows-1252.
 */
public final class Charsets {
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How far into a page its declaration may stand. */
  private static final int PRESCAN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** What names mean on the web where Java takes them by the letter. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf_8", "UTF-8"),
          Map.entry("utf_16", "UTF-16"),
          Map.entry("utf_32", "UTF-32"),
          Map.entry("utf-16", "UTF-16LE"),
          Map.entry("unicode", "UTF-16LE"));

  private Charsets() {}

  /**
   * An encoding chosen.
   *
   * @param charset how to decode
   * @param skip bytes of a byte order mark before the text
   * @param remark what contradicts what was told, or null
   */
  public record Choice(Charset charset, int skip, @Nullable String remark) {}

  /** The encoding of a page, feed or other text with a declaration of its own. */
  public static Choice of(byte[] bytes, @Nullable String told) {
    Choice marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    String name = told != null && named(told) != null ? told : declared(bytes);
    Charset charset = name == null ? null : named(name);
    if (charset != null && isWide(charset) && !looksWide(bytes)) {
      charset = null; // it could be read so far, hence it is not in 16-bit units
    }
    boolean utf8 = isUtf8(bytes);
    if (charset == null) {
      return new Choice(
          utf8 || mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0, unknown(told));
    }
    if (charset.equals(StandardCharsets.UTF_8) && !utf8) {
      return mostlyUtf8(bytes)
          ? new Choice(charset, 0, "some bytes are not UTF-8, as it says it is")
          : new Choice(WINDOWS_1252, 0, "not UTF-8, as it says it is; read as windows-1252");
    }
    if (utf8 && !charset.equals(StandardCharsets.UTF_8) && !isAscii(bytes) && isWestern(charset)) {
      return new Choice(StandardCharsets.UTF_8, 0, "UTF-8, not " + name + " as it says it is");
    }
    return new Choice(charset, 0, null);
  }

  private static @Nullable String unknown(@Nullable String told) {
    return told == null || named(told) != null ? null : "no such encoding as '" + clip(told) + "'";
  }

  private static String clip(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  /** The encoding of that name as the web means it, or null. */
  public static @Nullable Charset named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
    try {
      Charset charset = Charset.forName(MEANT.getOrDefault(plain, plain));
      return charset.newDecoder() == null ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    } catch (UnsupportedOperationException e) {
      return null; // an auto-detecting pseudo-charset
    }
  }

  private static @Nullable Choice marked(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return new Choice(StandardCharsets.UTF_8, 3, null);
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return new Choice(Charset.forName("UTF-32LE"), 4, null);
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return new Choice(Charset.forName("UTF-32BE"), 4, null);
    }
    if (starts(b, 0xFE, 0xFF)) {
      return new Choice(StandardCharsets.UTF_16BE, 2, null);
    }
    if (starts(b, 0xFF, 0xFE)) {
      return new Choice(StandardCharsets.UTF_16LE, 2, null);
    }
    // "<" alone in its unit: markup without a mark
    if (starts(b, 0, 0, 0, '<')) {
      return new Choice(Charset.forName("UTF-32BE"), 0, null);
    }
    if (starts(b, '<', 0, 0, 0)) {
      return new Choice(Charset.forName("UTF-32LE"), 0, null);
    }
    if (starts(b, 0, '<', 0)) {
      return new Choice(StandardCharsets.UTF_16BE, 0, null);
    }
    return starts(b, '<', 0) ? new Choice(StandardCharsets.UTF_16LE, 0, null) : null;
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(start);
    while (found.find()) {
      if (named(found.group(1)) != null) {
        return found.group(1);
      }
    }
    return null;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean looksWide(byte[] bytes) {
    int zeros = 0;
    int n = Math.min(bytes.length, 1000);
    for (int i = 0; i < n; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros * 4 > n;
  }

  /** Encodings in which any bytes are text, so that nothing in them speaks against UTF-8. */
  private static boolean isWestern(Charset charset) {
    return charset.name().startsWith("windows-125") || charset.name().startsWith("ISO-8859");
  }

  public static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** A few broken bytes among many sound sequences: a cut-off end or a bad paste. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    long broken = replaced.chars().filter(c -> c == 0xFFFD).count();
    long sound = replaced.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return broken * 10 <= sound;
  }
}
