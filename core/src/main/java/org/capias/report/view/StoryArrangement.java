package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.Agreement;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.StateRef;
import org.capias.report.view.Page.Actor;
import org.capias.report.view.Page.Duty;
import org.capias.report.view.Page.Likeness;
import org.capias.report.view.Page.Line;
import org.capias.report.view.Page.Source;
import org.capias.report.view.Page.Story;

/** Arranges one story: picks out of the case file what belongs to its documents. */
final class StoryArrangement {
  private final CaseFile file;
  private final Numbering numbers;
  private final Handles handles;
  private final String id;
  private final Set<String> documents = new LinkedHashSet<>();
  private final List<Encounter> encounters = new ArrayList<>();

  /** Whether the encounters are another story's, and this one only tells of them again. */
  private final boolean again;

  /** Whether none of the encounters is what the articles are about. */
  private final boolean inPassing;

  private final List<Document> articles;

  private final Comparisons comparisons;
  private final List<Source> sources;

  StoryArrangement(
      CaseFile whole, Numbering numbers, Handles handles, String id, List<Source> sources) {
    CaseFile file = Called.in(whole, id);
    this.file = file;
    this.numbers = numbers;
    this.handles = handles;
    this.id = id;
    for (CaseFile.Source source : file.documents()) {
      if (source.story().equals(id)) {
        documents.add(source.document().id());
      }
    }
    file.encounters().stream().filter(e -> e.story().equals(id)).forEach(encounters::add);
    again = encounters.isEmpty();
    if (again) {
      file.encounters().stream().filter(e -> isHere(e.evidence())).forEach(encounters::add);
    }
    articles =
        file.documents().stream()
            .map(CaseFile.Source::document)
            .filter(d -> documents.contains(d.id()))
            .toList();
    Foremost.first(encounters, articles);
    inPassing = !encounters.isEmpty() && Foremost.isInPassing(encounters.get(0), articles);
    this.sources = sources.stream().filter(one -> one.source().story().equals(id)).toList();
    this.comparisons = new Comparisons(file, numbers, this::isHere);
  }

  Story story(boolean drawn) {
    boolean none = encounters.isEmpty() || inPassing;
    StateRef state = none ? null : encounters.get(0).state();
    Voices voices = new Voices(file, numbers, this::isHere);
    ClaimLines claims = new ClaimLines(file, numbers, this::isHere);
    Happenings happenings =
        new Happenings(file, numbers, comparisons, encounters, articles, this::isHere);
    List<TimelinePicture> times =
        drawn
            ? new Chronology(file, numbers, comparisons, encounters, articles, happenings)
                .pictures()
            : List.of();
    Actor own = state == null ? null : voices.of(state);
    List<Actor> others = voices.allBut(state);
    Headline headline = new Headline(file, numbers, encounters, documents, inPassing, again);
    return new Story(
        id,
        headline.sentence(),
        headline.when(),
        headline.standfirst(),
        headline.keys(),
        happenings.near(),
        times,
        happenings.far(),
        duties(),
        claims.onDuty(),
        none ? List.of() : comparisons.outcome(encounters.get(0)),
        state == null ? null : Words.inText(state),
        own,
        others,
        drawn ? VoicesPicture.of(own, others, sources) : null,
        claims.reasons(),
        agreements(),
        comparisons.developed(),
        comparisons.differ(),
        comparisons.compatible(),
        comparisons.agreed(),
        comparisons.single(),
        copies(),
        again ? List.of() : like(),
        again ? List.of() : next(),
        sources,
        new NotTold(file, numbers, encounters, documents).all(),
        handles.of(file, numbers, encounters, this::isHere),
        again && !encounters.isEmpty());
  }

  private boolean isHere(Collection<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> documents.contains(e.document()));
  }

  private List<Duty> duties() {
    List<Duty> duties = new ArrayList<>();
    for (Encounter encounter : encounters) {
      Determination answer = encounter.determination();
      if (answer != null) {
        String as = encounter.kind() == EncounterKind.NOT_MADE ? " (had it been made)" : "";
        boolean foremost = !inPassing && encounter == encounters.get(0);
        duties.add(new Duty(Headline.label(encounter) + as, answer, foremost));
      }
    }
    return duties;
  }

  private List<Line> agreements() {
    List<Line> lines = new ArrayList<>();
    for (Agreement agreement : file.agreements()) {
      if (isHere(agreement.evidence())) {
        String parties =
            agreement.parties().isEmpty()
                ? ""
                : " (" + String.join(", ", agreement.parties()) + ")";
        lines.add(
            new Line(
                "Agreement, "
                    + agreement.status().label()
                    + ": "
                    + agreement.about()
                    + parties
                    + ofAnother(agreement),
                numbers.cites(agreement.evidence())));
      }
    }
    return lines;
  }

  /** What is agreed in a sentence on the encounter with another state says so. */
  private String ofAnother(Agreement agreement) {
    String here = encounters.isEmpty() ? "" : encounters.get(0).state().iso2();
    List<Encounter> told =
        encounters.stream()
            .filter(e -> e.evidence().stream().anyMatch(agreement.evidence()::contains))
            .toList();
    boolean other = !told.isEmpty() && told.stream().noneMatch(e -> e.state().iso2().equals(here));
    return other ? ", told of the " + Headline.what(told.get(0)) : "";
  }

  private List<Line> copies() {
    List<Line> lines = new ArrayList<>();
    for (CaseFile.Source source : file.documents()) {
      String original = source.copyOf();
      if (original != null && documents.contains(source.document().id())) {
        lines.add(
            new Line(
                "["
                    + numbers.of(source.document().id())
                    + "] repeats most of ["
                    + numbers.of(original)
                    + "] word for word and is not counted as a source of its own",
                List.of()));
      }
    }
    return lines;
  }

  private List<Likeness> like() {
    List<Likeness> like = new ArrayList<>();
    for (Encounter encounter : encounters) {
      CasesLike cases = encounter.casesLike();
      if (cases != null && !Foremost.isInPassing(encounter, articles)) {
        like.add(new Likeness(Headline.label(encounter), cases));
      }
    }
    return like;
  }

  /**
   * Where several states are concerned, each line says which. From a trip that was not made nothing
   * follows: nobody was there to be arrested; and nothing is told for what an article recalls. What
   * follows for a state in respect of a person is told once, for the foremost of their encounters:
   * after an arrest nothing is owed any more for the visit before it.
   */
  private List<String> next() {
    Map<String, Set<String>> next = new LinkedHashMap<>();
    Set<List<String>> told = new HashSet<>();
    for (Encounter encounter : encounters) {
      Determination answer = encounter.determination();
      if (answer != null
          && encounter.kind() != EncounterKind.NOT_MADE
          && !Foremost.isInPassing(encounter, articles)
          && told.add(List.of(encounter.person().name(), encounter.state().iso2()))) {
        answer
            .next()
            .forEach(
                line ->
                    next.computeIfAbsent(line, l -> new LinkedHashSet<>())
                        .add(Words.inText(encounter.state())));
      }
    }
    boolean one = encounters.stream().map(e -> e.state().iso2()).distinct().count() == 1;
    return next.entrySet().stream()
        .map(
            e ->
                one
                    ? e.getKey()
                    : Words.capital(String.join(", ", e.getValue())) + ": " + e.getKey())
        .toList();
  }
}
