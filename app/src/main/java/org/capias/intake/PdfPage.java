package org.capias.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.capias.intake.pdf.Pdf;
import org.capias.model.Document;

/** A PDF as a document. Its words stand in its bytes packed, so that pages take offsets' place. */
final class PdfPage {
  private PdfPage() {}

  static Intake.Page read(Reading reading) {
    Pdf pdf;
    try {
      pdf = Pdf.read(reading.entity());
    } catch (IOException e) {
      return reading.refuse(String.valueOf(e.getMessage()), "save its text as plain text");
    }
    for (String remark : pdf.remarks()) {
      reading.warn(remark, "split it into one file per article");
    }
    if (pdf.text().isBlank()) {
      return reading.refuse("PDF without a text layer", "have its words recognised first");
    }
    Map<String, String> details = new TreeMap<>();
    details.put("kind", "pdf");
    details.put(
        "pages", pdf.pages().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    if (pdf.created() != null) {
      details.put("created", pdf.created().toString());
    }
    Metadata.Row row = reading.row();
    byte[] bytes = reading.entity();
    Document document =
        new Document(
            Hashes.id(bytes, 0, bytes.length),
            reading.source(),
            pdf.text(),
            0,
            Reading.first(row.title(), pdf.title()),
            row.outlet(),
            Reading.first(row.author(), pdf.author()),
            row.published(),
            Reading.first(
                row.url(), reading.fetched() ? reading.capture().target().toString() : null),
            Language.of(pdf.text(), 0));
    return reading.page(
        null, List.of(new Intake.Extract(document, Offsets.NONE, 0, bytes.length, details)));
  }
}
