package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Whom a court pursues, and when: the persons around a verb such as "indicted" or "wants". */
final class Pursuit {
  private static final Set<String> PARTS =
      Set.of("one", "first", "second", "third", "fourth", "last", "most");
  private static final Set<String> BEING =
      Set.of("is", "was", "becomes", "became", "become", "be", "been", "remains", "remained");

  private final Place place;
  private final Line line;
  private final Clauses clauses;

  Pursuit(Place place) {
    this.place = place;
    this.line = place.line();
    this.clauses = place.clauses();
  }

  /** "has been subject to arrest by the court". */
  static boolean isSubjectToArrest(Line line, int verb) {
    if (!line.has(verb, Line.COPULA)) {
      return false;
    }
    int i = line.end(verb);
    return line.tokens.is(i, "subject")
        && line.tokens.is(i + 1, "to")
        && line.tokens.is(i + 2, "arrest");
  }

  /** Who is pursued, where the verb says it of its subject or of the noun before it. */
  List<Entity> patients(int verb) {
    int noun = clauses.subject(verb);
    if (noun < 0 && stands(verb)) {
      noun = clauses.subject(verb - 1);
    }
    if (noun < 0) {
      List<Entity> after = fronted(verb);
      return after.isEmpty() && line.word(verb).equals("being") ? ofMain(verb) : after;
    }
    int end = noun < verb ? Math.max(noun + 1, Math.min(verb, noun + 3)) : noun + 1;
    List<Entity> found = people(line.first(noun), line.end(end - 1));
    if (!found.isEmpty()) {
      return found;
    }
    Entity meant = apposed(noun, verb);
    meant = meant == null ? oneOf(noun) : meant;
    return meant == null ? List.of() : List.of(meant);
  }

