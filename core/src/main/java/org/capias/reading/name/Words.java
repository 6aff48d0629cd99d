package org.capias.reading.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Word lists of this package: one word or phrase a line, {@code #} begins a comment. */
final class Words {
  /** Nouns for an office or a function that stand before or after a name, as one phrase each. */
  static final Set<String> ROLES = set("roles.txt");

  /** Titles that are not part of a name and tell nothing else ("Mr"), with the gender they tell. */
  static final Map<String, String> TITLES = map("titles.txt");

  /** Last (sometimes first) words of the names of organisations. */
  static final Set<String> ORGANISATIONS = set("organisation-heads.txt");

  /** Whole names of organisations that no head word gives away, with their usual short forms. */
  static final Set<String> KNOWN_ORGANISATIONS = set("organisations.txt");

  /** Treaties, bygone states and other things whose names are not what they seem. */
  static final Set<String> THINGS = set("things.txt");

  /** Last words of the names of things. */
  static final Set<String> THING_HEADS = set("thing-heads.txt");

  /** Adjectives written large that name nobody when they stand alone. */
  static final Set<String> ADJECTIVES = set("capitalised-adjectives.txt");

  /** Last words of the names of places. */
  static final Set<String> PLACES = set("place-heads.txt");

  /** Given names, with the gender that they usually tell ({@code m}, {@code f}, {@code -}). */
  static final Map<String, String> GIVEN_NAMES = map("given-names.txt");

  /** Words written with a capital that are no names: weekdays, months, headline words. */
  static final Set<String> NO_NAMES = set("capitalised-words.txt");

  /** Words that begin sentences but no names, besides those that the text itself writes small. */
  static final Set<String> SENTENCE_OPENERS = set("sentence-openers.txt");

  /** The words that a phrase of {@link #ROLES} can begin with: asked before a phrase is made. */
  static final Set<String> ROLE_OPENERS = new HashSet<>();

  /** The words that a phrase of {@link #ROLES} or {@link #TITLES} can end with. */
  static final Set<String> ROLE_CLOSERS = new HashSet<>();

  static {
    for (String role : ROLES) {
      int space = role.indexOf(' ');
      ROLE_OPENERS.add(space < 0 ? role : role.substring(0, space));
      ROLE_CLOSERS.add(role.substring(role.lastIndexOf(' ') + 1));
    }
    TITLES.keySet().forEach(title -> ROLE_CLOSERS.add(title.substring(title.lastIndexOf(' ') + 1)));
  }

  private Words() {}

  static Set<String> set(String file) {
    return new HashSet<>(map(file).keySet());
  }

  /** Each line's first column as key, its second (after a tab), or the empty text, as value. */
  static Map<String, String> map(String file) {
    Map<String, String> words = new LinkedHashMap<>();
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list missing from the program: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!entry.isEmpty()) {
          int tab = entry.indexOf('\t');
          words.put(
              tab < 0 ? entry : entry.substring(0, tab), tab < 0 ? "" : entry.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
