package org.capias.archive.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Polarity;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.Speaker;
import org.capias.model.StateRef;
import org.capias.model.Statement;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;

/** Documents and readings in words of our own. */
final class Samples {
  static final String TEXT =
      "The général 🛬 landed in Ruritania on a Monday.\r\nNobody moved. “Why should we?” a clerk"
          + " asked.\n";

  private Samples() {}

  static Document document(String source, String text) {
    return new Document(
        id(text),
        source,
        text,
        4,
        "A landing",
        "The Hentzau Gazette",
        null,
        PartialDate.parse("2021-05"),
        "https://gazette.example/" + source,
        "en");
  }

  static Document bare(String source, String text) {
    return new Document(id(text), source, text, 0, null, null, null, null, null, null);
  }

  /** One of everything, so that nothing is lost on the way without a test that sees it. */
  static Reading reading(Document document, String place) {
    Evidence words = document.evidence(4, 20);
    PersonRef person = new PersonRef(null, "Rupert of Hentzau");
    return new Reading(
        document,
        List.of(
            new ToldEncounter(
                person,
                new StateRef("ZZ", "Ruritania"),
                place,
                EncounterKind.NOT_MADE,
                new Told<>(Outcome.DID_NOT_TRAVEL, words, "rule one"),
                List.of(new Told<>(PartialDate.parse("2021-05-03"), words, "rule two")),
                List.of(),
                null,
                List.of(words),
                "rule three"),
            new ToldEncounter(
                new PersonRef("black-michael", "Michael"),
                new StateRef("ZZ", "Ruritania"),
                null,
                EncounterKind.VISIT,
                null,
                List.of(),
                List.of(new Told<>(PartialDate.parse("2021"), words, "rule two")),
                "a coronation",
                List.of(words, document.evidence(0, 3)),
                "rule four")),
        List.of(
            new Statement(
                "",
                new Speaker("a clerk", null, "the Palace", null),
                "Why should we?",
                null,
                "asked",
                Polarity.AFFIRMED,
                null,
                List.of(words),
                "rule five")),
        List.of(
            new Claim(
                "",
                "Ruritania",
                "population",
                "three",
                "people",
                PartialDate.parse("2020"),
                null,
                ClaimTopic.OTHER,
                Modality.HAPPENED,
                List.of(words),
                "rule six")),
        List.of(new ToldWarrant(person, "ICC", null, "swordplay", List.of(words), "rule seven")),
        List.of(
            new Agreement(
                List.of("Ruritania", "Strelsau"),
                "trains",
                AgreementStatus.SIGNED,
                List.of(words),
                "rule eight")),
        List.of(new Told<>(PartialDate.parse("2021-05-03"), words, "time expression")),
        List.of(document.evidence(0, 3)),
        List.of(new Problem(document.source(), Severity.WARNING, "odd, here, look")));
  }

  static String id(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
