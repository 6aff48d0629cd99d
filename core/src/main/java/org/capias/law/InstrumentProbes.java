package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.capias.law.Suspect.Instrument;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.registry.Tribunal;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/** Probes of {@code rules/instrument.txt}: is there anything to execute on that day. */
final class InstrumentProbes {
  private InstrumentProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("warrant-in-force", InstrumentProbes::warrantInForce);
    probes.put("death-ends-the-warrant", InstrumentProbes::deathEndsTheWarrant);
    probes.put("still-to-be-surrendered", InstrumentProbes::stillToBeSurrendered);
  }

  /** Under the provision by which that tribunal issues its warrants. */
  private static Held warrantInForce(Question q) {
    @Nullable Tribunal other = PlaceProbes.otherCourt(q.suspect());
    Held found = inForce(q);
    return other == null ? found : found.under(PlaceProbes.warrantsUnder(other));
  }

  private static Held inForce(Question q) {
    List<Instrument> perhaps = q.instruments(q::inForce);
    return switch (q.any(q::inForce)) {
      case YES -> {
        List<Instrument> sure = perhaps.stream().filter(i -> q.inForce(i) == Holds.YES).toList();
        yield Held.yes(() -> standing(q, sure), sure.get(0).source());
      }
      case NO -> Held.no(() -> nothing(q), source(q.suspect()));
      case UNKNOWN, CONTESTED ->
          Held.of(
              Holds.UNKNOWN,
              () ->
                  sentence(Question.dated(perhaps))
                      + ": the day is not known, so it may or may not have been in force.",
              perhaps.get(0).source());
    };
  }

  private static @Nullable String source(Suspect suspect) {
    if (!suspect.instruments().isEmpty()) {
      return suspect.instruments().get(0).source();
    }
    return suspect.others().isEmpty() ? null : suspect.others().get(0).origin().source();
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String standing(Question q, List<Instrument> sure) {
    boolean sealed = sure.stream().allMatch(i -> q.published(i) == Holds.NO);
    String crimes =
        sure.stream()
            .flatMap(i -> i.warrant().crimes().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return sentence(Question.dated(sure))
        + " in force"
        + (crimes.isEmpty() ? "" : " (" + crimes + ")")
        + (sealed ? ", not yet public." : ".");
  }

  /** Why there is nothing to execute. */
  private static String nothing(Question q) {
    List<Instrument> issued = q.instruments(q::issued);
    if (!issued.isEmpty()) {
      return issued.stream().map(InstrumentProbes::ending).collect(Collectors.joining(" "));
    }
    if (q.suspect().instruments().isEmpty()) {
      return "No warrant for "
          + q.suspect().name()
          + (q.knownOn() == null ? " is on record" : " was public by then")
          + others(q)
          + ".";
    }
    @Nullable PartialDate first = q.suspect().instruments().get(0).issued();
    return "No warrant before " + (first == null ? "?" : words(first)) + others(q) + ".";
  }

  /** What there is instead: a summons or an application. */
  private static String others(Question q) {
    StringBuilder text = new StringBuilder();
    for (Warrant w : q.suspect().others()) {
      @Nullable PartialDate day = w.issued() == null ? w.publicSince() : w.issued();
      if (Span.reached(day, q.day()) == Holds.YES) {
        text.append(text.isEmpty() ? "; " : ", ");
        text.append(w.kind() == Warrant.Kind.SUMMONS ? "a summons" : "an application");
        text.append(day == null ? "" : " of " + words(day)).append(" is not a warrant");
      }
    }
    return text.toString();
  }

  private static String ending(Instrument i) {
    Warrant w = i.warrant();
    return "The warrant of "
        + (w.issued() == null ? "?" : words(w.issued()))
        + " ended on "
        + words(Objects.requireNonNull(w.ended()))
        + (w.endReason() == null ? "." : " (" + w.endReason().replace('-', ' ') + ").");
  }

  private static @Nullable Held deathEndsTheWarrant(Question q) {
    @Nullable PartialDate died = q.suspect().person().died();
    if (died == null || Span.reached(died, q.day()) != Holds.YES) {
      return null;
    }
    @Nullable PartialDate ended =
        q.instruments(q::inForce).stream()
            .map(i -> i.warrant().ended())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return Held.no(
        () ->
            q.suspect().name()
                + " died on "
                + words(died)
                + "; the warrant stands until the Court orders otherwise, "
                + (ended == null
                    ? "and no such order is on record."
                    : "which it did on " + words(ended) + "."),
        q.suspect().person().origin().source());
  }

  private static @Nullable Held stillToBeSurrendered(Question q) {
    String name = q.suspect().name();
    @Nullable Instrument delivered =
        q.instruments(q::inForce).stream()
            .filter(i -> i.warrant().executed() != null)
            .findFirst()
            .orElse(null);
    Holds executable = q.any(q::executable);
    if (executable == Holds.YES || delivered == null) {
      return null;
    }
    PartialDate day = Objects.requireNonNull(delivered.warrant().executed());
    if (executable == Holds.NO) {
      return Held.no(
          () -> name + " had been delivered to the Court on " + words(day) + ".",
          delivered.source());
    }
    return Held.of(
        Holds.UNKNOWN,
        () -> name + " was delivered to the Court in " + words(day) + ", on a day not known.",
        delivered.source());
  }
}
