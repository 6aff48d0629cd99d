package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.model.Determination;
import org.capias.model.Determination.Reason;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.capias.registry.Ruling;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every legal case under {@code src/test/cases}, asked of the law as it is shipped. */
class CaseDocumentsTest {
  private static final Path CASES = Path.of("src/test/cases");

  /** Findings that go without saying; a case need not list them. */
  static final Map<String, String> ROUTINE =
      Map.of(
          "on-territory", "yes",
          "consultation-suspends", "no",
          "missing-law-excuses", "no");

  private static final Registry REGISTRY = Registry.load();
  private static final Law LAW = Law.with(REGISTRY);

  private static List<CaseDocument> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(f -> f.toString().endsWith(".md") && !f.getParent().equals(CASES))
          .sorted()
          .map(CaseDocument::read)
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> isAnsweredAsWritten() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(CaseDocument c) {
    String[] q = c.part("Question").split(" ");
    Determination d =
        LAW.determine(
            REGISTRY.person(q[0]).orElseThrow(() -> new AssertionError("no person " + q[0])),
            REGISTRY.state(q[1]).orElseThrow(() -> new AssertionError("no state " + q[1])),
            PartialDate.parse(q[2]),
            Label.parse(Presence.class, q[3]),
            c.parts().containsKey("Known on") ? LocalDate.parse(c.part("Known on")) : null);
    assertThat(d.answer().label() + ", " + d.basis().label())
        .as(() -> "answer; reasons: " + told(d.reasons()))
        .isEqualTo(c.part("Answer"));
    checkTrace(c, d.reasons());
    contains(
        c,
        "Objections",
        d.objections().stream().map(o -> o.disposition().label() + ": " + o.raised()).toList());
    contains(
        c,
        "Findings",
        d.findings().stream()
            .map(f -> (f.date() == null ? "" : f.date()) + ": " + f.finding())
            .toList());
    contains(c, "Next", d.next());
    List<String> views = d.views().stream().map(v -> v.holder() + ": " + v.position()).toList();
    contains(c, "Views", views);
    lacks(c, "No view", views);
    lacks(c, "No objection", d.objections().stream().map(o -> o.raised()).toList());
    lacks(c, "Not next", d.next());
    assertThat(c.part("Why")).isNotEmpty();
    boolean changes = d.reasons().get(0).rule().equals(Determiner.PARTIAL);
    if (!changes) {
      assertThat(LAW.again(d.reasons())).as("the trace alone").isEqualTo(d.answer());
    }
  }

  /** The reasons that do not go without saying are those of the case, in that order. */
  private static void checkTrace(CaseDocument c, List<Reason> reasons) {
    List<Reason> telling = new ArrayList<>();
    for (Reason r : reasons) {
      if (!r.holds().label().equals(ROUTINE.get(r.rule()))) {
        telling.add(r);
      }
    }
    List<String> expected = c.list("Trace");
    assertThat(telling.stream().map(r -> r.holds().label() + " " + r.rule()).toList())
        .as(() -> "trace: " + told(telling))
        .isEqualTo(expected.stream().map(e -> e.split(":", 2)[0]).toList());
    for (int i = 0; i < expected.size(); i++) {
      String[] parts = expected.get(i).split(": *", 2);
      if (parts.length > 1) {
        assertThat(telling.get(i).because()).as(parts[0]).containsIgnoringCase(parts[1]);
      }
      assertThat(telling.get(i).article()).isNotEmpty();
      assertThat(telling.get(i).source()).isNotEmpty();
    }
  }

  private static void contains(CaseDocument c, String label, List<String> found) {
    for (String expected : c.list(label)) {
      assertThat(found)
          .as(label)
          .anySatisfy(line -> assertThat(line).startsWithIgnoringCase(expected));
    }
  }

  private static void lacks(CaseDocument c, String label, List<String> found) {
    for (String unexpected : c.list(label)) {
      assertThat(found)
          .as(label)
          .noneSatisfy(line -> assertThat(line).startsWithIgnoringCase(unexpected));
    }
  }

  private static String told(List<Reason> reasons) {
    StringBuilder text = new StringBuilder();
    for (Reason r : reasons) {
      text.append("\n- ").append(r.holds().label()).append(' ').append(r.rule());
      text.append(": ").append(r.because());
    }
    return text.toString();
  }

  @Test
  void everyDecisionOfTheRegistryHasACase() throws IOException {
    Set<String> covered = new TreeSet<>();
    cases().forEach(c -> covered.addAll(c.ids("Decision")));
    assertThat(REGISTRY.rulings().stream().map(Ruling::id)).allMatch(covered::contains);
  }

  @Test
  void everyWorkedAnswerHasACase() throws IOException {
    Set<String> covered = new TreeSet<>();
    cases().forEach(c -> covered.addAll(c.ids("Worked answer")));
    assertThat(covered)
        .contains(
            "G01", "G06", "G09", "G11", "G16", "G20", "G21", "G26", "G30", "G32", "G33", "G35",
            "G36", "G39", "G42", "G44", "G49", "G52", "G53", "G55", "G58", "G60");
  }

  @Test
  void aHundredAndFiftyCasesAsManyNegativeAsPositive() throws IOException {
    List<CaseDocument> all = cases();
    long yes = all.stream().filter(c -> c.part("Answer").startsWith("yes")).count();
    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all.size() - yes).isGreaterThanOrEqualTo(yes);
  }
}
