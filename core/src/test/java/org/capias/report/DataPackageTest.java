package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
  @TempDir private Path folder = Path.of("");

  private Path descriptor(CaseFile file) {
    Reports.tables(file, name -> Files.newBufferedWriter(folder.resolve(name)));
    return folder.resolve("datapackage.json");
  }

  @Test
  void theLibraryOfTheFormatReadsEveryCell() throws Exception {
    String said = Validators.accepts("datapackage.cjs", descriptor(Samples.caseFile()));
    assertThat(said).contains("documents: 6 rows", "evidence: ").doesNotContain("evidence: 0");
    assertThat(said).contains("accounts: ").doesNotContain("accounts: 0");
    Validators.accepts("datapackage.cjs", descriptor(Samples.hostile()));
    Validators.accepts("datapackage.cjs", descriptor(Samples.empty()));
  }

  @Test
  void theLibraryWouldHaveRefusedOthers() throws Exception {
    for (String[] change :
        new String[][] {
          {"encounters.csv", "not-arrested", "set free"},
          {"evidence.csv", "sha256:", "sha512:"},
          {"documents.csv", "2024-09-", "09/2024 "},
          {"datapackage.json", "\"name\": \"documents\"", "\"name\": \"The Documents\""}
        }) {
      Path descriptor = descriptor(Samples.caseFile());
      Path table = folder.resolve(change[0]);
      String good = Files.readString(table);
      assertThat(good).contains(change[1]);
      Files.writeString(table, good.replace(change[1], change[2]));
      Validators.refuses("datapackage.cjs", descriptor);
    }
  }

  @Test
  void theDescriptorIsWhatThePublishedProfileAsks() throws IOException {
    String profile = Validators.file("datapackage/lib/profiles/tabular-data-package.json");
    JsonNode descriptor =
        new ObjectMapper().readTree(Files.readString(descriptor(Samples.caseFile())));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(profile)
                .validate(descriptor))
        .isEmpty();
  }

  @Test
  void cellsAreExactlyWhatTheRecordHas() throws IOException {
    descriptor(Samples.hostile());
    List<NamedCsvRecord> evidence;
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("evidence.csv"))) {
      evidence = csv.stream().toList();
    }
    assertThat(evidence).hasSizeGreaterThan(8);
    assertThat(evidence.get(0).getField("quote")).isEqualTo(Samples.NASTY);
  }
}
