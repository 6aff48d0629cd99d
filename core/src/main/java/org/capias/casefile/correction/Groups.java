package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;

/** What documents tell of one thing is a group; people merge groups and split them. */
final class Groups {
  private final Corrected corrected;
  private final Targets targets;

  Groups(Corrected corrected, Targets targets) {
    this.corrected = corrected;
    this.targets = targets;
  }

  /** The groups, changed in the order of the corrections; each keeps its place. */
  <T> List<List<T>> of(Item kind, List<List<T>> groups) {
    List<List<T>> all = new ArrayList<>(groups);
    for (Correction correction : corrected.all()) {
      if (correction.kind().orElse(null) == kind && correction.action() == Action.MERGE) {
        merge(all, correction);
      }
      if (correction.kind().orElse(null) == kind && correction.action() == Action.SPLIT) {
        split(all, correction);
      }
    }
    return all;
  }

  private <T> void merge(List<List<T>> all, Correction correction) {
    List<T> one = null;
    List<T> other = null;
    for (List<T> group : all) {
      one = one == null && group.stream().anyMatch(t -> hits(correction, t)) ? group : one;
      other = other == null && group.stream().anyMatch(t -> hitsToo(correction, t)) ? group : other;
    }
    if (one != null && other != null && one != other) {
      List<T> both = new ArrayList<>(one);
      both.addAll(other);
      all.set(all.indexOf(one), both);
      all.remove(other);
    }
  }

  private <T> void split(List<List<T>> all, Correction correction) {
    for (List<T> group : List.copyOf(all)) {
      List<T> out = group.stream().filter(t -> hits(correction, t)).toList();
      if (!out.isEmpty() && out.size() < group.size()) {
        int place = all.indexOf(group);
        Set<T> gone = Set.copyOf(out);
        all.set(place, group.stream().filter(t -> !gone.contains(t)).toList());
        all.add(place + 1, out);
      }
    }
  }

  private boolean hits(Correction correction, Object told) {
    return targets.hits(correction, told);
  }

  private boolean hitsToo(Correction correction, Object told) {
    return targets.hitsToo(correction, told);
  }
}
