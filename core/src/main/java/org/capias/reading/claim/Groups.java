package org.capias.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Courts, treaties and unions that have members or issue warrants, by the short name that {@code
 * courts.tsv} gives them.
 */
final class Groups {
  private static final Map<String, String> COURTS = Lexicon.byWord("courts.tsv");

  private static final Set<String> FOUNDING =
      Set.of(
          ("set setting established establishing founded founding created creating governs"
                  + " governing")
              .split(" "));

  private Groups() {}

  /** Short name of an international court ("ICC"), or null for any other name. */
  static @Nullable String court(String name) {
    String known = COURTS.get(name);
    if (known != null) {
      return known;
    }
    return name.startsWith("the ") || name.startsWith("The ")
        ? COURTS.get(name.substring(4))
        : null;
  }

  /** The group named between two tokens, with its short name where it has one, or null. */
  static @Nullable String between(Line line, int first, int end) {
    List<Mention> mentions = line.cast.within(first, end);
    for (Mention mention : mentions) {
      Entity entity = line.cast.of(mention);
      if (entity.kind() == Kind.ORGANISATION || entity.kind() == Kind.THING) {
        return label(line.tokens.words(mention.first(), mention.end()));
      }
    }
    for (int i = first; i < end; i++) {
      String word = line.tokens.lower(i);
      if (word.equals("court") || word.equals("tribunal") || word.equals("treaty")) {
        String treaty = word.equals("treaty") ? before(line.cast, i, true) : null;
        return treaty == null ? before(line.cast, i, false) : treaty;
      }
    }
    return null;
  }

  /** A name with the short name behind it: "International Criminal Court (ICC)". */
  static String label(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    String court = court(bare);
    return court == null || court.equals(bare) || bare.contains(court)
        ? bare
        : bare + " (" + court + ")";
  }

  /** The court (or treaty) named last before a token, or null. */
  static @Nullable String before(Cast cast, int token, boolean treaty) {
    List<Mention> mentions = cast.within(Math.max(0, token - 250), token);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Entity entity = cast.of(mentions.get(i));
      if (treaty ? entity.kind() == Kind.THING : entity.kind() == Kind.ORGANISATION) {
        String court = court(entity.name());
        if (court != null) {
          return label(entity.name());
        }
      }
    }
    return null;
  }

  /** The group that a noun names, or that was founded by the treaty that it is; or null. */
  static @Nullable String ofNoun(Line line, int noun) {
    String founded = founded(line, noun);
    return founded != null ? founded : between(line, line.first(noun), line.end(noun));
  }

  /** "the treaty that set up the court", "its founding treaty": of the court named behind. */
  private static @Nullable String founded(Line line, int noun) {
    String head = line.headWord(noun);
    int verb = line.is(noun + 1, Phrase.RELATIVE) ? noun + 2 : noun + 1;
    boolean treaty = head.equals("treaty") || head.equals("statute") || head.equals("convention");
    if (!treaty || !line.is(verb, Phrase.VERB)) {
      return null;
    }
    int object = line.is(verb + 1, Phrase.PREPOSITION) ? verb + 2 : verb + 1; // "set up"
    return FOUNDING.contains(line.headWord(verb)) && line.is(object, Phrase.NOUN)
        ? between(line, line.first(object), line.end(object))
        : null;
  }

  /** The group: named in the noun phrase, behind it, before "of which", or the court named last. */
  static @Nullable String ofMember(Place place, int phrase, int noun) {
    Line line = place.line();
    String inside = between(line, line.first(phrase), noun);
    if (inside != null) {
      return inside;
    }
    int next = phrase + 1;
    if (line.is(next, Phrase.PREPOSITION) && line.is(next + 1, Phrase.NOUN)) {
      String link = line.word(next);
      if (link.equals("of") || link.equals("to") || link.equals("in")) {
        String behind = ofNoun(line, next + 1);
        return behind != null || line.headWord(next + 1).equals("court") ? behind : null;
      }
    }
    int verb = phrase - 1;
    int subject = line.is(verb, Phrase.VERB) ? place.clauses().subject(verb) : -1;
    if (subject > 1 && line.is(subject - 1, Phrase.RELATIVE)) {
      int antecedent = place.clauses().chains().antecedent(subject - 1);
      if (antecedent >= 0) {
        return between(line, line.first(antecedent), line.end(antecedent));
      }
    }
    boolean party = line.tokens.is(noun, "party") || line.tokens.is(noun, "parties");
    boolean bare =
        !party
            || isNone(line, noun)
            || line.has(verb, Line.COPULA) && isClosed(line, phrase); // X is not a party.
    return bare ? before(line.cast, line.first(phrase), false) : null;
  }

  /** "which is no party either". */
  private static boolean isNone(Line line, int noun) {
    return line.tokens.is(noun - 1, "no")
        || line.tokens.is(noun - 1, "state")
        || line.tokens.is(noun - 1, "states");
  }

  private static boolean isClosed(Line line, int phrase) {
    return line.is(phrase + 1, Phrase.OTHER) || line.is(phrase + 1, Phrase.COMMA);
  }
}
