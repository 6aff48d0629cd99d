package org.capias.reading.claim;

import java.util.Map;
import java.util.Set;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a state has done with a treaty, where no date is told: "X has not signed the Rome Statute,
 * whereas Y has", "X signed the treaty but never ratified it". With a date it is a {@link Moments}
 * matter.
 */
final class Treaties implements Rule {
  private static final Map<String, String> STEPS =
      Map.of(
          "signed", "signed",
          "sign", "signed",
          "ratified", "ratified",
          "ratify", "ratified",
          "acceded", "acceded to",
          "accede", "acceded to");
  private static final Set<String> JOINING = Set.of("joined", "join");
  private static final Set<String> BELONGING = Set.of("belongs", "belong", "belonged");

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    String said = null;
    for (int v = 0; v < line.size(); v++) {
      if (!line.isFinite(v)) {
        continue;
      }
      if (JOINING.contains(line.headWord(v)) && isPlain(line, v)) {
        joined(place, notes, v, v + 1);
        continue;
      }
      if (BELONGING.contains(line.headWord(v))
          && line.word(v + 1).equals("to")
          && isPlain(line, v)) {
        joined(place, notes, v, v + 2);
        continue;
      }
      if (line.headWord(v).equals("bound") && line.has(v, Line.PASSIVE)) {
        bound(place, notes, v);
        continue;
      }
      String step = STEPS.get(line.headWord(v));
      if (step != null && isPlain(line, v)) {
        String treaty = treaty(place, v);
        if (treaty != null) {
          said = step + " " + treaty;
          note(place, notes, v, step, treaty);
        }
      } else if (said != null && isEllipsis(line, v)) {
        String subject = stateSubject(place, v);
        notes.add(
            place,
            line.head(v),
            line.end(v),
            v,
            subject,
            "treaty status",
            (isNot(place, v) ? "not " : "") + said,
            null,
            null,
            "treaty");
      }
    }
  }

  /**
   * "X has never joined the ICC", "Y belongs to the court": when it did, with a day, is a {@link
   * Moments} matter.
   */
  private static void joined(Place place, Notes notes, int verb, int object) {
    Line line = place.line();
    boolean linked = line.is(object + 1, Phrase.PREPOSITION) && line.is(object + 2, Phrase.TIME);
    boolean since = linked && line.word(object + 1).equals("since"); // it still belongs to it
    boolean dated = line.is(object + 1, Phrase.TIME) || linked && !since;
    if (!line.is(object, Phrase.NOUN) || dated) {
      return;
    }
    String group =
        line.word(object).equals("it")
            ? Groups.before(line.cast, line.first(verb), false)
            : Groups.between(line, line.first(object), line.end(object));
    if (group == null || Groups.court(group.replaceFirst(" \\(.*", "")) == null) {
      return;
    }
    boolean treaty = named(line, object) != null;
    String who = stateSubject(place, verb);
    boolean several = who != null && who.contains(" and ");
    String member = several ? "members of the " : "member of the ";
    String article = treaty || several ? "" : "a ";
    String value = treaty ? "joined " + group : member + group;
    note(place, notes, verb, treaty ? "treaty status" : "membership", value, article);
  }

  /** "which is not bound by the Rome Statute". */
  private static void bound(Place place, Notes notes, int verb) {
    Line line = place.line();
    boolean by = line.word(verb + 1).equals("by") && line.is(verb + 2, Phrase.NOUN);
    String treaty = by ? named(line, verb + 2) : null;
    if (treaty != null) {
      note(place, notes, verb, "treaty status", "bound by " + treaty, "");
    }
  }

  private static void note(
      Place place, Notes notes, int verb, String relation, String value, String article) {
    Line line = place.line();
    notes.add(
        place,
        line.head(verb),
        line.end(verb),
        verb,
        stateSubject(place, verb),
        relation,
        (isNot(place, verb) ? "not " + article : "") + value,
        null,
        null,
        "treaty");
  }

  private static boolean isPlain(Line line, int verb) {
    return !line.has(verb, Line.MODAL | Line.PASSIVE);
  }

  /** "whereas Tajikistan has." */
  private static boolean isEllipsis(Line line, int verb) {
    String word = line.headWord(verb);
    boolean auxiliary =
        word.equals("has") || word.equals("have") || word.equals("did") || word.equals("does");
    return auxiliary
        && (verb + 1 >= line.size()
            || line.is(verb + 1, Phrase.OTHER)
            || line.is(verb + 1, Phrase.COMMA));
  }

  private static void note(Place place, Notes notes, int verb, String step, String treaty) {
    Line line = place.line();
    int close = place.clauses().end(verb);
    for (int i = verb + 1; i < close; i++) {
      if (line.is(i, Phrase.TIME)) {
        return;
      }
    }
    boolean not = isNot(place, verb);
    String value = (not ? "not " : "") + step + " " + treaty;
    if (not && isSignedBefore(place, verb)) {
      value = "signed, not " + step + ": " + treaty;
    }
    int next = close;
    while (next < line.size() && next < close + 6 && !line.is(next, Phrase.VERB)) {
      next++;
    }
    // "signed …, but never ratified it"
    String other = line.isFinite(next) ? STEPS.get(line.headWord(next)) : null;
    if (other != null
        && !other.equals(step)
        && place.clauses().subject(next) == place.clauses().subject(verb)) {
      value =
          (not ? "not " : "")
              + step
              + ", "
              + (isNot(place, next) ? "not " : "")
              + other
              + ": "
              + treaty;
      notes.take(line.first(next), line.end(next));
    }
    notes.add(
        place,
        line.head(verb),
        line.end(verb),
        verb,
        stateSubject(place, verb),
        "treaty status",
        value,
        null,
        null,
        "treaty");
  }

  /** "signed the treaty in 2000 but has not ratified it". */
  private static boolean isSignedBefore(Place place, int verb) {
    Line line = place.line();
    for (int v = 0; v < verb; v++) {
      if (line.isFinite(v) && line.headWord(v).equals("signed") && !isNot(place, v)) {
        return place.clauses().subject(v) == place.clauses().subject(verb);
      }
    }
    return false;
  }

  /** The treaty that is the object of a verb, or null. */
  private static @Nullable String treaty(Place place, int verb) {
    Line line = place.line();
    int object = verb + 1;
    if (line.is(object, Phrase.COORDINATOR) && STEPS.containsKey(line.headWord(verb + 2))) {
      object += 2;
    }
    if (line.is(object, Phrase.PREPOSITION)) {
      object++;
    }
    if (!line.is(object, Phrase.NOUN)) {
      return null;
    }
    String named = named(line, object);
    if (named == null && line.is(object + 1, Phrase.COMMA) && line.is(object + 2, Phrase.NOUN)) {
      named = named(line, object + 2);
    }
    if (named != null) {
      return named;
    }
    String head = line.headWord(object);
    boolean meant =
        head.equals("treaty") || head.equals("statute") || line.word(object).equals("it");
    String treaty = meant ? Groups.before(line.cast, line.first(object), true) : null;
    String court =
        meant && treaty == null ? Groups.before(line.cast, line.first(object), false) : null;
    return court == null || line.word(object).equals("it") ? treaty : head + " of the " + court;
  }

  private static @Nullable String named(Line line, int noun) {
    Mention mention = line.cast.at(line.end(noun) - 1);
    return mention != null && mention.kind() == Kind.THING
        ? line.tokens.words(mention.first(), mention.end())
        : null;
  }

  private static @Nullable String stateSubject(Place place, int verb) {
    Line line = place.line();
    Alike alike = Alike.before(line, verb);
    if (alike != null) {
      return alike.names();
    }
    int noun = place.clauses().subject(verb);
    if (noun < 0) {
      return null;
    }
    Mention mention = line.cast.at(line.end(noun) - 1);
    boolean state = mention != null && mention.kind() == Kind.STATE;
    String subject =
        state || line.has(noun, Line.PRONOUN) ? place.wording().subject(noun, verb) : null;
    return subject == null ? null : Neither.both(subject);
  }

  private static boolean isNot(Place place, int verb) {
    Alike alike = Alike.before(place.line(), verb);
    return place.line().has(verb, Line.NEGATED)
        || alike != null && alike.denied()
        || Neither.denies(place.line(), place.clauses(), verb);
  }
}
