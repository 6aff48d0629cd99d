package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.capias.model.Answer;
import org.capias.model.Determination.Reason;
import org.capias.model.Holds;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** The rules as data: complete, without a hole, without a contradiction. */
class RulebookTest {
  private static final Rulebook BOOK = Rulebook.load();

  /** What each rule that decides may find besides nothing; the others find a plain no. */
  private static final Map<String, List<Holds>> MAY_FIND =
      Map.ofEntries(
          Map.entry("place-is-state", List.of(Holds.NO)),
          Map.entry("instrument-of-the-court", List.of(Holds.NO)),
          Map.entry("warrant-in-force", List.of(Holds.YES, Holds.YES, Holds.NO, Holds.UNKNOWN)),
          Map.entry("still-to-be-surrendered", List.of(Holds.NO, Holds.UNKNOWN)),
          Map.entry("party-on-date", List.of(Holds.YES, Holds.NO)),
          Map.entry("deposited-not-in-force", List.of(Holds.YES, Holds.NO)),
          Map.entry("withdrawal-in-effect", List.of(Holds.YES, Holds.NO)),
          Map.entry(
              "proceedings-before-withdrawal", List.of(Holds.CONTESTED, Holds.NO, Holds.UNKNOWN)),
          Map.entry("declaration-accepts", List.of(Holds.YES, Holds.NO)),
          Map.entry("council-resolution-binds", List.of(Holds.YES, Holds.NO)),
          Map.entry("agreement-binds", List.of(Holds.YES, Holds.NO)),
          Map.entry("tribunal-resolution-binds", Arrays.asList(Holds.values())),
          Map.entry("tribunal-agreement-binds", List.of(Holds.YES, Holds.NO)),
          Map.entry("request-received", List.of(Holds.YES, Holds.YES, Holds.NO, Holds.UNKNOWN)),
          Map.entry("justice-offence-only", List.of(Holds.YES)),
          Map.entry("on-territory", List.of(Holds.YES, Holds.CONTESTED)),
          Map.entry("surrender-in-transit", List.of(Holds.YES)),
          Map.entry("immunity-bars", List.of(Holds.NO, Holds.CONTESTED)),
          Map.entry("consent-agreement-bars", List.of(Holds.CONTESTED)),
          Map.entry("council-deferral", List.of(Holds.CONTESTED)));

  /** Rules that always find something when they are asked. */
  private static final Set<String> NEVER_SILENT =
      Set.of(
          "warrant-in-force",
          "party-on-date",
          "agreement-binds",
          "tribunal-resolution-binds",
          "tribunal-agreement-binds",
          "request-received",
          "on-territory");

  private static Probe[] findings(Random random) {
    Probe[] probes = new Probe[BOOK.rules().size()];
    // Nobody is in the air and in transit at once.
    boolean transit = random.nextInt(5) == 0;
    for (int i = 0; i < probes.length; i++) {
      String rule = BOOK.rules().get(i).id();
      List<Holds> may = MAY_FIND.getOrDefault(rule, List.of(Holds.NO));
      Holds holds = may.get(random.nextInt(may.size()));
      boolean silent = !NEVER_SILENT.contains(rule) && random.nextInt(4) > 0;
      if (rule.equals("surrender-in-transit")) {
        silent = !transit;
      }
      Holds found = rule.equals("on-territory") && transit ? Holds.YES : holds;
      boolean says = !silent;
      probes[i] = question -> says ? Held.of(found, () -> rule) : null;
    }
    return probes;
  }

  @Test
  void whateverTheRulesFindThereIsOneAnswerAndALawyerComesToTheSame() {
    Registry registry = Registry.load();
    Dossiers dossiers = new Dossiers(registry);
    Question anything =
        new Question(
            dossiers.of(registry.people().get(0)),
            dossiers.of(registry.states().get(0)),
            LocalDate.EPOCH,
            Presence.LANDED,
            null,
            LocalDate.MAX,
            Authorities.load());
    Conclusions conclusions = new Conclusions(BOOK);
    Random random = new Random(17);
    Set<Answer> seen = new TreeSet<>();
    for (int i = 0; i < 200_000; i++) {
      Inquiry inquiry = new Inquiry(BOOK.rules(), BOOK.definitions(), findings(random), anything);
      Answer answer = conclusions.from(inquiry).answer();
      List<Reason> reasons = inquiry.reasons();
      if (Oracle.answer(reasons) != answer) {
        assertThat(Oracle.answer(reasons)).as(reasons.toString()).isEqualTo(answer);
      }
      seen.add(answer);
    }
    assertThat(seen).containsExactly(Answer.values());
  }

  @Test
  void everyRuleSaysWhatALawyerNeeds() {
    for (Rule rule : BOOK.rules()) {
      assertThat(rule.says()).as(rule.id()).endsWith(".");
      assertThat(rule.article()).as(rule.id()).isNotBlank();
      assertThat(rule.version()).as(rule.id()).isNotBlank();
      assertThat(rule.asks()).as(rule.id()).isNotBlank();
      assertThat(rule.yields()).as(rule.id()).isNotBlank();
      assertThat(rule.authority()).as(rule.id()).isNotBlank();
      assertThat(rule.reviewed()).as(rule.id()).isEqualTo("no");
    }
  }

  @Test
  void everyRuleHasAProbe() {
    assertThat(Probe.bind(BOOK)).hasSize(BOOK.rules().size()).doesNotContainNull();
  }

  @Test
  void anExceptionToAnExceptionNamesTheBaseAsWell() {
    for (Conclusion c : BOOK.conclusions()) {
      for (int over : c.overrides()) {
        Conclusion overridden = BOOK.conclusions().get(over);
        if (overridden.isException()) {
          assertThat(overridden.overrides().stream().anyMatch(c.overrides()::contains))
              .as(c.id() + " over " + overridden.id())
              .isTrue();
        }
      }
    }
  }

  @Test
  void theOrderOfTheConclusionsMeansNothing() {
    List<Conclusion> bases =
        BOOK.conclusions().stream().filter(c -> !c.isException() && c.basis() != null).toList();
    assertThat(bases).allMatch(c -> c.strength() > 0);
    assertThat(BOOK.conclusions())
        .filteredOn(Conclusion::isException)
        .allMatch(c -> c.basis() == null && c.strength() == 0);
  }

  @Test
  void aMistakeInARuleFileNamesFileAndLine() {
    assertThatThrownBy(() -> Blocks.parse("rules/x.txt", List.of("rule: a", "no colon here")))
        .hasMessage("rules/x.txt:2: not 'key: value': no colon here");
    Blocks.Block block = Blocks.parse("rules/x.txt", List.of("", "rule: a", "rule: b")).get(0);
    assertThatThrownBy(() -> block.one("rule")).hasMessage("rules/x.txt:2: 'rule' comes 2 times");
    assertThatThrownBy(() -> block.one("says")).hasMessage("rules/x.txt:2: no 'says'");
    assertThatThrownBy(
            () ->
                BOOK.conditions(Blocks.parse("f", List.of("when: nothing is yes")).get(0), "when"))
        .hasMessage("f:1: 'nothing' is written nowhere");
  }
}
