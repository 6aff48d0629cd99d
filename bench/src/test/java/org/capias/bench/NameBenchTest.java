package org.capias.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of names in the layout of name_bench. */
class NameBenchTest {
  @TempDir Path folder;

  @Test
  void pairsAreCountedAndMissesTold() throws IOException {
    Files.writeString(
        folder.resolve("cases.csv"),
        """
        case_group,schema,name1,name2,is_match,quality,category,notes
        own,Person,"Holm, Marta",Marta Holm,true,STRONG,,
        own,Person,Ola Berg,Ida Berg,true,WEAK,,"no, not one"
        own,Company,Nordlys AG,Sydlys AG,false,STRONG,,
        """);
    ByteArrayOutputStream misses = new ByteArrayOutputStream();

    Score score =
        new NameBench()
            .score(folder, new PrintStream(misses, true, StandardCharsets.UTF_8))
            .get("");

    assertThat(score).isNotNull();
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
    assertThat(misses.toString(StandardCharsets.UTF_8))
        .startsWith("missed\tWEAK\tPerson\tOla Berg");
  }

  @Test
  void aQuotedCellMayHoldCommasAndMarks() {
    assertThat(NameBench.cells("a,\"b, \"\"c\"\"\",d")).containsExactly("a", "b, \"c\"", "d");
  }

  @Test
  void aFolderWithoutCasesIsSaid() {
    assertThatIOException()
        .isThrownBy(() -> new NameBench().score(folder, System.out))
        .withMessageContaining("cases.csv");
  }
}
