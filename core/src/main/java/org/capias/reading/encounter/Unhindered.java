package org.capias.reading.encounter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ways of saying that a wanted visitor was left alone, as patterns of words in a row: {@code
 * unhindered.txt}. Each is looked up by its first word, so that a sentence without one costs
 * nothing.
 */
final class Unhindered {
  /** How many words a ".." may stand for. */
  private static final int GAP = 3;

  private static final String ANY = "..";

  private static final Map<String, List<List<String>>> PATTERNS = new HashMap<>();

  static {
    try (InputStream in = Unhindered.class.getResourceAsStream("unhindered.txt")) {
      if (in == null) {
        throw new IllegalStateException("word list missing from the program: unhindered.txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" "));
          for (String first : words.get(0).split("\\|")) {
            PATTERNS
                .computeIfAbsent(first, f -> new ArrayList<>())
                .add(words.subList(1, words.size()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Scene scene;
  private final Tokens tokens;
  private final Untouched untouched;

  Unhindered(Scene scene, Untouched untouched) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.untouched = untouched;
  }

  /**
   * "Police looked on", "No attempt was made": said of somebody whom these words or those before
   * them put there.
   */
  boolean is(Sentence sentence, @Nullable Sentence last) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      boolean said = at(i, sentence) && !(isMotion(i) && !isSomebody(i - 1));
      if ((said || isNobodyDid(i, sentence, last)) && !untouched.isUnreal(i, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** "came and went", "moved freely": of whom, the words must say. */
  private boolean isMotion(int token) {
    return switch (tokens.lower(token)) {
      case "came", "comes", "come", "moves", "moved", "walked", "walks", "travelled" -> true;
      default -> false;
    };
  }

  private boolean isSomebody(int token) {
    Mention mention = token < 0 ? null : scene.cast().at(token);
    return mention != null && mention.kind() == Kind.PERSON;
  }

  /** "called on the police to put him in handcuffs; nobody did". */
  private boolean isNobodyDid(int token, Sentence sentence, @Nullable Sentence last) {
    boolean nobody =
        tokens.is(token, "nobody")
            || tokens.is(token, "none")
            || tokens.is(token, "one") && tokens.is(token - 1, "no");
    int next = token + 2;
    boolean did =
        nobody
            && tokens.is(token + 1, "did")
            && (next >= sentence.end() || tokens.is(next, ".") || tokens.is(next, ";"));
    return did && (speaksOfArrest(sentence) || last != null && speaksOfArrest(last));
  }

  private boolean speaksOfArrest(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "arrest", "handcuffs", "cuffs", "detain", "seize", "hand", "finger", "arrested" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a sentence names a place of its own. */
  boolean isPlaced(Sentence sentence) {
    return scene.cast().within(sentence.first(), sentence.end()).stream()
        .anyMatch(mention -> scene.places().where(mention) != null);
  }

  /** Whether one of the patterns begins at a token. */
  private boolean at(int token, Sentence sentence) {
    for (List<String> rest : PATTERNS.getOrDefault(tokens.lower(token), List.of())) {
      if (matches(token + 1, sentence.end(), rest, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(int at, int end, List<String> words, int index) {
    if (index == words.size()) {
      return true;
    }
    String word = words.get(index);
    if (word.equals(ANY)) {
      for (int gap = 0; gap <= GAP; gap++) {
        if (matches(at + gap, end, words, index + 1)) {
          return true;
        }
      }
      return false;
    }
    return at < end && isOneOf(word, tokens.lower(at)) && matches(at + 1, end, words, index + 1);
  }

  private static boolean isOneOf(String words, String word) {
    int from = 0;
    while (from <= words.length()) {
      int bar = words.indexOf('|', from);
      int to = bar < 0 ? words.length() : bar;
      boolean stem = to > from && words.charAt(to - 1) == '*';
      int length = (stem ? to - 1 : to) - from;
      boolean same = stem ? word.length() >= length : word.length() == length;
      if (same && word.regionMatches(0, words, from, length)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }
}
