package org.capias.reading.encounter.verb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that tell of encounters, from the data files of this package. */
public final class Lexicon {
  private static final int REACH = 4;

  private static final List<String> HANDCUFFS = List.of("in", "handcuffs");

  private record Verb(
      Act act,
      Trigger.Form form,
      Set<String> followers,
      List<List<String>> phrases,
      String object,
      boolean both) {
    boolean bare() {
      return followers.isEmpty() && phrases.isEmpty();
    }

    /** A phrase goes before a word, and a word before the bare verb. */
    int rank() {
      return bare() ? 2 : phrases.isEmpty() ? 1 : 0;
    }
  }

  private static final Map<String, List<Verb>> VERBS = new HashMap<>();
  private static final Map<String, Act> NOUNS = new HashMap<>();
  private static final Map<String, Reality> GOVERNORS = new HashMap<>();

  static {
    for (String[] row : rows("verbs.tsv")) {
      addVerb(row);
    }
    for (String[] row : rows("scenes.tsv")) {
      addVerb(row);
    }
    // A pattern ("receive treatment") goes before the bare verb ("receive").
    VERBS.values().forEach(v -> v.sort(Comparator.comparing(Verb::rank)));
    for (String[] row : rows("nouns.tsv")) {
      if (!row[1].equals("-")) {
        NOUNS.put(row[0], Act.valueOf(row[1].toUpperCase(Locale.ROOT)));
      }
    }
    for (String[] row : rows("governors.tsv")) {
      GOVERNORS.put(
          row[0],
          switch (row[1]) {
            case "planned" -> Reality.PLANNED;
            case "not" -> Reality.NOT;
            case "happened" -> Reality.HAPPENED;
            default -> Reality.IMAGINED; // obliged
          });
    }
  }

  private Lexicon() {}

  private static void addVerb(String[] row) {
    String[] forms = row[0].split(" ");
    Act act = Act.valueOf(row[1].toUpperCase(Locale.ROOT));
    Set<String> words = new HashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    for (String follower : row[2].equals("-") ? new String[0] : row[2].split(",")) {
      if (follower.indexOf('_') >= 0) {
        phrases.add(List.of(follower.split("_", -1)));
      } else {
        words.add(follower);
      }
    }
    Set<String> followers = Set.copyOf(words);
    Trigger.Form[] kinds = {
      Trigger.Form.BASE,
      Trigger.Form.THIRD,
      Trigger.Form.PAST,
      Trigger.Form.PARTICIPLE,
      Trigger.Form.GERUND
    };
    for (int i = 0; i < forms.length; i++) {
      // "come" is base and participle, "set" everything: the first reading of a spelling stands.
      List<Verb> readings = VERBS.computeIfAbsent(forms[i], f -> new ArrayList<>());
      // "let", "set": alone it is far more often a past than a present.
      Trigger.Form form = forms[0].equals(forms[2]) && i == 0 ? Trigger.Form.PAST : kinds[i];
      if (!holds(readings, act, followers, phrases)) {
        boolean both = i == 0 && forms[0].equals(forms[3]) && !forms[0].equals(forms[2]);
        readings.add(new Verb(act, form, followers, phrases, row[3], both));
      }
    }
  }

  private static boolean holds(
      List<Verb> readings, Act act, Set<String> followers, List<List<String>> phrases) {
    for (Verb verb : readings) {
      if (verb.act() == act
          && verb.followers().equals(followers)
          && verb.phrases().equals(phrases)) {
        return true;
      }
    }
    return false;
  }

  /** What a token tells, or null. */
  public static @Nullable Trigger at(Tokens tokens, int token, int limit) {
    String word = tokens.lower(token);
    Tag tag = tokens.tag(token);
    boolean verbal =
        tag == Tag.VERB
            || tag == Tag.X
            || tag == Tag.ADJ
            || tag == Tag.AUX
            || tag == Tag.NOUN
                && (Mistagged.isHeadlineVerb(tokens, token, limit)
                    || Mistagged.isPresentOf(tokens, token)
                    || Mistagged.isInfinitive(tokens, token));
    Act noun = NOUNS.get(word);
    boolean owned = noun != null && token > 1 && Mistagged.isOwned(tokens, token);
    boolean headline = tag == Tag.NOUN && isHeadlinePresent(tokens, token, limit);
    verbal |= headline;
    if (noun != null
        && !headline
        && (tag == Tag.NOUN || tag == Tag.PROPN || owned || tag == Tag.X && !verbal)) {
      return new Trigger(token, token + 1, noun, true, Trigger.Form.BASE, "-");
    }
    List<Verb> readings = VERBS.get(word);
    if (readings == null || !verbal) {
      return null;
    }
    for (Verb verb : readings) {
      int end = verb.bare() ? -1 : follower(tokens, token, limit, verb);
      if (end > token) {
        return new Trigger(token, end, verb.act(), false, form(tokens, token, verb), verb.object());
      }
    }
    for (Verb verb : readings) {
      if (isWhere(tokens, token, verb)) {
        return new Trigger(token, token + 1, verb.act(), false, verb.form(), verb.object());
      }
    }
    for (Verb verb : readings) {
      if (verb.bare()) {
        return new Trigger(token, token + 1, verb.act(), false, verb.form(), verb.object());
      }
    }
    return null;
  }

