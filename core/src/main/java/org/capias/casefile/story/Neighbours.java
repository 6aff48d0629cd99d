package org.capias.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The texts that are most like one text, nearest first, so many at most. */
final class Neighbours {
  private static final int MOST = 20;

  /** Whose mean says how dense a text's surroundings are. */
  private static final int NEAREST = 3;

  /** Texts of one language have so much in common that nothing can be nearer to nothing. */
  private static final double BASE = 0.17;

  /**
   * @param published of the neighbour
   * @param id the neighbour's
   */
  record Neighbour(double cosine, @Nullable PartialDate published, String id) {
    private static final Comparator<Neighbour> ORDER =
        Comparator.comparingDouble((Neighbour n) -> -n.cosine)
            .thenComparing(
                Neighbour::published, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Neighbour::id);
  }

  private final List<Neighbour> nearest = new ArrayList<>();

  List<Neighbour> nearest() {
    return nearest;
  }

  boolean has(String id) {
    return nearest.stream().anyMatch(n -> n.id().equals(id));
  }

  /** Whether it would be among them. */
  boolean takes(Neighbour other) {
    return nearest.size() < MOST
        || Neighbour.ORDER.compare(other, nearest.get(nearest.size() - 1)) < 0;
  }

  /** Takes it in; gives the one that has to go for it, or null. */
  @Nullable Neighbour add(Neighbour other) {
    int place = nearest.size();
    while (place > 0 && Neighbour.ORDER.compare(other, nearest.get(place - 1)) < 0) {
      place--;
    }
    nearest.add(place, other);
    return nearest.size() > MOST ? nearest.remove(MOST) : null;
  }

  /** How like its nearest a text is; what is near is relative to that. */
  double density() {
    double sum = 0;
    int count = Math.min(NEAREST, nearest.size());
    for (int i = 0; i < count; i++) {
      sum += nearest.get(i).cosine();
    }
    return count == 0 ? BASE : Math.max(BASE, sum / count);
  }
}
