package org.capias.intake.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a stored HTTP message: its first line and its fields, read leniently (RFC 9112 with
 * bare line feeds and folded lines, which old archives hold).
 *
 * @param firstLine request or status line
 * @param lines name and value of each field, in order
 */
public record Head(String firstLine, List<Field> lines) {
  private static final Pattern STATUS = Pattern.compile("^HTTP/\\S+\\s+(\\d{3})");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** One field. */
  public record Field(String name, String value) {}

  public static Head of(byte[] head) {
    String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
    List<Field> fields = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      int colon = line.indexOf(':');
      boolean folded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (folded && !fields.isEmpty()) {
        Field last = fields.remove(fields.size() - 1);
        fields.add(new Field(last.name(), last.value() + " " + line.strip()));
      } else if (colon > 0) {
        fields.add(new Field(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return new Head(lines[0].strip(), List.copyOf(fields));
  }

  /** Where the head of a whole message ends, its blank line included; -1 where it has none. */
  public static int end(byte[] message) {
    for (int i = 0; i < message.length; i++) {
      if (message[i] != '\n') {
        continue;
      }
      if (i + 1 < message.length && message[i + 1] == '\n') {
        return i + 2;
      }
      if (i + 2 < message.length && message[i + 1] == '\r' && message[i + 2] == '\n') {
        return i + 3;
      }
    }
    return -1;
  }

  /** The status of a response; 0 where the first line has none. */
  public int status() {
    Matcher status = STATUS.matcher(firstLine);
    return status.find() ? Integer.parseInt(status.group(1)) : 0;
  }

  /** The value of the first field of that name, or null. */
  public @Nullable String field(String name) {
    for (Field field : lines) {
      if (field.name().equalsIgnoreCase(name)) {
        return field.value();
      }
    }
    return null;
  }

  /** The charset that a media type names, or null. */
  public static @Nullable String charset(@Nullable String mediaType) {
    Matcher found = mediaType == null ? null : CHARSET.matcher(mediaType);
    return found != null && found.find() ? found.group(1) : null;
  }

  /** A media type without its parameters, in lower case; empty where there is none. */
  public static String plainType(@Nullable String mediaType) {
    return mediaType == null
        ? ""
        : mediaType.replaceFirst("[;,].*$", "").strip().toLowerCase(Locale.ROOT);
  }
}
