package org.capias.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.capias.model.Claim;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Words;
import org.capias.model.Evidence;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Applies what people have put right, in the order of the file, so that of two that contradict each
 * other the later one counts; that, and every correction that no longer finds its words, is told.
 */
final class Corrected {
  private final List<Correction> corrections;
  private final Set<String> documents = new HashSet<>();
  private final Set<String> found = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Corrected(List<Correction> given, Collection<Reading> readings) {
    Set<String> undone = new HashSet<>();
    for (Correction correction : given) {
      if (correction.action() == Action.UNDO && correction.value() != null) {
        undone.add(correction.value());
      }
    }
    corrections =
        given.stream().filter(c -> c.action() != Action.UNDO && !undone.contains(c.id())).toList();
    readings.forEach(reading -> documents.add(reading.document().id()));
    Set<String> known = new HashSet<>();
    given.forEach(correction -> known.add(correction.id()));
    undone.stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(id -> tell("an undo names the correction " + id + ", which is not in the file"));
  }

  boolean isEmpty() {
    return corrections.isEmpty();
  }

  /** The reading without what was rejected, with speakers and values of claims put right. */
  Reading in(Reading reading) {
    return new Reading(
        reading.document(),
        kept(reading.encounters(), e -> e.evidence()),
        kept(reading.statements(), Statement::evidence).stream().map(this::statement).toList(),
        kept(reading.claims(), Claim::evidence).stream().map(this::claim).toList(),
        kept(reading.warrants(), w -> w.evidence()),
        kept(reading.agreements(), a -> a.evidence()),
        reading.dates(),
        reading.noise(),
        reading.problems());
  }

  private <T> List<T> kept(List<T> items, Function<T, List<Evidence>> words) {
    List<T> kept = new ArrayList<>();
    for (T item : items) {
      boolean rejected = false;
      for (Correction correction : corrections) {
        if (correction.action() == Action.REJECT && rests(correction, words.apply(item))) {
          rejected = true;
        }
      }
      if (!rejected) {
        kept.add(item);
      }
    }
    return kept;
  }

  private Statement statement(Statement said) {
    String name = set("speaker", said.evidence());
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
    String value = set("value", claim.evidence());
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

  /** The gatherings with merges, splits and values put right. */
  List<Gathering> in(List<Gathering> gathered) {
    List<Gathering> all = new ArrayList<>(gathered);
    for (Correction correction : corrections) {
      switch (correction.action()) {
        case MERGE -> merge(all, correction);
        case SPLIT -> split(all, correction);
        case SET -> {
          for (Gathering one : all) {
            if (rests(correction, words(one))) {
              set(one, correction);
            }
          }
        }
        case REJECT, UNDO -> {
          // done in the readings
        }
      }
    }
    return all;
  }

  private void merge(List<Gathering> all, Correction correction) {
    Gathering one = holding(all, correction, correction.words());
    Gathering other = holding(all, correction, correction.other());
    if (one != null && other != null) {
      found.add(correction.id());
      if (one != other) {
        List.copyOf(other.tellings()).forEach(one::add);
        one.corrections().putAll(other.corrections());
        all.remove(other);
      }
    }
  }

  private void split(List<Gathering> all, Correction correction) {
    for (Gathering one : List.copyOf(all)) {
      List<Telling> out =
          one.tellings().stream().filter(t -> rests(correction, t.told().evidence())).toList();
      if (!out.isEmpty() && out.size() < one.tellings().size()) {
        one.remove(out);
        Gathering own = new Gathering(out.get(0));
        out.subList(1, out.size()).forEach(own::add);
        all.add(own);
      }
    }
  }

  private void set(Gathering one, Correction correction) {
    String field = correction.field();
    String value = correction.value();
    if (field != null && value != null && Merged.CORRECTED.contains(field)) {
      String before = one.corrections().put(field, value);
      if (before != null && !before.equals(value)) {
        tell(
            "two corrections set "
                + field
                + " of one encounter, "
                + before
                + " and "
                + value
                + "; the later one counts ("
                + correction.id()
                + " by "
                + correction.who()
                + "); undo one of them");
      }
    }
  }

  private @Nullable Gathering holding(
      List<Gathering> all, Correction correction, List<Words> anchors) {
    return all.stream().filter(one -> rest(anchors, words(one))).findFirst().orElse(null);
  }

  private @Nullable String set(String field, List<Evidence> words) {
    String value = null;
    for (Correction correction : corrections) {
      if (correction.action() == Action.SET
          && field.equals(correction.field())
          && rests(correction, words)) {
        value = correction.value();
      }
    }
    return value;
  }

  private static List<Evidence> words(Gathering one) {
    return one.tellings().stream().flatMap(t -> t.told().evidence().stream()).toList();
  }

  private boolean rests(Correction correction, List<Evidence> evidence) {
    boolean rests = rest(correction.words(), evidence);
    if (rests) {
      found.add(correction.id());
    }
    return rests;
  }

  /** By the words in the same document; in any where that one is not among those read. */
  private boolean rest(List<Words> anchors, List<Evidence> evidence) {
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
  List<Problem> problems() {
    Map<String, Correction> lost = new LinkedHashMap<>();
    corrections.stream().filter(c -> !found.contains(c.id())).forEach(c -> lost.put(c.id(), c));
    List<Problem> all = new ArrayList<>(problems);
    lost.values()
        .forEach(
            c ->
                all.add(
                    problem(
                        "correction "
                            + c.id()
                            + " ("
                            + c.action().label()
                            + ", by "
                            + c.who()
                            + ") finds its words in no article: “"
                            + (c.words().isEmpty() ? "" : c.words().get(0).quote())
                            + "”; check whether the article has changed, or undo it")));
    return all;
  }

  private void tell(String message) {
    problems.add(problem(message));
  }

  private static Problem problem(String message) {
    return new Problem(null, Severity.WARNING, message);
  }
}
