package org.capias.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One plain text as a document. What the table of metadata tells goes before what the file's own
 * header tells, because it is given with the question; where both tell a day and it is not the
 * same, that is said.
 */
final class Article {
  private final String source;
  private final byte[] bytes;
  private final Metadata.Row row;
  private final boolean mapped;
  private final List<Problem> problems;
  private @Nullable Charset charset;

  Article(String source, byte[] bytes, Metadata.Row row, boolean mapped, List<Problem> problems) {
    this.source = source;
    this.bytes = bytes;
    this.row = row;
    this.mapped = mapped;
    this.problems = problems;
  }

  /** How the text is encoded, once it is read. */
  @Nullable Charset charset() {
    return charset;
  }

  /** The document, or none where the bytes are no text; then a problem says why. */
  List<Intake.Extract> read() {
    Decoded decoded = Decoded.of(bytes);
    if (decoded.text() == null || decoded.charset() == null) {
      return refuse("not plain text (" + decoded.remark() + ")", "save the article as plain text");
    }
    charset = decoded.charset();
    if (decoded.remark() != null) {
      warn(decoded.remark(), "save it again as UTF-8");
    }
    String text = decoded.text();
    Header header = Header.of(text);
    if (text.substring(header.bodyStart()).isBlank()) {
      return refuse("no text in this file", "leave it out or fill it");
    }
    Offsets offsets = mapped ? TextOffsets.of(bytes, text, decoded.charset()) : Offsets.NONE;
    return List.of(
        new Intake.Extract(
            document(text, header), offsets, 0, bytes.length, Map.of("kind", "text")));
  }

  private Document document(String text, Header header) {
    if (header.badDate() != null) {
      warn(
          "not a date: '" + header.badDate() + "' in the line 'Published:'",
          "write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    if (row.published() != null
        && header.published() != null
        && !row.published().equals(header.published())) {
      warn(
          "published "
              + header.published()
              + " by its header and "
              + row.published()
              + " by the metadata, which is taken",
          "correct one of them");
    }
    return new Document(
        Hashes.id(bytes, 0, bytes.length),
        source,
        text,
        header.bodyStart(),
        first(row.title(), header.title()),
        first(row.outlet(), header.outlet()),
        first(row.author(), header.author()),
        row.published() != null ? row.published() : header.published(),
        first(row.url(), header.url()),
        Language.of(text, header.bodyStart()));
  }

  private List<Intake.Extract> refuse(String what, String whatToDo) {
    problems.add(new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo));
    return List.of();
  }

  private void warn(String what, String whatToDo) {
    problems.add(new Problem(source, Severity.WARNING, what + ", " + source + ", " + whatToDo));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
