package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {
  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void anArticle() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    article = Files.writeString(folder.resolve("texts/one.txt"), "He came and he went again.\n");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("articles.csv"), text);
  }

  private Intake.Result read(Path table) {
    return Intake.read(List.of(article.toString()), table);
  }

  @Test
  void aRowIsFoundByThePathBesideTheTable() throws IOException {
    Path table =
        table(
            "path,event,url,outlet,title,published,author,note\n"
                + "texts/other.txt,e,,,,not a day at all,,\n"
                + "texts/one.txt,e,https://example.org/1,\"Courier, The\",\"A"
                + " \"\"guest\"\"\",2024-09,B. Example,x\n");
    Intake.Result result = read(table);
    Document document = result.documents().get(0);
    assertThat(document.url()).isEqualTo("https://example.org/1");
    assertThat(document.outlet()).isEqualTo("Courier, The");
    assertThat(document.title()).isEqualTo("A \"guest\"");
    assertThat(document.author()).isEqualTo("B. Example");
    assertThat(document.published()).isEqualTo(PartialDate.ofMonth(2024, 9));
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("not a day at all", "line 2"));
  }

  @Test
  void aTimeBehindTheDayDoesNoHarm() throws IOException {
    Path table = table("path,published\ntexts/one.txt,2024-09-03T18:05:00Z\n");
    assertThat(read(table).documents().get(0).published())
        .isEqualTo(PartialDate.parse("2024-09-03"));
  }

  @Test
  void theTableGoesBeforeTheHeaderAndADifferenceIsTold() throws IOException {
    Files.writeString(article, "Outlet: Header\nPublished: 2024-09-04\n\nHe came.\n");
    Intake.Result result = read(table("path,outlet,published\ntexts/one.txt,,2024-09-03\n"));
    assertThat(result.documents().get(0).outlet()).isEqualTo("Header");
    assertThat(result.documents().get(0).published()).isEqualTo(PartialDate.parse("2024-09-03"));
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("2024-09-04", "2024-09-03"));
  }

  @Test
  void aMissingTableAndOneWithoutAPathAreTold() throws IOException {
    assertThat(read(folder.resolve("none.csv")).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("no such table", "none.csv"));
    assertThat(read(table("file,outlet\ntexts/one.txt,Courier\n")).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("no column 'path'", "line 1"));
  }
}
