package org.capias.reading.text;

import java.util.Set;

/** Words that tell whether a full stop after an abbreviation also ends the sentence. */
final class Openers {
  /** Words that begin sentences and hardly ever follow an abbreviation within one. */
  static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "in",
          "on",
          "at",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "however",
          "meanwhile",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "there",
          "what",
          "who",
          "how",
          "why",
          "where",
          "for",
          "by",
          "with",
          "from",
          "so",
          "although",
          "though",
          "despite",
          "some",
          "many",
          "most",
          "all",
          "both",
          "one",
          "two",
          "no",
          "not",
          "only",
          "even",
          "since",
          "under",
          "last",
          "next",
          "earlier",
          "according",
          "asked");

  /** Abbreviations that a name follows. */
  static final Set<String> TITLES =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "maj.", "capt.", "lt.", "sgt.",
          "rep.", "sen.", "gov.", "pres.", "rev.", "hon.", "amb.", "st.", "adm.", "brig.", "vs.");

  private Openers() {}
}
