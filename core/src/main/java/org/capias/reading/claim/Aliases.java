package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.text.Shape;
import org.jspecify.annotations.Nullable;

/** Other names: "he used the name Milorad Komodic", "X, known as “Al-Buti”". */
final class Aliases implements Rule {
  private static final Set<String> NOUNS = Set.of("name", "alias", "pseudonym", "nickname");
  private static final Set<String> PARTICIPLES = Set.of("known", "nicknamed", "dubbed");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int i = 1; i < line.size(); i++) {
      if (line.is(i, Phrase.NOUN) && NOUNS.contains(line.headWord(i))) {
        named(place, notes, i);
      } else if (line.is(i, Phrase.VERB) && PARTICIPLES.contains(line.headWord(i))) {
        known(place, notes, i);
      }
    }
  }

  private static void named(Place place, Notes notes, int noun) {
    Line line = place.line();
    int behind = line.word(noun + 1).equals("of") ? noun + 2 : noun + 1;
    int name = line.is(behind, Phrase.QUOTE) ? behind + 1 : behind;
    int verb = place.clauses().governor(noun);
    boolean uses =
        verb >= 0 && (line.headWord(verb).startsWith("us") || line.word(noun - 1).equals("under"));
    if (uses && isName(line, name)) {
      String subject = place.wording().subject(place.clauses().subject(verb), verb);
      note(place, notes, verb, name, subject, "used the name");
    }
  }

  private static void known(Place place, Notes notes, int verb) {
    Line line = place.line();
    int name = verb + 1;
    while (line.word(name).equals("as") || line.is(name, Phrase.QUOTE)) {
      name++;
    }
    int before = line.is(verb - 1, Phrase.COMMA) ? verb - 2 : verb - 1;
    boolean person = line.is(before, Phrase.NOUN) && Somebody.isPerson(line, before);
    if (person && isName(line, name) && !line.isFinite(verb)
        || person && isName(line, name) && line.first(verb) == line.head(verb)) {
      note(
          place,
          notes,
          -1,
          name,
          place.wording().phrase(before, before + 1),
          line.headWord(verb).equals("known") ? "known as" : line.headWord(verb));
    }
  }

  private static boolean isName(Line line, int noun) {
    return line.is(noun, Phrase.NOUN)
        && line.tokens.shape(line.first(noun)) == Shape.CAPITALISED
        && line.end(noun) - line.first(noun) <= 5;
  }

  private static void note(
      Place place, Notes notes, int verb, int name, @Nullable String subject, String relation) {
    Line line = place.line();
    String value = place.wording().plain(line.first(name), line.end(name));
    if (value.equals(subject)) {
      return; // "Under the name of X he lived": who he is, is not told here
    }
    notes.add(
        place,
        line.first(name),
        line.end(name),
        verb,
        subject,
        relation,
        value,
        null,
        null,
        "alias");
  }
}
