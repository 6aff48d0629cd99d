package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code capias person}, {@code capias state} and {@code capias registry}, as typed. */
class RegistryCommandsTest extends Typed {
  private static final Path TABLES = Path.of("../core/src/main/registry");

  @TempDir Path folder;

  @Test
  void aPersonIsToldWithTheSourceOfEachFact() {
    assertThat(capias("person", "Charles", "Blé", "Goudé")).isZero();
    assertThat(answer())
        .contains("issued 2011-12-21, public 2013-09-30", "surrendered 2014-03-22", "SOURCES")
        .contains("WHERE SOURCES DIFFER")
        .containsPattern("\\[\\d+; from memory: [a-z_, ]+\\]")
        .contains("[from memory]")
        .containsPattern("registry \\S+, complete until 2026-05-31, sha256 [0-9a-f]{12}…");
    assertThat(err).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100, 120, 200})
  void noLineIsWiderThanTheTerminalUnlessAWordIs(int columns) {
    onWidth(columns, "person", "omar-al-bashir");
    int width = Math.max(80, Math.min(columns, 120));
    assertThat(out.lines())
        .allSatisfy(
            line -> {
              boolean fits = line.codePointCount(0, line.length()) <= width;
              boolean oneWord = !line.strip().contains(" ");
              assertThat(fits || oneWord).as(line).isTrue();
              assertThat(line).doesNotContain("null");
            });
  }

  @Test
  void aStateIsToldWithItsStays() {
    assertThat(capias("state", "south", "africa")).isZero();
    assertThat(answer())
        .contains("in force from 2002-07-01 (Art. 126(1)); withdrawal notified 2016-10-19;")
        .contains("E074", "R25 2017-07-06");
  }

  @Test
  void whatIsToComeIsNotToldAsDoneAndLabelsAreWords() {
    assertThat(capias("state", "HU")).isZero();
    assertThat(answer())
        .contains("to leave on 2026-06-02 unless taken back before")
        .doesNotContain("no longer a party")
        .contains("not arrested");
    assertThat(capias("state", "BI")).isZero();
    assertThat(answer()).contains("no longer a party from 2017-10-27");
    assertThat(capias("person", "Joseph", "Kony")).isZero();
    assertThat(answer()).contains("at large").doesNotContain("at-large", "none (");
  }

  @Test
  void aTerritoryThatIsNoStateSaysWhatItIs() {
    assertThat(capias("state", "XK")).isZero();
    assertThat(answer())
        .contains("not a member of the United Nations", "1244 (1999)")
        .contains("never signed, never a party, as far as the registry knows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person|Gaddafi|ambiguous person, 'Gaddafi', say which: Muammar Gaddafi (muammar-gaddafi)"
            + " or",
        "person|Netanyau|unknown person, 'Netanyau', did you mean Benjamin Netanyahu",
        "person|Xyzzy|unknown person, 'Xyzzy', name somebody who is or was wanted",
        "state|Congo|ambiguous state, 'Congo', say which: Congo (CG) or Democratic Republic",
        "state|Mongolya|unknown state, 'Mongolya', did you mean Mongolia (MN)",
        "state|ZZ|unknown state, 'ZZ', give its name or its ISO code of two letters",
      })
  void whatIsNotClearIsAskedBack(String command, String name, String complaint) {
    assertThat(capias(command, name)).isEqualTo(2);
    assertThat(err).startsWith("capias: " + complaint);
    assertThat(out).isEmpty();
  }

  @Test
  void jsonHasTheSameFacts() {
    assertThat(capias("person", "Putin", "--format", "json")).isZero();
    assertThat(out)
        .startsWith("{\n  \"schema\" : \"capias.person/1\"")
        .contains("\"issued\" : \"2023-03-17\"", "\"ended\" : null", "\"script\" : \"Cyrl\"")
        .contains("\"outcome\" : \"not-arrested\"", "\"status\" : \"at-large\"");
    assertThat(capias("state", "MN", "--format", "json")).isZero();
    assertThat(out).contains("\"inForce\" : \"2002-07-01\"", "\"target\" : \"state\"");
  }

  @Test
  void theRegistryThatCapiasBringsIsSound() {
    assertThat(capias("registry", "check", TABLES.toString())).isZero();
    assertThat(out).startsWith("sound: ");
  }

  @Test
  void flawsAreToldOneALine() throws IOException {
    Files.writeString(
        folder.resolve("custody.csv"),
        "person,state,from,authority,outcome,source\nnobody,MN,2024-13,national,held,\n");
    assertThat(capias("registry", "check", folder.toString())).isEqualTo(1);
    assertThat(err.lines()).hasSize(3).allMatch(l -> l.startsWith("capias: custody.csv:2:"));
    assertThat(out).isEmpty();
    assertThat(capias("registry", "stats", folder.toString())).isEqualTo(2);
    assertThat(err).contains("3 flaws, the first: custody.csv:2:");
  }

  @Test
  void statsCountAndDiffTellsInWords() throws IOException {
    Files.writeString(
        folder.resolve("custody.csv"),
        "person,state,from,to,authority,outcome,source\n"
            + "joseph-kony,CF,2026-05-01,,national,held,our own note\n");
    assertThat(capias("registry", "stats", folder.toString())).isZero();
    assertThat(out).containsPattern("(?m)^custody +\\d+ +\\d+ +\\d+ +1$");
    assertThat(capias("registry", "diff", "bundled", folder.toString())).isZero();
    assertThat(out)
        .contains("rows: 1 added, 0 removed, 0 changed")
        .contains("joseph-kony / CF / 2026-05-01 added: person joseph-kony; state CF;");
  }

  @Test
  void aFactFromYourOwnFolderSaysSo() throws IOException {
    Files.writeString(
        folder.resolve("people.csv"),
        "id,name,full_name,nationality,sex,source\njane-roe,Jane Roe,Jane Roe,FR,f,own file\n");
    assertThat(capias("person", "Jane Roe", "--registry", folder.toString())).isZero();
    assertThat(out).contains("[your own registry]", "+overlay");
  }
}
