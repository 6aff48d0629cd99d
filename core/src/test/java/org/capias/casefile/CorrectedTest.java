package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Named;
import org.capias.model.Correction.Words;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person has put right holds in every later reading, or is told to have lost its words. */
class CorrectedTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  private static final String VISIT =
      "Vladimir Putin arrived in Mongolia on September 2, 2024, and was not arrested.";
  private static final String OTHER = "Vladimir Putin arrived in Kenya on May 5, 2023.";
  private static final String SAID = "“Nobody asked us,” said Bat Dorj, the mayor.";

  private static CaseFile file(List<Correction> corrections, String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      String id = "sha256:" + Integer.toHexString(text.hashCode());
      readings.add(
          READER.read(
              new Document(
                  id, id, text, 0, null, null, null, PartialDate.parse("2024-09-04"), null, "en")));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY, corrections);
  }

  private static Correction one(
      String id, Action action, String words, @Nullable String field, @Nullable String value) {
    return of(null, List.of(), id, action, words, field, value);
  }

  private static Correction of(
      @Nullable Item item,
      List<Named> named,
      String id,
      Action action,
      String words,
      @Nullable String field,
      @Nullable String value) {
    return new Correction(
        id,
        action,
        item,
        named,
        words.isEmpty() ? List.of() : List.of(new Words("sha256:then", words)),
        List.of(),
        field,
        value,
        "A. Monitor",
        null,
        "the embassy's log");
  }

  @Test
  void aValueIsPutRightByTheWordsItRestsOnEvenInAChangedArticle() {
    Correction set = one("a1", Action.SET, VISIT, "from", "2024-09-01");
    for (String text : List.of(VISIT, "Corrected on Friday.\n\n" + VISIT + " " + SAID)) {
      CaseFile file = file(List.of(set), text);
      assertThat(file.encounters())
          .extracting(Encounter::from)
          .containsExactly(PartialDate.parse("2024-09-01"));
      assertThat(file.problems()).isEmpty();
    }
    CaseFile outcome = file(List.of(one("a2", Action.SET, VISIT, "outcome", "left-early")), VISIT);
    assertThat(outcome.encounters())
        .extracting(Encounter::outcome)
        .containsExactly(Outcome.LEFT_EARLY);
  }

  @Test
  void whatIsRejectedIsGoneAndUndoneItIsBack() {
    Correction reject = of(Item.ENCOUNTER, List.of(), "b1", Action.REJECT, VISIT, null, null);
    Correction undo = one("b2", Action.UNDO, "", null, "b1");
    assertThat(file(List.of(reject), VISIT).encounters()).isEmpty();
    assertThat(file(List.of(reject, undo), VISIT)).isEqualTo(file(List.of(), VISIT));
  }

  @Test
  void aLostAnchorIsToldAndChangesNothing() {
    CaseFile file =
        file(List.of(one("c1", Action.REJECT, "He was never seen there.", null, null)), VISIT);
    assertThat(file.encounters()).isEqualTo(file(List.of(), VISIT).encounters());
    assertThat(file.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("c1", "A. Monitor", "He was never seen there.");
  }

  @Test
  void ofTwoThatContradictEachOtherTheLaterCountsAndBothAreTold() {
    CaseFile file =
        file(
            List.of(
                one("d1", Action.SET, VISIT, "from", "2024-09-01"),
                one("d2", Action.SET, VISIT, "from", "2024-09-03")),
            VISIT);
    assertThat(file.encounters())
        .extracting(Encounter::from)
        .containsExactly(PartialDate.parse("2024-09-03"));
    assertThat(file.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("2024-09-01", "2024-09-03", "d2");
  }

  @Test
  void twoBecomeOneAndOneBecomesTwo() {
    Correction merge =
        new Correction(
            "e1",
            Action.MERGE,
            List.of(new Words("sha256:then", VISIT)),
            List.of(new Words("sha256:then", OTHER)),
            null,
            null,
            "A. Monitor",
            PartialDate.parse("2024-10-01"),
            "one journey, wrong state");
    assertThat(file(List.of(), VISIT, OTHER).encounters()).hasSize(2);
    assertThat(file(List.of(merge), VISIT, OTHER).encounters()).hasSize(1);
    String again = "Vladimir Putin landed in Mongolia on September 3, 2024.";
    assertThat(file(List.of(), VISIT, again).encounters()).hasSize(1);
    assertThat(file(List.of(one("e2", Action.SPLIT, again, null, null)), VISIT, again).encounters())
        .hasSize(2);
  }

  @Test
  void aSpeakerIsPutRight() {
    CaseFile file =
        file(List.of(one("f1", Action.SET, "Nobody asked us", "speaker", "B. Dorj")), SAID);
    assertThat(file.statements())
        .singleElement()
        .satisfies(s -> assertThat(s.speaker()).isNotNull())
        .extracting(s -> s.speaker() == null ? "" : s.speaker().name())
        .isEqualTo("B. Dorj");
  }
}
