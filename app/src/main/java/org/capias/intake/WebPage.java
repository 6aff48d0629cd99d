package org.capias.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.intake.html.Html;
import org.capias.model.Document;
import org.jspecify.annotations.Nullable;

/** A web page as a document: what a table tells of it goes before what it tells of itself. */
final class WebPage {
  private WebPage() {}

  static Intake.Page read(Reading reading) {
    Intake.Capture capture = reading.capture();
    byte[] entity = reading.entity();
    Html.Article page =
        Html.read(
            entity,
            capture.charset(),
            reading.fetched() ? capture.target() : null,
            reading.mapped());
    for (String remark : page.remarks()) {
      reading.warn(remark, "compare it with the page");
    }
    if (page.text().isBlank()) {
      return reading.refuse("no article found in this page", "save its text as plain text");
    }
    Intake.Extract extract =
        new Intake.Extract(
            document(reading, page), page.offsets(), 0, entity.length, details(page));
    return reading.page(page.charset(), List.of(extract));
  }

  private static Document document(Reading reading, Html.Article page) {
    Metadata.Row row = reading.row();
    String address = reading.fetched() ? reading.capture().target().toString() : null;
    return new Document(
        Hashes.id(reading.entity(), 0, reading.entity().length),
        reading.source(),
        page.text(),
        0,
        Reading.first(row.title(), page.title()),
        Reading.first(row.outlet(), page.outlet()),
        Reading.first(row.author(), page.author()),
        row.published() != null ? row.published() : page.published(),
        Reading.first(Reading.first(row.url(), page.canonical()), address),
        Reading.first(Language.of(page.text(), 0), page.language()));
  }

  private static Map<String, String> details(Html.Article page) {
    Map<String, String> details = new TreeMap<>();
    details.put("kind", "html");
    put(details, "canonical", page.canonical());
    put(details, "description", page.description());
    put(details, "modified", page.modified() == null ? null : page.modified().toString());
    put(details, "language", page.language());
    return details;
  }

  private static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
