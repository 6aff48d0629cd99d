package org.capias.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Turns files and folders into documents.
 *
 * <pre>{@code
 * Intake.Result result = Intake.read(List.of("articles", "late.txt"), null);
 * for (Document document : result.documents()) { … }
 * for (Problem problem : result.problems()) { … }   // never thrown, always told
 * }</pre>
 *
 * <p>A folder is walked in the order of its names; hidden files, {@code README*} and tables ({@code
 * *.csv}) in it are not articles and are counted as skipped. A file named outright is always read.
 * Two files with the same bytes are one document, under the path that sorts first, and that is
 * told.
 *
 * <p><b>The text</b> is the file's text decoded and nothing else: line ends, spaces and blank lines
 * stay as they stand, because evidence counts code points in it. In Python's terms it is {@code
 * path.read_bytes().decode("utf-8")}: {@code \r\n} stays two characters, where {@code read_text}
 * would make it one. A byte order mark in UTF-8 stays in the text as U+FEFF (as it does there) and
 * lies before {@link Document#bodyStart}; in UTF-16 it belongs to the encoding and is left out, as
 * with {@code decode("utf-16")}.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class Intake {
  /**
   * Larger files are not articles. With the whole text in memory a reader needs many times that.
   */
  static final int LIMIT = 4 << 20;

  private Intake() {}

  /**
   * What became of the files.
   *
   * @param documents each once, in the order in which they were first named
   * @param problems what was not read, or read with a reservation; the problem's document is the
   *     path as given
   * @param skipped how many files of folders were passed over, by reason, in the order of reasons
   */
  public record Result(
      List<Document> documents, List<Problem> problems, Map<String, Integer> skipped) {
    public Result {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
      skipped = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }
  }

  /**
   * Reads all files and folders.
   *
   * @param paths as typed; the document's source keeps that spelling
   * @param metadata a CSV file of what is known of the files (columns {@code path} relative to that
   *     file, {@code url}, {@code outlet}, {@code title}, {@code author}, {@code published}; others
   *     ignored), or null
   */
  public static Result read(List<String> paths, @Nullable Path metadata) {
    List<Problem> problems = new ArrayList<>();
    Metadata known = metadata == null ? Metadata.NONE : Metadata.load(metadata, problems);
    Walk walk = new Walk(problems);
    paths.forEach(walk::add);
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Walk.Found found : walk.files()) {
      Document document = Article.read(found, known, problems);
      if (document != null) {
        documents.merge(document.id(), document, (first, again) -> firstOf(first, again, problems));
      }
    }
    return new Result(List.copyOf(documents.values()), problems, walk.skipped());
  }

  /** Of two files with the same bytes the one whose path sorts first, whatever came first. */
  private static Document firstOf(Document one, Document other, List<Problem> problems) {
    boolean inOrder = one.source().compareTo(other.source()) <= 0;
    Document kept = inOrder ? one : other;
    Document dropped = inOrder ? other : one;
    problems.add(
        new Problem(
            dropped.source(),
            Severity.WARNING,
            "the same bytes as "
                + kept.source()
                + ", "
                + dropped.source()
                + ", read once; leave one of them out"));
    return kept;
  }
}
