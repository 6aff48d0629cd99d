package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.capias.model.PartialDate;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Names;
import org.capias.reading.text.Page;
import org.capias.registry.Registry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single texts and whom they name: {@code src/test/resources/reading/names.txt}. */
class NameCasesTest {
  private static final Names NAMES =
      Names.of(KnownNames.of(Registry.load()), KnownNames.leaders(Registry.load()));

  record Case(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block :
        Texts.read(Path.of("src/test/resources/reading/names.txt")).split("\n(?=\\[)")) {
      if (block.startsWith("[")) {
        List<String> lines = block.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        cases.add(
            new Case(
                lines.get(0).substring(1, lines.get(0).length() - 1),
                lines.get(1).replace(" // ", "\n\n"),
                lines.stream().filter(l -> l.startsWith("= ")).map(l -> l.substring(2)).toList()));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAs(Case one) {
    Page page = Page.of(Texts.document(one.name(), one.text(), PartialDate.parse("2024-09-05")));
    Cast cast = NAMES.in(page);
    List<String> found =
        cast.entities().stream()
            .filter(entity -> !entity.mentions().isEmpty())
            .map(entity -> line(page, entity))
            .toList();
    assertThat(found)
        .isEqualTo(one.expected().equals(List.of("none")) ? List.of() : one.expected());
  }

  private static String line(Page page, Entity entity) {
    return String.join(
        " | ",
        entity.kind().name().toLowerCase(Locale.ROOT),
        entity.name(),
        entity.id() == null ? "-" : entity.id(),
        entity.role() == null ? "-" : entity.role(),
        entity.mentions().stream()
            .map(mention -> page.tokens().words(mention.first(), mention.end()))
            .collect(Collectors.joining(", ")));
  }
}
