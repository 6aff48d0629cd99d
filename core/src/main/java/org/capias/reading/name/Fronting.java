package org.capias.reading.name;

import java.util.Locale;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Pronouns that stand before the name that they mean. */
final class Fronting {
  private final Page page;
  private final Tokens tokens;

  Fronting(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Whether nothing but nouns and what describes them, or a comma, stands between two tokens. */
  boolean isNounsAlone(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = tokens.tag(i);
      boolean feared = // "his feared chief", and not "his army attacked"
          i == from && tag == Tag.VERB && tokens.lower(i).endsWith("ed") && i + 1 < to;
      boolean noun = tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || feared;
      if (!noun && !tokens.is(i, ",")) {
        return false;
      }
    }
    return from < to;
  }

  /** "X stood trial while Y flew about: he …": the clause turns to somebody else. */
  boolean isTurned(Mention mention) {
    Sentence sentence = page.sentences().get(page.sentenceOf(mention.first()));
    for (int i = mention.first() - 1; i > Math.max(sentence.first(), mention.first() - 4); i--) {
      if (tokens.is(i, "while") || tokens.is(i, "whereas") || tokens.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** "Upon his arrival, Putin was …": the pronoun stands in a clause before its subject. */
  boolean isFronted(int token, int mention, int sentence) {
    Sentence here = page.sentences().get(sentence);
    String opener = tokens.word(here.first()).toLowerCase(Locale.ROOT);
    boolean subordinate =
        switch (opener) {
          case "upon",
              "on",
              "in",
              "at",
              "as",
              "when",
              "while",
              "after",
              "before",
              "during",
              "despite",
              "with",
              "since",
              "although",
              "though",
              "because",
              "by",
              "for",
              "under",
              "following",
              "ahead",
              "if" ->
              true;
          default -> false;
        };
    if (!subordinate || tokens.is(token, "he") && token == here.first()) {
      return false;
    }
    int commas = 0;
    for (int i = token; i < mention; i++) {
      commas += tokens.is(i, ",") ? 1 : 0;
    }
    return commas == 1 && tokens.is(mention - 1, ",");
  }
}
