package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;

/** Who agrees with whom. */
final class Parties {
  private static final Set<String> BOTH =
      Set.of("two", "both", "sides", "countries", "neighbours", "neighbors", "leaders", "parties");

  private Parties() {}

  /** Who agrees: the names in the subject, and those behind "with". */
  static List<String> of(Place place, int verb) {
    Line line = place.line();
    LinkedHashSet<String> parties = new LinkedHashSet<>();
    int subject = place.clauses().subject(verb);
    int main = place.clauses().finite(verb);
    int top = main < 0 ? verb : main;
    if (subject >= 0 && subject < top) {
      int end = subject + 1;
      while (end < top
          && (line.is(end, Phrase.NOUN)
              || line.is(end, Phrase.COORDINATOR)
              || line.is(end, Phrase.COMMA) && line.is(end + 1, Phrase.NOUN))) {
        end++;
      }
      parties.addAll(names(place, line.first(subject), line.end(end - 1)));
      if (parties.isEmpty()) {
        parties.addAll(described(place, subject, top));
      }
    }
    parties.addAll(behind(place, verb + 1, place.clauses().end(verb), "with", "between"));
    return List.copyOf(parties);
  }

  /** "the two sides": the states named last; "African leaders": as they are called. */
  private static List<String> described(Place place, int subject, int verb) {
    Line line = place.line();
    boolean both = false;
    for (int i = line.first(subject); i < line.end(subject); i++) {
      both |= BOTH.contains(line.tokens.lower(i));
    }
    if (!both) {
      return List.of();
    }
    String opener = line.tokens.words(line.first(subject), line.end(subject));
    if (opener.contains("two") || opener.startsWith("both") || opener.startsWith("Both")) {
      List<String> states = lastStates(line);
      return states.size() == 2 ? states : List.of();
    }
    String words = place.wording().subject(subject, verb);
    return words == null ? List.of() : List.of(words);
  }

  /** The states named in this sentence and the one before. */
  private static List<String> lastStates(Line line) {
    int here = line.page.sentenceOf(line.sentence.first());
    int first = line.page.sentences().get(Math.max(0, here - 1)).first();
    LinkedHashSet<String> states = new LinkedHashSet<>();
    for (Mention mention : line.cast.within(first, line.sentence.first())) {
      if (mention.kind() == Kind.STATE) {
        states.add(Antecedents.named(line, line.cast.of(mention)));
      }
    }
    return List.copyOf(states);
  }

  static List<String> behind(Place place, int from, int end, String one, String other) {
    Line line = place.line();
    for (int i = from; i < Math.min(end, line.size()); i++) {
      if (line.is(i, Phrase.PREPOSITION)
          && (line.word(i).equals(one) || line.word(i).equals(other))
          && line.is(i + 1, Phrase.NOUN)) {
        int last = i + 1;
        while (line.is(last + 1, Phrase.COORDINATOR) && line.is(last + 2, Phrase.NOUN)) {
          last += 2;
        }
        return names(place, line.first(i + 1), line.end(last));
      }
    }
    return List.of();
  }

  /** Names of states, organisations and people between two tokens, demonyms as states. */
  private static List<String> names(Place place, int first, int end) {
    Line line = place.line();
    List<String> names = new ArrayList<>();
    for (Mention mention : line.cast.within(first, end)) {
      if (mention.kind() == Kind.STATE
          || mention.kind() == Kind.ORGANISATION
          || mention.kind() == Kind.PERSON) {
        String name =
            switch (mention.form()) {
              case NAME, SEAT, CAPITAL ->
                  mention.kind() == Kind.PERSON
                      ? line.cast.of(mention).name()
                      : line.tokens.words(mention.first(), mention.end());
              default -> Antecedents.named(line, line.cast.of(mention));
            };
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
