package org.capias.reading.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which state a town lies that the registry does not have: the 90,000 of {@code towns.tsv}
 * (GeoNames). A name that several states have is told by the state that the text speaks of; a small
 * town, and one of a country that borrowed its names, only if the text names that state; anything
 * else stays unknown. The file is searched as it stands, and read when the first one is asked for.
 */
final class Towns {
  /** Thousands of people from which a town is known without its state. */
  private static final int KNOWN = 5;

  /** The same where towns are often named after others. */
  private static final int KNOWN_ABROAD = 300;

  /** How many times as large as its namesakes a town must be to be meant by its bare name. */
  private static final int DOMINANT = 15;

  /** Thousands of people of a town that may be meant rather than its namesakes. */
  private static final int LARGE = 100;

  /** States whose settlers brought the names of their towns along. */
  private static final Set<String> BORROWERS =
      Set.of("US", "CA", "AU", "NZ", "GB", "IE", "ZA", "PH", "JM");

  /** The seat of the courts: a word for them rather than a place to travel to. */
  private static final Set<String> SEATS = Set.of("hague", "the hague", "den haag");

  private Towns() {}

  /** Read once, by whoever asks first. */
  private static final class Held {
    static final byte[] LINES = read();

    private static byte[] read() {
      try (InputStream in = Towns.class.getResourceAsStream("towns.tsv")) {
        if (in == null) {
          throw new IllegalStateException("towns.tsv is not on the class path");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("towns.tsv cannot be read", e);
      }
    }
  }

  /**
   * The state of a town, or null where it is not known or cannot be told.
   *
   * @param name as the text spells it
   * @param told ISO codes of the states that the text names
   */
  static @Nullable String state(String name, Set<String> told) {
    String folded = Fold.letters(name).replace('-', ' ');
    String line = SEATS.contains(folded) ? null : line(folded);
    if (line == null) {
      return null;
    }
    String[] states = line.split(" ");
    String only = null;
    for (String one : states) {
      String state = one.substring(0, 2);
      if (told.contains(state)) {
        if (only != null) {
          return null;
        }
        only = state;
      }
    }
    if (only != null) {
      return only;
    }
    String first = states[0].substring(0, 2);
    int people = people(states[0]);
    int next = states.length > 1 ? people(states[1]) : 0;
    int least = BORROWERS.contains(first) ? KNOWN_ABROAD : states.length > 1 ? LARGE : KNOWN;
    return people >= least && people >= DOMINANT * next ? first : null;
  }

  private static int people(String state) {
    return Integer.parseInt(state.substring(2));
  }

  /** The states behind a name, found by halving; lines are in the order of their bytes. */
  private static @Nullable String line(String name) {
    byte[] key = (name + '\t').getBytes(StandardCharsets.UTF_8);
    byte[] lines = Held.LINES;
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = begin(lines, (low + high) >>> 1);
      int end = end(lines, middle);
      int order = compare(lines, middle, end, key);
      if (order == 0) {
        return new String(
            lines, middle + key.length, end - middle - key.length, StandardCharsets.UTF_8);
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = middle;
      }
    }
    return null;
  }

  private static int begin(byte[] lines, int at) {
    int begin = at;
    while (begin > 0 && lines[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  private static int end(byte[] lines, int begin) {
    int end = begin;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  /** A line against a key, by the key's length: 0 where the line begins with it. */
  private static int compare(byte[] lines, int begin, int end, byte[] key) {
    int to = Math.min(end, begin + key.length);
    return Arrays.compareUnsigned(lines, begin, to, key, 0, key.length);
  }
}
