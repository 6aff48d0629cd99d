package org.capias.reading.claim;

import java.util.Map;
import java.util.Set;
import org.capias.reading.claim.amount.Amount;

/**
 * Who depends on whom for what, where no figure is told: "remains heavily reliant on Russia for
 * fuel and electricity", "imports its gas from Russia", "owns the railway". With a figure it is a
 * {@link Figures} matter.
 */
final class Dependences implements Rule {
  private static final Set<String> ADJECTIVES = Set.of("dependent", "reliant");

  /** Verbs and the preposition that names the other side. */
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("depends", "for"),
          Map.entry("depend", "for"),
          Map.entry("depended", "for"),
          Map.entry("relies", "for"),
          Map.entry("rely", "for"),
          Map.entry("relied", "for"),
          Map.entry("imports", "from"),
          Map.entry("imported", "from"),
          Map.entry("buys", "from"),
          Map.entry("exports", "to"),
          Map.entry("sells", "to"),
          Map.entry("supplies", "to"),
          Map.entry("owns", ""),
          Map.entry("owned", ""));

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (!line.is(v, Phrase.VERB)) {
        continue;
      }
      int adjective = adjective(line, v);
      String link = VERBS.get(line.headWord(v));
      if (adjective > 0) {
        dependent(place, notes, v, adjective);
      } else if (link != null && line.isFinite(v) && !line.has(v, Line.PASSIVE)) {
        if (link.equals("for")) {
          dependent(place, notes, v, v);
        } else {
          trades(place, notes, v, link);
        }
      }
    }
  }

  private static int adjective(Line line, int verb) {
    for (int i = verb + 1; i < verb + 4 && i < line.size(); i++) {
      if (ADJECTIVES.contains(line.word(i)) || ADJECTIVES.contains(line.headWord(i))) {
        return i;
      }
      if (!line.is(i, Phrase.ADVERB) && !line.is(i, Phrase.ADJECTIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /** "… on X for Y": the value is Y, else X. */
  private static void dependent(Place place, Notes notes, int verb, int on) {
    Line line = place.line();
    int other = on + 2;
    if (!line.is(on + 1, Phrase.PREPOSITION)
        || !line.is(other, Phrase.NOUN)
        || line.has(other, Line.PRONOUN)) {
      return;
    }
    int end = place.clauses().end(verb);
    int whatFor = -1;
    for (int i = other + 1; i < end; i++) {
      if (line.is(i, Phrase.PREPOSITION)
          && line.word(i).equals("for")
          && line.is(i + 1, Phrase.NOUN)) {
        whatFor = i + 1;
        break;
      }
    }
    int value = whatFor > 0 ? whatFor : other;
    int close = whatFor > 0 ? listEnd(place, value, end) : place.clauses().chains().tail(value) + 1;
    note(place, notes, verb, value, close, close);
  }

  private static void trades(Place place, Notes notes, int verb, String link) {
    Line line = place.line();
    int object = verb + 1;
    if (!line.is(object, Phrase.NOUN) || line.has(object, Line.PRONOUN)) {
      return;
    }
    int end = place.clauses().end(verb);
    int close = listEnd(place, object, end);
    boolean complete = link.isEmpty() || line.word(close).equals(link) && close < end;
    if (complete) {
      note(place, notes, verb, object, close, Math.min(end, close + 2));
    }
  }

  /** One past the last phrase of a noun with its "of …" and what is joined to it by "and". */
  private static int listEnd(Place place, int noun, int end) {
    Line line = place.line();
    int i = noun;
    while (i + 2 < end) {
      boolean of = line.is(i + 1, Phrase.PREPOSITION) && line.word(i + 1).equals("of");
      boolean list = line.is(i + 1, Phrase.COORDINATOR) || line.is(i + 1, Phrase.COMMA);
      if ((of || list) && line.is(i + 2, Phrase.NOUN)) {
        i += 2;
      } else {
        break;
      }
    }
    return Math.min(i + 1, end);
  }

  private static void note(Place place, Notes notes, int verb, int value, int close, int rest) {
    Line line = place.line();
    int first = line.first(value);
    int end = line.end(close - 1);
    for (int i = first; i < end; i++) {
      Amount amount = line.amountAt(i);
      if (amount != null && amount.type() != Amount.Type.COMPOUND) {
        return;
      }
    }
    int noun = place.clauses().subject(verb);
    String words = place.wording().plain(first, end);
    String subject = place.wording().subject(noun, verb);
    String relation = place.sayings().relation(subject, verb, value);
    if (rest > close) {
      relation += " " + place.sayings().relation(subject, close, rest);
    }
    notes.add(place, first, end, verb, subject, relation, words, null, null, "dependence");
  }
}
