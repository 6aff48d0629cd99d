package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** In which state a town lies, and when that stays unknown. */
class TownsTest {
  @Test
  void aTownThatOneStateHasIsThere() {
    assertThat(Towns.state("Sliema", Set.of())).isEqualTo("MT");
    assertThat(Towns.state("SLIEMA", Set.of("RU"))).isEqualTo("MT");
    assertThat(Towns.state("Birao", Set.of())).isEqualTo("CF");
  }

  @Test
  void accentsAndHyphensDoNotMatter() {
    assertThat(Towns.state("Gao", Set.of("ML"))).isEqualTo("ML");
    assertThat(Towns.state("Ust-Kamenogorsk", Set.of()))
        .isEqualTo(Towns.state("ust kamenogorsk", Set.of()));
    assertThat(Towns.state("Niš", Set.of())).isEqualTo("RS");
  }

  @Test
  void aNameThatSeveralStatesHaveIsToldByTheOneThatTheTextNames() {
    assertThat(Towns.state("Waterloo", Set.of("BE"))).isEqualTo("BE");
    assertThat(Towns.state("Waterloo", Set.of("SL", "LR"))).isEqualTo("SL");
  }

  @Test
  void itStaysUnknownWhereTheTextNamesNoneOrTwoOfThem() {
    assertThat(Towns.state("Waterloo", Set.of())).isNull();
    assertThat(Towns.state("Waterloo", Set.of("BE", "CA"))).isNull();
  }

  @Test
  void aSmallTownNeedsItsState() {
    assertThat(Towns.state("Kranjska Gora", Set.of())).isNull();
    assertThat(Towns.state("Kranjska Gora", Set.of("SI"))).isEqualTo("SI");
  }

  @Test
  void aBorrowedNameIsNotTheTownThatBorrowedIt() {
    assertThat(Towns.state("Geneva", Set.of("CH"))).isNull(); // the registry has Geneva itself
  }

  @Test
  void whatIsNoTownIsUnknown() {
    assertThat(Towns.state("Atlantis Heights", Set.of("GR"))).isNull();
    assertThat(Towns.state("The Hague", Set.of("NL"))).isNull(); // the courts
    assertThat(Towns.state("", Set.of())).isNull();
    assertThat(Towns.state("#", Set.of())).isNull();
    assertThat(Towns.state("\uFFFF", Set.of())).isNull();
  }

  @Test
  void everyLineIsFoundWhereItStands() throws Exception {
    try (var in = Towns.class.getResourceAsStream("towns.tsv")) {
      assertThat(in).isNotNull();
      String[] lines =
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n");
      assertThat(lines.length).isGreaterThan(90_000);
      for (int i = 2; i < lines.length; i += 997) {
        int tab = lines[i].indexOf('\t');
        String state = lines[i].substring(tab + 1, tab + 3);
        assertThat(Towns.state(lines[i].substring(0, tab), Set.of(state))).isEqualTo(state);
      }
    }
  }
}
