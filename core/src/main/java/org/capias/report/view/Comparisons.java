package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.Label;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.model.Verdict;
import org.capias.report.view.Page.Comparison;
import org.capias.report.view.Page.Line;

/**
 * The accounts of a story in five lists: the sources differ, it changed while they wrote, they say
 * different things that fit, they say the same, only one of them says it. Who is quoted with the
 * same words is told where the words are, not here.
 */
final class Comparisons {
  private static final String QUOTATION = "quotation";

  /** So much of a sentence names what is told in it. */
  private static final int COLUMNS = 70;

  private final Numbering numbers;
  private final List<Account> accounts = new ArrayList<>();
  private final Map<String, Encounter> encounters = new HashMap<>();
  private final Map<String, PartialDate> published = new HashMap<>();
  private final Set<Account> shown = new HashSet<>();

  Comparisons(CaseFile file, Numbering numbers, Predicate<Collection<Evidence>> isHere) {
    this.numbers = numbers;
    file.encounters().forEach(e -> encounters.put(e.id(), e));
    for (CaseFile.Source source : file.documents()) {
      PartialDate day = source.document().published();
      if (day != null) {
        published.put(source.document().id(), day);
      }
    }
    for (Account account : file.accounts()) {
      if (account.values().stream().anyMatch(v -> isHere.test(v.evidence()))
          && (!account.topic().equals(QUOTATION) || account.verdict() == Verdict.DISAGREE)) {
        accounts.add(account);
      }
    }
  }

  List<Comparison> differ() {
    return those(a -> a.verdict() == Verdict.DISAGREE);
  }

  /** What changed while it was reported, each value with the day on which it was first told. */
  List<Comparison> developed() {
    return accounts.stream()
        .filter(a -> a.verdict() == Verdict.DEVELOPMENT)
        .map(
            a ->
                new Comparison(
                    what(a),
                    a.values().stream()
                        .map(
                            v ->
                                new Line(
                                    told(v) + inWords(a, v.value()), numbers.cites(v.evidence())))
                        .toList()))
        .toList();
  }

  private String told(Account.Value value) {
    PartialDate day = published.get(value.documents().get(0));
    return day == null ? "" : "told " + Words.date(day) + ": ";
  }

  List<Comparison> compatible() {
    return those(a -> a.verdict() == Verdict.AGREE && a.values().size() > 1);
  }

  List<Comparison> agreed() {
    return those(a -> a.verdict() == Verdict.AGREE && a.values().size() == 1);
  }

  /**
   * Encounters that only one source tells of stand on the timeline already, and a day for which a
   * sentence is one of several that tell it is not that source's alone.
   */
  List<Comparison> single() {
    SharedDays shared = new SharedDays(accounts.stream().filter(Comparisons::isDay).toList());
    return those(
        a ->
            a.verdict() == Verdict.SINGLE_SOURCE
                && !encounters.containsKey(a.about())
                && !shared.has(a));
  }

  /** The other days that are told for something on the timeline; each dispute is shown once. */
  List<Line> disputed(TimelineEntry entry) {
    List<Line> other = new ArrayList<>();
    for (Account account : accounts) {
      if (account.verdict() == Verdict.DISAGREE
          && isDay(account)
          && isOf(account, entry)
          && shown.add(account)) {
        other.addAll(otherDays(account, entry));
      }
    }
    return other;
  }

  /** The days for which it was planned, where they are others. */
  List<Line> planned(TimelineEntry entry) {
    List<Line> other = new ArrayList<>();
    for (Account day : accounts) {
      if (isDay(day) && isOf(day, entry)) {
        for (Account plan : accounts) {
          if (plan.topic().equals("planned date")
              && plan.about().equals(day.about())
              && shown.add(plan)) {
            other.addAll(otherDays(plan, entry));
          }
        }
      }
    }
    return other;
  }

  /** Every day that is told for an encounter, with who tells it. */
  List<TimelineEntry> days() {
    List<TimelineEntry> days = new ArrayList<>();
    for (Account account : accounts) {
      if (isDay(account)) {
        for (Account.Value value : account.values()) {
          PartialDate.tryParse(value.value())
              .ifPresent(day -> days.add(new TimelineEntry(day, "", value.evidence())));
        }
      }
    }
    return days;
  }

