package org.capias.reading.claim;

import java.util.Locale;
import org.capias.model.PartialDate;
import org.capias.reading.text.Tag;
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
      @Nullable PartialDate asOf,
      String rule) {
    Line line = place.line();
    boolean figure = rule.equals("figure");
    boolean moment = rule.equals("moment");
    if (figure && isArticle(line, first, end)) {
      return LOOSE;
    }
    if (!figure && !moment) {
      return null;
    }
    if (moment && isModifier(line, first, end, verb)) {
      return LOOSE;
    }
    if (isCut(subject) || isOpen(relation, figure) || Included.isSubject(place, verb)) {
      return OPEN;
    }
    if (moment && isAheadOfItself(line, verb, asOf)) {
      return LOOSE;
    }
    if (line.sentence.zone() == Zone.HEADING && isHeadlineSlip(line, verb, relation, figure)) {
      return OPEN;
    }
    return verb >= 0 && (isFarParticiple(line, verb) || isNoVerb(place, verb)) ? OPEN : null;
  }

  /** "one day", "to one side": an article rather than a count. */
  private static boolean isArticle(Line line, int first, int end) {
    if (end - first != 1 || !line.tokens.is(first, "one")) {
      return false;
    }
    String next = end < line.sentence.end() ? line.tokens.lower(end) : "";
    return switch (next) {
      case "day", "morning", "evening", "night", "week", "moment", "minute" ->
          !line.tokens.is(first - 1, "for") && !line.tokens.is(first - 1, "after");
      default -> line.tokens.tag(Math.min(end, line.sentence.end() - 1)) != Tag.NOUN;
    };
  }

  /** "behind 2020 standard-bearer X", "in the 2016 race": a year that goes with the noun behind. */
  private static boolean isModifier(Line line, int first, int end, int verb) {
    int phrase = line.at(first);
    return verb >= 0
        && verb < phrase
        && end - first == 1
        && line.is(phrase, Phrase.TIME)
        && Character.isDigit(line.word(phrase).charAt(0))
        && line.word(phrase).length() == 4
        && line.is(phrase + 1, Phrase.NOUN)
        && !line.isFinite(phrase + 2);
  }

  /** A subject that ends in a word on which more hangs, or begins with one that hangs on more. */
  private static boolean isCut(String subject) {
    int space = subject.lastIndexOf(' ');
    if (space < 0) {
      return false;
    }
    return isLink(subject.substring(space + 1).toLowerCase(Locale.ROOT))
        || isLink(subject.substring(0, subject.indexOf(' ')).toLowerCase(Locale.ROOT))
        || subject.indexOf('…') >= 0;
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of", "from", "into", "with", "by", "to", "as", "at", "for", "and", "or", "whether" ->
          true;
      default -> false;
    };
  }

  /** "to bring", "a theory involving": the words hang on a verb or a noun that is not told. */
  private static boolean isOpen(String relation, boolean figure) {
    return relation.startsWith("to ") && !relation.startsWith("to be ")
        || figure && (relation.equals("including") || relation.startsWith("including "))
        || relation.endsWith(" involving")
        || relation.endsWith(" including")
        || relation.endsWith(" regarding");
  }

  /** A deed in the past, on a day after that on which the text came out: the day is misread. */
  private static boolean isAheadOfItself(Line line, int verb, @Nullable PartialDate asOf) {
    PartialDate out = line.page.document().published();
    if (verb < 0 || asOf == null || out == null || !line.isFinite(verb)) {
      return false;
    }
    boolean past = line.first(verb) == line.head(verb) && line.headWord(verb).endsWith("ed");
    return past && asOf.toString().length() == 10 && asOf.toString().compareTo(out + "~") > 0;
  }

  /** A number of things that nothing is said of, a participle as the only verb. */
  private static boolean isHeadlineSlip(Line line, int verb, String relation, boolean figure) {
    if (verb < 0) {
      return figure && (relation.equals("number") || relation.equals("share"));
    }
    return line.has(verb, Line.ING) && line.first(verb) == line.head(verb);
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
        || line.word(verb + 1).equals("by")) {
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
    if (!isBase(word)) {
      return false;
    }
    int noun = place.clauses().subject(verb);
    return noun >= 0 && noun < verb && noun == verb - 1 && isOne(line, noun);
  }

  /** Words that are nouns as often as verbs, in the form that goes with several. */
  private static boolean isBase(String word) {
    return switch (word) {
      case "name",
          "side",
          "tally",
          "case",
          "face",
          "head",
          "note",
          "aid",
          "report",
          "plan",
          "vote",
          "trade",
          "claim",
          "charge",
          "visit",
          "call",
          "demand",
          "attack",
          "strike",
          "protest",
          "rate",
          "surge",
          "increase",
          "rise",
          "fall",
          "drop",
          "cost",
          "shift",
          "move",
          "show",
          "record",
          "file",
          "look" ->
          true;
      default -> false;
    };
  }

  private static boolean isOne(Line line, int noun) {
    String word = line.headWord(noun);
    boolean many = word.endsWith("s") || Lexicon.is(word, Role.PERSONNOUN) || line.amountIn(noun);
    return !many && !line.has(noun, Line.PRONOUN) && !line.is(noun - 1, Phrase.COORDINATOR);
  }
}
