package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a warrant is for, as its sentence tells: "against X and Y", "his indictment". */
final class People {
  /** What a warrant does to the person it is for. */
  private static final Set<String> ACCUSING =
      Set.of(
          "accusing",
          "accuse",
          "charge",
          "name",
          "target",
          "concern",
          "concerns",
          "accuses",
          "accused",
          "targeting",
          "targets",
          "naming",
          "names",
          "charging",
          "charges");

  /** What leads from what somebody does to the warrant that is out for him. */
  private static final Set<String> BESIDE =
      Set.of("under", "despite", "on", "notwithstanding", "defiance", "spite", "face", "strength");

  private final Place place;
  private final Line line;

  People(Place place) {
    this.place = place;
    this.line = place.line();
  }

  List<Entity> of(int phrase, int token) {
    List<Entity> people = new ArrayList<>();
    inside(people, phrase, token);
    behind(people, phrase);
    if (people.isEmpty()) {
      Warrants.addOnce(people, Outstanding.charged(line, token));
    }
    if (people.isEmpty()) {
      subject(people, phrase);
    }
    if (people.isEmpty() && line.word(phrase - 1).equals("of")) {
      target(people, phrase - 2);
    }
    for (int i = phrase + 1; i <= phrase + 4; i++) {
      if (line.is(i, Phrase.COORDINATOR)
          && line.word(i + 1).equals("that")
          && line.word(i + 2).equals("of")) {
        mentioned(people, i + 3); // "his arrest and that of Y"
      }
    }
    return people;
  }

  /** "his indictment", "the Putin warrant". */
  private void inside(List<Entity> people, int phrase, int token) {
    for (Mention mention : line.cast.within(line.first(phrase), token)) {
      Warrants.addOnce(people, line.cast.of(mention));
    }
  }

  /** "for X's arrest", "against X and Y", "targeting X", "accusing X of". */
  private void behind(List<Entity> people, int phrase) {
    int i = phrase + 1;
    boolean target = line.headWord(phrase).equals("arrest") && line.word(phrase + 1).equals("of");
    boolean outstanding = false;
    int limit = Math.min(line.size(), phrase + 14);
    while (i < limit) {
      Phrase kind = line.kind(i);
      if (kind == Phrase.PREPOSITION) {
        String word = line.word(i);
        boolean opens = word.equals("for") || word.equals("against") || word.equals("on");
        boolean arrest = target && word.equals("of");
        if (target && !people.isEmpty() && !opens) {
          return;
        }
        target = opens || arrest || target && people.isEmpty();
      } else if (kind == Phrase.VERB) {
        String word = line.headWord(i);
        boolean accuses = ACCUSING.contains(word);
        boolean own = isOwnVerb(phrase, i);
        if (!accuses && !own || !people.isEmpty()) {
          break;
        }
        outstanding = own;
        target = accuses;
      } else if (kind == Phrase.NOUN && target) {
        boolean found = mentioned(people, i);
        boolean describes = !found && describesNext(i);
        if (!found && !people.isEmpty() && !describes) {
          return;
        }
        if (!found
            && !describes
            && !line.headWord(i).equals("arrest")
            && line.is(i - 1, Phrase.PREPOSITION)
            && !line.word(i - 1).equals("of")) {
          target = false;
        }
      } else if (kind == Phrase.COORDINATOR
          || kind == Phrase.COMMA
          || kind == Phrase.TIME
          || kind == Phrase.ADVERB
          || kind == Phrase.ADJECTIVE
          || kind == Phrase.NOUN
          || kind == Phrase.QUOTE) {
        boolean named =
            target
                && line.is(i + 1, Phrase.NOUN)
                && Somebody.namesPerson(line, line.end(i + 1) - 1);
        boolean leads =
            line.word(i + 1).equals("for") || line.word(i + 1).equals("against"); // "one, for X,"
        if (kind == Phrase.COMMA && people.isEmpty() && !named && !leads && !outstanding) {
          return;
        }
      } else {
        break;
      }
      i++;
    }
  }

  /** "A warrant was issued in March for X", "warrants are outstanding against X". */
  private boolean isOwnVerb(int phrase, int verb) {
    return place.clauses().subject(verb) == phrase
        && (Warrants.isIssue(line, verb) && line.has(verb, Line.PASSIVE)
            || line.has(verb, Line.COPULA)
                && verb + 1 < line.size()
                && Lexicon.is(line.tokens.lower(line.end(verb + 1) - 1), Role.LAST_ON)
            || line.has(verb, Line.COPULA)
                && line.is(verb + 1, Phrase.ADVERB)
                && Lexicon.is(line.word(verb + 2), Role.LAST_ON));
  }

  /** "X, his former minister, Y": what stands between two names in a list. */
  private boolean describesNext(int noun) {
    int head =
        line.is(noun - 1, Phrase.PREPOSITION) && line.is(noun - 2, Phrase.NOUN) ? noun - 2 : noun;
    return (line.is(head - 1, Phrase.COMMA) || line.is(head - 1, Phrase.COORDINATOR))
        && line.is(noun + 1, Phrase.COMMA)
        && namesNext(line.is(noun + 2, Phrase.COORDINATOR) ? noun + 3 : noun + 2);
  }

