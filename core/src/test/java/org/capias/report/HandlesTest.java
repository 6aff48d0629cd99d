package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.CaseFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who corrects from the page or the brief finds the ids of the JSON there. */
class HandlesTest {
  private static String html(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.html(file, out);
    return Jsoup.parse(out.toString()).text();
  }

  private static String markdown(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.markdown(file, out);
    return out.toString();
  }

  @Test
  void thePageAndTheBriefNameTheIds() {
    CaseFile file = Samples.caseFile();
    assertThat(html(file)).contains("To put right", "e1: ", "w1: warrant for Vladimir Putin");
    assertThat(markdown(file)).contains("## To put right", "e1: ", "w1: warrant for Vladimir");
  }

  @Test
  void aPageOfOneStoryHasTheIdsOfTheWhole() {
    CaseFile one = Samples.caseFile();
    CaseFile two = Samples.hostile();
    List<CaseFile.Source> documents =
        java.util.stream.Stream.concat(
                two.documents().stream().map(d -> new CaseFile.Source(d.document(), null, "s9")),
                one.documents().stream())
            .toList();
    CaseFile both =
        new CaseFile(
            "test",
            "0000",
            documents,
            one.encounters(),
            one.statements(),
            one.claims(),
            java.util.stream.Stream.concat(two.warrants().stream(), one.warrants().stream())
                .toList(),
            one.agreements(),
            one.accounts(),
            one.timeline(),
            List.of());
    Map<String, StringWriter> pages = new LinkedHashMap<>();
    Reports.pages(both, name -> pages.computeIfAbsent(name, n -> new StringWriter()));
    String story = one.documents().get(0).story();
    String page =
        Jsoup.parse(
                pages.getOrDefault("casefile-" + story + ".html", new StringWriter()).toString())
            .text();
    assertThat(page).contains("w2: warrant for Vladimir Putin").doesNotContain("w1: warrant");
  }

  @Test
  void whatIsLeftWithoutAClaimIsCountedBesideTheSource() {
    CaseFile file = Samples.caseFile();
    CaseFile.Source first = file.documents().get(0);
    List<CaseFile.Source> left =
        List.of(new CaseFile.Source(first.document(), null, first.story(), 3));
    CaseFile counted =
        new CaseFile(
            "test", "0000", left, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    assertThat(html(counted)).contains("3 figures or dates without a claim");
    assertThat(markdown(counted)).contains("3 figures or dates without a claim");
    assertThat(html(file)).doesNotContain("without a claim");
  }
}
