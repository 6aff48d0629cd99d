package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** The day on which somebody is brought to the court contradicts no day of the arrest. */
class HandoverTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  private static final String ARREST =
      "Police in Serbia arrested Radovan Karadzic on 21 July 2008.";

  private static List<Account> accounts(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      String id = "sha256:" + readings.size();
      readings.add(
          READER.read(
              new Document(
                  id, id, text, 0, null, null, null, PartialDate.parse("2008-07-31"), null, "en")));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY).accounts();
  }

  private static Verdict verdict(List<Account> accounts, String topic) {
    return accounts.stream()
        .filter(account -> account.topic().equals(topic))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void theWayToTheCourtHasADayOfItsOwn() {
    List<Account> accounts =
        accounts(
            ARREST, "Serbia transferred Radovan Karadzic to the tribunal's cells on 30 July 2008.");
    assertThat(verdict(accounts, "arrest date")).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(verdict(accounts, "handover date")).isEqualTo(Verdict.SINGLE_SOURCE);
  }

  @Test
  void twoDaysOfTheHandoverAreADispute() {
    List<Account> accounts =
        accounts(
            "Serbia transferred Radovan Karadzic to the tribunal's cells on 30 July 2008.",
            "Serbia handed over Radovan Karadzic to the tribunal on 29 July 2008.");
    assertThat(verdict(accounts, "handover date")).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void twoDaysOfTheArrestStayADispute() {
    List<Account> accounts =
        accounts(ARREST, "Serbia arrested Radovan Karadzic on 18 July 2008, said his lawyer.");
    assertThat(verdict(accounts, "arrest date")).isEqualTo(Verdict.DISAGREE);
  }
}
