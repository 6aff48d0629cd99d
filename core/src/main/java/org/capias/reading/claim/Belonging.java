package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a court in words that name no member: "X is outside the court", "X is not among
 * the 120 states that have joined it", "X has signed up to the court", "X does not recognise it".
 * Which states are bound hangs on it, so nobody but a named state is told of.
 */
final class Belonging implements Rule {
  private static final Set<String> RECOGNISING =
      Set.of("recognise", "recognises", "recognised", "recognize", "recognizes", "recognized");
  private static final Set<String> JOINING = Set.of("joined", "ratified", "signed");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (!line.isFinite(v) || line.has(v, Line.MODAL)) {
        continue;
      }
      if (line.has(v, Line.COPULA)) {
        outside(place, notes, v);
        among(place, notes, v);
        ofThem(place, notes, v);
      } else if (line.headWord(v).equals("signed") && line.word(v + 1).equals("up")) {
        signedUp(place, notes, v);
      } else if (RECOGNISING.contains(line.headWord(v)) && !line.has(v, Line.PASSIVE)) {
        recognises(place, notes, v);
      }
    }
  }

  /** "They bind only members of the court. X is not among them", "Neither is one of them". */
  private static void ofThem(Place place, Notes notes, int verb) {
    Line line = place.line();
    int link = line.word(verb + 1).equals("one") ? verb + 2 : verb + 1;
    boolean among = line.word(link).equals(link > verb + 1 ? "of" : "among");
    String court = among && line.word(link + 1).equals("them") ? Alike.members(line) : null;
    note(place, notes, verb, link, court, line.has(verb, Line.NEGATED));
  }

  /** "India and Russia are both outside the court". */
  private static void outside(Place place, Notes notes, int verb) {
    Line line = place.line();
    int out = line.word(verb + 1).equals("both") ? verb + 2 : verb + 1;
    if (line.word(out).equals("outside") && line.is(out + 1, Phrase.NOUN)) {
      note(place, notes, verb, out, court(line, out + 1), !line.has(verb, Line.NEGATED));
    }
  }

  /** "X is not among the 120 states that have joined the court". */
  private static void among(Place place, Notes notes, int verb) {
    Line line = place.line();
    int one = line.word(verb + 1).equals("one") ? verb + 1 : verb;
    int noun = one + 2;
    boolean of = line.word(one + 1).equals(one > verb ? "of" : "among");
    int joins = line.is(noun + 1, Phrase.RELATIVE) ? noun + 2 : noun + 1;
    boolean states =
        switch (line.headWord(noun)) {
          case "countries", "states", "nations", "governments" -> true;
          default -> false;
        };
    if (of && states && JOINING.contains(line.headWord(joins)) && line.is(joins, Phrase.VERB)) {
      int object = line.is(joins + 1, Phrase.NOUN) ? joins + 1 : joins + 2;
      note(place, notes, verb, joins, court(line, object), line.has(verb, Line.NEGATED));
    }
  }

  /** "Spain has signed up to the court", "both are signed up to it". */
  private static void signedUp(Place place, Notes notes, int verb) {
    Line line = place.line();
    int to = verb + 2;
    if (line.word(to).equals("to") && line.is(to + 1, Phrase.NOUN)) {
      note(place, notes, verb, verb, court(line, to + 1), line.has(verb, Line.NEGATED));
    }
  }

  private static void recognises(Place place, Notes notes, int verb) {
    Line line = place.line();
    String court = line.is(verb + 1, Phrase.NOUN) ? court(line, verb + 1) : null;
    Named who = named(place, verb);
    if (court == null || who == null) {
      return;
    }
    boolean not = who.denied() || line.has(verb, Line.NEGATED);
    notes.add(
        place,
        line.first(verb + 1),
        line.end(verb + 1),
        verb,
        who.names(),
        not ? "does not recognise" : "recognises",
        court,
        null,
        null,
        "membership");
  }

  private static void note(
      Place place, Notes notes, int verb, int at, @Nullable String court, boolean not) {
    Named who = named(place, verb);
    if (court == null || who == null) {
      return;
    }
    Line line = place.line();
    boolean several = who.names().contains(" and ");
    boolean denied = not != who.denied();
    String none = several ? "not members of the " : "not a member of the ";
    notes.add(
        place,
        line.head(at),
        line.end(at),
        verb,
        who.names(),
        "membership",
        (denied ? none : several ? "members of the " : "member of the ") + court,
        null,
        null,
        "membership");
  }

  /** An international court that a noun names or means, or the one of the treaty that it is. */
  private static @Nullable String court(Line line, int noun) {
    String group = Groups.ofNoun(line, noun);
    boolean known = group != null && Groups.court(group.replaceFirst(" \\(.*", "")) != null;
    return known ? group : null;
  }

  private record Named(String names, boolean denied) {}

  /** The state or states of which a verb is said; null where it is said of somebody else. */
  private static @Nullable Named named(Place place, int verb) {
    Line line = place.line();
    Alike alike = Alike.before(line, verb);
    if (alike != null) {
      return new Named(alike.names(), alike.denied());
    }
    int noun = place.clauses().subject(verb);
    if (noun < 0 || noun >= verb) {
      return null;
    }
    Mention mention = line.cast.at(line.end(noun) - 1);
    boolean state = mention != null && mention.kind() == Kind.STATE;
    boolean country = line.headWord(noun).equals("country");
    String name = state || country ? place.wording().subject(noun, verb) : null;
    boolean neither = Neither.denies(line, place.clauses(), verb);
    // "neither country", of whichever two, stays open
    return name == null || name.endsWith("country") ? null : new Named(Neither.both(name), neither);
  }
}
