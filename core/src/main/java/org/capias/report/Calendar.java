package org.capias.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.report.view.Described;
import org.capias.report.view.Visible;
import org.capias.report.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * The planned trips of a case file as a calendar (iCalendar, RFC 5545). A day or a month is an
 * event, tentative and transparent; a month covers all its days and says that the day is not told.
 * A plan without either is a to-do without a date, so that it is not lost. Where no trip is planned
 * a journal entry says so: a calendar without any component would be none.
 *
 * <p>{@code DTSTAMP}, when a component was last revised, is the last day on which one of its
 * documents was published, and the first of January 1970 where no document tells: there is no clock
 * here.
 */
final class Calendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int OCTETS = 75;

  private final Writer out;
  private final Map<String, Document> documents = new HashMap<>();

  private Calendar(CaseFile file, Writer out) {
    this.out = out;
    file.documents().forEach(s -> documents.put(s.document().id(), s.document()));
  }

  static void write(CaseFile file, Writer out) {
    try {
      new Calendar(file, out).calendar(file);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void calendar(CaseFile file) throws IOException {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Capias//Case file//EN");
    line("CALSCALE", "GREGORIAN");
    List<Encounter> planned =
        file.encounters().stream().filter(e -> e.kind() == EncounterKind.PLANNED).toList();
    for (Encounter trip : planned) {
      trip(trip);
    }
    if (planned.isEmpty()) {
      line("BEGIN", "VJOURNAL");
      line(
          "UID",
          Ids.of("calendar", String.join(" ", documents.keySet().stream().sorted().toList())));
      line("DTSTAMP", stamp(List.of()));
      text("SUMMARY", "No planned trip is told in " + Words.count(documents.size(), "article"));
      line("END", "VJOURNAL");
    }
    line("END", "VCALENDAR");
  }

  private void trip(Encounter trip) throws IOException {
    PartialDate from = trip.from();
    boolean dated = from != null && from.precision() != PartialDate.Precision.YEAR;
    String component = dated ? "VEVENT" : "VTODO";
    line("BEGIN", component);
    line("UID", Ids.of("trip", trip.evidence(), trip.person().name(), trip.state().iso2()));
    line("DTSTAMP", stamp(trip.evidence()));
    if (from != null && dated) {
      PartialDate to = trip.to();
      LocalDate last = to == null || to.compareTo(from) < 0 ? from.last() : to.last();
      line("DTSTART;VALUE=DATE", DAY.format(from.first()));
      line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
      line("STATUS", "TENTATIVE");
      line("TRANSP", "TRANSPARENT");
    } else {
      line("STATUS", "NEEDS-ACTION");
    }
    boolean exact = from != null && from.isDay();
    text("SUMMARY", Described.encounter(trip) + (exact || from == null ? "" : ", day not told"));
    text(
        "LOCATION",
        trip.place() == null ? trip.state().name() : trip.place() + ", " + trip.state().name());
    text("DESCRIPTION", description(trip));
    String url = url(trip.evidence());
    if (url != null) {
      line("URL", url);
    }
    line("CATEGORIES", "CAPIAS,PLANNED");
    line("END", component);
  }

  private String description(Encounter trip) {
    StringBuilder text = new StringBuilder();
    if (trip.occasion() != null) {
      text.append(trip.occasion()).append("\n\n");
    }
    if (trip.determination() != null) {
      text.append(Described.determination(trip.determination())).append("\n\n");
    }
    Set<String> words = new LinkedHashSet<>();
    for (Evidence e : trip.evidence()) {
      Document document = documents.get(e.document());
      String name =
          document == null
              ? e.document()
              : document.outlet() != null ? document.outlet() : document.source();
      words.add("“" + e.quote().strip() + "” (" + name + ")");
    }
    return text.append(String.join("\n", words)).toString();
  }

  private @Nullable String url(List<Evidence> evidence) {
    for (Evidence e : evidence) {
      Document document = documents.get(e.document());
      String url = document == null ? null : document.url();
      if (url != null && url.matches("https?://[!-~]+")) {
        return url;
      }
    }
    return null;
  }

  private String stamp(List<Evidence> evidence) {
    LocalDate last = LocalDate.EPOCH;
    for (Evidence e : evidence) {
      Document document = documents.get(e.document());
      PartialDate published = document == null ? null : document.published();
      if (published != null && published.last().isAfter(last)) {
        last = published.last();
      }
    }
    return DAY.format(last) + "T000000Z";
  }

  /** A value of type TEXT, escaped. */
  private void text(String name, String value) throws IOException {
    String shown =
        Visible.block(value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
    line(
        name,
        shown.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"));
  }

  /** A content line, folded before it is longer than 75 octets, never inside a character. */
  private void line(String name, String value) throws IOException {
    String line = name + ":" + value;
    StringBuilder folded = new StringBuilder(line.length() + 16);
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String one = Character.toString(line.codePointAt(i));
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(one);
      octets += size;
    }
    out.append(folded).append("\r\n");
  }
}
