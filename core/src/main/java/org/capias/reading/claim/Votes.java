package org.capias.reading.claim;

import java.util.Set;

/** How a state votes: "has always abstained from voting on the conflict", "voted against it". */
final class Votes implements Rule {
  private static final Set<String> VERBS = Set.of("abstain", "abstains", "abstained", "abstaining");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (line.is(v, Phrase.VERB) && VERBS.contains(line.headWord(v))) {
        int end = place.clauses().end(v);
        int from = v + 1;
        if (line.is(from, Phrase.PREPOSITION)) {
          from++;
        }
        if (from >= end) {
          continue;
        }
        int noun = place.clauses().subject(v);
        int main = place.clauses().finite(v);
        String value = place.wording().plain(line.first(v), line.end(v));
        notes.add(
            place,
            line.first(v),
            line.end(v),
            v,
            place.wording().subject(noun, main < 0 ? v : main),
            place.sayings().relation(null, from, end),
            value,
            null,
            null,
            "vote");
      }
    }
  }
}
