package org.capias.registry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.capias.registry.Flaw;
import org.capias.registry.FlawedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build packs the registry only when it is sound; each kind of flaw is told with its line. */
class BrokenTablesTest {
  private static final Path TABLES = Path.of("src/main/registry");

  @TempDir Path folder;

  @BeforeEach
  void copyTheRegistry() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private List<String> flawsAfter(String file, String was, String is) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).as("the row to break").contains(was);
    Files.writeString(path, text.replace(was, is));
    return flaws();
  }

  private List<String> flaws() {
    return Sources.check(folder).stream().map(Flaw::toString).toList();
  }

  @Test
  void theRegistryItselfIsSound() {
    assertThat(flaws()).isEmpty();
  }

  /** File, what stood there, what stands there now, how the complaint reads. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "people.csv|1952-10-07|1952-13-07|'born' is '1952-13-07', which is no date; write YYYY",
        "people.csv|1952-10-07|07.10.1952|'born' is '07.10.1952', which is no date",
        "parties.csv|HU,2001-11-30|HU,2001-11|'deposited' is '2001-11', which is no day",
        "parties.csv|GT,2012-04-02,accession,2012-07-01|GT,2012-04-02,accession,2012-06-01"
            + "|'in_force' is 2012-06-01 where Art. 126 gives 2012-07-01",
        "parties.csv|VC,2002-12-03|VC,2002-12-02|'in_force' is 2003-03-01 where Art. 126 gives",
        "parties.csv|2018-03-17,,2019-03-17|2018-03-17,,2019-03-18|",
        "parties.csv|2016-10-27,,2017-10-27|2016-10-27,,2017-10-26"
            + "|'withdrawal_effective' is 2017-10-26 where Art. 127(1) gives 2017-10-27",
        "parties.csv|2016-11-10,2017-02-10,|2016-11-10,,"
            + "|'withdrawal_effective' is empty where Art. 127(1) gives 2017-11-10",
        "parties.csv|MN,2002-04-11|XX,2002-04-11|'state' is 'XX', which states.csv does not have",
        "states.csv|MN,MNG,Mongolia|Mn,MNG,Mongolia|'iso2' is 'Mn'; write it in the form [A-Z]{2}",
        "states.csv|MN,MNG,Mongolia|MM,MNG,Mongolia|the same iso2 as line",
        "states.csv|un-member,1961|member,1961|'status' is 'member'; write one of un-member",
        "state_names.csv|MN,Outer Mongolia|MN,Russia|'Russia' also names RU; say so in 'ambiguous'",
        "state_names.csv|MN,Mongolia,name|MN,Mongolei,name|state_names.csv does not have the"
            + " 'name'",
        "person_names.csv|vladimir-putin,Putin,|vladimir-putin,Kony,|'Kony' also names joseph-kony",
        "person_names.csv|vladimir-putin,Putin,|vladimir-putin, Putin,|'text' begins or ends with",
        "warrants.csv|vladimir-putin-1,vladimir-putin|putin-1,vladimir-putin|'id' does not begin",
        "warrants.csv|2025-02-26,deceased|2025-02-26,|'ended' and 'end_reason' go together",
        "warrants.csv|ukraine,,2023-03-17|ukraine,,2023-03-18|'issued' 2023-03-18 is later than",
        "warrants.csv|ICC,application,palestine,|ICC,warrant,palestine,|'issued' is empty",
        "encounters.csv|E125,vladimir-putin,MN,2024-09-02|E125,vladimir-putin,MN,2024-09-05"
            + "|'from' 2024-09-05 is later than 'to'",
        "encounters.csv|E125,vladimir-putin,MN|E125,vladimir-putin,KG|'party' is yes though KG was",
        "encounters.csv|E175,benjamin-netanyahu,US,2025|E175,benjamin-netanyahu,US,2027"
            + "|lies after the day up to which the registry is complete",
        "rulings.csv|omar-al-bashir,E040|omar-al-bashir,E041|it is about E041, which is",
        "rulings.csv|omar-al-bashir,E040|omar-al-bashir,E999|'encounter' is 'E999', which"
            + " encounters",
        "travel_ban_regimes.csv|,15,|,soon,|'notice_days' is 'soon'; write a whole number",
        "custody.csv|Kober prison,national,left prison|Kober,prison,national,left prison|cells"
            + " where the first line names",
        "tribunals.csv|un-members|all-members|'binds' is 'all-members'; write one of",
      })
  void isToldWithFileAndLine(String file, String was, String is, String complaint)
      throws IOException {
    List<String> flaws = flawsAfter(file, was, is);
    if (complaint == null) {
      assertThat(flaws).as("a withdrawal may take effect later").isEmpty();
    } else {
      assertThat(flaws)
          .anySatisfy(
              flaw -> {
                assertThat(flaw).matches("[a-z_]+\\.csv:[0-9]+: .*");
                assertThat(flaw).contains(complaint);
              });
    }
  }

  @Test
  void aRowWithoutItsSourceIsRefused() throws IOException {
    Path path = folder.resolve("offices.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.set(1, lines.get(1).replace("unverified-from-memory", ""));
    Files.write(path, lines);
    assertThat(flaws())
        .containsExactly(
            "offices.csv:2: 'source' is empty; give the URL or citation of a page that you saw,"
                + " or write unverified-from-memory");
  }

  @Test
  void onlyFilledColumnsMayBeCalledUnverified() throws IOException {
    assertThat(flawsAfter("people.csv", ",born,,", ",burn,,"))
        .isNotEmpty()
        .allMatch(flaw -> flaw.contains("'unverified' names 'burn', which is no filled column"));
  }

  @Test
  void aMissingColumnOrFileIsNamed() throws IOException {
    Path path = folder.resolve("signatures.csv");
    Files.writeString(path, Files.readString(path).replace("no_intention", "no_intent"));
    Files.delete(folder.resolve("custody.csv"));
    assertThat(flaws())
        .anyMatch(flaw -> flaw.startsWith("custody.csv: the file is missing"))
        .anyMatch(flaw -> flaw.startsWith("signatures.csv:1: unknown column 'no_intent'"))
        .anyMatch(
            flaw -> flaw.startsWith("signatures.csv:1: the column 'no_intention' is missing"));
  }

  @Test
  void aLineEndInACellIsRefused() throws IOException {
    String cell = "President of the Russian Federation,born";
    assertThat(flawsAfter("people.csv", cell, "\"President of\nthe Federation\",born"))
        .singleElement()
        .asString()
        .contains("'known_as' holds a line end, a tab or a character that cannot be read");
  }

  @Test
  void anOpenQuoteIsTold() throws IOException {
    assertThat(flawsAfter("custody.csv", "Zintan", "\"Zintan"))
        .anyMatch(flaw -> flaw.startsWith("custody.csv:"));
  }

  @Test
  void anUnreadableDescriptionIsTold() throws IOException {
    Files.writeString(folder.resolve(DataPackage.FILE), "{\"version\": ");
    assertThat(flaws()).singleElement().asString().startsWith("datapackage.json: cannot be read");
  }

  @Test
  void theBuildPacksNothingThatIsFlawed() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    flawsAfter("people.csv", "1952-10-07", "1952-10-32");
    assertThatThrownBy(() -> PackRegistry.pack(folder, classes))
        .isInstanceOf(FlawedException.class)
        .hasMessageContaining("people.csv:");
    assertThat(classes).isEmptyDirectory();
  }
}
