package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Words;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Label;
import org.capias.model.Particular;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;

/**
 * Applies what people have put right, in the order of the file, so that of two that contradict each
 * other the later one counts; that, and every correction that no longer finds its words, is told.
 */
public final class Corrected {
  private final List<Correction> corrections;
  private final Targets targets;
  private final Set<String> documents = new HashSet<>();
  private final Set<String> found = new TreeSet<>();
  private final Set<String> several = new HashSet<>();
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

  /** Names that people have put in the place of others: in all sources. */
  public Set<String> names() {
    return names(true);
  }

  /** The same, but in single sources only. */
  public Set<String> namesInSome() {
    return names(false);
  }

  private Set<String> names(boolean everywhere) {
    Set<String> names = new HashSet<>();
    for (Correction one : corrections) {
      boolean all = one.words().isEmpty();
      if (one.action() == Action.RENAME && one.value() != null && all == everywhere) {
        names.add(one.value());
      }
    }
    return names;
  }

  /** The reading without what was rejected, with values put right. */
  public Reading in(Reading reading) {
    Reading told = withoutRejected(reading);
    Values values = new Values(corrections, targets, this::twice);
    Reading set =
        new Reading(
            told.document(),
            told.encounters(),
            told.statements().stream().map(values::statement).toList(),
            told.claims().stream().map(values::claim).toList(),
            told.warrants().stream().map(values::warrant).toList(),
            told.agreements().stream().map(values::agreement).toList(),
            told.dates(),
            told.noise(),
            told.problems(),
            told.particulars(),
            told.unclaimed());
    return new Renamed(corrections, this, targets).in(set);
  }

  /** Whether a correction is meant for a document: named, holding its words, or all are meant. */
  boolean isMeantFor(Correction correction, Document document) {
    boolean meant = correction.words().isEmpty();
    String text = null;
    for (Words anchor : correction.words()) {
      if (documents.contains(anchor.document())) {
        meant |= anchor.document().equals(document.id());
      } else {
        text = text == null ? Folded.text(document.text()) : text;
        meant |= text.contains(Folded.text(anchor.quote()));
      }
    }
    return meant;
  }

  /** What documents tell of one warrant or agreement each, merged and split by people. */
  public <T> List<List<T>> groups(Item kind, List<List<T>> groups) {
    return new Groups(this, targets).of(kind, groups);
  }

  /** Accounts, with those that people said to be the same, or not, and without rejected ones. */
  public List<Account> accounts(List<Account> accounts, Shelf shelf) {
    return new Facts(this, shelf).in(accounts);
  }

  /** The reading without what was rejected, each value as the source tells it. */
  public Reading withoutRejected(Reading reading) {
    List<ToldEncounter> encounters = kept(reading.encounters());
    List<ToldWarrant> warrants = kept(reading.warrants());
    return new Reading(
        reading.document(),
        encounters,
        kept(reading.statements()),
        kept(reading.claims()),
        warrants,
        kept(reading.agreements()),
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
              targets.hits(correction, item) ? correction.action() == Action.REJECT : rejected;
        }
      }
      if (!rejected) {
        kept.add(item);
      }
    }
    return kept;
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

  /** Whether a correction is meant for what a document tells. */
  public boolean hits(Correction correction, Object told) {
    return targets.hits(correction, told);
  }

  /** Whether what a document tells is the second thing of a merge. */
  public boolean hitsToo(Correction correction, Object told) {
    return targets.hitsToo(correction, told);
  }

  /** Says that a correction has found its target. */
  void found(Correction correction) {
    found.add(correction.id());
  }

  /** Says that a correction of an account does not tell which. */
  void tellSeveral(Correction correction) {
    several.add(correction.id());
  }

  /** By the words in the same document; in any where that one is not among those read. */
  boolean rest(List<Words> anchors, List<Evidence> evidence) {
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
      List<String> candidates = targets.several(correction);
      String which = "correction " + correction.id() + " (" + correction.action().label();
      which += ", by " + correction.who() + ") ";
      String quote = correction.words().isEmpty() ? "" : correction.words().get(0).quote();
      if (!candidates.isEmpty()) {
        all.add(
            problem(
                which
                    + "is not heeded: "
                    + candidates.size()
                    + " items have these words, “"
                    + quote
                    + "”: "
                    + String.join("; ", candidates)
                    + "; undo it, and name one by its id"));
      } else if (several.contains(correction.id())) {
        all.add(
            problem(
                which
                    + "is not heeded: more than one account has these words, “"
                    + quote
                    + "”; undo it, and name one by its id"));
      } else if (correction.action() == Action.RENAME && !found.contains(correction.id())) {
        all.add(
            problem(
                which
                    + "finds nobody under the name “"
                    + correction.named(Renamed.NAME).orElse("")
                    + (quote.isEmpty() ? "”" : "” where “" + quote + "” stands")
                    + "; check whether the article has changed, or undo it"));
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
