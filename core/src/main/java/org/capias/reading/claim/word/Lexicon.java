package org.capias.reading.claim.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists of this package. {@code words.txt} gives roles to single words; a set of roles is
 * a {@code long}, one bit for each {@link Role}. The other files are tables with tabs.
 */
public final class Lexicon {
  private static final Map<String, Long> ROLES = roles();

  private Lexicon() {}

  /** Roles of a word in small letters. */
  public static long of(String lower) {
    return ROLES.getOrDefault(lower, 0L);
  }

  public static boolean is(String lower, Role role) {
    return (of(lower) & bit(role)) != 0;
  }

  public static long bit(Role role) {
    return 1L << role.ordinal();
  }

  private static Map<String, Long> roles() {
    Map<String, Long> roles = new HashMap<>(2048);
    long bit = 0;
    for (String line : lines("words.txt")) {
      if (line.startsWith("= ")) {
        bit = bit(Role.valueOf(line.substring(2).strip()));
      } else {
        for (String word : line.strip().split(" +")) {
          roles.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    return roles;
  }

  /** Rows of a table: cells by tab. */
  static List<String[]> rows(String file) {
    return lines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  /**
   * A table of two columns, whose second may hold several words, from each of these to the first.
   */
  public static Map<String, String> byWord(String file) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String[] row : rows(file)) {
      for (String word : row[1].split(",")) {
        table.putIfAbsent(word.strip(), row[0]);
      }
    }
    return table;
  }

  /** Lines that are neither empty nor a comment. */
  static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar of Capias");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
