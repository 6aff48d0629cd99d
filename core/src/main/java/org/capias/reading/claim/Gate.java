package org.capias.reading.claim;

import java.util.Locale;
import org.capias.model.PartialDate;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The last look at a claim before it is noted: whether its subject is a whole noun phrase, its
 * relation a verb that goes with it, its value a count. Every rule passes here, whatever it saw;
 * what is refused is counted as left out. In a headline less is believed, as words there are verbs
 * and nouns by turns ("shooting leaves three dead", "case tally tops 40 million").
 */
final class Gate {
  static final String OPEN = "of whom or what stays open";
  static final String LOOSE = "nothing that it surely belongs to";

  private Gate() {}

  /** Why a claim is not noted, or null where nothing speaks against it. */
  static @Nullable String refusal(
      Place place,
      int first,
      int end,
      int verb,
      String subject,
      String relation,
      @Nullable String unit,
      @Nullable PartialDate asOf,
      String rule) {
    Line line = place.line();
    return switch (rule) {
      case "figure" -> {
        boolean loose =
            GateOfFigures.isArticle(line, first, end, relation)
                || GateOfFigures.isPartOfWords(line, first, end, relation, unit)
                || GateOfFigures.isMeasureOfNothing(line, first, relation, unit)
                || GateOfFigures.isNoUnit(line, first, end, unit)
                || GateOfFigures.isOfOwner(line, end, unit)
                || GateOfFigures.isDoing(subject)
                || GateOfFigures.isPurposeOnly(line, first, relation)
                || GateOfFigures.isNumber(subject)
                || GateOfFigures.isDangling(line, first, verb, relation);
        boolean open =
            isUntold(place, verb, subject, relation, false)
                || GateOfFigures.isIncluding(relation)
                || GateOfFigures.isSentential(line, verb)
                || line.sentence.zone() == Zone.HEADING
                    && GateOfFigures.isHeadlineSlip(place, verb, relation);
        yield loose ? LOOSE : open ? OPEN : null;
      }
      case "moment" -> {
        boolean loose =
            GateOfDates.isModifier(line, first, end, verb)
                || GateOfDates.isOfNoun(line, first, verb)
                || GateOfDates.isYearOfName(line, first, end)
                || GateOfDates.isAheadOfItself(place, verb, asOf)
                || GateOfDates.isSinceOfPlan(line, first, verb);
        boolean heading =
            line.sentence.zone() == Zone.HEADING
                && line.has(verb, Line.ING)
                && line.first(verb) == line.head(verb);
        yield loose
            ? LOOSE
            : heading || isUntold(place, verb, subject, relation, true) ? OPEN : null;
      }
      case "list" -> line.isFinite(line.at(end)) ? OPEN : null;
      case "length" -> GateOfFigures.isExtreme(subject) ? LOOSE : null;
      case "age" -> GateOfFigures.isOfMany(line, first, subject) ? OPEN : null;
      case "dependence" -> isUntold(place, verb, subject, relation, false) ? OPEN : null;
      case "ranking" ->
          GateOfFigures.isPlural(line, first, end)
                  || isPronoun(line.tokens.lower(end - 1))
                  || GateOfFigures.isObject(line, first, verb)
                  || verb >= 0 && !Borders.areSure(place, verb)
              ? OPEN
              : null;
      default -> null;
    };
  }

  private static boolean isUntold(
      Place place, int verb, String subject, String relation, boolean date) {
    return isCut(subject)
        || isOfItself(subject, relation)
        || Lexicon.is(subject, Role.TIMEUNIT)
        || isOpen(relation)
        || GateOfWords.isCut(place.line(), verb, relation, date)
        || GateOfWords.isOwnedByPhrase(subject)
        || GateOfWords.isJoinedInfinitive(place.line(), verb)
        || Included.isSubject(place, verb)
        || verb >= 0
            && (!Borders.areSure(place, verb)
                || Agreement.isBare(place.line(), place.clauses().subject(verb), verb)
                || hasObjectElsewhere(place.line(), verb, relation)
                || isWithoutObject(place.line(), verb, relation)
                || isObjectRelative(place, verb, relation)
                || isFarParticiple(place.line(), verb)
                || isNoVerb(place, verb)
                || isNoPerson(place, verb)
                || isApposition(place, verb));
  }

