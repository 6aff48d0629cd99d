package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * States that are told together what holds of each: "he went to A and B; both belong to the court",
 * "A, B and C … None of the three has joined", "neither country has signed". They are those named
 * right before, if there are just so many.
 *
 * @param names as the text has them, with "and" before the last
 * @param denied whether the words deny what follows
 */
record Alike(String names, boolean denied) {
  /** Tokens that such a subject has at most: "none of those three countries has ever". */
  private static final int LONGEST = 7;

  private static final Set<String> KINDS =
      Set.of(
          "of",
          "the",
          "them",
          "these",
          "those",
          "his",
          "her",
          "country",
          "countries",
          "state",
          "states",
          "nation",
          "nations",
          "host",
          "hosts",
          "government",
          "governments");

  /** Those of whom a verb group tells something, or null where it has another subject. */
  static @Nullable Alike before(Line line, int verb) {
    Tokens tokens = line.tokens;
    int count = 0;
    boolean some = false;
    int least = Math.max(line.sentence.first(), line.first(verb) - LONGEST);
    for (int i = line.first(verb) - 1; i >= least; i--) {
      String word = tokens.lower(i);
      switch (word) {
        case "both" -> {
          return of(line, i, 2, false);
        }
        case "neither" -> {
          return of(line, i, 2, true);
        }
        case "none" -> {
          return some ? of(line, i, count, true) : null;
        }
        case "all" -> {
          return some ? of(line, i, count, false) : null;
        }
        default -> {
          int number = number(word);
          count = number > 0 ? number : count;
          some |= number > 0 || KINDS.contains(word);
          if (number == 0 && !KINDS.contains(word) && tokens.tag(i) != Tag.ADV) {
            return null;
          }
        }
      }
    }
    return null;
  }

  private static int number(String word) {
    return switch (word) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      default -> Lexicon.is(word, Role.NUMBER) ? Integer.MAX_VALUE : 0;
    };
  }

  /** Just so many states named before a token, in its sentence or else in the one before. */
  private static @Nullable Alike of(Line line, int token, int count, boolean denied) {
    Set<String> states = states(line, line.sentence.first(), token);
    Sentence before = states.isEmpty() ? sentenceBefore(line) : null;
    if (before != null) {
      states = states(line, before.first(), before.end());
    }
    boolean fits = count == 0 ? states.size() > 1 : states.size() == count;
    return fits ? new Alike(joined(List.copyOf(states)), denied) : null;
  }

  /** The court whose members the sentence before speaks of, or null. */
  static @Nullable String members(Line line) {
    Sentence before = sentenceBefore(line);
    for (int i = before == null ? 0 : before.first(); before != null && i < before.end(); i++) {
      switch (line.tokens.lower(i)) {
        case "members", "parties", "signatories", "states", "countries" -> {
          String here = Groups.between(line, i, before.end());
          String court = here == null ? Groups.before(line.cast, before.end(), false) : here;
          boolean known = court != null && Groups.court(court.replaceFirst(" \\(.*", "")) != null;
          return known ? court : null;
        }
        default -> {}
      }
    }
    return null;
  }

  private static @Nullable Sentence sentenceBefore(Line line) {
    int at = line.page.sentences().indexOf(line.sentence);
    return at > 0 ? line.page.sentences().get(at - 1) : null;
  }

  /** Where somebody went, and not whose president he is. */
  private static Set<String> states(Line line, int first, int end) {
    Set<String> states = new LinkedHashSet<>();
    for (Mention mention : line.cast.within(first, end)) {
      boolean owner =
          line.tokens.is(mention.end(), "'s")
              || mention.first() > 0 && line.tokens.is(mention.first() - 1, "of");
      if (mention.kind() == Kind.STATE && mention.form() == Form.NAME && !owner) {
        states.add(line.tokens.words(mention.first(), mention.end()));
      }
    }
    return states;
  }

  private static String joined(List<String> names) {
    List<String> all = new ArrayList<>(names);
    String last = all.remove(all.size() - 1);
    return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
  }
}
