package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words what is said of a subject: the verb with its complements as the text has them,
 * without times, brackets and quotation marks. Where they grow too long the rest gives way to an
 * ellipsis.
 */
final class Sayings {
  private static final int LONGEST = 16;
  private static final int LONGEST_REST = 6;
  private static final int LONGEST_CONTENT = 14;

  private final Line line;
  private final Clauses clauses;
  private final Wording wording;

  Sayings(Line line, Clauses clauses, Wording wording) {
    this.line = line;
    this.clauses = clauses;
    this.wording = wording;
  }

  /** From a verb up to the value; the preposition that leads to it is always kept. */
  String relation(@Nullable String subject, int verb, int upTo) {
    StringBuilder out = new StringBuilder();
    boolean led = upTo > verb + 1 && line.is(upTo - 1, Phrase.PREPOSITION);
    int last = led ? upTo - 1 : upTo;
    int words = 0;
    int from = conjunct(verb, last);
    int other = from == verb ? verb : other(verb, from);
    for (int i = verb; i < last; i++) {
      if (i >= other && i > verb && i < from) {
        continue;
      }
      if (line.is(i, Phrase.OPENING)) {
        i = clauses.closing(i, last);
        continue;
      }
      if (i > verb && i == last - 1 && !led && Timing.isLead(line, i)) {
        continue;
      }
      if (words >= LONGEST) {
        out.append(" …");
        break;
      }
      words += append(out, i, last, subject);
    }
    trim(out);
    if (led) {
      append(out, last, upTo + 1, subject);
    }
    return out.toString();
  }

  /** The whole clause of a verb, for a value that stands before it. */
  String clause(@Nullable String subject, int from, int verb) {
    int end = Math.max(from + 1, clauses.end(verb));
    for (int i = verb + 1; i < end; i++) {
      if (line.is(i, Phrase.COMMA) && line.word(i + 1).equals("among")) {
        end = i;
      }
    }
    while (end > from + 1
        && (line.is(end - 1, Phrase.COMMA)
            || line.is(end - 1, Phrase.PREPOSITION) && !line.is(end - 2, Phrase.VERB))) {
      end--;
    }
    return relation(subject, from, end);
  }

  /**
   * "missed the first in August and the second in September": what stands between the verb and
   * "and" has a time of its own and is left out. The first phrase to keep.
   */
  private int conjunct(int verb, int upTo) {
    for (int i = verb + 2; i < upTo; i++) {
      boolean placed = line.is(i + 1, Phrase.PREPOSITION) && line.is(i + 2, Phrase.NOUN);
      boolean joint = line.is(i, Phrase.COORDINATOR) && (line.is(i + 1, Phrase.NOUN) || placed);
      if (joint && line.is(i - 1, Phrase.TIME)) {
        return i + 1;
      }
    }
    return verb;
  }

  /** Where the first of the two begins, that has a time of its own: "after A in May and B in". */
  private int other(int verb, int second) {
    int i = second - 2;
    while (i > verb && !line.is(i, Phrase.NOUN)) {
      i--;
    }
    boolean placed = line.is(second, Phrase.PREPOSITION) && line.is(i - 1, Phrase.PREPOSITION);
    if (placed && i - 1 > verb) {
      // to play in A on Thursday and in B on
      return i - 1;
    }
    return i > verb ? i : verb;
  }

  private int append(StringBuilder out, int i, int to, @Nullable String subject) {
    boolean timed = line.is(i + 1, Phrase.TIME) && i + 1 < to || line.is(i - 1, Phrase.TIME);
    return switch (line.kind(i)) {
      case QUOTE, TIME, CLOSING, DASH, OTHER, OPENING -> 0;
      case PREPOSITION -> line.is(i + 1, Phrase.TIME) && i + 1 < to ? 0 : word(out, i, subject);
      case COORDINATOR -> timed ? 0 : word(out, i, subject);
      case COMMA -> {
        if (line.is(i - 1, Phrase.NOUN) && line.is(i + 1, Phrase.NOUN) && i + 1 < to) {
          out.append(',');
        }
        yield 0;
      }
      default -> word(out, i, subject);
    };
  }

  private int word(StringBuilder out, int i, @Nullable String subject) {
    if (!out.isEmpty()) {
      out.append(' ');
    }
    out.append(wording.resolved(line.first(i), line.end(i), subject));
    return line.end(i) - line.first(i);
  }

  /** Takes off what cannot end what is said. */
  private static void trim(StringBuilder out) {
    for (String tail : new String[] {",", " and", " or", " but", " in", " on", ","}) {
      if (out.length() > tail.length() && out.toString().endsWith(tail)) {
        out.setLength(out.length() - tail.length());
      }
    }
  }

