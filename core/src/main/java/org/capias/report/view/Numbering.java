package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.model.CaseFile;
import org.capias.model.Evidence;
import org.capias.report.view.Page.Cite;

/**
 * The sources' numbers, from 1 in the order of the case file, and evidence as citations of them.
 */
final class Numbering {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> copies = new HashMap<>();

  Numbering(CaseFile file) {
    for (CaseFile.Source source : file.documents()) {
      numbers.put(source.document().id(), numbers.size() + 1);
    }
    for (CaseFile.Source source : file.documents()) {
      String original = source.copyOf();
      if (original != null) {
        copies.put(of(source.document().id()), of(original));
      }
    }
  }

  int of(String document) {
    return numbers.getOrDefault(document, 0);
  }

  /** One citation for each source, in the order of their numbers. */
  List<Cite> cites(Collection<Evidence> evidence) {
    Map<Integer, Set<Evidence>> bySource = new TreeMap<>();
    for (Evidence e : evidence) {
      bySource.computeIfAbsent(of(e.document()), n -> new LinkedHashSet<>()).add(e);
    }
    List<Cite> cites = new ArrayList<>();
    bySource.forEach(
        (number, words) ->
            cites.add(
                new Cite(
                    number, copies.getOrDefault(number, 0), words.stream().sorted().toList())));
    return cites;
  }

  /** {@code [1] [4]}. */
  String list(Collection<String> documents) {
    StringBuilder list = new StringBuilder();
    documents.stream()
        .map(this::of)
        .sorted()
        .forEach(n -> list.append(list.isEmpty() ? "[" : " [").append(n).append(']'));
    return list.toString();
  }
}
