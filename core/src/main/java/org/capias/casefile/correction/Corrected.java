package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.capias.casefile.word.Folded;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Claim;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Words;
import org.capias.model.Evidence;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * Applies what people have put right, in the order of the file, so that of two that contradict each
 * other the later one counts; that, and every correction that no longer finds its words, is told.
 */
public final class Corrected {
  private final List<Correction> corrections;
  private final Targets targets;
  private final Set<String> documents = new HashSet<>();
  private final Set<String> found = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  public Corrected(List<Correction> given, Collection<Reading> readings) {
    Set<String> undone = new HashSet<>();
    for (Correction correction : given) {
      if (correction.action() == Action.UNDO && correction.value() != null) {
        undone.add(correction.value());
      }
    }
    corrections =
        given.stream().filter(c -> c.action() != Action.UNDO && !undone.contains(c.id())).toList();
    readings.forEach(reading -> documents.add(reading.document().id()));
    targets = new Targets(corrections, corrections.isEmpty() ? List.of() : readings);
    Set<String> known = new HashSet<>();
    given.forEach(correction -> known.add(correction.id()));
    undone.stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> tell("an undo names the correction " + id + ", which is not in the file"));
  }

  public boolean isEmpty() {
    return corrections.isEmpty();
  }

  /** The reading without what was rejected, with speakers and values of claims put right. */
  public Reading in(Reading reading) {
    List<ToldEncounter> encounters = kept(reading.encounters());
    List<ToldWarrant> warrants = kept(reading.warrants()).stream().map(this::warrant).toList();
    return new Reading(
        reading.document(),
        encounters,
        kept(reading.statements()).stream().map(this::statement).toList(),
        kept(reading.claims()).stream().map(this::claim).toList(),
        warrants,
        kept(reading.agreements()).stream().map(this::agreement).toList(),
        reading.dates(),
        reading.noise(),
        reading.problems(),
        particulars(reading, encounters, warrants),
        reading.unclaimed());
  }

  /** Without those of people of whom nothing is left in the document that was rejected in part. */
  private static List<Particular> particulars(
      Reading reading, List<ToldEncounter> encounters, List<ToldWarrant> warrants) {
    Set<String> gone = people(reading.encounters(), reading.warrants());
    gone.removeAll(people(encounters, warrants));
    return reading.particulars().stream()
        .filter(told -> !gone.contains(told.of().key().replaceFirst("\\|.*", "")))
        .toList();
  }

  private static Set<String> people(List<ToldEncounter> encounters, List<ToldWarrant> warrants) {
    Set<String> people = new HashSet<>();
    encounters.forEach(told -> people.add(Particular.Of.person(told.person()).key()));
    warrants.forEach(told -> people.add(Particular.Of.person(told.person()).key()));
    return people;
  }

  /** Without those of which a reject is the last word. */
  private <T> List<T> kept(List<T> items) {
    List<T> kept = new ArrayList<>();
    for (T item : items) {
      boolean rejected = false;
      for (Correction correction : corrections) {
        if (correction.action() == Action.REJECT || correction.action() == Action.ACCEPT) {
          rejected =
              targets.hits(correction, item)
                  ? correction.action() == Action.REJECT
                  : rejected;
        }
      }
      if (!rejected) {
        kept.add(item);
      }
    }
    return kept;
  }

  private Statement statement(Statement said) {
    String name = set("speaker", said);
    return name == null
        ? said
        : new Statement(
            said.id(),
            new Speaker(name, null, null, null),
            said.quote(),
            said.paraphrase(),
            said.cue(),
            said.polarity(),
            said.about(),
            said.evidence(),
            said.rule());
  }

  private Claim claim(Claim claim) {
    String value = set("value", claim);
    return value == null
        ? claim
        : new Claim(
            claim.id(),
            claim.subject(),
            claim.relation(),
            value,
            claim.unit(),
            claim.asOf(),
            claim.attributedTo(),
            claim.topic(),
            claim.modality(),
            claim.evidence(),
            claim.rule());
  }

  private ToldWarrant warrant(ToldWarrant told) {
    String court = set("court", told);
    String date = set("date", told);
    return court == null && date == null
        ? told
        : new ToldWarrant(
            told.person(),
            court == null ? told.court() : court,
            date == null ? told.date() : PartialDate.tryParse(date).orElse(told.date()),
            told.crimes(),
            told.evidence(),
            told.rule());
  }

  private Agreement agreement(Agreement told) {
    String value = set("status", told);
    AgreementStatus status = told.status();
    for (AgreementStatus one : AgreementStatus.values()) {
      status = one.label().equals(value) ? one : status;
    }
    return new Agreement(told.parties(), told.about(), status, told.evidence(), told.rule());
  }

  /** The last value that was set, or null. */
  private @Nullable String set(String field, Object told) {
    String value = null;
    for (Correction correction : corrections) {
      if (correction.action() == Action.SET
          && field.equals(correction.field())
          && targets.hits(correction, told)) {
        if (value != null && !value.equals(correction.value())) {
          twice(correction, value);
        }
        value = correction.value();
      }
    }
    return value;
  }

  /** Says that a correction sets anew what an earlier one has set. */
  public void twice(Correction later, String before) {
    String kind = later.kind().map(Label::label).orElse("thing");
    tell(
        "two corrections set "
            + later.field()
            + " of one "
            + kind
            + ", "
            + before
            + " and "
            + later.value()
            + "; the later one counts ("
            + later.id()
            + " by "
            + later.who()
            + "); undo one of them");
  }

  /** Those that count, in the order of the file. */
  public List<Correction> all() {
    return corrections;
  }

  /** Whether a correction that rejects, accepts or sets is meant for what a document tells. */
  public boolean hits(Correction correction, Object told) {
    return targets.hits(correction, told);
  }

  /** Whether a correction is meant for what has these words; it has then found its target. */
  public boolean rests(Correction correction, List<Evidence> evidence) {
    boolean rests = rest(correction.words(), evidence);
    if (rests) {
      found.add(correction.id());
    }
    return rests;
  }

  /** Says that a correction has found its target. */
  public void found(Correction correction) {
    found.add(correction.id());
  }

  /** By the words in the same document; in any where that one is not among those read. */
  public boolean rest(List<Words> anchors, List<Evidence> evidence) {
    for (Words anchor : anchors) {
      String asked = Folded.text(anchor.quote());
      for (Evidence e : evidence) {
        boolean here =
            e.document().equals(anchor.document()) || !documents.contains(anchor.document());
        if (here && !asked.isEmpty() && same(asked, Folded.text(e.quote()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(String asked, String words) {
    return words.equals(asked) || words.contains(asked) || asked.contains(words);
  }

  /** What could not be done, once everything has been applied. */
  public List<Problem> problems() {
    Set<Problem> all = new LinkedHashSet<>(problems);
    for (Correction correction : corrections) {
      List<String> several = targets.several(correction);
      String which = "correction " + correction.id() + " (" + correction.action().label();
      which += ", by " + correction.who() + ") ";
      String quote = correction.words().isEmpty() ? "" : correction.words().get(0).quote();
      if (!several.isEmpty()) {
        all.add(
            problem(
                which
                    + "is not heeded: "
                    + several.size()
                    + " items have these words, “"
                    + quote
                    + "”: "
                    + String.join("; ", several)
                    + "; undo it, and name one by its id"));
      } else if (!found.contains(correction.id()) && !targets.found(correction)) {
        all.add(
            problem(
                which
                    + "finds its words in no "
                    + correction.kind().map(kind -> kind.label() + " of any ").orElse("")
                    + "article: “"
                    + quote
                    + "”; check whether the article has changed, or undo it"));
      }
    }
    return List.copyOf(all);
  }

  public void tell(String message) {
    problems.add(problem(message));
  }

  private static Problem problem(String message) {
    return new Problem(null, Severity.WARNING, message);
  }
}