  /** The other days that are told for the beginning of an encounter. */
  List<PartialDate> otherDays(Encounter encounter) {
    PartialDate from = encounter.from();
    return accounts.stream()
        .filter(a -> a.verdict() == Verdict.DISAGREE && a.about().equals(encounter.id()))
        .filter(a -> isDay(a) && !a.topic().startsWith("departure"))
        .filter(
            a ->
                from != null
                    && a.values().stream().anyMatch(v -> v.value().equals(from.toString())))
        .flatMap(a -> a.values().stream())
        .flatMap(v -> PartialDate.tryParse(v.value()).stream())
        .filter(date -> from != null && !date.compatible(from))
        .distinct()
        .sorted()
        .toList();
  }

  /** The days for which an encounter was planned that are not the day of its beginning. */
  List<PartialDate> plannedDays(Encounter encounter) {
    PartialDate from = encounter.from();
    return accounts.stream()
        .filter(a -> a.topic().equals("planned date") && a.about().equals(encounter.id()))
        .flatMap(a -> a.values().stream())
        .flatMap(v -> PartialDate.tryParse(v.value()).stream())
        .filter(date -> from != null && !date.compatible(from))
        .distinct()
        .sorted()
        .toList();
  }

  /** What became of an encounter, each answer with who gives it. */
  List<Line> outcome(Encounter encounter) {
    return accounts.stream()
        .filter(a -> a.topic().equals("outcome") && a.about().equals(encounter.id()))
        .flatMap(a -> a.values().stream().map(v -> outcome(a, v)))
        .toList();
  }

  private Line outcome(Account account, Account.Value value) {
    return new Line(
        Words.capital(inWords(account, value.value())), numbers.cites(value.evidence()));
  }

  private List<Line> otherDays(Account account, TimelineEntry entry) {
    List<Line> other = new ArrayList<>();
    for (Account.Value value : account.values()) {
      PartialDate.tryParse(value.value())
          .filter(date -> !date.compatible(entry.date()))
          .ifPresent(
              date -> other.add(new Line(Words.shortDate(date), numbers.cites(value.evidence()))));
    }
    return other;
  }

  /** The entry stands on the words that the account has for the entry's day. */
  private static boolean isOf(Account account, TimelineEntry entry) {
    return account.values().stream()
        .anyMatch(
            v ->
                v.value().equals(entry.date().toString())
                    && v.evidence().stream().anyMatch(entry.evidence()::contains));
  }

  private static boolean isDay(Account account) {
    return account.topic().endsWith(" date") || account.topic().startsWith("date of ");
  }

  private List<Comparison> those(Predicate<Account> which) {
    return accounts.stream().filter(which).map(this::comparison).toList();
  }

  private Comparison comparison(Account account) {
    return new Comparison(
        what(account),
        account.values().stream()
            .map(v -> new Line(inWords(account, v.value()), numbers.cites(v.evidence())))
            .toList());
  }

  private String what(Account account) {
    Encounter encounter = encounters.get(account.about());
    String about =
        encounter == null
            ? account.about()
            : encounter.person().name() + " and " + encounter.state().name() + which(encounter);
    return account.topic().equals(QUOTATION)
        ? "who said it"
        : about.isBlank()
            ? unnamed(account)
            : Words.capital(Sentence.joined(about, account.topic(), words(account)));
  }

  /** What has no name of its own is named by its topic; a number, by the words of who tells it. */
  private static String unnamed(Account account) {
    String topic = account.topic();
    String told = Wrapping.lines(words(account).strip(), COLUMNS, 1).get(0);
    return topic.equals("how many") ? "“" + told + "”: " + topic : Words.capital(topic);
  }

  /** Of two encounters of one person with one state each says which it is. */
  private String which(Encounter one) {
    boolean alone =
        encounters.values().stream()
            .noneMatch(
                other ->
                    !other.id().equals(one.id())
                        && other.person().name().equals(one.person().name())
                        && other.state().iso2().equals(one.state().iso2()));
    return alone
        ? ""
        : " (" + Words.kind(one.kind()) + ", " + Words.span(one.from(), one.to()) + ")";
  }

  /** The sentence of the first value. */
  private static String words(Account account) {
    return account.values().stream()
        .flatMap(v -> v.evidence().stream())
        .findFirst()
        .map(Evidence::quote)
        .orElse("");
  }

  private static String inWords(Account account, String value) {
    if (account.topic().equals("outcome")) {
      return Words.outcome(Label.parse(Outcome.class, value));
    }
    return PartialDate.tryParse(value)
        .filter(date -> value.length() > 4)
        .map(Words::date)
        .orElseGet(() -> ReadDays.of(value));
  }
}
