package org.capias.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.capias.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a capture is and has it read by those who know the format. What knows a format is
 * only loaded when a capture has it: reading plain text starts no parser.
 */
final class Pages {
  private Pages() {}

  /**
   * @param known what a table tells of the file
   * @param mapped whether offsets are wanted; they cost a pass over the text
   */
  static Intake.Page page(Intake.Capture capture, Metadata.Row known, boolean mapped) {
    List<Problem> problems = new ArrayList<>();
    byte[] entity = capture.payload();
    List<Intake.Extract> extracts;
    @Nullable Charset charset;
    switch (Kind.of(entity, capture.contentType())) {
      case HTML -> {
        WebPage page = new WebPage(capture, entity, known, problems);
        extracts = page.read(mapped);
        charset = page.charset();
      }
      default -> {
        Article article = new Article(capture.source(), entity, known, mapped, problems);
        extracts = article.read();
        charset = article.charset();
      }
    }
    return new Intake.Page(entity, charset, extracts, problems);
  }
}
