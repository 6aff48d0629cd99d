package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.List;
import org.capias.casefile.correction.Corrected;
import org.capias.model.Correction;
import org.capias.model.Correction.Words;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Gatherings put right by people: merged, split, with values set. */
final class Mended {
  private final Corrected corrected;

  Mended(Corrected corrected) {
    this.corrected = corrected;
  }

  /** The gatherings with merges, splits and values put right. */
  List<Gathering> in(List<Gathering> gathered) {
    List<Gathering> all = new ArrayList<>(gathered);
    for (Correction correction : corrected.all()) {
      switch (correction.action()) {
        case MERGE -> merge(all, correction);
        case SPLIT -> split(all, correction);
        case SET -> {
          for (Gathering one : all) {
            if (one.tellings().stream().anyMatch(t -> corrected.hits(correction, t.told()))) {
              set(one, correction);
            }
          }
        }
        case REJECT, ACCEPT, UNDO -> {
          // done in the readings
        }
      }
    }
    return all;
  }

  private void merge(List<Gathering> all, Correction correction) {
    Gathering one = holding(all, correction.words());
    Gathering other = holding(all, correction.other());
    if (one != null && other != null) {
      corrected.found(correction);
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
          one.tellings().stream()
              .filter(t -> corrected.rests(correction, t.told().evidence()))
              .toList();
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
        corrected.twice(correction, before);
      }
    }
  }

  private @Nullable Gathering holding(List<Gathering> all, List<Words> anchors) {
    return all.stream().filter(one -> corrected.rest(anchors, words(one))).findFirst().orElse(null);
  }

  private static List<Evidence> words(Gathering one) {
    return one.tellings().stream().flatMap(t -> t.told().evidence().stream()).toList();
  }
}
