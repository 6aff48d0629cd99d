package org.capias.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.capias.casefile.correction.Corrected;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Agreement;
import org.capias.model.Correction.Item;
import org.capias.model.Evidence;
import org.capias.model.Reading;

/** Agreements; within a story the same subject in the same words at the same stage is one. */
final class Agreements {
  private final Shelf shelf;
  private final Corrected corrected;

  /**
   * @param corrected which of them people have merged and split
   */
  Agreements(Shelf shelf, Corrected corrected) {
    this.shelf = shelf;
    this.corrected = corrected;
  }

  List<Agreement> all(UnaryOperator<String> storyOf) {
    Map<String, List<Agreement>> same = new LinkedHashMap<>();
    for (Reading reading : shelf.readings()) {
      for (Agreement agreement : reading.agreements()) {
        String story = storyOf.apply(reading.document().id());
        String key = story + "|" + agreement.status() + "|" + Folded.text(agreement.about());
        same.computeIfAbsent(key, k -> new ArrayList<>()).add(agreement);
      }
    }
    return corrected.groups(Item.AGREEMENT, List.copyOf(same.values())).stream()
        .map(this::one)
        .toList();
  }

  private Agreement one(List<Agreement> group) {
    Set<String> parties = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Agreement agreement : group) {
      parties.addAll(agreement.parties());
      evidence.addAll(agreement.evidence());
    }
    Agreement first = group.get(0);
    return new Agreement(
        List.copyOf(parties), first.about(), first.status(), shelf.inOrder(evidence), first.rule());
  }
}
