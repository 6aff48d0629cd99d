package org.capias.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.intake.html.Html;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/** A web page as a document: what a table tells of it goes before what it tells of itself. */
final class WebPage {
  private final Intake.Capture capture;
  private final byte[] entity;
  private final Metadata.Row row;
  private final List<Problem> problems;
  private @Nullable Charset charset;

  WebPage(Intake.Capture capture, byte[] entity, Metadata.Row row, List<Problem> problems) {
    this.capture = capture;
    this.entity = entity;
    this.row = row;
    this.problems = problems;
  }

  @Nullable Charset charset() {
    return charset;
  }

  List<Intake.Extract> read(boolean mapped) {
    String scheme = capture.target().getScheme();
    boolean fetched = "http".equals(scheme) || "https".equals(scheme);
    Html.Article page =
        Html.read(entity, capture.charset(), fetched ? capture.target() : null, mapped);
    charset = page.charset();
    String source = capture.source();
    for (String remark : page.remarks()) {
      problems.add(
          new Problem(
              source, Severity.WARNING, remark + ", " + source + ", compare it with the page"));
    }
    if (page.text().isBlank()) {
      problems.add(
          new Problem(
              source,
              Severity.ERROR,
              "no article found in this page, " + source + ", save its text as plain text"));
      return List.of();
    }
    String language = Language.of(page.text(), 0);
    Map<String, String> details = new TreeMap<>();
    details.put("kind", "html");
    put(details, "canonical", page.canonical());
    put(details, "description", page.description());
    put(details, "modified", page.modified() == null ? null : page.modified().toString());
    put(details, "language", page.language());
    Document document =
        new Document(
            Hashes.id(entity, 0, entity.length),
            source,
            page.text(),
            0,
            first(row.title(), page.title()),
            first(row.outlet(), page.outlet()),
            first(row.author(), page.author()),
            row.published() != null ? row.published() : page.published(),
            first(first(row.url(), page.canonical()), fetched ? capture.target().toString() : null),
            first(language, page.language()));
    return List.of(new Intake.Extract(document, page.offsets(), 0, entity.length, details));
  }

  private static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