  /** "X was caught years after being charged": whom the verb before says it of. */
  private List<Entity> ofMain(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (line.isFinite(i)) {
        return patients(i);
      }
    }
    return List.of();
  }

  /** A noun for a wanted person who goes without a name: "the leader". */
  static boolean isAnybody(String noun) {
    return Lexicon.is(noun, Role.SUSPECT);
  }

  /** "The man indicted in July", "Wanted since July, the leader": somebody spoken of before. */
  boolean ofSomebody(int verb) {
    int noun = clauses.subject(verb);
    int comma = clauses.end(verb);
    if (noun < 0 && verb <= 1 && line.is(comma, Phrase.COMMA) && line.is(comma + 1, Phrase.NOUN)) {
      noun = comma + 1;
    }
    return noun >= 0
        && line.word(noun).equals("the")
        && line.has(verb, Line.PARTICIPLE)
        && isAnybody(line.headWord(noun));
  }

  /** "Wanted by the tribunal since 2006, General X": named behind the participle's clause. */
  private List<Entity> fronted(int verb) {
    if (verb > 1 || !line.has(verb, Line.PARTICIPLE)) {
      return List.of();
    }
    int comma = clauses.end(verb);
    return line.is(comma, Phrase.COMMA) && line.is(comma + 1, Phrase.NOUN)
        ? people(line.first(comma + 1), line.end(comma + 1))
        : List.of();
  }

  /** "The man indicted in July 1995 for genocide, X, was caught": named behind the participle. */
  private @Nullable Entity apposed(int noun, int verb) {
    if (!line.has(verb, Line.PARTICIPLE) || !isAnybody(line.headWord(noun))) {
      return null;
    }
    int end = Math.min(clauses.end(verb) + 2, line.size());
    for (int i = verb + 1; i < end; i++) {
      if (line.is(i - 1, Phrase.COMMA) && line.is(i, Phrase.NOUN)) {
        List<Entity> named = people(line.first(i), line.end(i));
        return named.isEmpty() ? null : named.get(0);
      }
    }
    return null;
  }

  /** "X became the first of five leaders charged": one of those of whom it is said. */
  private @Nullable Entity oneOf(int group) {
    int one = group - 2;
    boolean partitive =
        line.is(group - 1, Phrase.PREPOSITION)
            && line.word(group - 1).equals("of")
            && line.is(one, Phrase.NOUN)
            && PARTS.contains(line.headWord(one));
    int copula = one - 1;
    int subject =
        partitive && line.isFinite(copula) && BEING.contains(line.headWord(copula))
            ? clauses.subject(copula)
            : -1;
    return subject < 0 ? null : person(line.first(subject), line.end(subject));
  }

  /** The people who are the object of a verb; for a surrender anybody between verb and court. */
  List<Entity> objects(int verb, boolean surrender) {
    int end = Math.min(clauses.end(verb), verb + (surrender ? 6 : 4));
    List<Entity> whom = line.word(verb - 2).equals("whom") ? ofRelative(verb) : List.of();
    if (!whom.isEmpty()) {
      return whom;
    }
    for (int i = verb + 1; i < end; i++) {
      if (line.is(i, Phrase.NOUN)) {
        int last = line.is(i + 1, Phrase.COORDINATOR) && line.is(i + 2, Phrase.NOUN) ? i + 2 : i;
        List<Entity> found = people(line.first(i), line.end(last));
        if (!found.isEmpty() || !surrender) {
          return found;
        }
      }
    }
    return ofRelative(verb);
  }

  /** "X, whom the court has charged with genocide". */
  private List<Entity> ofRelative(int verb) {
    if (!line.is(verb - 1, Phrase.NOUN) || !line.is(verb - 2, Phrase.RELATIVE)) {
      return List.of();
    }
    int meant = clauses.chains().antecedent(verb - 2);
    return meant < 0 ? List.of() : people(line.first(meant), line.end(meant));
  }

  /** The persons of each noun between two tokens; of a name with its owner the last one. */
  private List<Entity> people(int first, int end) {
    List<Entity> found = new ArrayList<>();
    for (int i = line.at(first); i < line.size() && line.first(i) < end; i++) {
      Entity one = line.is(i, Phrase.NOUN) ? person(line.first(i), line.end(i)) : null;
      if (one != null && !found.contains(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private @Nullable Entity person(int first, int end) {
    Entity found = null;
    for (Mention mention : line.cast.within(first, end)) {
      if (mention.kind() == Kind.PERSON) {
        found = line.cast.of(mention);
      }
    }
    return found;
  }

  /** "stands accused of". */
  boolean stands(int verb) {
    boolean apart = line.is(verb - 1, Phrase.VERB);
    return switch (apart ? line.headWord(verb - 1) : line.word(verb)) {
      case "stands", "stood", "stand" -> true;
      default -> false;
    };
  }

  /** Whether a bare past form goes with a passive before it: "to be held and surrendered". */
  boolean isJoinedToPassive(int verb) {
    return line.is(verb - 1, Phrase.COORDINATOR)
        && line.has(verb - 2, Line.PASSIVE)
        && !line.is(verb + 1, Phrase.NOUN);
  }

  /** Whether a time that the verb has is told from its beginning: "wanted there since May". */
  boolean isSince(int verb) {
    int end = clauses.end(verb);
    for (int i = verb + 1; i + 1 < end; i++) {
      if (line.word(i).equals("since") && line.is(i + 1, Phrase.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** "wanted for murder in Ituri in 2002": the time is that of the crimes. */
  private boolean isBehindCrimes(int verb, int at) {
    boolean sought = line.headWord(verb).equals("wanted") || line.headWord(verb).equals("sought");
    for (int i = verb + 1; sought && i < at; i++) {
      if (line.word(i).equals("for") || line.word(i).equals("over")) {
        return true;
      }
    }
    return false;
  }

  /** The time told with the verb, but for the time of the crimes ("from 2015 to 2020"). */
  @Nullable Time time(int verb) {
    Time before = null;
    for (Time time : line.times) {
      int at = line.at(time.first());
      String link = line.word(at - 1);
      boolean ofCrimes =
          link.equals("from")
              || link.equals("between")
              || link.equals("to")
              || link.equals("and")
              || link.equals("of") && at > verb; // "over the election of December 2007"
      if (line.is(at, Phrase.TIME)
          && Dates.isFact(time)
          && !ofCrimes
          && (link.equals("since") || !isBehindCrimes(verb, at))
          && clauses.governor(at) == verb) {
        if (at > verb) {
          return time;
        }
        before = isAside(at, verb) ? before : time;
      }
    }
    return before;
  }

  /** "in power since a coup in 1989, was charged": the time of what stands between the commas. */
  private boolean isAside(int at, int verb) {
    boolean opened = false;
    boolean closed = false;
    for (int i = 0; i < verb; i++) {
      opened |= i < at && i > 0 && line.is(i, Phrase.COMMA);
      closed |= i > at && line.is(i, Phrase.COMMA);
    }
    return opened && closed;
  }
}
