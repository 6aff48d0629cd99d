package org.capias.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One file as a document. What the table of metadata tells goes before what the file's own header
 * tells, because it is given with the question; where both tell a day and it is not the same, that
 * is said.
 */
final class Article {
  private final String source;
  private final List<Problem> problems;

  private Article(String source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The document, or null where the file cannot be read; then a problem says why. */
  static @Nullable Document read(Walk.Found found, Metadata known, List<Problem> problems) {
    return new Article(found.source(), problems).read(found, known);
  }

  private @Nullable Document read(Walk.Found found, Metadata known) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(found.path())) {
      bytes = in.readNBytes(Intake.LIMIT + 1);
    } catch (IOException e) {
      return refuse("file cannot be read", "check its permissions");
    }
    if (bytes.length > Intake.LIMIT) {
      return refuse(
          "too large for an article (" + size(found) + ", limit " + megabytes(Intake.LIMIT) + ")",
          "split it into one file per article");
    }
    if (bytes.length == 0) {
      return refuse("empty file", "leave it out or fill it");
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.text() == null) {
      return refuse("not plain text (" + decoded.remark() + ")", "save the article as plain text");
    }
    if (decoded.remark() != null) {
      warn(decoded.remark(), "save it again as UTF-8");
    }
    return document(bytes, decoded.text(), known.of(found.path()));
  }

  private @Nullable Document document(byte[] bytes, String text, Metadata.Row row) {
    Header header = Header.of(text);
    if (text.substring(header.bodyStart()).isBlank()) {
      return refuse("no text in this file", "leave it out or fill it");
    }
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
        "sha256:" + sha256(bytes),
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

  private @Nullable Document refuse(String what, String whatToDo) {
    problems.add(new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo));
    return null;
  }

  private void warn(String what, String whatToDo) {
    problems.add(new Problem(source, Severity.WARNING, what + ", " + source + ", " + whatToDo));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private static String size(Walk.Found found) {
    try {
      return megabytes(Files.size(found.path()));
    } catch (IOException e) {
      return "more";
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
