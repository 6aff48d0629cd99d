package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to what: "Mongolia, a member of the International Criminal Court", "neither X nor Y
 * is an ICC member", "as a signatory to the Rome Statute, X", "X signed the treaty but never
 * ratified it". The value is in normal words: member, party or signatory, with the group; signed,
 * ratified, and what has not been done.
 */
final class Memberships implements Rule {
  private static final Set<String> HEADS =
      Set.of("member", "members", "party", "parties", "signatory", "signatories", "membership");
  private static final Set<String> NOT = Set.of("not", "never", "no");
  private static final Set<String> STOPS = Set.of("and", "but", "or", "which", "that", "who", "if");

  /** So many words stand between "not" and "member" at most: "not itself yet an ICC member". */
  private static final int DENIED = 5;

  private static final Set<String> STATES = Set.of("state", "states", "country", "countries");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    for (int p = 0; p < line.size(); p++) {
      if (line.is(p, Phrase.NOUN)) {
        int noun = memberNoun(line, p);
        if (noun >= 0) {
          member(place, notes, p, noun);
        }
      }
    }
  }

  /** The token of the noun that says "member", or -1. */
  private static int memberNoun(Line line, int phrase) {
    int last = line.end(phrase) - 1;
    String head = line.tokens.lower(last);
    if (HEADS.contains(head)) {
      return last;
    }
    if (STATES.contains(head) && last > line.first(phrase) && line.tokens.is(last - 1, "member")) {
      return last - 1;
    }
    for (int i = line.first(phrase); i < last; i++) {
      if (HEADS.contains(line.tokens.lower(i)) && isState(line, last)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isState(Line line, int token) {
    Mention mention = line.cast.at(token);
    return mention != null && mention.kind() == Kind.STATE;
  }

  private static void member(Place place, Notes notes, int phrase, int noun) {
    Line line = place.line();
    String word = line.tokens.lower(noun);
    Subject who = subject(place, phrase, noun);
    if (who == null) {
      return;
    }
    String group = Groups.ofMember(place, phrase, noun);
    if (group == null) {
      return;
    }
    boolean plural =
        who.name().contains(" and ") || who.name().contains(" nor ") || who.name().contains(" or ");
    String role =
        word.startsWith("part")
            ? plural ? "parties to" : "party to"
            : word.startsWith("signator")
                ? plural ? "signatories of" : "signatory of"
                : plural ? "members of" : "member of";
    String value =
        (who.negated() || isDenied(line, noun) ? plural ? "not " : "not a " : "")
            + role
            + " "
            + (group.startsWith("the ") ? group : "the " + group);
    notes.add(
        place,
        noun,
        noun + 1,
        who.verb(),
        who.name(),
        "membership",
        value,
        null,
        null,
        "membership");
  }

  /** "X, never a member", "X, though not yet a party", "X, no longer a member". */
  private static boolean isDenied(Line line, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - DENIED; i--) {
      String word = line.tokens.lower(i);
      if (NOT.contains(word)) {
        return !line.tokens.is(i + 1, "only");
      }
      if (!Character.isLetter(word.charAt(0)) || STOPS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private record Subject(String name, boolean negated, int verb) {}

  private static @Nullable Subject subject(Place place, int phrase, int noun) {
    Line line = place.line();
    if (noun < line.end(phrase) - 1 && isState(line, line.end(phrase) - 1)) {
      Mention state = line.cast.at(line.end(phrase) - 1);
      return state == null
          ? null
          : new Subject(line.tokens.words(state.first(), state.end()), false, -1);
    }
    if (line.tokens.is(noun, "membership")) {
      return owner(place, phrase);
    }
    int before = phrase - 1;
    if (line.is(before, Phrase.ADVERB) || line.word(before).equals("both")) {
      before--;
    }
    boolean being = line.is(before, Phrase.VERB) && line.headWord(before).equals("being");
    int named = line.word(before - 1).equals("not") ? before - 2 : before - 1;
    if (being && line.is(named, Phrase.COMMA)) {
      // X, not being a signatory to Y,
      Subject who = apposition(place, named);
      boolean not = named < before - 1 || line.has(before, Line.NEGATED);
      return who == null ? null : new Subject(who.name(), not, -1);
    }
    if (line.is(before, Phrase.VERB) && line.has(before, Line.COPULA)) {
      return copula(place, before, line.tokens.is(noun - 1, "no"));
    }
    if (line.is(before, Phrase.PREPOSITION)) {
      String preposition = line.word(before);
      if (preposition.equals("among")
          || preposition.equals("of") && line.word(before - 1).equals("one")) {
        int verb = preposition.equals("of") ? before - 2 : before - 1;
        return line.is(verb, Phrase.VERB) && line.has(verb, Line.COPULA)
            ? copula(place, verb, false)
            : null;
      }
      return preposition.equals("as") ? asMember(place, before, phrase) : null;
    }
    if (line.is(before, Phrase.COMMA) || line.is(before, Phrase.DASH)) {
      return apposition(place, before);
    }
    String opener = line.word(before);
    boolean although =
        opener.equals("although") || opener.equals("though") || opener.equals("while");
    if (although || line.is(phrase - 1, Phrase.ADVERB) && line.word(phrase - 1).equals("not")) {
      int comma = before;
      while (comma > 0 && !line.is(comma, Phrase.COMMA) && comma > before - 3) {
        comma--;
      }
      Subject subject = line.is(comma, Phrase.COMMA) ? apposition(place, comma) : null;
      boolean not = line.word(phrase - 1).equals("not");
      return subject == null ? null : new Subject(subject.name(), not, -1);
    }
    return null;
  }

  private static @Nullable Subject owner(Place place, int phrase) {
    Line line = place.line();
    for (int i = line.end(phrase) - 2; i > line.first(phrase); i--) {
      if (line.tokens.is(i, "'s") && isState(line, i - 1)) {
        String name = place.wording().noun(line.first(phrase), i);
        return name == null ? null : new Subject(name, false, -1);
      }
    }
    return null;
  }

  private static @Nullable Subject copula(Place place, int verb, boolean negated) {
    Line line = place.line();
    Alike alike = Alike.before(line, verb);
    if (alike != null) {
      boolean not = alike.denied() || negated || line.has(verb, Line.NEGATED);
      return new Subject(alike.names(), not, verb);
    }
    int noun = place.clauses().subject(verb);
    if (noun < 0) {
      return null;
    }
    boolean neither = line.word(noun).equals("neither");
    int first = line.first(noun) + (neither ? 1 : 0);
    if (!line.has(noun, Line.PRONOUN) && !namesState(line, noun)) {
      return null;
    }
    if (line.has(noun, Line.PRONOUN) && line.word(noun).equals("they")) {
      String states = place.antecedents().several();
      return states == null ? null : new Subject(states, line.has(verb, Line.NEGATED), verb);
    }
    String name = neither ? joined(place, noun, first, verb) : place.wording().subject(noun, verb);
    return name == null
        ? null
        : new Subject(name, negated || neither || line.has(verb, Line.NEGATED), verb);
  }

  /** "Neither X nor Y": the names with "and". */
  private static @Nullable String joined(Place place, int noun, int first, int verb) {
    Line line = place.line();
    String name = place.wording().plain(first, line.end(noun));
    return line.is(noun + 1, Phrase.COORDINATOR)
            && line.is(noun + 2, Phrase.NOUN)
            && noun + 2 < verb
        ? name + " and " + place.wording().plain(line.first(noun + 2), line.end(noun + 2))
        : name;
  }

  private static boolean namesState(Line line, int noun) {
    for (int i = line.first(noun); i < line.end(noun); i++) {
      if (isState(line, i)) {
        return true;
      }
    }
    String head = line.headWord(noun);
    return head.equals("country") || head.equals("state") || head.equals("nation");
  }

  /** "As a member, X must", "X, as a signatory, must". */
  private static @Nullable Subject asMember(Place place, int as, int phrase) {
    Line line = place.line();
    int limit = Math.min(line.size(), phrase + 8);
    for (int i = phrase + 1; i < limit; i++) {
      if (line.isFinite(i)) {
        int noun = place.clauses().subject(i);
        if (noun > phrase && namesState(line, noun)) {
          String name = place.wording().subject(noun, i);
          return name == null ? null : new Subject(name, false, -1);
        }
        break;
      }
    }
    return line.is(as - 1, Phrase.COMMA) ? apposition(place, as - 1) : actor(place, as);
  }

  /** "X would be in breach as a member": who is in breach, if it is a state. */
  private static @Nullable Subject actor(Place place, int as) {
    Line line = place.line();
    int verb = place.clauses().governor(as);
    int noun = verb < 0 || verb > as ? -1 : place.clauses().subject(verb);
    String name =
        noun >= 0 && noun < verb && isState(line, line.end(noun) - 1)
            ? place.wording().subject(noun, verb)
            : null;
    return name == null ? null : new Subject(name, false, -1);
  }

  /** "X, an ICC member", "X, Y and Z, all parties to", "in X, another member". */
  private static @Nullable Subject apposition(Place place, int comma) {
    Line line = place.line();
    int last = comma - 1;
    if (line.is(last, Phrase.TIME)) {
      last -= line.is(last - 1, Phrase.PREPOSITION) ? 2 : 1; // "to X this month, a member"
    }
    if (line.is(last, Phrase.CLOSING)) {
      last = place.clauses().chains().afterBracket(last);
    }
    if (!line.is(last, Phrase.NOUN) || !isState(line, line.end(last) - 1)) {
      return null;
    }
    int first = last;
    if (line.is(first - 1, Phrase.COORDINATOR) && line.is(first - 2, Phrase.NOUN)) {
      first -= 2;
      while (line.is(first - 1, Phrase.COMMA)
          && line.is(first - 2, Phrase.NOUN)
          && isState(line, line.head(first - 2))) {
        first -= 2;
      }
    }
    if (!isState(line, line.end(first) - 1)) {
      first = last;
    }
    String name = place.wording().noun(line.first(first), line.end(last));
    return name == null ? null : new Subject(name, false, -1);
  }
}
