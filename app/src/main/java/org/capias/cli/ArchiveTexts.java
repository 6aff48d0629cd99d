package org.capias.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.archive.Verdict;

/** What the archive tells, as lines of text. */
final class ArchiveTexts {
  /** Where sources begin in a list. */
  private static final int INDENT = 46;

  private ArchiveTexts() {}

  static String added(Archive.Added added) {
    Archive.Item item = added.item();
    String what =
        !added.isNew()
            ? "known   "
            : item.version() == 1 ? "added   " : "version " + item.version();
    return String.format(Locale.ROOT, "%-10s  %6d  %s\n", what, item.number(), item.source());
  }

  static String heading() {
    return String.format(
        Locale.ROOT, "%6s  %-20s  %3s  %9s  %s\n", "item", "captured", "ver", "bytes", "source");
  }

  static String line(ArchiveList.Row row) {
    StringBuilder lines = new StringBuilder(line(row.item()));
    for (ArchiveList.Document document : row.documents()) {
      StringJoiner facts = new StringJoiner(", ");
      for (String fact : Arrays.asList(document.title(), document.outlet(), document.published())) {
        if (fact != null) {
          facts.add(fact);
        }
      }
      if (facts.length() > 0) {
        lines.append(" ".repeat(INDENT)).append(facts).append('\n');
      }
    }
    return lines.toString();
  }

  static String line(Archive.Item item) {
    return String.format(
        Locale.ROOT,
        "%6d  %-20s  %3d  %9d  %s%s\n",
        item.number(),
        seconds(item.captured()),
        item.version(),
        item.bytes(),
        item.source(),
        (item.error() ? "  [answered " + item.status() + "]" : "")
            + (item.deleted() == null ? "" : "  [deleted: " + item.deleted().reason() + "]"));
  }

  static String line(KeptCase saved) {
    return String.format(
        Locale.ROOT,
        "%6d  %-20s  %3d  %9s  %s\n",
        saved.number(),
        seconds(saved.time()),
        saved.version(),
        saved.documents().size() + " texts",
        saved.name());
  }

  static String saved(KeptCase saved) {
    return "case "
        + saved.name()
        + " version "
        + saved.version()
        + " saved in the archive; '"
        + opening(saved)
        + "' gives it as a page";
  }

  /** How to look at a case again. */
  static String opening(KeptCase saved) {
    return "capias archive show " + saved.name() + " --out " + saved.name() + ".html";
  }

  static String name(Archive.Item item) {
    return "item " + item.number() + ", version " + item.version() + ", " + item.captured();
  }

  static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  static void item(StringBuilder out, Archive.Item item) {
    row(out, "item", "" + item.number());
    row(out, "target", item.target());
    row(out, "source", item.source());
    if (item.led() != null) {
      row(out, "led to by", item.led());
    }
    row(out, "captured", "" + item.captured());
    row(out, "added", "" + item.added());
    row(
        out,
        "version",
        item.version() + (item.before() == null ? "" : ", after item " + item.before()));
    row(out, "payload", item.payload());
    row(out, "bytes", "" + item.bytes());
    row(out, "media type", item.type() == null ? "unknown" : item.type());
    if (item.status() != null) {
      row(out, "status", "" + item.status());
    }
    row(out, "record", item.record());
    row(out, "place", item.place());
    Archive.Deletion deleted = item.deleted();
    if (deleted != null) {
      row(out, "deleted", deleted.time() + " by " + deleted.who() + ": " + deleted.reason());
    }
  }

  static void row(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-11s %s\n", name, value));
  }

  static String finding(Verdict.Finding finding) {
    return finding.file()
        + (finding.record() == null ? "" : ", record " + finding.record())
        + ", byte "
        + finding.offset()
        + ": "
        + finding.what()
        + "; expected "
        + finding.expected()
        + "; found "
        + finding.found();
  }

  /** {@code 1 entry}, {@code 2 entries}. */
  static String counted(long count, String things) {
    String one = things.replaceFirst("ies$", "y").replaceFirst("s$", "");
    return count + " " + (count == 1 ? one : things);
  }

  static String counts(Map<String, Long> counts) {
    List<String> parts =
        counts.entrySet().stream().map(one -> counted(one.getValue(), one.getKey())).toList();
    return String.join(", ", parts);
  }
}