  /** "was run to ground": a spelling of base and participle is a participle behind "be". */
  private static Trigger.Form form(Tokens tokens, int token, Verb verb) {
    boolean be = false;
    for (int i = token - 1; verb.both() && i >= Math.max(0, token - 3); i--) {
      be |= VerbPhrase.isBe(tokens.lower(i));
      if (tokens.tag(i) != Tag.ADV) {
        break;
      }
    }
    return be ? Trigger.Form.PARTICIPLE : verb.form();
  }

  /** "China, where he goes next week": the place stands before. */
  private static boolean isWhere(Tokens tokens, int token, Verb verb) {
    if (verb.act() != Act.ARRIVE && !verb.object().equals("scene")) {
      return false;
    }
    for (int i = Math.max(0, token - 5); i < token; i++) {
      if (tokens.is(i, "where")) {
        return true;
      }
    }
    return false;
  }

  /** "Putin visits Mongolia", "Putin cancels a trip": a plural noun to the tagger. */
  private static boolean isHeadlinePresent(Tokens tokens, int token, int limit) {
    boolean plane = token > 1 && Mistagged.isPlane(tokens.lower(token - 1));
    if (token == 0 || tokens.tag(token - 1) != Tag.PROPN && !plane) {
      return false;
    }
    List<Verb> readings = VERBS.get(tokens.lower(token));
    if (readings == null || readings.stream().noneMatch(v -> v.form() == Trigger.Form.THIRD)) {
      return false;
    }
    String next = tokens.lower(token + 1);
    if (!NOUNS.containsKey(tokens.lower(token))) {
      return true;
    }
    if (token + 1 >= limit) {
      return tokens.is(token - 2, "as"); // "as Putin visits"
    }
    boolean trip = NOUNS.containsKey(next) || NOUNS.containsKey(tokens.lower(token + 2));
    return Mistagged.isObject(tokens, token + 1, trip);
  }

  private static int follower(Tokens tokens, int token, int limit, Verb verb) {
    boolean preposition = verb.followers().contains("to") || verb.followers().contains("over");
    boolean far =
        verb.act() == Act.LET
            || verb.act() == Act.HOST
            || verb.act() == Act.MISS && !verb.phrases().isEmpty()
            || verb.followers().contains("custody")
            || verb.followers().contains("prison")
            || verb.followers().contains("hague");
    boolean self = verb.object().equals("self") || verb.phrases().contains(HANDCUFFS);
    int reach = Math.min(limit, token + 1 + (self ? 16 : far ? 10 : REACH));
    for (List<String> phrase : verb.phrases()) {
      if (phrase.get(0).isEmpty()) {
        // "_out_of": right behind the verb
        List<String> words = phrase.subList(1, phrase.size());
        if (isAt(tokens, token + 1, limit, words)) {
          return token + 1 + (isLink(words) ? words.size() - 1 : words.size());
        }
        continue;
      }
      for (int i = token + 1; i < reach; i++) {
        if (isAt(tokens, i, limit, phrase)) {
          return i + (phrase.size() > 1 && isLink(phrase) ? phrase.size() - 1 : phrase.size());
        }
        if (tokens.tag(i) == Tag.VERB) {
          break;
        }
      }
    }
    for (int i = token + 1; i < reach; i++) {
      if (verb.followers().contains(tokens.lower(i)) && !isInfinitive(tokens, i, limit)) {
        return preposition ? token + 1 : i + 1;
      }
      String word = tokens.lower(i);
      if (word.equals(".") || word.equals(";") || tokens.tag(i) == Tag.VERB && !word.equals("go")) {
        return -1;
      }
    }
    return -1;
  }

  /** "rushed to defend him", "is going to visit": no way to a place. */
  private static boolean isInfinitive(Tokens tokens, int to, int limit) {
    return tokens.is(to, "to")
        && to + 1 < limit
        && tokens.tag(to + 1) == Tag.VERB
        && tokens.shape(to + 1) == Shape.LOWER;
  }

  private static boolean isAt(Tokens tokens, int at, int limit, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (at + i >= limit || !tokens.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "made it to": the preposition belongs to the place. */
  private static boolean isLink(List<String> phrase) {
    return switch (phrase.get(phrase.size() - 1)) {
      case "to", "into", "as", "for", "at", "in" -> true;
      default -> false;
    };
  }

  /** What a word before "to" makes of the infinitive, or null where it says nothing. */
  public static @Nullable Reality governor(String lower) {
    return GOVERNORS.get(lower);
  }

  private static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list missing from the program: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
