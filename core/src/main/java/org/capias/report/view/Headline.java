package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.capias.model.Answer;
import org.capias.model.CaseFile;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PersonRef;
import org.capias.model.ToldWarrant;
import org.capias.report.view.Page.Key;
import org.capias.report.view.Page.Line;

/** One sentence for a story, its days, and what a reader should know before anything else. */
final class Headline {
  /** More people are not named in a headline. */
  private static final int NAMED = 2;

  private final CaseFile file;
  private final Numbering numbers;
  private final List<Encounter> encounters;
  private final Set<String> documents;
  private final boolean again;
  private final boolean inPassing;

  /**
   * @param inPassing whether none of the encounters is what the articles are about
   * @param again whether the encounters belong to another story and are only told of again
   */
  Headline(
      CaseFile file,
      Numbering numbers,
      List<Encounter> encounters,
      Set<String> documents,
      boolean inPassing,
      boolean again) {
    this.file = file;
    this.numbers = numbers;
    this.encounters = encounters;
    this.documents = documents;
    this.inPassing = inPassing;
    this.again = again && !encounters.isEmpty();
  }

  String sentence() {
    if (encounters.isEmpty()) {
      return withoutEncounter();
    }
    return inPassing ? inPassing() : sentence(encounters.get(0));
  }

  /** A journey told in passing is no headline; that there is one is told all the same. */
  private String inPassing() {
    List<String> names = encounters.stream().map(e -> e.person().name()).distinct().toList();
    boolean one = encounters.size() == 1;
    Set<String> what = new LinkedHashSet<>();
    for (Encounter e : encounters) {
      what.add(
          switch (e.kind()) {
            case ARREST -> one ? "an arrest" : "arrests";
            case RELEASE -> one ? "a release" : "releases";
            default -> one ? "a journey" : "journeys";
          });
    }
    return articles("")
        + " in passing of "
        + Words.list(List.copyOf(what))
        + (names.size() > NAMED ? "" : " of " + Words.list(names));
  }

  /**
   * {@code An article that tells}, or {@code Two articles on X that tell}; {@code on} may be empty.
   */
  private String articles(String on) {
    return documents.size() == 1
        ? "An article" + on + " that tells"
        : Words.capital(Words.count(documents.size(), "article")) + on + " that tell";
  }

  /** Whoever is wanted is named all the same: his journey may lead to a place nobody knows. */
  private String withoutEncounter() {
    List<String> wanted =
        file.warrants().stream()
            .filter(w -> w.evidence().stream().anyMatch(e -> documents.contains(e.document())))
            .map(w -> w.person().name())
            .distinct()
            .toList();
    if (wanted.isEmpty() || wanted.size() > NAMED) {
      return articles("") + " of no wanted person’s journey";
    }
    return articles(" on " + String.join(" and ", wanted)) + " of no journey to a state on record";
  }

  /** An encounter as a sentence without its full stop. */
  static String sentence(Encounter e) {
    String who = e.person().name();
    String where = Words.inText(e.state());
    return switch (e.kind()) {
      case VISIT, TRANSIT -> visit(e.outcome(), who, where);
      case PLANNED -> who + " is to travel to " + where;
      case NOT_MADE -> who + " did not travel to " + where;
      case OVERFLIGHT -> who + " flew over " + where;
      case ARREST -> who + " was arrested in " + where;
      case RELEASE -> who + " was released in " + where;
      case RESIDENCE -> who + " was in " + where;
    };
  }

  private static String visit(Outcome outcome, String who, String where) {
    return switch (outcome) {
      case NOT_ARRESTED -> Words.capital(where) + " received " + who + " and made no arrest";
      case LEFT_EARLY -> who + " left " + where + " early, without being arrested";
      case ARRESTED -> who + " was arrested in " + where;
      case RELEASED -> who + " was released in " + where;
      case DID_NOT_TRAVEL, UNKNOWN -> who + " was in " + where;
    };
  }

  String when() {
    return encounters.isEmpty() || inPassing
        ? ""
        : Words.span(encounters.get(0).from(), encounters.get(0).to());
  }

