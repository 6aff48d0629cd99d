package org.capias.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.registry.Flaw;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** The packed registry is the tables, cell for cell, and opens fast. */
class PackedTest {
  private static final Path TABLES = Path.of("src/main/registry");

  private static Tables tables() {
    List<Flaw> flaws = new ArrayList<>();
    Tables tables = Sources.whole(TABLES, flaws);
    assertThat(flaws).isEmpty();
    return tables;
  }

  @Test
  void givesBackEveryCell() throws IOException {
    Tables tables = tables();
    Tables again = Packed.read(new ByteArrayInputStream(Packed.write(tables)));
    assertThat(again.sha256()).isEqualTo(tables.sha256());
    assertThat(again.version()).isEqualTo(tables.version());
    assertThat(again.byName().keySet()).containsExactlyElementsOf(tables.byName().keySet());
    assertThat(Differences.between(tables, again)).isEmpty();
    for (Table table : tables.all()) {
      assertThat(again.table(table.name()).rows()).hasSameSizeAs(table.rows());
    }
  }

  @Test
  void isTheSameBytesEveryTime() {
    assertThat(Packed.write(tables())).isEqualTo(Packed.write(tables()));
  }

  @Test
  void whatIsBundledIsWhatStandsInTheFiles() {
    assertThat(Registry.load().sha256()).isEqualTo(tables().sha256());
    assertThat(Differences.between(tables(), Sources.bundled())).isEmpty();
  }

  /**
   * Processor time in this warm machine; docs/registry.md has the time of a cold start. The bound
   * is generous: it is there to catch a start that reads CSV again.
   */
  @Test
  void opensFast() {
    long best = Long.MAX_VALUE;
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 5; i++) {
      long before = threads.getCurrentThreadCpuTime();
      Registry registry = Registry.load();
      registry.aliases();
      registry.findPerson("Putin");
      registry.findState("Mongolia");
      best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
    }
    assertThat(best / 1e6).as("milliseconds").isLessThan(200);
  }
}
