package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.law.Condition.Definition;
import org.capias.law.Law.Stretch;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.Determination;
import org.capias.model.Determination.Reason;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.capias.registry.Ruling;
import org.jspecify.annotations.Nullable;

/** Puts an answer together: verdict, reasons, views, objections, findings, steps. */
final class Determiner {
  private final Rulebook book = Rulebook.load();
  private final List<Rule> rules = book.rules();
  private final List<Definition> definitions = book.definitions();
  private final Probe[] probes = Probe.bind(book);
  private final Conclusions conclusions = new Conclusions(book);
  private final Authorities authorities = Authorities.load();
  private final LocalDate completeUntil;
  private final Objections objections = new Objections(book);
  private final Views views = new Views(book);
  private final Steps steps = new Steps(book);
  private final Findings findings;

  Determiner(Registry registry) {
    completeUntil = registry.completeUntil();
    findings = new Findings(registry);
  }

  Rulebook book() {
    return book;
  }

  /** The facts of a question, as known on a day, without the day that it asks about. */
  record Matter(Suspect suspect, Territory place, Presence presence, @Nullable LocalDate knownOn) {
    /** Narrows the facts to what was known. */
    static Matter of(
        Suspect suspect, Territory place, Presence presence, @Nullable LocalDate knownOn) {
      if (knownOn == null) {
        return new Matter(suspect, place, presence, null);
      }
      PublicOn then = new PublicOn(knownOn);
      return new Matter(then.narrow(suspect), then.narrow(place), presence, knownOn);
    }
  }

  private Question question(Matter m, LocalDate day) {
    return new Question(
        m.suspect(), m.place(), day, m.presence(), m.knownOn(), completeUntil, authorities);
  }

  /** The answer only, without a sentence. */
  Verdict verdict(Matter matter, LocalDate day) {
    return conclusions.from(new Inquiry(rules, definitions, probes, question(matter, day)));
  }

  /** The answer for a day, a month or a year. */
  Determination determine(@Nullable String id, Matter matter, PartialDate date) {
    List<Stretch> stretches = new Changes(this).within(matter, date);
    LocalDate day = stretches.get(0).from();
    Determination first = forDay(id, matter, date, day);
    boolean same = stretches.stream().allMatch(s -> s.answer() == stretches.get(0).answer());
    return same ? first : changing(first, stretches);
  }

  private Determination forDay(
      @Nullable String id, Matter matter, PartialDate date, LocalDate day) {
    Question q = question(matter, day);
    Inquiry inquiry = new Inquiry(rules, definitions, probes, q);
    Verdict verdict = conclusions.from(inquiry);
    String person = matter.suspect().person().id();
    String state = matter.place().code();
    Set<String> encounters = findings.encounters(person, state, date);
    List<Ruling> found = findings.of(person, state, encounters, matter.knownOn());
    return new Determination(
        id,
        matter.suspect().ref(),
        matter.place().ref(),
        date,
        matter.presence(),
        verdict.answer(),
        verdict.basis(),
        inquiry.reasons(),
        views.of(q, inquiry),
        objections.of(q, inquiry, encounters),
        found.stream().map(Ruling::asFinding).toList(),
        steps.of(q, inquiry, verdict.answer(), found, findings.delivered(encounters)));
  }

  /** {@code from 1 June 2026 yes; from 2 June 2026 contested}. */
  static String changes(List<Stretch> stretches) {
    StringBuilder when = new StringBuilder();
    for (Stretch s : stretches) {
      when.append(when.isEmpty() ? "from " : "; from ");
      when.append(Span.words(s.from())).append(' ').append(s.answer().label());
    }
    return when.toString();
  }

  /** A month or year within which the answer changes: no one answer, but when it changes. */
  private static Determination changing(Determination first, List<Stretch> stretches) {
    String when =
        "The answer changes within " + first.date() + ": " + changes(stretches) + "; name the day.";
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(PARTIAL, "-", Holds.UNKNOWN, when, "registry"));
    return new Determination(
        first.id(),
        first.person(),
        first.state(),
        first.date(),
        first.presence(),
        Answer.UNKNOWN,
        Basis.NONE,
        reasons,
        first.views(),
        first.objections(),
        first.findings(),
        List.of("Ask again with the day."));
  }

  /** Rule id of the reason that tells why a month or year has no one answer. */
  static final String PARTIAL = "one-answer-for-all-days";

  /** Rule id of the reason that tells that a person is not on the list. */
  static final String NOT_LISTED = "person-on-the-list";

  /** The answer that the reasons alone give. */
  Answer again(List<Reason> reasons) {
    if (reasons.size() == 1
        && (reasons.get(0).rule().equals(PARTIAL) || reasons.get(0).rule().equals(NOT_LISTED))) {
      return Answer.UNKNOWN;
    }
    @Nullable Holds[] holds = new @Nullable Holds[rules.size()];
    for (Reason reason : reasons) {
      holds[book.indexOf(reason.rule())] = reason.holds();
    }
    return conclusions.from(rule -> holds[rule]).answer();
  }

  /** Somebody of whom the registry knows nothing. */
  static Determination notListed(
      @Nullable String id, String name, Territory place, PartialDate date, Presence presence) {
    Reason reason =
        new Reason(
            NOT_LISTED,
            "-",
            Holds.UNKNOWN,
            "The registry knows nobody of the name "
                + name
                + ": whether a court seeks the person,"
                + " and of whom it has asked the arrest, is not known.",
            "registry");
    return new Determination(
        id,
        new PersonRef(null, name),
        place.ref(),
        date,
        presence,
        Answer.UNKNOWN,
        Basis.NONE,
        List.of(reason),
        List.of(),
        List.of(),
        List.of(),
        List.of("Ask again with a name or an id that the registry knows."));
  }
}
