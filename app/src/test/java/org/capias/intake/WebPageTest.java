package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;

/** A page's article, and what the page tells of it. */
class WebPageTest {
  private static final byte[] PAGE = Zoo.bytes("article.html");

  private static Intake.Page page(byte[] bytes) {
    return Intake.page(
        Intake.Capture.ofFile(URI.create("file:///page.html"), Instant.EPOCH, bytes, "page.html"));
  }

  @Test
  void theTextIsTheArticleWithoutFurniture() {
    Intake.Page page = page(PAGE);
    assertThat(page.problems()).isEmpty();
    assertThat(page.extracts().get(0).document().text())
        .isEqualTo(
            """
            The president’s guest left the palace on Tuesday through the kitchens, three people who\
             work there said.

            “Nobody stopped him & nobody asked,” said a cook who did not want to be named.
            The court had asked the government to hold the man until its officers came.

            We have nothing to add to what was said on Monday.

            — The ministry

            What the law says

            A state that has joined the treaty must arrest whoever the court seeks; Mongolia joined\
             in 2002.\
            """);
  }

  @Test
  void thePageTellsOfItself() {
    Document document = page(PAGE).extracts().get(0).document();
    assertThat(document.title()).isEqualTo("Guest of honour leaves by the back door");
    assertThat(document.outlet()).isEqualTo("The Steppe Courier");
    assertThat(document.author()).isEqualTo("Oyuna Example, Bold Sample");
    assertThat(document.published()).hasToString("2024-09-03");
    assertThat(document.url()).isEqualTo("https://courier.example/2024/09/guest");
    assertThat(document.language()).isEqualTo("en");
    assertThat(page(PAGE).extracts().get(0).details())
        .containsEntry("kind", "html")
        .containsEntry("modified", "2024-09-04")
        .containsEntry("canonical", "https://courier.example/2024/09/guest");
  }

  @Test
  void everyWordLeadsBackToItsBytes() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
      byte[] bytes = new String(PAGE, StandardCharsets.UTF_8).getBytes(charset);
      Intake.Page page = page(bytes);
      Intake.Extract extract = page.extracts().get(0);
      String text = extract.document().text();
      int guest = text.indexOf("guest left");
      assertThat(words(page, extract, guest, guest + 10)).isEqualTo("guest left");
      int tuesday = text.indexOf("on Tuesday");
      assertThat(words(page, extract, tuesday, tuesday + 10)).isEqualTo("on <b>Tuesday");
      int and = text.indexOf("& nobody asked,”");
      assertThat(words(page, extract, and, and + 16)).isEqualTo("&amp; nobody asked,&rdquo;");
      for (int i = 0; i < text.length(); i++) {
        assertThat(extract.offsets().bytes(i, i + 1).isPresent())
            .as("place of '%s' at %d", text.charAt(i), i)
            .isEqualTo(text.charAt(i) != '\n');
      }
    }
  }

  private static String words(Intake.Page page, Intake.Extract extract, int from, int to) {
    Offsets.Range range = extract.offsets().bytes(from, to).orElseThrow();
    Charset charset = page.charset() == null ? StandardCharsets.UTF_8 : page.charset();
    return new String(page.entity(), range.start(), range.length(), charset);
  }

  @Test
  void aPageOfLinksHasNoArticle() {
    String links = "<li><a href=/1>A long headline of another page, with a verb in it</a></li>";
    Intake.Page page =
        page(
            ("<!doctype html><body><ul>" + links.repeat(30) + "</ul>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(page.extracts()).isEmpty();
    assertThat(page.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("no article found in this page"));
  }

  @Test
  void aPageFilledByAScriptIsReadFromItsDescription() {
    String html =
        "<!doctype html><title>Convoy</title><script type='application/ld+json'>{\"@type\":"
            + " \"NewsArticle\", \"articleBody\": \"The convoy crossed the river at noon.\\n"
            + "It was not seen again that day, and nobody has asked for it since.\"}</script><div"
            + " id=app></div>";
    Intake.Page page = page(html.getBytes(StandardCharsets.UTF_8));
    assertThat(page.extracts().get(0).document().text()).startsWith("The convoy crossed the river");
    assertThat(page.extracts().get(0).offsets()).isEqualTo(Offsets.NONE);
    assertThat(page.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("search engines"));
  }

  @Test
  void thePagesOwnHostIsTheOutletWhereItDoesNotTell() {
    String html =
        "<!doctype html><title>Short</title><p>The convoy crossed the river at noon and was not"
            + " seen again that day.</p>";
    Intake.Page page =
        Intake.page(
            new Intake.Capture(
                URI.create("https://www.valley.example/2023/04/05/convoy"),
                Instant.EPOCH,
                null,
                null,
                html.getBytes(StandardCharsets.UTF_8),
                "text/html",
                null,
                "https://www.valley.example/2023/04/05/convoy"));
    Document document = page.extracts().get(0).document();
    assertThat(document.outlet()).isEqualTo("valley.example");
    assertThat(document.published()).hasToString("2023-04-05");
    assertThat(document.url()).isEqualTo("https://www.valley.example/2023/04/05/convoy");
  }
}
