package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.capias.casefile.word.Folded;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Named;
import org.capias.model.Correction.Words;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

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

  /** What the second thing of a merge is. */
  private final Map<String, Set<Object>> meantToo = new LinkedHashMap<>();

  /** For a correction that is meant for none of several, what these are. */
  private final Map<String, List<String>> several = new LinkedHashMap<>();

  Targets(List<Correction> corrections, Collection<Reading> readings) {
    for (Reading reading : readings) {
      byDocument.putIfAbsent(reading.document().id(), Candidate.of(reading));
    }
    Map<String, Set<String>> names = names(readings);
    byDocument.values().forEach(told -> told.forEach(one -> one.alsoCalled(names)));
    for (Correction correction : corrections) {
      switch (correction.action()) {
        case REJECT, ACCEPT -> {
          if (correction.kind().orElse(null) != Item.ACCOUNT) {
            find(correction);
          }
        }
        case SET, SPLIT -> find(correction);
        case MERGE -> {
          find(correction);
          find(correction, correction.other(), correction.otherNamed(), meantToo);
        }
        case RENAME ->
            byDocument.values().forEach(told -> told.forEach(one -> one.renamed(correction)));
        case SAME, NOT_SAME, UNDO -> {
          // accounts are compared later; an undo has no words
        }
      }
    }
  }

  /** For each name of somebody on the list all that he is called. */
  private static Map<String, Set<String>> names(Collection<Reading> readings) {
    Map<String, Set<String>> byId = new TreeMap<>();
    for (Reading reading : readings) {
      reading.encounters().forEach(told -> name(byId, told.person()));
      reading.warrants().forEach(told -> name(byId, told.person()));
    }
    Map<String, Set<String>> names = new TreeMap<>();
    for (Set<String> all : byId.values()) {
      for (String name : all) {
        names.computeIfAbsent(name, n -> new TreeSet<>()).addAll(all);
      }
    }
    return names;
  }

  private static void name(Map<String, Set<String>> byId, PersonRef person) {
    if (person.id() != null) {
      byId.computeIfAbsent(person.id(), id -> new TreeSet<>()).add(person.name());
    }
  }

  /** Whether a correction is meant for what a document tells. */
  boolean hits(Correction correction, Object told) {
    return meant.getOrDefault(correction.id(), Set.of()).contains(told);
  }

  /** Whether what a document tells is the second thing of a merge. */
  boolean hitsToo(Correction correction, Object told) {
    return meantToo.getOrDefault(correction.id(), Set.of()).contains(told);
  }

  /** Whether it is meant for anything; of a merge, for both. */
  boolean found(Correction correction) {
    return !meant.getOrDefault(correction.id(), Set.of()).isEmpty()
        && (correction.action() != Action.MERGE
            || !meantToo.getOrDefault(correction.id(), Set.of()).isEmpty());
  }

  /** Says that what a document tells has become this, with values put right. */
  void nowIs(Object before, Object now) {
    for (Map<String, Set<Object>> all : List.of(meant, meantToo)) {
      for (Set<Object> told : all.values()) {
        if (told.contains(before)) {
          told.add(now);
        }
      }
    }
  }

  /** What has the words of a correction that does not say which; else empty. */
  List<String> several(Correction correction) {
    return several.getOrDefault(correction.id(), List.of());
  }

  private void find(Correction correction) {
    find(correction, correction.words(), correction.named(), meant);
  }

  private void find(
      Correction correction, List<Words> anchors, List<Named> named, Map<String, Set<Object>> to) {
    // Written before there was anything but encounters to merge.
    boolean grouped = correction.action() == Action.MERGE || correction.action() == Action.SPLIT;
    Item kind = grouped ? correction.kind().orElse(Item.ENCOUNTER) : correction.kind().orElse(null);
    List<Candidate> found = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    // Documents that may be the changed one of which something was to be taken apart.
    List<List<Candidate>> elsewhere = new ArrayList<>();
    for (Words anchor : anchors) {
      List<Candidate> here = byDocument.get(anchor.document());
      for (List<Candidate> told : here != null ? List.of(here) : byDocument.values()) {
        List<List<Candidate>> things = things(named, with(anchor, kind, told));
        if (things.size() == 1) {
          found.addAll(things.get(0));
          if (here == null && correction.action() == Action.SPLIT) {
            elsewhere.add(told);
          }
        } else {
          things.forEach(thing -> open.add(thing.get(0).label()));
        }
      }
    }
    if (elsewhere.stream().distinct().count() > 1) {
      found.forEach(one -> open.add(one.label() + " of " + one.document()));
    }
    if (!open.isEmpty()) {
      several.put(correction.id(), List.copyOf(open));
      return;
    }
    Set<Object> all = to.computeIfAbsent(correction.id(), id -> new HashSet<>());
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
  private static List<Candidate> with(Words anchor, @Nullable Item kind, List<Candidate> told) {
    String asked = Folded.text(anchor.quote());
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
  private static List<List<Candidate>> things(List<Named> named, List<Candidate> candidates) {
    List<List<Candidate>> things = new ArrayList<>();
    for (Candidate one : candidates) {
      if (!one.isAnother(named)) {
        things.stream()
            .filter(thing -> thing.stream().allMatch(one::isSame))
            .findFirst()
            .ifPresentOrElse(
                thing -> thing.add(one), () -> things.add(new ArrayList<>(List.of(one))));
      }
    }
    int most = things.stream().mapToInt(t -> likeness(t, named)).max().orElse(0);
    return things.stream().filter(thing -> likeness(thing, named) == most).toList();
  }

  private static int likeness(List<Candidate> thing, List<Named> named) {
    return thing.stream().mapToInt(one -> one.likeness(named)).max().orElse(0);
  }
}
