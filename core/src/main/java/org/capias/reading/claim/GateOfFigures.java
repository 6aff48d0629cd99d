package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.jspecify.annotations.Nullable;

/** What speaks against a figure at the last look before it is claimed: see {@link Gate}. */
final class GateOfFigures {
  private GateOfFigures() {}

  /** "one day", "to one side": an article rather than a count. */
  static boolean isArticle(Line line, int first, int end, String relation) {
    if (end - first != 1 || !line.tokens.is(first, "one")) {
      return false;
    }
    if (relation.equals("number")) {
      return true;
    }
    String next = end < line.sentence.end() ? line.tokens.lower(end) : "";
    return switch (next) {
      case "day", "morning", "evening", "night", "week", "moment", "minute" ->
          !line.tokens.is(first - 1, "for") && !line.tokens.is(first - 1, "after");
      default -> line.tokens.tag(Math.min(end, line.sentence.end() - 1)) != Tag.NOUN;
    };
  }

  /**
   * "four | false claims", "100 percent | false", "ten | reasons": the words go on, cut by a tag.
   */
  static boolean isPartOfWords(
      Line line, int first, int end, String relation, @Nullable String unit) {
    if (end + 1 >= line.sentence.end()) {
      return false;
    }
    Tag next = line.tokens.tag(end);
    boolean share = line.tokens.is(end - 1, "%") || line.tokens.is(end - 1, "percent");
    boolean being = relation.equals("is") || relation.equals("are") || relation.equals("was");
    if (unit == null && share && being && next == Tag.ADJ) {
      return true;
    }
    boolean cut = unit != null && unit.indexOf(' ') < 0 && line.tokens.is(end, unit);
    boolean noun =
        line.tokens.tag(end + 1) == Tag.NOUN && line.tokens.shape(end + 1) == Shape.LOWER;
    if (cut && next == Tag.ADJ && noun) {
      return true;
    }
    boolean plural = next == Tag.VERB && line.tokens.lower(end).endsWith("s");
    return unit == null && plural && !share && first < end && !line.tokens.is(first, "$");
  }

  /** "job growth: four months", "for one in seven reports": a measure that nothing has. */
  static boolean isMeasureOfNothing(Line line, int first, String relation, @Nullable String unit) {
    return switch (relation) {
      case "amount" -> unit != null && Timing.isTime(unit);
      case "share" -> line.tokens.is(first - 1, "for") || line.tokens.is(first - 2, "for");
      default ->
          relation.endsWith(" percent to")
              || relation.startsWith("there ") && line.is(line.at(first) - 1, Phrase.PREPOSITION);
    };
  }

  static boolean isIncluding(String relation) {
    return relation.equals("including") || relation.startsWith("including ");
  }

  /** "approved it for Ohio on Monday, which comes ten days after": the approval comes, not Ohio. */
  static boolean isSentential(Line line, int verb) {
    return verb > 1
        && line.is(verb - 1, Phrase.RELATIVE)
        && line.word(verb - 1).equals("which")
        && line.is(verb - 2, Phrase.COMMA)
        && switch (line.headWord(verb)) {
          case "comes", "came", "follows", "followed", "means", "meant", "marks", "marked" -> true;
          default -> false;
        };
  }

  /** In a headline: things that are only counted, a participle or a noun as the only verb. */
  static boolean isHeadlineSlip(Place place, int verb, String relation) {
    Line line = place.line();
    if (verb < 0) {
      return relation.equals("number") || relation.equals("share");
    }
    if (line.first(verb) != line.head(verb)) {
      return false;
    }
    String word = line.headWord(verb);
    boolean base = line.isFinite(verb) && !word.endsWith("s") && !word.endsWith("ed");
    int noun = place.clauses().subject(verb);
    return line.has(verb, Line.ING)
        || base
            && noun >= 0
            && noun < verb
            && Gate.isOne(line, verb - 1)
            && !Lexicon.is(word, Role.PARTICIPLE)
            && line.tokens.tag(line.head(verb)) == Tag.VERB
            && line.is(verb - 1, Phrase.NOUN);
  }

  /** "their first doses": several things each have a first one. */
  static boolean isPlural(Line line, int first, int end) {
    int phrase = line.at(first);
    String word = line.headWord(phrase);
    return line.tokens.is(first, "first")
        && end > first + 1
        && line.word(phrase).equals("their")
        && word.endsWith("s");
  }

