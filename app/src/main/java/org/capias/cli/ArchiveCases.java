package org.capias.cli;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.intake.Intake;
import org.capias.intake.limit.Patience;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.report.Reports;

/** Case files from what is kept, and kept with it. */
final class ArchiveCases {
  private ArchiveCases() {}

  /** What items say: each document once, with the item that says it first. */
  record Said(
      Map<String, Archive.Read> reads, List<Problem> problems, Map<String, Integer> passed) {
    List<Document> documents() {
      return reads.values().stream().map(Archive.Read::document).toList();
    }
  }

  static Said read(Archive archive, List<Archive.Item> items, Patience patience) {
    Map<String, Archive.Read> reads = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> passed = new TreeMap<>();
    for (Archive.Item item : items) {
      if (item.deleted() == null) {
        Intake.Capture capture = archive.capture(item);
        Optional<String> why = Intake.passedOver(capture, patience);
        if (why.isPresent()) {
          passed.merge(why.get(), 1, Integer::sum);
          continue;
        }
        Intake.Page page = Intake.page(capture, patience);
        problems.addAll(page.problems());
        for (Intake.Extract extract : page.extracts()) {
          Document document = extract.document();
          reads.putIfAbsent(document.id(), new Archive.Read(item, document));
        }
      }
    }
    return new Said(reads, problems, passed);
  }

  /** The newest version of everything that was not deleted and is no error (404). */
  static List<Archive.Item> newest(Archive archive) {
    Map<String, Archive.Item> byTarget = new LinkedHashMap<>();
    archive.items(
        item -> {
          if (!item.error()) {
            byTarget.put(item.target(), item);
          }
        });
    return byTarget.values().stream().filter(item -> item.deleted() == null).toList();
  }

  /**
   * Saves a case file. Its documents may have been read with more known of them than the items tell
   * (a table of metadata); what counts for a quotation is the text, and that must be the item's.
   */
  static KeptCase keep(Archive archive, String name, CaseFile file, List<Archive.Read> reads) {
    return archive.keepCase(
        name,
        written(out -> Reports.json(file, out)),
        written(out -> Reports.html(file, out)),
        reads);
  }

  private static byte[] written(Consumer<StringWriter> report) {
    StringWriter text = new StringWriter();
    report.accept(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
