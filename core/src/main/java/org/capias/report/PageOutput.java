package org.capias.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import org.capias.report.view.Visible;

/**
 * Where a template writes. Whatever is not the template's own is escaped for its place by the
 * template engine, after {@link Visible} has made hidden characters visible.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {
  PageOutput(Writer out) {
    super(new WriterOutput(out));
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(Visible.block(value));
  }
}
