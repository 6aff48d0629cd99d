package org.capias.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.capias.model.Problem;

/** Finds out what a capture is and has it read by those who know the format. */
final class Pages {
  private Pages() {}

  /**
   * @param known what a table tells of the file
   * @param mapped whether offsets are wanted; they cost a pass over the text
   */
  static Intake.Page page(Intake.Capture capture, Metadata.Row known, boolean mapped) {
    List<Problem> problems = new ArrayList<>();
    byte[] entity = capture.payload();
    Article article = new Article(capture.source(), entity, known, mapped, problems);
    List<Intake.Extract> extracts = article.read();
    Charset charset = article.charset();
    return new Intake.Page(entity, charset, extracts, problems);
  }
}
