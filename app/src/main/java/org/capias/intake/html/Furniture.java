package org.capias.intake.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The phrases with which pages begin what is not their article ("Related stories", "Lire aussi"),
 * in the languages of {@code furniture.txt}.
 */
final class Furniture {
  /** Longer blocks say something of their own. */
  private static final int SHORT = 220;

  private static final Set<String> WHOLE = new HashSet<>();
  private static final List<String> STARTS = new ArrayList<>();
  private static final List<String> INVITATIONS = new ArrayList<>();

  static {
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                if (line.startsWith("invite: ")) {
                  INVITATIONS.add(line.substring(8));
                } else if (line.startsWith("start: ")) {
                  STARTS.add(line.substring(7));
                } else {
                  WHOLE.add(line);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException("furniture.txt cannot be read", e);
    }
  }

  private Furniture() {}

  /** Whether the block is nothing but such a phrase: what follows it belongs to it. */
  static boolean isLabel(String text) {
    return text.length() <= 60 && WHOLE.contains(plain(text));
  }

  /** Whether the block is such a phrase or begins with one that says what the rest is. */
  static boolean is(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    String plain = plain(text);
    if (WHOLE.contains(plain)) {
      return true;
    }
    String lower = lower(text);
    for (String start : STARTS) {
      if (lower.startsWith(start)
          && (lower.length() == start.length()
              || !Character.isLetterOrDigit(start.charAt(start.length() - 1))
              || !Character.isLetterOrDigit(lower.charAt(start.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the block asks the reader to do something with the publisher: sign up, follow, write.
   * Only said of the first and last blocks of an article, where such lines stand.
   */
  static boolean invites(String text) {
    if (text.length() > 420) {
      return false;
    }
    String lower = lower(text);
    int found = 0;
    for (String word : INVITATIONS) {
      found += lower.contains(word) ? 1 : 0;
    }
    return found >= (text.length() > 160 ? 2 : 1);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }

  /** Lower case, without marks and counts at its ends: {@code (12) Comments »} is "comments". */
  private static String plain(String text) {
    String lower = lower(text);
    int from = 0;
    int to = lower.length();
    while (from < to && !Character.isLetter(lower.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(lower.charAt(to - 1))) {
      to--;
    }
    return lower.substring(from, to);
  }
}
