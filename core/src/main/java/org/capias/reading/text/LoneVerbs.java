package org.capias.reading.text;

import java.util.List;
import java.util.Set;

/**
 * The verb of a sentence, or of a clause behind "said that", in which the tagger has found none:
 * "the warrant lists ten counts", "the accused, 59, answers to them all", "his family lives in
 * Ghent". A word that may be noun or verb is the verb where it agrees with the subject and
 * something stands behind it that a noun would not have there. Sentences without any such word
 * ("Public statement.") stay as they are.
 */
final class LoneVerbs {
  private static final int FEWEST = 4;
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "this", "that", "who");

  private final Tokens tokens;
  private final int first;
  private final int end;

  private LoneVerbs(Tokens tokens, int first, int end) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  static void mend(Tokens tokens, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      // Headlines have verbs that look like nouns, and nouns that look like verbs, by turns.
      boolean closed = tokens.tag(sentence.end() - 1) == Tag.PUNCT;
      if (closed && sentence.size() >= FEWEST) {
        new LoneVerbs(tokens, sentence.first(), sentence.end()).mend();
        int that = contentClause(tokens, sentence);
        if (that > 0) {
          new LoneVerbs(tokens, that + 1, sentence.end()).mend();
        }
      }
    }
  }

  /** "said that the country buys most of it": where the clause that is said begins, or 0. */
  private static int contentClause(Tokens tokens, Sentence sentence) {
    for (int i = sentence.first() + 2; i + FEWEST < sentence.end(); i++) {
      boolean said = tokens.tag(i - 1) == Tag.VERB || tokens.tag(i - 2) == Tag.VERB;
      if (tokens.is(i, "that") && tokens.tag(i) == Tag.SCONJ && said) {
        return i;
      }
    }
    return 0;
  }

  private void mend() {
    int until = end - 1;
    for (int i = end - 1; i >= first; i--) {
      boolean reduced = tokens.tag(i) == Tag.VERB && isReduced(i);
      if (tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.VERB && !reduced && !isAside(i)) {
        return;
      }
      until = reduced ? i : until; // what it stands in has its verb before
    }
    int from = subject();
    for (int i = from + 1; from >= 0 && i < until; i++) {
      if (isVerb(from, i)) {
        tokens.tag(i, Tag.VERB);
        if (isLast(i - 1)) {
          tokens.tag(i - 1, Tag.ADV);
        }
        return;
      }
    }
  }

  /** "The warrant, dated May 16, names four counts": a participle in an apposition. */
  private boolean isAside(int i) {
    boolean participle = (Verbs.forms(tokens.lower(i)) & Verbs.PARTICIPLE) != 0;
    return participle && i > first + 1 && tokens.is(i - 1, ",") && isClosed(i + 1);
  }

  /** "crimes committed in Darfur": a participle right behind its noun and before a preposition. */
  private boolean isReduced(int i) {
    return (Verbs.forms(tokens.lower(i)) & Verbs.PARTICIPLE) != 0
        && i > first + 2
        && i + 1 < end
        && (tokens.tag(i - 1) == Tag.NOUN || tokens.is(i - 1, "allegedly"))
        && tokens.tag(i + 1) == Tag.ADP;
  }

  private boolean isClosed(int from) {
    for (int i = from; i + 2 < end && i < from + 8; i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** Where the subject begins: an article and its noun, or a name, at the head; or -1. */
  private int subject() {
    for (int i = first; i + 1 < end; i++) {
      switch (tokens.tag(i)) {
        case DET, PROPN, PRON -> {
          return i;
        }
        case NOUN -> {
          return tokens.tag(i + 1) == Tag.ADP ? i : -1; // "Trade between the two rose"
        }
        case NUM -> {
          return tokens.tag(i + 1) == Tag.NOUN ? i : -1; // "Two warrants list"
        }
        case PUNCT -> {
          continue;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  private boolean isVerb(int from, int i) {
    Tag tag = tokens.tag(i);
    if (tokens.shape(i) != Shape.LOWER || tag != Tag.NOUN && tag != Tag.ADJ) {
      return false;
    }
    int forms = Verbs.forms(tokens.lower(i));
    boolean past = (forms & Verbs.PAST) != 0;
    int head = head(from, i);
    boolean many = isMany(from, head);
    boolean present = (forms & (many ? Verbs.BASE : Verbs.THIRD)) != 0;
    return head < i
        && (past || present)
        && (isFreeBefore(i) && isGoverning(i + 1, past) || past && isLast(i - 1));
  }

  /** The noun that is the subject: the last of the first row of nouns that ends before a word. */
  private int head(int from, int limit) {
    int head = -1;
    for (int i = from; i < limit; i++) {
      Tag tag = tokens.tag(i);
      boolean pronoun = tag == Tag.PRON && PRONOUNS.contains(tokens.lower(i)); // not "his"
      if (tag == Tag.NOUN || tag == Tag.PROPN || pronoun) {
        head = i;
      } else if (head >= 0) {
        break;
      } else if (tag == Tag.ADP) {
        return limit;
      }
    }
    return head < 0 ? limit : head;
  }

  private boolean isMany(int from, int head) {
    boolean name = tokens.tag(head) == Tag.PROPN;
    boolean pair = head + 1 < end && tokens.tag(head + 1) == Tag.CCONJ;
    String word = tokens.lower(head);
    return pair
        || tokens.tag(from) == Tag.NUM
        || !name && (word.endsWith("s") && !word.endsWith("ss") || word.equals("people"))
        || word.equals("they")
        || word.equals("we");
  }

  /** Nothing stands before it that only a noun follows: "ten counts", "by counts". */
  private boolean isFreeBefore(int i) {
    return switch (tokens.tag(i - 1)) {
      case NOUN, PROPN, PRON, ADV -> true;
      case PUNCT -> tokens.is(i - 1, ",") || tokens.is(i - 1, ")");
      case NUM -> isOfName(i - 1); // "of March 2009 lists", "flight 17 cost"
      default -> false;
    };
  }

  private boolean isOfName(int number) {
    Tag before = number > first ? tokens.tag(number - 1) : Tag.PUNCT;
    return tokens.lower(number).length() == 4 || before == Tag.NOUN || before == Tag.PROPN;
  }

  /** "X last set foot there": an adverb, behind a name. */
  private boolean isLast(int i) {
    boolean last = tokens.is(i, "last") || tokens.is(i, "first");
    return last && i > first && tokens.shape(i - 1) != Shape.LOWER;
  }

  private boolean isGoverning(int next, boolean past) {
    if (tokens.is(next - 1, "takes") && tokens.tag(next) == Tag.NOUN) {
      return true; // "takes effect", "takes part"
    }
    return switch (tokens.tag(next)) {
      case DET, NUM, PROPN, PRON, SCONJ, ADV -> true;
      case PUNCT -> tokens.shape(next) == Shape.QUOTE;
      case ADP -> past || !tokens.is(next, "of");
      default -> false;
    };
  }
}
