package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** Two ages of one man, by the days on which they are told. */
class AgesTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  private static final String CAUGHT = "Ratko Mladic was arrested in Serbia on 26 May 2011. ";

  private static Reading told(String text, String published) {
    Document document =
        new Document(
            "sha256:" + Integer.toHexString(text.hashCode()),
            published + text.length() + ".txt",
            text,
            0,
            null,
            null,
            null,
            PartialDate.parse(published),
            null,
            "en");
    return READER.read(document);
  }

  private static boolean disputed(Reading... readings) {
    return CaseFiles.of(new ArrayList<>(List.of(readings)), List.of(), REGISTRY).accounts().stream()
        .anyMatch(a -> a.topic().equals("age") && a.verdict() == Verdict.DISAGREE);
  }

  @Test
  void besideHisNameAndAsAWordForHim() {
    Reading named = told(CAUGHT + "Mladic, 69, did not resist.", "2011-05-27");
    assertThat(disputed(named, told(CAUGHT + "The 65-year-old was led away.", "2011-05-27")))
        .isTrue();
    assertThat(disputed(named, told(CAUGHT + "The 69-year-old was led away.", "2011-05-27")))
        .isFalse();
  }

  @Test
  void aBirthdayOrYearsBetweenAreNoDispute() {
    Reading then = told(CAUGHT + "Mladic, 69, did not resist.", "2011-05-27");
    assertThat(disputed(then, told(CAUGHT + "Mladic, aged 70, is in a cell.", "2011-08-02")))
        .isFalse();
    assertThat(disputed(then, told(CAUGHT + "Mladic (75) was convicted.", "2017-11-22"))).isFalse();
    assertThat(disputed(then, told(CAUGHT + "Mladic (79) was convicted.", "2017-11-22"))).isTrue();
  }

  @Test
  void whatIsOfOthersOrNoAge() {
    Reading named = told(CAUGHT + "Mladic, 69, did not resist.", "2011-05-27");
    assertThat(
            disputed(
                named,
                told(
                    CAUGHT + "He had a 43-year-old son. Mladic, 16 years on the run, kept quiet.",
                    "2011-05-27")))
        .isFalse();
  }
}