  private boolean namesNext(int noun) {
    return line.is(noun, Phrase.NOUN) && Somebody.namesPerson(line, line.end(noun) - 1);
  }

  private boolean mentioned(List<Entity> people, int noun) {
    if (!line.is(noun, Phrase.NOUN)) {
      return false;
    }
    boolean found = false;
    for (Mention mention : line.cast.within(line.first(noun), line.end(noun))) {
      Entity entity = line.cast.of(mention);
      if (entity.kind() == Kind.PERSON) {
        Warrants.addOnce(people, entity);
        found = true;
      }
    }
    return found;
  }

  /**
   * "X has been the target of a warrant", "X was held on a warrant", "a warrant led to X's arrest".
   */
  private void subject(List<Entity> people, int phrase) {
    int verb = place.clauses().governor(phrase);
    boolean beside = isBeside(phrase, verb);
    if (line.has(verb, Line.PARTICIPLE) || beside && !line.isFinite(verb)) {
      int finite = finiteBefore(verb < 0 ? phrase : verb);
      verb = finite < 0 ? verb : finite;
    }
    if (verb >= 0 && verb < phrase) {
      int subject = place.clauses().subject(verb);
      if (subject >= 0) {
        int end = Math.max(subject + 1, Math.min(verb, subject + 3));
        Mention last = last(line.first(subject), line.end(end - 1));
        last = last == null ? apposed(subject) : last;
        boolean suffers =
            line.has(verb, Line.PASSIVE | Line.COPULA)
                || isHaving(line.headWord(verb))
                || beside && last != null && line.cast.of(last).isListed();
        if (last != null && suffers) {
          Warrants.addOnce(people, line.cast.of(last));
        }
      }
      if (people.isEmpty()) {
        object(people, verb, phrase, beside);
      }
    } else if (verb > phrase && Lexicon.is(line.headWord(verb), Role.WEIGH)) {
      weighed(people, verb);
    }
  }

  /** "X, the subject of a warrant since 2009, came": the name before its description. */
  private void target(List<Entity> people, int noun) {
    boolean target =
        switch (line.headWord(noun)) {
          case "subject", "target", "object" -> line.is(noun - 1, Phrase.COMMA);
          default -> false;
        };
    if (target && line.is(noun - 2, Phrase.NOUN)) {
      mentioned(people, noun - 2);
    }
  }

  /**
   * "came despite a warrant", "faces charges, under warrants", "landed in defiance of a warrant".
   */
  private boolean isBeside(int phrase, int verb) {
    return line.is(phrase - 1, Phrase.PREPOSITION)
            && (BESIDE.contains(line.word(phrase - 1))
                || line.word(phrase - 1).equals("of") && BESIDE.contains(line.headWord(phrase - 2)))
        || verb == phrase - 1 && line.headWord(verb).equals("following");
  }

  /** "X, the chief of the judicial police who was held": the name before its description. */
  private @Nullable Mention apposed(int noun) {
    int head = place.clauses().chains().head(noun);
    int i = head - 1;
    for (int steps = 0; steps < 3 && line.is(i, Phrase.COMMA); steps++) {
      Mention named = line.is(i - 1, Phrase.NOUN) ? last(line.first(i - 1), line.end(i - 1)) : null;
      if (named != null) {
        return named;
      }
      i -= 2;
    }
    return null;
  }

  /** "An indictment awaits him", "a warrant led to X's arrest". */
  private void weighed(List<Entity> people, int verb) {
    for (int i = verb + 1; i < place.clauses().end(verb); i++) {
      if (line.is(i, Phrase.NOUN) && mentioned(people, i)) {
        return;
      }
    }
  }

  private int finiteBefore(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (line.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The person who is seized on the warrant: "authorities seized X on an ICC warrant". */
  private void object(List<Entity> people, int verb, int limit, boolean beside) {
    if (!beside
        && limit < line.size()
        && !line.word(limit - 1).equals("on")
        && !line.word(limit - 1).equals("under")
        && !(line.word(limit - 1).equals("in") && line.headWord(verb).startsWith("name"))) {
      return;
    }
    for (int i = verb + 1; i < Math.min(limit, line.size()); i++) {
      if (line.is(i, Phrase.NOUN) && mentioned(people, i)) {
        return;
      }
    }
  }

  static boolean isHaving(String word) {
    return switch (word) {
      case "has", "have", "had", "faces", "face", "faced", "facing" -> true;
      default -> false;
    };
  }

  private @Nullable Mention last(int first, int end) {
    Mention found = null;
    for (Mention mention : line.cast.within(first, end)) {
      if (mention.kind() == Kind.PERSON && (found == null || mention.form() != Form.PRONOUN)) {
        found = mention;
      }
    }
    return found;
  }
}
