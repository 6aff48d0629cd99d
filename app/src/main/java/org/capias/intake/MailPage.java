package org.capias.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.intake.mail.Letter;
import org.capias.model.Document;

/** A letter as a document: a newsletter's publisher is its list, or else whoever sent it. */
final class MailPage {
  private MailPage() {}

  static Intake.Page read(Reading reading) {
    Letter letter = Letter.read(reading.entity(), reading.mapped());
    for (String remark : letter.remarks()) {
      reading.warn(remark, "compare it with the letter");
    }
    if (letter.text().isBlank()) {
      return reading.refuse("letter without words", "leave it out");
    }
    if (letter.attachments() > 0) {
      reading.warn(
          letter.attachments() + " attachments not read", "save them and give them as files");
    }
    Metadata.Row row = reading.row();
    byte[] bytes = reading.entity();
    Map<String, String> details = new TreeMap<>();
    details.put("kind", "mail");
    if (letter.id() != null) {
      details.put("id", letter.id());
    }
    String publisher = letter.list() != null ? letter.list() : letter.sender();
    Document document =
        new Document(
            Hashes.id(bytes, 0, bytes.length),
            reading.source(),
            letter.text(),
            0,
            Reading.first(row.title(), letter.subject()),
            Reading.first(row.outlet(), publisher),
            Reading.first(row.author(), letter.sender()),
            row.published() != null ? row.published() : letter.sent(),
            row.url(),
            Language.of(letter.text(), 0));
    return reading.page(
        letter.charset(),
        List.of(new Intake.Extract(document, letter.offsets(), 0, bytes.length, details)));
  }
}
