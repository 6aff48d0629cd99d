package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.capias.law.Suspect.Instrument;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/** Tests of {@code rules/instrument.txt}: is there anything to execute on that day. */
final class InstrumentTests {
  private InstrumentTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("warrant-in-force", InstrumentTests::warrantInForce);
    tests.put("death-ends-the-warrant", InstrumentTests::deathEndsTheWarrant);
    tests.put("still-to-be-surrendered", InstrumentTests::stillToBeSurrendered);
  }

  private static Held warrantInForce(Question q) {
    List<Instrument> inForce = q.instruments(q::inForce);
    return switch (Question.any(inForce, q::inForce)) {
      case YES -> {
        List<Instrument> sure = q.instruments(i -> sure(q.inForce(i)));
        yield Held.yes(() -> standing(q, sure), sure.get(0).source());
      }
      case NO -> Held.no(() -> nothing(q), source(q.suspect().instruments()));
      case UNKNOWN, CONTESTED ->
          Held.of(
              Holds.UNKNOWN,
              () -> dated(inForce) + ": no day is known, so it may or may not have been in force.",
              source(inForce));
    };
  }

  private static Holds sure(Holds holds) {
    return holds == Holds.YES ? Holds.YES : Holds.NO;
  }

  private static @Nullable String source(List<Instrument> instruments) {
    return instruments.isEmpty() ? null : instruments.get(0).source();
  }

  private static String dated(List<Instrument> instruments) {
    return (instruments.size() == 1 ? "Warrant of " : "Warrants of ")
        + instruments.stream().map(i -> words(i.issued())).collect(Collectors.joining(" and "));
  }

  private static String standing(Question q, List<Instrument> sure) {
    boolean sealed =
        sure.stream().allMatch(i -> Span.reached(i.published(), q.day()) == Holds.NO);
    String crimes =
        sure.stream()
            .map(Instrument::crimes)
            .filter(c -> !c.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return dated(sure)
        + (crimes.isEmpty() ? "" : " (" + crimes + ")")
        + " in force"
        + (sealed ? ", not yet public." : ".");
  }

  /** Why there is nothing to execute. */
  private static String nothing(Question q) {
    List<Instrument> all = q.suspect().instruments();
    if (all.isEmpty()) {
      String applied =
          q.suspect().applications().stream().map(Span::words).collect(Collectors.joining(", "));
      return "No warrant for "
          + q.suspect().ref().name()
          + " is in the registry"
          + (applied.isEmpty()
              ? "."
              : "; an application of " + applied + " is not a warrant.");
    }
    List<Instrument> ended = q.instruments(q::issued);
    if (ended.isEmpty()) {
      Instrument first = all.get(0);
      return "No warrant before " + words(first.issued()) + ".";
    }
    return ended.stream()
        .map(i -> i.end() == null ? "" : ending(i))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String ending(Instrument i) {
    Suspect.End end = Objects.requireNonNull(i.end());
    return "The warrant of "
        + words(i.issued())
        + " ended on "
        + words(end.day())
        + " ("
        + end.how()
        + ").";
  }

  private static @Nullable Held deathEndsTheWarrant(Question q) {
    if (q.suspect().died() == null || Span.reached(q.suspect().died(), q.day()) != Holds.YES) {
      return null;
    }
    return Held.no(
        () -> {
          List<Instrument> ended =
              q.suspect().instruments().stream().filter(i -> i.end() != null).toList();
          return q.suspect().ref().name()
              + " died on "
              + words(Objects.requireNonNull(q.suspect().died()))
              + "; the warrant stands until the Court orders otherwise, "
              + (ended.isEmpty()
                  ? "and no such order is on record."
                  : "which it did on "
                      + words(Objects.requireNonNull(ended.get(0).end()).day())
                      + ".");
        },
        null);
  }

  private static Held stillToBeSurrendered(Question q) {
    List<Instrument> inForce = q.instruments(q::inForce);
    List<Instrument> delivered =
        inForce.stream().filter(i -> i.delivered() != null).toList();
    String name = q.suspect().ref().name();
    return switch (Question.any(inForce, q::executable)) {
      case YES -> Held.yes(() -> name + " was not in the hands of the Court.", null);
      case NO ->
          Held.no(
              () ->
                  name
                      + " was delivered to the Court on "
                      + words(Objects.requireNonNull(delivered.get(0).delivered()))
                      + ".",
              source(delivered));
      case UNKNOWN, CONTESTED -> {
        if (delivered.isEmpty()) {
          yield Held.yes(() -> name + " was not in the hands of the Court.", null);
        }
        yield Held.of(
            Holds.UNKNOWN,
            () ->
                name
                    + " was delivered to the Court in "
                    + words(Objects.requireNonNull(delivered.get(0).delivered()))
                    + ", on a day that is not known.",
            source(delivered));
      }
    };
  }
}
