package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.word.Folded;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Words;
import org.capias.model.Reading;

/**
 * Finds what each correction is meant for: in each document, the one thing of its kind that has the
 * words. One sentence may tell of two warrants; then what the correction says of the one that was
 * meant (its person, its day) decides, and where that does not, it is meant for none and the
 * candidates are told.
 *
 * <p>Corrections are looked up in the order in which they were made, since one that was made after
 * a value was set knows the thing by the new value.
 */
final class Targets {
  private final Map<String, List<Candidate>> byDocument = new LinkedHashMap<>();
  private final Map<String, Set<Object>> meant = new LinkedHashMap<>();

  /** For a correction that is meant for none of several, what these are. */
  private final Map<String, List<String>> several = new LinkedHashMap<>();

  Targets(List<Correction> corrections, Collection<Reading> readings) {
    for (Reading reading : readings) {
      byDocument.putIfAbsent(reading.document().id(), Candidate.of(reading));
    }
    for (Correction correction : corrections) {
      switch (correction.action()) {
        case REJECT, ACCEPT, SET -> find(correction);
        case MERGE, SPLIT, UNDO -> {
          // by encounters as gathered from all documents; an undo has no words
        }
      }
    }
  }

  /** Whether a correction is meant for what a document tells. */
  boolean hits(Correction correction, Object told) {
    return meant.getOrDefault(correction.id(), Set.of()).contains(told);
  }

  /** Whether it is meant for anything. */
  boolean found(Correction correction) {
    return !meant.getOrDefault(correction.id(), Set.of()).isEmpty();
  }

  /** What has the words of a correction that does not say which; else empty. */
  List<String> several(Correction correction) {
    return several.getOrDefault(correction.id(), List.of());
  }

  private void find(Correction correction) {
    List<Candidate> found = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    for (Words anchor : correction.words()) {
      List<Candidate> here = byDocument.get(anchor.document());
      for (List<Candidate> told : here != null ? List.of(here) : byDocument.values()) {
        List<List<Candidate>> things = things(correction, with(anchor, correction, told));
        if (things.size() == 1) {
          found.addAll(things.get(0));
        } else {
          things.forEach(thing -> open.add(thing.get(0).label()));
        }
      }
    }
    if (!open.isEmpty()) {
      several.put(correction.id(), List.copyOf(open));
      return;
    }
    Set<Object> all = meant.computeIfAbsent(correction.id(), id -> new HashSet<>());
    String field = correction.field();
    String value = correction.value();
    for (Candidate one : found) {
      all.add(one.told());
      if (correction.action() == Action.SET && field != null && value != null) {
        one.alsoKnown(field, value);
      }
    }
  }

  /** What has the words: just these, or else words that hold them or lie in them. */
  private static List<Candidate> with(Words anchor, Correction correction, List<Candidate> told) {
    String asked = Folded.text(anchor.quote());
    Item kind = correction.kind().orElse(null);
    List<Candidate> close = new ArrayList<>();
    List<Candidate> exact = new ArrayList<>();
    for (Candidate one : told) {
      if ((kind == null || kind == one.item()) && !asked.isEmpty() && one.rests(asked)) {
        close.add(one);
        if (one.words().contains(asked)) {
          exact.add(one);
        }
      }
    }
    return exact.isEmpty() ? close : exact;
  }

  /** Candidates as the things that they are, those alone that are most like what is named. */
  private static List<List<Candidate>> things(Correction correction, List<Candidate> candidates) {
    List<List<Candidate>> things = new ArrayList<>();
    for (Candidate one : candidates) {
      if (!one.isAnother(correction.named())) {
        things.stream()
            .filter(thing -> thing.stream().allMatch(one::isSame))
            .findFirst()
            .ifPresentOrElse(
                thing -> thing.add(one), () -> things.add(new ArrayList<>(List.of(one))));
      }
    }
    int most = things.stream().mapToInt(t -> likeness(t, correction)).max().orElse(0);
    return things.stream().filter(thing -> likeness(thing, correction) == most).toList();
  }

  private static int likeness(List<Candidate> thing, Correction correction) {
    return thing.stream().mapToInt(one -> one.likeness(correction.named())).max().orElse(0);
  }
}
