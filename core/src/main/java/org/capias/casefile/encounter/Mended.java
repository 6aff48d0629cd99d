package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.capias.casefile.correction.Corrected;
import org.capias.model.Correction;
import org.capias.model.ToldEncounter;
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
        case REJECT, ACCEPT, RENAME, SAME, NOT_SAME, UNDO -> {
          // done in the readings, or of accounts
        }
      }
    }
    return all;
  }

  private void merge(List<Gathering> all, Correction correction) {
    Gathering one = holding(all, told -> corrected.hits(correction, told));
    Gathering other = holding(all, told -> corrected.hitsToo(correction, told));
    if (one != null && other != null && one != other) {
      List.copyOf(other.tellings()).forEach(one::add);
      one.corrections().putAll(other.corrections());
      all.remove(other);
    }
  }

  private void split(List<Gathering> all, Correction correction) {
    for (Gathering one : List.copyOf(all)) {
      List<Telling> out =
          one.tellings().stream().filter(t -> corrected.hits(correction, t.told())).toList();
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

  private static @Nullable Gathering holding(List<Gathering> all, Predicate<ToldEncounter> meant) {
    return all.stream()
        .filter(one -> one.tellings().stream().anyMatch(t -> meant.test(t.told())))
        .findFirst()
        .orElse(null);
  }
}
