package org.capias.intake.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a robots.txt says to us (RFC 9309): the groups that name our product, joined, else those for
 * {@code *}; of its rules the longest that matches, and of two equally long the one that allows.
 * {@code Crawl-delay} is not in that standard, but heeded.
 *
 * @param delay seconds between two requests, or null where the file asks for none
 */
record Robots(List<Rule> rules, @Nullable Duration delay) {
  static final Robots SILENT = new Robots(List.of(), null);
  static final Robots CLOSED = new Robots(List.of(new Rule(false, "/")), null);
  private static final double LONGEST = 1e6;

  /** One rule; its pattern may hold {@code *} and end in {@code $}. */
  record Rule(boolean allows, String pattern) {}

  /** Rules for us and for all, while they are read. */
  private static final class Groups {
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Duration delay;
    private boolean seen;
  }

  static Robots of(byte[] file, String product) {
    Groups ours = new Groups();
    Groups all = new Groups();
    List<Groups> open = new ArrayList<>();
    boolean naming = false;
    String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    for (String line : text.split("\r\n|\r|\n", -1)) {
      String plain = line.replaceFirst("#.*$", "");
      int colon = plain.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = plain.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          open.clear();
        }
        naming = true;
        Groups named = value.equals("*") ? all : names(value, product) ? ours : null;
        if (named != null) {
          named.seen = true;
          open.add(named);
        }
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        if (!value.isEmpty()) {
          open.forEach(group -> group.rules.add(new Rule(key.equals("allow"), same(value))));
        }
      } else if (key.equals("crawl-delay")) {
        naming = false;
        Duration delay = delay(value);
        open.forEach(group -> group.delay = delay == null ? group.delay : delay);
      }
    }
    Groups chosen = ours.seen ? ours : all;
    return new Robots(List.copyOf(chosen.rules), chosen.delay);
  }

  private static boolean names(String value, String product) {
    return value.replaceFirst("[^A-Za-z_-].*$", "").equalsIgnoreCase(product);
  }

  private static @Nullable Duration delay(String value) {
    try {
      double seconds = Double.parseDouble(value);
      return seconds >= 0 && seconds < LONGEST ? Duration.ofMillis((long) (seconds * 1000)) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Whether a path with its query may be asked for. */
  boolean allow(String path) {
    String asked = same(path);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      boolean counts = length > longest || (length == longest && rule.allows());
      if (counts && matches(rule.pattern(), asked)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }

  /** Escapes of plain letters undone, all others in capitals: two spellings of a path are one. */
  private static String same(String path) {
    StringBuilder out = new StringBuilder(path.length());
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      if (c == '%' && i + 2 < bytes.length) {
        int value = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
        boolean hex =
            Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
        if (hex) {
          i += 2;
          append(out, value, !(Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0));
          continue;
        }
      }
      append(out, c, false);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int c, boolean escape) {
    if (escape || c >= 0x80) {
      out.append(String.format(Locale.ROOT, "%%%02X", c));
    } else {
      out.append((char) c);
    }
  }

  /** Part after part between stars, each at its first place: time linear in path times parts. */
  private static boolean matches(String pattern, String path) {
    boolean ends = pattern.endsWith("$");
    String[] parts = (ends ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = ends && i == parts.length - 1;
      int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !ends || at == path.length();
  }
}
