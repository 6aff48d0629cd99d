package org.capias.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables printed in docs/registry.md are sound and do what the page says. */
class ManualTest {
  private static final Pattern TABLE =
      Pattern.compile("```csv (\\w+\\.csv)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path mine;

  @BeforeEach
  void writeTheTablesOfThePage() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(Path.of("../docs/registry.md")));
    while (table.find()) {
      Files.writeString(mine.resolve(table.group(1)), table.group(2));
    }
    assertThat(mine).isDirectoryContaining("glob:**warrants.csv");
  }

  @Test
  void areSound() {
    assertThat(Registry.check(mine)).isEmpty();
  }

  @Test
  void addSomebodyWhoIsFoundInAnyScript() {
    Registry registry = Registry.load(mine);
    Person roe = registry.person("jane-roe").orElseThrow();
    assertThat(registry.findPerson("Джейн Роу")).isEqualTo(new Match.One<>(roe));
    assertThat(registry.findPerson("jane mary roe")).isEqualTo(new Match.One<>(roe));
    assertThat(registry.warrantsOf("jane-roe")).hasSize(1);
  }

  @Test
  void correctAState() {
    LocalDate later = LocalDate.of(2026, 7, 1);
    assertThat(Registry.load().partyOn("HU", later)).isEmpty();
    assertThat(Registry.load(mine).partyOn("HU", later)).isPresent();
  }

  @Test
  void nameEveryTable() throws IOException {
    String page = Files.readString(Path.of("../docs/registry.md"));
    for (TableCount table : Registry.load().counts()) {
      assertThat(page).contains("`" + table.table() + "`");
    }
  }
}
