package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Finds a verb group with its auxiliaries, adverbs and negation, and says what form it has. */
final class VerbGroups {
  private final Line line;
  private final Parts parts;
  private final Tokens tokens;

  VerbGroups(Parts parts) {
    this.parts = parts;
    this.line = parts.line;
    this.tokens = parts.tokens;
  }

  /** Puts the group that begins at a token: [adverb] [to] auxiliaries [adverbs] verb. */
  int put(int begin) {
    int flags = 0;
    int last = -1;
    boolean be = false;
    int i = begin;
    while (i < parts.to && parts.at(i) == 0) {
      String word = tokens.lower(i);
      Tag tag = tokens.tag(i);
      if (word.equals("to")) {
        if (last >= 0 && !be && !isHave(last) || parts.verbAfter(i + 1) < 0) {
          break;
        }
        flags |= last < 0 ? Line.INFINITIVE : Line.MODAL;
      } else if (tag == Tag.AUX || last < 0 && Lexicon.is(word, Role.BE)) {
        be |= Lexicon.is(word, Role.BE);
        flags |= Lexicon.is(word, Role.MODAL) ? Line.MODAL : 0;
        last = i;
      } else if (parts.isNegation(i)) {
        flags |= Line.NEGATED;
      } else if (parts.isVerb(i)) {
        last = i;
        if (!tokens.is(i, "having") || parts.verbAfter(i + 1) < 0) {
          break;
        }
      } else if (!parts.isAdverbial(i) || parts.verbAfter(i) < 0) {
        break;
      }
      i++;
    }
    if (last < 0) {
      return line.put(Phrase.ADVERB, begin, begin + 1, begin, 0);
    }
    int close = last + 1;
    boolean negated =
        close < parts.to
            && parts.isNegation(close)
            && parts.at(close) == 0
            && tokens.tag(last) == Tag.AUX;
    if (negated) {
      flags |= Line.NEGATED;
      close++;
    }
    int form = flags | form(begin, last, be, flags);
    if (begin == last && isHelping(line.size() - 1)) {
      form = form & ~Line.FINITE | Line.INFINITIVE; // "to help | protect"
    }
    return line.put(Phrase.VERB, begin, close, last, form);
  }

  private boolean isHelping(int phrase) {
    return line.has(phrase, Line.INFINITIVE)
        && switch (line.headWord(phrase)) {
          case "help", "go", "come", "let", "make" -> true;
          default -> false;
        };
  }

  private boolean isHave(int i) {
    return tokens.is(i, "have") || tokens.is(i, "has") || tokens.is(i, "had");
  }

  private int form(int begin, int last, boolean be, int flags) {
    String word = tokens.lower(last);
    boolean infinitive = (flags & Line.INFINITIVE) != 0;
    if (tokens.tag(last) == Tag.AUX || Lexicon.is(word, Role.BE)) {
      boolean copula = Lexicon.is(word, Role.BE);
      int form = infinitive ? 0 : word.equals("being") ? Line.ING : Line.FINITE;
      return form | (copula ? Line.COPULA : 0);
    }
    if (tokens.is(begin, "having") || begin + 1 < last && tokens.is(begin + 1, "having")) {
      return Line.ING;
    }
    boolean alone = true;
    for (int i = begin; i < last; i++) {
      alone &= tokens.tag(i) != Tag.AUX;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return alone ? Line.ING : infinitive ? 0 : Line.FINITE;
    }
    return (infinitive ? 0 : Line.FINITE) | (be && !alone ? Line.PASSIVE : 0);
  }
}