  /**
   * What follows a value and completes what is said: an infinitive ("voted in 2009 not to
   * cooperate") or one short phrase ("buys 95% of its fuel from Russia"); with a space before it.
   */
  String rest(@Nullable String subject, int from, int end, String link) {
    int close = from;
    int deed = line.word(from).equals("not") ? from + 1 : from;
    if (line.is(deed, Phrase.VERB) && line.has(deed, Line.INFINITIVE)) {
      close = Math.min(end, from + 8);
    } else if (line.is(from, Phrase.PREPOSITION)
        && !line.word(from).equals(link)
        && from + 1 < end
        && (line.is(from + 1, Phrase.NOUN)
            || line.is(from + 1, Phrase.VERB)
                && line.has(from + 1, Line.ING)
                && !Adrift.isAdjunct(line.word(from)))
        && line.end(from + 1) - line.first(from) <= LONGEST_REST) {
      close = from + 2;
      if (line.is(from + 1, Phrase.VERB) && line.is(close, Phrase.NOUN) && close < end) {
        close++;
      } else if (line.is(from + 1, Phrase.VERB)
          && (clauses.end(from + 1) > close || line.is(close, Phrase.SUBORDINATOR))) {
        close = from;
      } else if (line.is(close, Phrase.PREPOSITION)
          && line.head(from + 1) == line.first(from + 1)) {
        close = from; // "in connection | with the raid"
      }
    }
    boolean two =
        close == from + 2
            && line.is(close, Phrase.COORDINATOR)
            && line.is(close + 1, Phrase.NOUN)
            && close + 1 < end
            && !clauses.beginsClause(close + 1);
    if (two) {
      close += 2; // "to Vik and Moss"
    }
    if (close == from && isObject(from, end)) {
      close = from + 1;
    }
    for (int i = from; i < close; i++) {
      boolean joins =
          line.is(i, Phrase.COORDINATOR)
              && line.is(i - 1, Phrase.NOUN)
              && line.is(i + 1, Phrase.NOUN)
              && !clauses.beginsClause(i + 1);
      boolean stops =
          line.is(i, Phrase.TIME)
              || line.is(i, Phrase.COORDINATOR) && !joins
              || line.is(i, Phrase.COMMA);
      if (stops || line.amountAt(line.first(i)) != null) {
        close = i;
      }
    }
    while (close > from && line.is(close - 1, Phrase.PREPOSITION)) {
      close--;
    }
    String words = close > from ? relation(subject, from, close) : "";
    return words.isEmpty() ? "" : " " + words;
  }

  /** "disputed on Friday | a report": the object behind the time, where none stood before it. */
  private boolean isObject(int noun, int end) {
    int before = noun - 1;
    while (line.is(before, Phrase.TIME) || line.is(before, Phrase.PREPOSITION)) {
      before--;
    }
    return noun < end
        && !(Borders.takesClause(line, before) && clauses.clauseAhead(noun + 1))
        && line.is(noun, Phrase.NOUN)
        && !line.has(noun, Line.PRONOUN)
        && !Lexicon.is(line.headWord(noun), Role.TIMEUNIT)
        && line.isFinite(before)
        && !line.has(before, Line.PASSIVE | Line.COPULA)
        && !line.isFinite(noun + 1);
  }

  /** "announced that they leave": the content of a bare verb, with a space before it. */
  String content(@Nullable String subject, int verb) {
    int that = clauses.end(verb);
    if (!line.is(that, Phrase.SUBORDINATOR) || !line.word(that).equals("that")) {
      return "";
    }
    int end = that + 1;
    while (end < line.size()
        && line.end(end) - line.first(that) <= LONGEST_CONTENT
        && !line.is(end, Phrase.COMMA)
        && !line.is(end, Phrase.COLON)
        && !line.is(end, Phrase.OTHER)
        && !line.is(end, Phrase.SUBORDINATOR)) {
      end++;
    }
    while (line.is(end - 1, Phrase.PREPOSITION) || line.is(end - 1, Phrase.QUOTE)) {
      end--;
    }
    return end > that + 2
        ? " " + wording.resolved(line.first(that), line.end(end - 1), subject)
        : "";
  }

  /** "The mine closes, the owner announced": the clause before, with a space before it. */
  String before(@Nullable String subject, int noun) {
    int comma = noun - 1;
    if (!line.is(comma, Phrase.COMMA) || line.first(comma) - line.first(0) > LONGEST_CONTENT) {
      return "";
    }
    boolean clause = false;
    for (int i = 0; i < comma; i++) {
      clause |= line.isFinite(i);
      if (line.is(i, Phrase.QUOTE) || line.is(i, Phrase.COLON)) {
        return "";
      }
    }
    return clause ? " that " + wording.resolved(line.first(0), line.first(comma), subject) : "";
  }

  /**
   * The object that stands before its verb: "which Nigeria ratified", "that the court issued", "the
   * deal the president announced".
   */
  String fronted(int verb) {
    int noun = clauses.subject(verb);
    int pronoun = noun - 1;
    if (noun <= 0) {
      return "";
    }
    int object = -1;
    if (line.is(pronoun, Phrase.NOUN)
        && (!line.has(noun, Line.PRONOUN) || line.end(pronoun) - line.first(pronoun) > 1)
        && bare(verb)
        && isBeside(noun, verb)) {
      object = pronoun;
    } else if (line.is(pronoun, Phrase.RELATIVE)
        && !line.word(pronoun).equals("where")
        && !line.word(pronoun).equals("whose")
        && (line.is(pronoun - 1, Phrase.PREPOSITION) || bare(verb) || line.has(verb, Line.PASSIVE))
        && !line.is(verb + 1, Phrase.VERB)
        && (noun + 1 == verb || !line.is(noun + 1, Phrase.VERB))) {
      object = clauses.chains().antecedent(pronoun);
    }
    String words = object < 0 ? null : wording.phrase(object, object + 1);
    // "the raid in which 20 died": died in the raid
    boolean led = object >= 0 && object < pronoun && line.is(pronoun - 1, Phrase.PREPOSITION);
    String link = led ? " " + line.word(pronoun - 1) : "";
    return words == null ? "" : link + " " + words;
  }

  /** Nothing but adverbs between a subject and its verb: no relative clause of its own. */
  private boolean isBeside(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (!line.is(i, Phrase.ADVERB) && !line.is(i, Phrase.TIME)) {
        return false;
      }
    }
    return true;
  }

  /** A verb without an object behind it. */
  private boolean bare(int verb) {
    return !line.is(verb + 1, Phrase.NOUN) && !line.has(verb, Line.COPULA | Line.PASSIVE);
  }
}