  /** "Moe, the chief of staff, asked Berg": whoever asks Berg is not Berg. */
  private static boolean isOfItself(String subject, String relation) {
    String last = subject.substring(subject.lastIndexOf(' ') + 1);
    int verb = relation.indexOf(' ');
    int object = relation.indexOf(' ', verb + 1);
    String beside =
        verb < 0 ? "" : relation.substring(verb + 1, object < 0 ? relation.length() : object);
    return Character.isUpperCase(last.charAt(0)) && beside.equals(last);
  }

  /** "will gain or lose | seats": the object of both stands behind the second. */
  private static boolean hasObjectElsewhere(Line line, int verb, String relation) {
    return line.is(verb + 1, Phrase.COORDINATOR)
        && line.is(verb + 2, Phrase.VERB)
        && line.is(verb + 3, Phrase.NOUN)
        && !line.has(verb, Line.PASSIVE)
        && relation.endsWith(line.headWord(verb));
  }

  /** "the plan – which leaders discussed on Monday": what they discussed is not in what is said. */
  private static boolean isObjectRelative(Place place, int verb, String relation) {
    Line line = place.line();
    int noun = line.isFinite(verb) ? place.clauses().subject(verb) : -1;
    int pronoun = noun - 1;
    boolean open =
        noun > 0
            && noun < verb
            && line.is(pronoun, Phrase.RELATIVE)
            && line.word(pronoun).equals("which")
            && !line.is(pronoun - 1, Phrase.PREPOSITION)
            && !line.has(verb, Line.COPULA | Line.PASSIVE)
            && !line.is(verb + 1, Phrase.NOUN);
    return open && place.sayings().fronted(verb).isEmpty() && relation.indexOf(' ') > 0;
  }

  /** "is expected on Monday to revoke | a rule": the object of the last infinitive is left out. */
  private static boolean isWithoutObject(Line line, int verb, String relation) {
    String last = relation.substring(relation.lastIndexOf(' ') + 1);
    for (int i = verb; i < line.size() && i < verb + 6; i++) {
      if (line.is(i, Phrase.VERB)
          && line.has(i, Line.INFINITIVE)
          && line.tokens.word(line.head(i)).equals(last)) {
        int next =
            line.is(i + 1, Phrase.ADVERB) || Lexicon.is(line.word(i + 1), Role.PARTICLE)
                ? i + 2
                : i + 1;
        return line.is(next, Phrase.NOUN) && !line.amountIn(next) || line.is(next, Phrase.QUOTE);
      }
    }
    return false;
  }

