package org.capias.reading.claim.slip;

import java.util.Set;

/** Words that the tagger takes for another part of speech more often than others. */
final class SlipWords {
  /** Nouns in -ing that an article, an owner or another noun goes before. */
  static final Set<String> EVENTS =
      Set.of(
          "hearing",
          "meeting",
          "briefing",
          "filing",
          "ruling",
          "finding",
          "shooting",
          "bombing",
          "funding",
          "spending",
          "sentencing",
          "rating",
          "landing",
          "sitting",
          "gathering");

  /** What opens a sentence as a noun: "Fighting between both has killed". */
  static final Set<String> GERUNDS =
      Set.of(
          "fighting",
          "shelling",
          "bombing",
          "spending",
          "voting",
          "rioting",
          "looting",
          "training",
          "trading",
          "funding",
          "drilling",
          "policing",
          "lending",
          "borrowing");

  /** Words in -ed that are no past forms. */
  static final Set<String> NOUNS =
      Set.of(
          "speed",
          "need",
          "seed",
          "deed",
          "feed",
          "breed",
          "shed",
          "greed",
          "creed",
          "hundred",
          "hatred",
          "accused",
          "deceased",
          "wounded",
          "injured",
          "displaced",
          "speedy",
          "naked",
          "unemployed",
          "bloodshed",
          "offspeed",
          "sacred",
          "kindred",
          "disabled",
          "condemned");

  /** Nouns as often as verbs. */
  static final Set<String> HOMOGRAPHS =
      Set.of(
          "check",
          "control",
          "trade",
          "work",
          "travel",
          "vote",
          "support",
          "research",
          "transfer",
          "export",
          "import",
          "share",
          "test",
          "strike",
          "attack",
          "press",
          "fuel",
          "supply",
          "transit",
          "exchange",
          "release",
          "arrest",
          "search",
          "aid",
          "tax",
          "power",
          "exit");

  static final Set<String> PLURALS =
      Set.of("people", "police", "men", "women", "children", "staff", "media", "data", "majority");

  private SlipWords() {}
}
