package org.capias.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.archive.Archive;
import org.capias.intake.Intake;
import org.capias.intake.Offsets;
import org.capias.model.Document;

/**
 * {@code capias archive show ITEM --at START-END}: where the words of an evidence stand in the
 * bytes that were kept, and what stands there, markup and all. A feed's item holds several
 * documents; each that is long enough is told.
 */
final class ArchivePlace {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final Console console;
  private final int start;
  private final int end;

  /**
   * @param range as evidence has it, in code points: {@code 104-114}
   */
  ArchivePlace(Console console, String range) {
    this.console = console;
    Matcher told = RANGE.matcher(range);
    if (!told.matches() || Integer.parseInt(told.group(1)) >= Integer.parseInt(told.group(2))) {
      throw new UsageException(
          "not a place", "'" + range + "'", "write START-END as evidence has it, such as 104-114");
    }
    start = Integer.parseInt(told.group(1));
    end = Integer.parseInt(told.group(2));
  }

  void show(Archive archive, Archive.Item item) {
    Intake.Page page = Intake.page(archive.capture(item));
    page.problems().forEach(problem -> console.tell(problem.message()));
    boolean any = false;
    for (Intake.Extract extract : page.extracts()) {
      Document document = extract.document();
      if (document.characters() >= end) {
        StringBuilder out = new StringBuilder(any ? "\n" : "");
        any = true;
        ArchiveTexts.row(out, "document", document.id());
        ArchiveTexts.row(out, "words", document.evidence(start, end).quote());
        place(out, extract, page, item);
        console.out().print(out);
      }
    }
    if (!any) {
      console.tell(
          "no text that long", item.source(), "give a place that 'archive search' or a case told");
    }
  }

  private void place(
      StringBuilder out, Intake.Extract extract, Intake.Page page, Archive.Item item) {
    Optional<Offsets.Range> found = extract.offsets().bytes(start, end);
    if (found.isEmpty()) {
      ArchiveTexts.row(out, "bytes", "not told: in this kind of file words have no place");
      return;
    }
    Offsets.Range range = found.get();
    Charset charset = page.charset() == null ? StandardCharsets.UTF_8 : page.charset();
    String coded = page.entity().length == item.bytes() ? "" : ", its coding undone";
    ArchiveTexts.row(
        out,
        "bytes",
        range.start() + "-" + range.end() + " of the content of item " + item.number() + coded);
    ArchiveTexts.row(
        out, "there", new String(page.entity(), range.start(), range.length(), charset));
  }
}
