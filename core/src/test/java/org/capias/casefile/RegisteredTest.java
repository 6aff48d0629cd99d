package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** A source that tells otherwise than the registry is flagged with both; one that agrees is not. */
class RegisteredTest {
  private static final Registry REGISTRY = Registry.load();

  private static List<Problem> problems(String text) {
    Document document =
        new Document(
            "sha256:a",
            "a.txt",
            text,
            0,
            null,
            null,
            null,
            PartialDate.parse("2024-09-04"),
            null,
            "en");
    return CaseFiles.of(List.of(Reader.with(REGISTRY).read(document)), List.of(), REGISTRY)
        .problems();
  }

  @Test
  void theDayOfAWarrant() {
    assertThat(problems("The ICC issued a warrant for Omar al-Bashir in 2006."))
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
        .extracting(Problem::message)
        .asString()
        .contains("2009-03-04", "2006", "a.txt");
    assertThat(problems("The ICC issued a warrant for Omar al-Bashir in March 2009.")).isEmpty();
  }

  @Test
  void whetherAStateIsAParty() {
    assertThat(problems("Mongolia is not a member of the International Criminal Court."))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("Mongolia as a party since 2002-07-01");
    assertThat(problems("Mongolia is a member of the International Criminal Court.")).isEmpty();
  }
}