  List<Line> standfirst() {
    List<Line> lines = new ArrayList<>();
    Map<String, List<ToldWarrant>> sameCourt = new LinkedHashMap<>();
    for (ToldWarrant warrant : file.warrants()) {
      boolean here = warrant.evidence().stream().anyMatch(e -> documents.contains(e.document()));
      boolean all = encounters.isEmpty() || inPassing;
      if (here && (all || same(warrant.person(), encounters.get(0).person()))) {
        String whose = warrant.person().name() + "|" + warrant.court();
        sameCourt.computeIfAbsent(whose, w -> new ArrayList<>()).add(warrant);
      }
    }
    for (List<ToldWarrant> warrants : sameCourt.values()) {
      List<Evidence> words = new ArrayList<>();
      warrants.forEach(w -> words.addAll(w.evidence()));
      String text = wanted(warrants);
      String who = warrants.get(0).person().name() + ": ";
      lines.add(
          new Line(
              encounters.isEmpty() || inPassing ? who + Words.small(text) : text,
              numbers.cites(words)));
    }
    if (again) {
      lines.add(
          new Line("Told of again here; other articles make a case file of their own.", List.of()));
    }
    lines.add(new Line(voices(), List.of()));
    return lines;
  }

  List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    if (!encounters.isEmpty() && !inPassing) {
      Encounter e = encounters.get(0);
      keys.add(
          new Key(
              Words.capital(Words.kind(e.kind())),
              Words.outcome(e.outcome()),
              e.outcome() == Outcome.UNKNOWN ? "doubt" : "plain"));
      Determination answer = e.determination();
      if (answer != null) {
        keys.add(
            new Key(
                "Was " + Words.inText(e.state()) + " bound?",
                answer.answer().label().replace('-', ' '),
                answer.answer() == Answer.YES
                    ? "alarm"
                    : answer.answer() == Answer.NO ? "plain" : "doubt"));
      }
      String finding = answer == null ? "" : telling(answer);
      if (!finding.isEmpty()) {
        keys.add(
            new Key(
                "The Court found",
                finding,
                finding.startsWith("non-compliance") ? "alarm" : "plain"));
      }
    }
    keys.add(new Key("Independent voices", String.valueOf(documents.size() - copies()), "plain"));
    return keys;
  }

  /**
   * The finding that a reader looks for: of non-compliance if there is one, else the first; nothing
   * that was decided before the day. Empty where there is none.
   */
  private static String telling(Determination answer) {
    List<String> since =
        answer.findings().stream()
            .filter(f -> f.date() == null || !f.date().last().isBefore(answer.date().first()))
            .map(Determination.Finding::finding)
            .toList();
    return since.stream()
        .filter(finding -> finding.startsWith("non-compliance"))
        .findFirst()
        .orElse(since.isEmpty() ? "" : since.get(0));
  }

  private static boolean same(PersonRef one, PersonRef other) {
    return one.id() != null
        ? Objects.equals(one.id(), other.id())
        : one.name().equals(other.name());
  }

  static String warrant(ToldWarrant warrant) {
    return wanted(List.of(warrant));
  }

  /** The warrants of one court for one person in one sentence. */
  private static String wanted(List<ToldWarrant> warrants) {
    String name = warrants.get(0).court();
    String court = name == null ? "a court" : "the " + name;
    List<String> days = new ArrayList<>();
    Set<String> crimes = new LinkedHashSet<>();
    for (ToldWarrant warrant : warrants) {
      if (warrant.date() != null) {
        days.add(Words.date(warrant.date()));
      }
      if (warrant.crimes() != null) {
        crimes.add("“" + warrant.crimes() + "”");
      }
    }
    String date =
        days.isEmpty()
            ? "day not told"
            : (days.size() == 1 ? "warrant of " : "warrants of ") + Words.list(days);
    String of = crimes.isEmpty() ? "" : ", for " + Words.list(List.copyOf(crimes));
    return "Wanted by " + court + ", the sources say: " + date + of + ".";
  }

  private String voices() {
    int copies = copies();
    int voices = documents.size() - copies;
    return Words.capital(Words.count(documents.size(), "article"))
        + ", "
        + Words.count(voices, "independent voice")
        + ", "
        + (copies == 0 ? "no copies found." : copies == 1 ? "one copy." : copies + " copies.");
  }

  private int copies() {
    return (int)
        file.documents().stream()
            .filter(d -> d.copyOf() != null && documents.contains(d.document().id()))
            .count();
  }

  /** An encounter in a few words: {@code Vladimir Putin, visit to Mongolia, 2 September 2024}. */
  static String label(Encounter e) {
    return e.person().name() + ", " + what(e) + ", " + Words.span(e.from(), e.to());
  }

  /** {@code visit to Mongolia}. */
  static String what(Encounter e) {
    String what =
        switch (e.kind()) {
          case VISIT -> "visit to ";
          case PLANNED -> "planned visit to ";
          case NOT_MADE -> "trip not made to ";
          case OVERFLIGHT -> "flight over ";
          case ARREST -> "arrest in ";
          case RELEASE -> "release in ";
          case RESIDENCE -> "stay in ";
          case TRANSIT -> "stopover in ";
        };
    return what + Words.inText(e.state());
  }
}
