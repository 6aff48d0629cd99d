package org.capias.reading.claim;

import java.util.Set;

/**
 * How a state votes and what it keeps from: "has always abstained from voting on the conflict",
 * "has neither condemned the war nor voted against it".
 */
final class Votes implements Rule {
  private static final Set<String> VERBS = Set.of("abstain", "abstains", "abstained", "abstaining");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (line.is(v, Phrase.VERB) && VERBS.contains(line.headWord(v))) {
        abstention(place, notes, v);
      } else if (line.word(v).equals("neither") && line.is(v + 1, Phrase.VERB)) {
        neither(place, notes, v);
      }
    }
  }

  private static void abstention(Place place, Notes notes, int verb) {
    Line line = place.line();
    int end = place.clauses().end(verb);
    int from = line.is(verb + 1, Phrase.PREPOSITION) ? verb + 2 : verb + 1;
    if (from < end) {
      String value = place.wording().plain(line.first(verb), line.end(verb));
      note(place, notes, verb, verb, value, place.sayings().relation(null, from, end));
    }
  }

  /** "has neither condemned X nor voted against it": the object is what it is about. */
  private static void neither(Place place, Notes notes, int neither) {
    Line line = place.line();
    int nor = neither + 2;
    while (nor < line.size() && nor < neither + 7 && !line.word(nor).equals("nor")) {
      nor++;
    }
    boolean both = line.word(nor).equals("nor") && line.is(nor + 1, Phrase.VERB);
    int auxiliary = neither - 1;
    if (!both || !line.isFinite(auxiliary) || !line.is(neither + 2, Phrase.NOUN)) {
      return;
    }
    String second = place.wording().plain(line.first(nor), line.end(nor + 1));
    String link = line.is(nor + 2, Phrase.PREPOSITION) ? " " + line.word(nor + 2) : "";
    String value = "neither " + line.headWord(neither + 1) + " " + second + link;
    String about = place.wording().plain(line.first(neither + 2), line.end(nor - 1));
    note(place, notes, auxiliary, neither + 1, value, about);
  }

  private static void note(
      Place place, Notes notes, int verb, int at, String value, String relation) {
    Line line = place.line();
    int main = place.clauses().finite(verb);
    String subject = place.wording().subject(place.clauses().subject(verb), main < 0 ? verb : main);
    notes.add(
        place, line.first(at), line.end(at), verb, subject, relation, value, null, null, "vote");
  }
}
