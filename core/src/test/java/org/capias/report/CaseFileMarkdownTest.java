package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capias.model.CaseFile;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Read back by commonmark-java. */
class CaseFileMarkdownTest {
  private static String markdown(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.markdown(file, out);
    return out.toString();
  }

  /** Headings as {@code # words}, and whatever an article must not be able to write. */
  private static List<String> headingsAndMarkup(String markdown) {
    List<String> seen = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                seen.add("#".repeat(heading.getLevel()) + " " + words(heading));
              }

              @Override
              public void visit(Link link) {
                seen.add("link");
              }

              @Override
              public void visit(Image image) {
                seen.add("image");
              }

              @Override
              public void visit(HtmlInline html) {
                seen.add("html");
              }

              @Override
              public void visit(HtmlBlock html) {
                seen.add("html");
              }
            });
    return seen;
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  @Test
  void theQuestionsComeInTheirOrder() {
    assertThat(headingsAndMarkup(markdown(Samples.caseFile())))
        .doesNotContain("link", "html", "image")
        .containsSubsequence(
            "# Mongolia received Vladimir Putin and made no arrest",
            "## What happened",
            "## Who was bound, and why",
            "## What Mongolia did and said",
            "## Who said what",
            "## Where the sources differ",
            "## Cases like it",
            "## What may follow",
            "## Sources",
            "## What Capias could not tell");
  }

  @Test
  void whatAnArticleWritesIsOnlyText() {
    String markdown = markdown(Samples.hostile());
    List<String> seen = headingsAndMarkup(markdown);
    assertThat(seen).doesNotContain("link", "html", "image");
    assertThat(seen).filteredOn(h -> h.startsWith("# ")).hasSize(1);
    assertThat(words(Parser.builder().build().parse(markdown)))
        .contains("<script>alert(1)</script>", "[x](javascript:y) `z` | *w*", "⟨U+202E⟩");
  }

  @Test
  void anEmptyCaseFileIsABriefToo() {
    assertThat(markdown(Samples.empty())).startsWith("# No article could be read\n");
  }
}
