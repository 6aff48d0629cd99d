package org.capias.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.StateRef;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.claim.Claims;
import org.capias.reading.encounter.Encounters;
import org.capias.reading.encounter.verb.Weighed;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Names;
import org.capias.reading.particular.Particulars;
import org.capias.reading.speech.Speech;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.capias.reading.time.Times;
import org.capias.registry.Registry;

/**
 * Reads one document: what it says, each item with its words.
 *
 * <pre>{@code
 * Reader reader = Reader.with(Registry.load());   // once; thread-safe
 * Reading reading = reader.read(document);
 * }</pre>
 *
 * <p>Passes, each of which stands on those before it: tokens, sentences, zones and tags ({@link
 * Page}); names ({@link Cast}); times; statements; encounters; claims, warrants and agreements;
 * particulars. A document in another language than English is read for names and dates only, and
 * says so. Nothing that a text may contain makes reading throw: a pass that fails leaves a problem
 * of severity error and the items of the others. A thread that is interrupted gives up before the
 * next pass, by a {@link CancellationException}.
 */
public final class Reader {
  private final Registry registry;
  private final Names names;
  private final Wanted wanted;

  private Reader(Registry registry) {
    this.registry = registry;
    this.names = Names.of(KnownNames.of(registry), KnownNames.leaders(registry));
    this.wanted = new Wanted(registry);
  }

  /** A reader that knows the people, states and places of a registry. */
  public static Reader with(Registry registry) {
    return new Reader(registry);
  }

  /** What a document says. */
  public Reading read(Document document) {
    return new Pass(document).reading();
  }

  /**
   * What a reading took from a document, item by item with the rule that took it, and which words
   * that could have told of an encounter were left, and why. In the order of the text.
   */
  public List<Explained> explain(Document document) {
    Reading reading = read(document);
    List<Explained> all = new ArrayList<>();
    Page page = Page.of(document);
    if (page.isEnglish()) {
      List<Time> times = Times.in(page).all();
      Cast cast = names.in(page);
      for (Weighed one : Encounters.weighed(page, cast, times)) {
        all.add(new Explained("encounter", one.taken(), one.told(), one.why(), one.words()));
      }
      Speech speech = Speech.in(page, cast);
      Claims.in(page, speech.tokens(), cast, times, speech.attributions())
          .left()
          .forEach(
              left ->
                  all.add(
                      new Explained(
                          "claim", false, left.words().quote(), left.why(), left.words())));
    }
    reading
        .statements()
        .forEach(
            s -> {
              String who = s.speaker() == null ? "nobody named" : s.speaker().name();
              all.add(new Explained("statement", true, who, s.rule(), s.evidence().get(0)));
            });
    reading
        .claims()
        .forEach(
            c -> {
              String told = c.subject() + " " + c.relation() + " " + c.value();
              all.add(new Explained("claim", true, told, c.rule(), c.evidence().get(0)));
            });
    reading
        .warrants()
        .forEach(
            w ->
                all.add(
                    new Explained(
                        "warrant", true, w.person().name(), w.rule(), w.evidence().get(0))));
    all.sort(Comparator.comparing(Explained::words).thenComparing(Explained::what));
    return all;
  }

  /** One document's way through the passes. */
  private final class Pass {
    private final Document document;
    private final List<Problem> problems = new ArrayList<>();

    Pass(Document document) {
      this.document = document;
    }

    Reading reading() {
      Page page = Page.of(document);
      Cast cast = names.in(page);
      List<Time> times = Times.in(page).all();
      boolean english = page.isEnglish();
      problems.addAll(page.problems());
      List<ToldEncounter> encounters = List.of();
      List<Speech> speech = List.of();
      List<Claims> claims = List.of();
      if (english) {
        speech = guarded("statements", () -> List.of(Speech.in(page, cast)));
        encounters =
            guarded("encounters", () -> Encounters.in(page, cast, times, this::state)).stream()
                .filter(told -> wanted.isWanted(told, document.published()))
                .toList();
        List<Attribution> said = speech.stream().flatMap(s -> s.attributions().stream()).toList();
        Tokens tokens = speech.isEmpty() ? page.tokens() : speech.get(0).tokens();
        claims = guarded("claims", () -> List.of(Claims.in(page, tokens, cast, times, said)));
      } else if (document.language() != null) {
        problems.add(
            new Problem(
                document.source(),
                Severity.WARNING,
                "not English ("
                    + document.language()
                    + "), "
                    + document.source()
                    + ", read for names and dates only; give a translation"));
      }
      Reading reading =
          new Reading(
              document,
              encounters,
              speech.stream().flatMap(told -> told.statements().stream()).toList(),
              claims.stream().flatMap(told -> told.claims().stream()).toList(),
              claims.stream().flatMap(told -> told.warrants().stream()).toList(),
              claims.stream().flatMap(told -> told.agreements().stream()).toList(),
              dates(page, times),
              noise(page),
              problems);
      Integer unclaimed = claims.isEmpty() ? null : claims.get(0).left().size();
      List<Particular> particulars =
          english
              ? guarded("particulars", () -> Particulars.in(reading, registry))
              : List.<Particular>of();
      return new Reading(
          document,
          reading.encounters(),
          reading.statements(),
          reading.claims(),
          reading.warrants(),
          reading.agreements(),
          reading.dates(),
          reading.noise(),
          problems,
          particulars,
          unclaimed);
    }

    private StateRef state(String iso2) {
      return registry
          .state(iso2)
          .map(org.capias.registry.State::ref)
          .orElseGet(() -> new StateRef(iso2, iso2));
    }

    private <T> List<T> guarded(String pass, java.util.function.Supplier<List<T>> work) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted before " + pass + " were read");
      }
      try {
        return work.get();
      } catch (RuntimeException | StackOverflowError e) {
        problems.add(
            new Problem(
                document.source(),
                Severity.ERROR,
                pass
                    + " could not be read ("
                    + e
                    + "), "
                    + document.source()
                    + ", the rest was; please report the text"));
        return List.of();
      }
    }

    private List<Told<PartialDate>> dates(Page page, List<Time> times) {
      List<Told<PartialDate>> dates = new ArrayList<>();
      for (Time time : times) {
        time.date()
            .ifPresent(
                date ->
                    dates.add(
                        new Told<>(
                            date, page.evidence(time.from(), time.to()), "time expression")));
      }
      return dates;
    }

    private List<Evidence> noise(Page page) {
      List<Evidence> noise = new ArrayList<>();
      for (Sentence sentence : page.sentences()) {
        if (!sentence.zone().tells()) {
          noise.add(page.evidence(sentence));
        }
      }
      return noise;
    }
  }
}
