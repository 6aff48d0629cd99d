package org.capias.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own folder, laid over the bundled registry. */
class OverlayTest {
  @TempDir Path folder;

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
  }

  @Test
  void addsOwnPeopleAndWarrants() throws IOException {
    write(
        "people.csv",
        "id,name,full_name,nationality,sex,source",
        "jane-roe,Jane Roe,Jane Mary Roe,FR,f,our own file 12");
    write(
        "person_names.csv",
        "person,text,script,kind,source",
        "jane-roe,J. M. Roe,Latn,spelling,our own file 12");
    write(
        "warrants.csv",
        "id,person,court,kind,situation,issued,crimes,article70,status,source",
        "jane-roe-1,jane-roe,ICC,warrant,mali,2026-05,war crimes,no,at-large,our own file 12");

    Registry registry = Registry.load(folder);
    Person roe = registry.person("jane-roe").orElseThrow();
    assertThat(roe.origin().overlay()).isTrue();
    assertThat(registry.findPerson("j m roe")).isEqualTo(new Match.One<>(roe));
    assertThat(registry.findPerson("jane mary roe")).isEqualTo(new Match.One<>(roe));
    assertThat(registry.warrantsOf("jane-roe")).hasSize(1);
    assertThat(registry.warrantsOf("jane-roe").get(0).origin().overlay()).isTrue();
    assertThat(registry.warrantsOf("vladimir-putin").get(0).origin().overlay()).isFalse();
    assertThat(registry.version()).endsWith("+overlay");
    assertThat(registry.sha256()).isNotEqualTo(Registry.load().sha256());
  }

  @Test
  void correctsABundledRow() throws IOException {
    write(
        "parties.csv",
        "state,deposited,instrument,in_force,rule,withdrawal_notified,withdrawal_revoked,source",
        "HU,2001-11-30,ratification,2002-07-01,Art. 126(1),2025-06-02,2026-05-29,our reading");

    Registry registry = Registry.load(folder);
    assertThat(Registry.load().partyOn("HU", LocalDate.of(2026, 7, 1))).isEmpty();
    assertThat(registry.partyOn("HU", LocalDate.of(2026, 7, 1)))
        .hasValueSatisfying(row -> assertThat(row.origin().overlay()).isTrue());
    assertThat(registry.parties()).hasSize(127);
    assertThat(registry.changesSince(Registry.load()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.row()).isEqualTo("HU / 2001-11-30");
              assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
              assertThat(change.cells())
                  .extracting(Change.Cell::column)
                  .contains("withdrawal_revoked", "withdrawal_effective", "source");
            });
  }

  @Test
  void isRefusedWithFileLineAndWhatToDo() throws IOException {
    write(
        "encounters.csv",
        "id,person,state,from,occasion,kind,outcome,party,instrument,source",
        "E901,vladimir-putin,MN,2026-02-30,talks,visit,not-arrested,yes,2023-03-17,note",
        "E902,vladimir-poutine,MN,2026-02,talks,visit,not-arrested,yes,2023-03-17,");
    assertThatThrownBy(() -> Registry.load(folder))
        .isInstanceOf(FlawedException.class)
        .hasMessageContaining("encounters.csv:2: 'from' is '2026-02-30', which is no date; write")
        .hasMessageContaining("encounters.csv:3: 'person' is 'vladimir-poutine', which people.csv")
        .hasMessageContaining("encounters.csv:3: 'source' is empty; give the URL");
    assertThat(Registry.check(folder)).hasSize(3);
  }

  @Test
  void mustHoldATableTheRegistryKnows() throws IOException {
    write("poeple.csv", "id", "x");
    assertThat(Registry.check(folder))
        .extracting(Flaw::toString)
        .anyMatch(text -> text.startsWith("poeple.csv: no table of the registry is called so"))
        .anyMatch(text -> text.contains("no table of the registry is in this folder"));
  }

  @Test
  void maySayTheSameRowOnlyOnce() throws IOException {
    write(
        "custody.csv",
        "person,state,from,to,authority,outcome,source",
        "joseph-kony,CF,2026-01,,national,held,note",
        "joseph-kony,CF,2026-01,2026-02,national,freed,note");
    assertThat(Registry.check(folder))
        .extracting(Flaw::line, Flaw::what)
        .contains(
            org.assertj.core.groups.Tuple.tuple(3, "the same person and state and from as line 2"));
  }

  @Test
  void aFolderThatIsNotThereIsNotReadAsEmpty() {
    assertThatThrownBy(() -> Registry.load(folder.resolve("nowhere")))
        .isInstanceOf(java.io.UncheckedIOException.class);
  }
}
