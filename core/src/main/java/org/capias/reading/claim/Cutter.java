package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Cuts a sentence into phrases, from left to right in one pass, by part of speech, by the names and
 * by the amounts and times found before.
 */
final class Cutter {
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose", "where");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "because",
          "if",
          "whether",
          "although",
          "though",
          "while",
          "whereas",
          "unless",
          "when");

  private final Line line;
  private final Tokens tokens;
  private final Parts parts;
  private final NounPhrases nouns;
  private final VerbGroups verbs;
  private final int from;
  private final int to;

  private Cutter(Line line) {
    this.line = line;
    this.tokens = line.tokens;
    this.parts = new Parts(line);
    this.nouns = new NounPhrases(parts);
    this.verbs = new VerbGroups(parts);
    this.from = parts.from;
    this.to = parts.to;
  }

  static void cut(Line line) {
    Cutter cutter = new Cutter(line);
    for (int i = cutter.from; i < cutter.to; ) {
      i = cutter.next(i);
    }
    Participles.mark(line);
  }

  private int next(int i) {
    byte part = parts.at(i);
    if (part == Parts.TIME && !nouns.isModifier(i)) {
      return line.put(Phrase.TIME, i, parts.end(i), i, 0);
    }
    if (part != 0) {
      return noun(i);
    }
    if (tokens.shape(i) == Shape.QUOTE) {
      return one(Phrase.QUOTE, i);
    }
    if (tokens.shape(i) == Shape.MARK && tokens.lower(i).charAt(0) != '\'') {
      return one(mark(tokens.lower(i)), i);
    }
    return word(i, tokens.lower(i));
  }

  private int one(Phrase what, int i) {
    return line.put(what, i, i + 1, i, 0);
  }

  private int word(int i, String word) {
    Tag tag = tokens.tag(i);
    if (RELATIVES.contains(word)) {
      return one(Phrase.RELATIVE, i);
    }
    if (word.equals("that") && i > from) {
      return that(i);
    }
    if (SUBORDINATORS.contains(word) && tag != Tag.DET && tag != Tag.NOUN) {
      return one(Phrase.SUBORDINATOR, i);
    }
    if (word.equals("to")) {
      return parts.verbAfter(i + 1) >= 0 ? verbs.put(i) : one(Phrase.PREPOSITION, i);
    }
    if ((word.equals("neither") || word.equals("nor")) && parts.verbAfter(i + 1) >= 0) {
      return one(Phrase.COORDINATOR, i);
    }
    if (word.equals("following")
        && nouns.end(i + 1) > i + 1
        && (line.is(line.size() - 1, Phrase.NOUN) || line.is(line.size() - 1, Phrase.COMMA))) {
      return one(Phrase.PREPOSITION, i);
    }
    if (parts.isVerb(i)) {
      return isAdjective(i) ? noun(i) : verbs.put(i);
    }
    if (parts.isNegation(i)) {
      return parts.verbAfter(i) >= 0 ? verbs.put(i) : one(Phrase.ADVERB, i);
    }
    return switch (tag) {
      case SCONJ -> one(isPreposition(word, i) ? Phrase.PREPOSITION : Phrase.SUBORDINATOR, i);
      case CCONJ -> one(Phrase.COORDINATOR, i);
      case ADP -> one(opensClause(word, i) ? Phrase.SUBORDINATOR : Phrase.PREPOSITION, i);
      case ADV -> adverb(i);
      case PUNCT, INTJ -> one(Phrase.OTHER, i);
      case ADJ -> nouns.end(i) > i ? noun(i) : one(Phrase.ADJECTIVE, i);
      default -> nouns.end(i) > i ? noun(i) : one(Phrase.OTHER, i);
    };
  }

  private int noun(int i) {
    Amount amount = parts.at(i) == Parts.AMOUNT ? line.amountAt(i) : null;
    if (amount != null && amount.type() == Amount.Type.TIMES && amount.end() < to) {
      return line.put(Phrase.NOUN, i, amount.end(), amount.end() - 1, 0);
    }
    int close = Math.max(nouns.end(i), i + 1);
    boolean pronoun = close == i + 1 && tokens.tag(i) == Tag.PRON && parts.at(i) == 0;
    return line.put(Phrase.NOUN, i, close, close - 1, pronoun ? Line.PRONOUN : 0);
  }

  /** "for failing", "after 16 years", "since March": before a noun, a time or a participle. */
  private boolean isPreposition(String word, int i) {
    boolean both =
        switch (word) {
          case "for", "after", "before", "since", "until", "till", "as", "like", "than" -> true;
          default -> false;
        };
    if (!both || i + 1 >= to) {
      return false;
    }
    int verb = parts.verbAfter(i + 1);
    return parts.at(i + 1) == Parts.TIME
        || parts.at(i + 1) == Parts.AMOUNT
        || verb >= 0 && tokens.lower(verb).endsWith("ing")
        || word.equals("for") && tokens.tag(i + 1) != Tag.PRON;
  }

  /** "eight days after the warrant had been issued": a noun and an auxiliary follow. */
  private boolean opensClause(String word, int i) {
    boolean both =
        switch (word) {
          case "after", "before", "since", "until", "till", "as" -> true;
          default -> false;
        };
    int end = both && i + 1 < to && parts.at(i + 1) != Parts.TIME ? nouns.end(i + 1) : i + 1;
    if (word.equals("as") && tokens.is(end, "and") && nouns.end(end + 1) > end + 1) {
      end = nouns.end(end + 1); // "as shells and shots were heard"
    }
    boolean past = !word.equals("after") && !word.equals("since") && parts.isVerb(end);
    return end > i + 1
        && end < to
        && parts.at(end) == 0
        && (tokens.tag(end) == Tag.AUX
            || past && !tokens.lower(end).endsWith("ing") && !tokens.is(end + 1, "by"));
  }

  /** After a noun "that" is a relative pronoun, unless the noun is one that has a content. */
  private int that(int i) {
    int before = line.size() - 1;
    boolean afterNoun = line.is(before, Phrase.NOUN) && !line.has(before, Line.PRONOUN);
    boolean content =
        afterNoun
            && (Lexicon.is(line.headWord(before), Role.CONTENT)
                || line.is(before - 1, Phrase.VERB)
                    && Lexicon.is(line.headWord(before - 1), Role.SAY));
    boolean clause =
        i + 1 < tokens.size() && (parts.verbAfter(i + 1) == i + 1 || nouns.end(i + 1) > i + 1);
    if (afterNoun && !content && clause) {
      return one(Phrase.RELATIVE, i);
    }
    return tokens.tag(i) == Tag.DET && nouns.end(i) > i + 1 ? noun(i) : one(Phrase.SUBORDINATOR, i);
  }

  /** A participle right behind a preposition and before a noun: "under founding treaties". */
  private boolean isAdjective(int i) {
    String word = tokens.lower(i);
    int last = line.size() - 1;
    boolean led =
        line.is(last, Phrase.PREPOSITION)
            || word.endsWith("ed")
                && line.is(last, Phrase.ADVERB)
                && line.is(last - 1, Phrase.PREPOSITION);
    return (word.endsWith("ing") || word.endsWith("ed")) && led && nouns.end(i) > i + 1;
  }

  private int adverb(int i) {
    int verb = parts.verbAfter(i);
    boolean described =
        verb == i + 1
            && tokens.lower(verb).endsWith("ed")
            && line.is(line.size() - 1, Phrase.PREPOSITION)
            && nouns.end(verb) > verb + 1;
    return verb >= 0 && verb - i <= 2 && !described ? verbs.put(i) : one(Phrase.ADVERB, i);
  }

  private static Phrase mark(String word) {
    return switch (word) {
      case "," -> Phrase.COMMA;
      case ";", ":" -> Phrase.COLON;
      case "—", "–", "-", "--", "---", "―", "//", "/" -> Phrase.DASH;
      case "(", "[", "{" -> Phrase.OPENING;
      case ")", "]", "}" -> Phrase.CLOSING;
      default -> Phrase.OTHER;
    };
  }
}