  /** A subject that ends in a word on which more hangs, or begins with one that hangs on more. */
  private static boolean isCut(String subject) {
    int space = subject.lastIndexOf(' ');
    if (space < 0) {
      return false;
    }
    String last = subject.substring(space + 1).toLowerCase(Locale.ROOT);
    return last.equals("one")
        || last.equals("ones")
        || isLink(last)
        || isLink(subject.substring(0, subject.indexOf(' ')).toLowerCase(Locale.ROOT))
        || subject.indexOf('…') >= 0;
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "it", "he", "she", "they", "we", "you", "what", "that", "which", "who" -> true;
      default -> false;
    };
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of", "from", "into", "with", "by", "to", "as", "at", "for", "and", "or", "whether" ->
          true;
      default -> false;
    };
  }

  /** "to bring", "a theory involving": the words hang on a verb or a noun that is not told. */
  private static boolean isOpen(String relation) {
    return relation.startsWith("to ") && !relation.startsWith("to be ")
        || relation.endsWith(" involving")
        || relation.endsWith(" including")
        || relation.endsWith(" regarding");
  }

  /**
   * "a report by an agency issued in May", "a look into aid given to two men": the participle may
   * go with either noun; who did it ("by the ministry") tells that it is the nearer.
   */
  private static boolean isFarParticiple(Line line, int verb) {
    if (line.isFinite(verb)
        || !line.has(verb, Line.ING | Line.PARTICIPLE)
        || !line.is(verb - 1, Phrase.NOUN)
        || !line.is(verb - 2, Phrase.PREPOSITION)
        || line.word(verb + 1).equals("by")
        || line.word(verb - 1).equals("humanity")) {
      return false;
    }
    boolean doing = line.is(verb - 3, Phrase.VERB) && line.has(verb - 3, Line.ING);
    return !line.word(verb - 2).equals("of")
        && (line.is(verb - 3, Phrase.NOUN) || doing && line.has(verb, Line.ING));
  }

  /** "X | name in history", "aid to one | side": a base form beside one person or thing. */
  private static boolean isNoVerb(Place place, int verb) {
    Line line = place.line();
    if (!line.isFinite(verb)
        || line.first(verb) != line.head(verb)
        || line.has(verb, Line.MODAL | Line.COPULA | Line.NEGATED)) {
      return false;
    }
    String word = line.headWord(verb);
    if (line.is(verb - 1, Phrase.NOUN) && Lexicon.is(word, Role.LONE_PARTICIPLE)) {
      return true; // "a document on aid given to two men"
    }
    if (!Lexicon.is(word, Role.NOUN_OR_VERB)) {
      return false;
    }
    int noun = place.clauses().subject(verb);
    return noun >= 0 && noun < verb && noun == verb - 1 && isOne(line, noun);
  }

  /** "the University of Oslo, who": a person further back is meant. */
  private static boolean isNoPerson(Place place, int verb) {
    Line line = place.line();
    if (!line.isFinite(verb) || !line.word(verb - 1).equals("who")) {
      return false;
    }
    int noun = place.clauses().subject(verb);
    Mention mention = noun < 0 ? null : line.cast.at(line.end(noun) - 1);
    return mention != null && mention.kind() != Kind.PERSON && mention.form() != Form.DEMONYM;
  }

  /** "Moe, Republican of Ohio, and his wife are": what somebody is called, for himself. */
  private static boolean isApposition(Place place, int verb) {
    Line line = place.line();
    int noun = place.clauses().subject(verb);
    if (isFronted(line, noun)) {
      return false;
    }
    boolean aside =
        noun > 2
            && noun < verb
            && line.is(noun - 1, Phrase.COMMA)
            && line.is(noun - 2, Phrase.CLOSING)
            && line.is(verb - 1, Phrase.COMMA);
    if (aside) {
      return true; // "X (Moe), a member of the board, and Y (Roe), offered"
    }
    return noun > 1
        && noun < verb
        && line.is(noun - 1, Phrase.COMMA)
        && line.is(noun - 2, Phrase.NOUN)
        && !line.is(verb - 1, Phrase.RELATIVE)
        && Somebody.namesPerson(line, line.end(noun - 2) - 1)
        && !Somebody.namesPerson(line, line.end(noun) - 1)
        && !line.has(noun, Line.PRONOUN);
  }

  /** "According to Moe, trade grew": the name belongs to what opens the sentence. */
  private static boolean isFronted(Line line, int noun) {
    return noun > 3
        && line.is(noun - 1, Phrase.COMMA)
        && line.is(noun - 3, Phrase.PREPOSITION)
        && line.first(noun - 3) <= line.sentence.first() + 1;
  }

  static boolean isOne(Line line, int noun) {
    String word = line.headWord(noun);
    boolean many = word.endsWith("s") || Lexicon.is(word, Role.PERSONNOUN) || line.amountIn(noun);
    return !many && !line.has(noun, Line.PRONOUN) && !line.is(noun - 1, Phrase.COORDINATOR);
  }
}
