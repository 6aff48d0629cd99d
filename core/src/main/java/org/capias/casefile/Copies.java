package org.capias.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Document;

/**
 * Which documents copy which. A document is a copy when at least half of the shorter text's runs of
 * four words stand in the other one too: independent reports of one event share quotations and
 * names, a tenth of their runs at most; an edited agency story keeps more than half.
 *
 * <p>Of two the one that was published later is the copy; where that is not known, the one that
 * comes later in the order of the documents. A copy of a copy is a copy of the first.
 */
final class Copies {
  private static final double SHARE = 0.5;

  /** A text of a few words is the same as another by accident. */
  private static final int LEAST = 25;

  private Copies() {}

  /** Each copy's id with the id of what it copies. */
  static Map<String, String> among(List<Document> inOrder) {
    List<Shingles> texts = new ArrayList<>();
    for (Document document : inOrder) {
      texts.add(Shingles.of(document.text().substring(document.bodyStart())));
    }
    Map<Integer, Map<Integer, Integer>> shared = Shingles.shared(texts);
    Map<String, String> copies = new LinkedHashMap<>();
    for (int later = 0; later < texts.size(); later++) {
      Map<Integer, Integer> others = shared.getOrDefault(later, Map.of());
      for (int earlier = 0; earlier < later; earlier++) {
        int shorter = Math.min(texts.get(later).size(), texts.get(earlier).size());
        if (shorter >= LEAST && others.getOrDefault(earlier, 0) >= SHARE * shorter) {
          String first = inOrder.get(earlier).id();
          copies.put(inOrder.get(later).id(), copies.getOrDefault(first, first));
          break;
        }
      }
    }
    return copies;
  }
}
