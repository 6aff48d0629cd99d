package org.capias.intake;

import java.util.List;
import java.util.Map;
import org.capias.model.Document;

/**
 * One plain text as a document. What the table of metadata tells goes before what the file's own
 * header tells, because it is given with the question; where both tell a day and it is not the
 * same, that is said.
 */
final class Article {
  private final Reading reading;

  Article(Reading reading) {
    this.reading = reading;
  }

  /** The document, or none where the bytes are no text; then a problem says why. */
  Intake.Page read() {
    byte[] bytes = reading.entity();
    Decoded decoded = Decoded.of(bytes);
    if (decoded.text() == null || decoded.charset() == null) {
      return reading.refuse(
          "not plain text (" + decoded.remark() + ")", "save the article as plain text");
    }
    if (decoded.remark() != null) {
      reading.warn(decoded.remark(), "save it again as UTF-8");
    }
    String text = decoded.text();
    Header header = Header.of(text);
    if (text.substring(header.bodyStart()).isBlank()) {
      return reading.refuse("no text in this file", "leave it out or fill it");
    }
    Offsets offsets =
        reading.mapped() ? TextOffsets.of(bytes, text, decoded.charset()) : Offsets.NONE;
    return reading.page(
        decoded.charset(),
        List.of(
            new Intake.Extract(
                document(text, header), offsets, 0, bytes.length, Map.of("kind", "text"))));
  }

  private Document document(String text, Header header) {
    Metadata.Row row = reading.row();
    if (header.badDate() != null) {
      reading.warn(
          "not a date: '" + header.badDate() + "' in the line 'Published:'",
          "write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    if (row.published() != null
        && header.published() != null
        && !row.published().equals(header.published())) {
      reading.warn(
          "published "
              + header.published()
              + " by its header and "
              + row.published()
              + " by the metadata, which is taken",
          "correct one of them");
    }
    return new Document(
        Hashes.id(reading.entity(), 0, reading.entity().length),
        reading.source(),
        text,
        header.bodyStart(),
        Reading.first(row.title(), header.title()),
        Reading.first(row.outlet(), header.outlet()),
        Reading.first(row.author(), header.author()),
        row.published() != null ? row.published() : header.published(),
        Reading.first(
            row.url(),
            Reading.first(
                header.url(), reading.fetched() ? reading.capture().target().toString() : null)),
        Language.of(text, header.bodyStart()));
  }
}
