package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** Three articles spell one man in two ways: whatever the format, the record has him under one. */
class OneNameTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  private static final String ONE = "Omar al-Bashir";
  private static final String OTHER = "Omar Al Bashir";

  /** Under these the record has words as they stand. */
  private static final List<String> WORDS = List.of("\"quote\"", "\"relation\"", "\"topic\"");

  private static CaseFile file() {
    String[] texts = {
      "Omar al-Bashir arrived in Nigeria on 14 July 2013. The ICC issued a warrant for Omar"
          + " al-Bashir in March 2009.",
      "Omar al-Bashir arrived in Nigeria on 14 July 2013. Omar al-Bashir left Nigeria on 15 July"
          + " 2013.",
      "Omar Al Bashir arrived in Nigeria on 14 July 2013. The ICC issued a second"
          + " warrant for Omar Al Bashir in July 2010. Omar Al Bashir is 69 years old."
    };
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      PartialDate day = PartialDate.parse("2013-07-16");
      Document document =
          new Document(
              "sha256:" + (char) ('a' + i),
              i + ".txt",
              texts[i],
              0,
              null,
              null,
              null,
              day,
              null,
              "en");
      readings.add(READER.read(document));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY);
  }

  @Test
  void encountersWarrantsAndClaimsHaveOneName() {
    CaseFile file = file();
    assertThat(file.warrants()).hasSizeGreaterThan(1);
    assertThat(file.encounters()).extracting(e -> e.person().name()).containsOnly(ONE);
    assertThat(file.warrants()).extracting(w -> w.person().name()).containsOnly(ONE);
    assertThat(file.claims()).extracting(c -> c.subject()).contains(ONE).doesNotContain(OTHER);
    assertThat(file.timeline()).noneMatch(t -> t.what().contains(OTHER));
    assertThat(file.accounts()).noneMatch(a -> a.about().contains(OTHER));
  }

  @Test
  void everyFormatHasItButForTheWordsOfTheArticle() {
    StringWriter json = new StringWriter();
    StringWriter text = new StringWriter();
    StringWriter markdown = new StringWriter();
    Reports.json(file(), json);
    Reports.text(file(), text, 100, false);
    Reports.markdown(file(), markdown);
    assertThat(json.toString().lines().filter(l -> l.contains(OTHER)))
        .allMatch(l -> WORDS.stream().anyMatch(l::contains), "words of the article");
    assertThat(markdown.toString().lines().filter(l -> l.contains(OTHER)))
        .allMatch(l -> l.indexOf('“') >= 0 && l.indexOf('“') < l.indexOf(OTHER), "quoted");
    assertThat(text.toString()).contains(ONE);
  }
}
