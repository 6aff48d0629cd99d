package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationResult;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read back by ical4j, which takes the standard at its word where no hints relax it. */
class CalendarTest {
  private static String ics(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.calendar(file, out);
    return out.toString();
  }

  private static List<CalendarComponent> valid(String ics) throws Exception {
    net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
    ValidationResult result = calendar.validate();
    assertThat(result.getEntries()).extracting(ValidationEntry::getMessage).isEmpty();
    assertThat(ics.lines())
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
    return calendar.getComponentList().getAll();
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).map(Property::getValue).orElse("absent");
  }

  /** The visit of the samples as if it were still to come. */
  private static CaseFile planned(@Nullable String from, @Nullable String to) {
    CaseFile file = Samples.caseFile();
    Encounter e = file.encounters().get(0);
    return file.withEncounters(
        List.of(
            new Encounter(
                e.id(),
                e.story(),
                e.person(),
                e.state(),
                e.place(),
                EncounterKind.PLANNED,
                e.outcome(),
                from == null ? null : PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to),
                e.occasion(),
                e.determination(),
                e.casesLike(),
                e.evidence())));
  }

  @Test
  void aPlanForADayIsAnEventOfThatDay() throws Exception {
    CalendarComponent event = valid(ics(planned("2024-09-02", "2024-09-03"))).get(0);
    assertThat(event.getName()).isEqualTo("VEVENT");
    assertThat(value(event, "DTSTART")).isEqualTo("20240902");
    assertThat(value(event, "DTEND")).as("the day after the last").isEqualTo("20240904");
    assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(value(event, "SUMMARY"))
        .isEqualTo("Vladimir Putin, planned visit to Mongolia, 2–3 September 2024");
    assertThat(value(event, "DESCRIPTION")).contains("bound to arrest and surrender", "“");
  }

  @Test
  void aPlanForAMonthSaysThatTheDayIsNotTold() throws Exception {
    CalendarComponent event = valid(ics(planned("2024-09", null))).get(0);
    assertThat(value(event, "DTSTART")).isEqualTo("20240901");
    assertThat(value(event, "DTEND")).isEqualTo("20241001");
    assertThat(value(event, "SUMMARY")).endsWith("September 2024, day not told");
  }

  @Test
  void aPlanWithoutADayIsNotLost() throws Exception {
    for (String from : new String[] {null, "2024"}) {
      CalendarComponent todo = valid(ics(planned(from, null))).get(0);
      assertThat(todo.getName()).isEqualTo("VTODO");
      assertThat(value(todo, "DTSTART")).isEqualTo("absent");
      assertThat(value(todo, "SUMMARY")).contains("day not told");
    }
  }

  @Test
  void noPlanIsSaid() throws Exception {
    CalendarComponent entry = valid(ics(Samples.empty())).get(0);
    assertThat(entry.getName()).isEqualTo("VJOURNAL");
    assertThat(value(entry, "SUMMARY")).isEqualTo("No planned trip is told in no articles");
  }

  @Test
  void aNameCannotEndTheEventAndBeginAnother() throws Exception {
    List<CalendarComponent> events = valid(ics(Samples.hostile()));
    assertThat(events).hasSize(1);
    assertThat(value(events.get(0), "SUMMARY")).contains("END:VEVENT", "⟨U+202E⟩");
    assertThat(value(events.get(0), "URL")).isEqualTo("absent");
  }

  @Test
  void theSamePlanHasTheSameNameInEveryRun() {
    assertThat(ics(planned("2024-09", null))).isEqualTo(ics(planned("2024-09", null)));
  }
}
