package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
          "accuses",
          "accused",
          "targeting",
          "targets",
          "naming",
          "names",
          "charging",
          "charges");

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
      subject(people, phrase);
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
    boolean target = false;
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
        if (!accuses || !people.isEmpty()) {
          break;
        }
        target = true;
      } else if (kind == Phrase.NOUN && target) {
        boolean found = mentioned(people, i);
        if (!found && !people.isEmpty()) {
          return;
        }
        if (!found
            && !line.headWord(i).equals("arrest")
            && line.is(i - 1, Phrase.PREPOSITION)
            && !line.word(i - 1).equals("of")) {
          target = false;
        }
      } else if (kind == Phrase.COORDINATOR
          || kind == Phrase.COMMA
          || kind == Phrase.TIME
          || kind == Phrase.ADVERB
          || kind == Phrase.NOUN
          || kind == Phrase.QUOTE) {
        boolean named =
            target
                && line.is(i + 1, Phrase.NOUN)
                && Subjects.namesPerson(line, line.end(i + 1) - 1);
        if (kind == Phrase.COMMA && people.isEmpty() && !named) {
          return;
        }
      } else {
        break;
      }
      i++;
    }
  }

  private boolean mentioned(List<Entity> people, int noun) {
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
    if (line.has(verb, Line.PARTICIPLE)) {
      verb = finiteBefore(verb);
    }
    if (verb >= 0 && verb < phrase) {
      int subject = place.clauses().subject(verb);
      if (subject >= 0) {
        int end = Math.max(subject + 1, Math.min(verb, subject + 3));
        Mention last = last(line.first(subject), line.end(end - 1));
        boolean suffers =
            line.has(verb, Line.PASSIVE | Line.COPULA) || isHaving(line.headWord(verb));
        if (last != null && suffers) {
          Warrants.addOnce(people, line.cast.of(last));
        }
      }
      if (people.isEmpty()) {
        object(people, verb, phrase);
      }
    } else if (verb > phrase && line.headWord(verb).equals("led")) {
      object(people, verb, line.size());
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
  private void object(List<Entity> people, int verb, int limit) {
    if (limit < line.size()
        && !line.word(limit - 1).equals("on")
        && !line.word(limit - 1).equals("under")) {
      return;
    }
    for (int i = verb + 1; i < Math.min(limit, line.size()); i++) {
      if (line.is(i, Phrase.NOUN) && mentioned(people, i)) {
        return;
      }
    }
  }

  /** "Y has one too", where a warrant was told before. */
  static @Nullable Entity another(Place place, int phrase) {
    Line line = place.line();
    boolean one =
        line.word(phrase).equals("one")
            && line.is(phrase - 1, Phrase.VERB)
            && isHaving(line.headWord(phrase - 1))
            && (line.word(phrase + 1).equals("too")
                || line.word(phrase + 1).equals("as")
                || line.word(phrase + 1).equals("also"));
    int subject = one ? place.clauses().subject(phrase - 1) : -1;
    if (subject < 0) {
      return null;
    }
    Entity entity = line.cast.entityAt(line.end(subject) - 1);
    return entity != null && entity.kind() == Kind.PERSON ? entity : null;
  }

  private static boolean isHaving(String word) {
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