  /** "the five vote majority's decisions": what is counted is the owner's, not the thing. */
  static boolean isOfOwner(Line line, int end, @Nullable String unit) {
    return unit != null
        && (unit.contains("'s ") || unit.contains("’s "))
        && end < line.sentence.end()
        && !line.tokens.is(end, "of")
        && unit.startsWith(line.tokens.word(end));
  }

  /** "46 percent disapproving": what somebody does, and nobody who does it. */
  static boolean isDoing(String subject) {
    return subject.endsWith("ing")
        && subject.indexOf(' ') < 0
        && Character.isLowerCase(subject.charAt(0))
        && !Lexicon.is(subject, Role.GERUND_NOUN);
  }

  /** "four false | claims": what is counted would be an adjective. */
  static boolean isNoUnit(Line line, int first, int end, @Nullable String unit) {
    if (unit == null || unit.indexOf(' ') >= 0 || Lexicon.is(unit, Role.PERSONNOUN)) {
      return false;
    }
    int last = Math.min(end, line.sentence.end() - 1);
    Tag next = line.tokens.tag(Math.min(last + 1, line.sentence.end() - 1));
    return first < last
        && line.tokens.is(last, unit)
        && line.tokens.tag(last) == Tag.ADJ
        && (next == Tag.NOUN || next == Tag.ADJ || next == Tag.PROPN || next == Tag.VERB)
        && line.tokens.shape(Math.min(last + 1, line.sentence.end() - 1)) == Shape.LOWER;
  }

  /** "a five-decade low of 3 percent": how long ago, and not how long. */
  static boolean isExtreme(String subject) {
    for (String word : subject.split(" ")) {
      switch (word) {
        case "low", "high", "lows", "highs", "record", "peak" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Billions earmarked for boosting": what a verb with -ing is done to is left out. */
  static boolean isPurposeOnly(Line line, int first, String relation) {
    int space = relation.lastIndexOf(' ');
    String end = relation.substring(space + 1);
    return space > 0
        && end.endsWith("ing")
        && !isLast(line, end)
        && !line.is(line.at(first) - 1, Phrase.VERB)
        && !Lexicon.is(end, Role.GERUND_NOUN)
        && (relation.startsWith("for", space - 3) || relation.startsWith("by", space - 2));
  }

  /** "have been prepared for signing,": nothing was left out, for nothing follows. */
  private static boolean isLast(Line line, String word) {
    for (int i = line.sentence.first(); i + 1 < line.sentence.end(); i++) {
      if (line.tokens.is(i, word) && line.tokens.tag(i + 1) == Tag.PUNCT) {
        return line.tokens.shape(i + 1) != Shape.QUOTE;
      }
    }
    return false;
  }

  /** "331.5 million, an increase of 7 percent": a number is no subject. */
  static boolean isNumber(String subject) {
    for (String word : subject.toLowerCase(java.util.Locale.ROOT).split(" ")) {
      boolean number =
          Character.isDigit(word.charAt(word.length() - 1))
              || Lexicon.is(word, Role.NUMBER)
              || Lexicon.is(word, Role.MULTIPLIER)
              || Lexicon.is(word, Role.SHADE)
              || word.equals("percent");
      if (!number) {
        return false;
      }
    }
    return true;
  }

  /** "the places where most of them hail from": a clause with a hole at its end. */
  static boolean isDangling(Line line, int first, int verb, String relation) {
    int phrase = line.at(first);
    boolean led = line.is(phrase - 1, Phrase.PREPOSITION); // "for | years they lived"
    return verb > phrase
        && !led
        && (relation.endsWith(" from") || relation.endsWith(" of") || relation.endsWith(" with"));
  }

  /** "the 16-year-old blamed leaders": not the age of several. */
  static boolean isOfMany(Line line, int first, String subject) {
    String last =
        subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    return line.tokens.is(first - 1, "the")
        && subject.indexOf(' ') > 0
        && line.cast.at(line.end(line.at(first)) - 1) == null
        && last.endsWith("s")
        && !last.endsWith("ss");
  }

  /** "cast the first votes": several things of which somebody did something. */
  static boolean isObject(Line line, int first, int verb) {
    int phrase = line.at(first);
    return verb >= 0
        && verb < phrase
        && !line.has(verb, Line.COPULA)
        && line.is(phrase - 1, Phrase.VERB)
        && line.headWord(phrase).endsWith("s")
        && !line.headWord(phrase).endsWith("ss");
  }
}
