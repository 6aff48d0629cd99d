package org.capias.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.Passages.Passage;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Told;
import org.jspecify.annotations.Nullable;

/**
 * The readings in an order that does not depend on how they were given: by day of publication
 * (unknown last), then by source, then by id. Knows which documents are voices of their own.
 */
final class Shelf {
  private static final Comparator<Document> ORDER =
      Comparator.comparing(
              Document::published, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Document::source)
          .thenComparing(Document::id);

  private final List<Reading> readings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Copies copies;
  private final Effort effort;

  Shelf(Collection<Reading> given) {
    this(given, new Effort());
  }

  /**
   * @param effort counts what is compared
   */
  Shelf(Collection<Reading> given, Effort effort) {
    this.effort = effort;
    Map<String, Reading> once = new HashMap<>();
    for (Reading reading : given) {
      once.merge(
          reading.document().id(),
          reading,
          (a, b) -> ORDER.compare(a.document(), b.document()) <= 0 ? a : b);
    }
    readings = new ArrayList<>(once.values());
    readings.sort(Comparator.comparing(Reading::document, ORDER));
    for (int i = 0; i < readings.size(); i++) {
      places.put(readings.get(i).document().id(), i);
    }
    copies = new Copies(readings.stream().map(Reading::document).toList(), effort);
  }

  Effort effort() {
    return effort;
  }

  List<Reading> readings() {
    return readings;
  }

  Document document(String id) {
    return readings.get(place(id)).document();
  }

  /** The document's place in the order. */
  int place(String document) {
    return places.getOrDefault(document, Integer.MAX_VALUE);
  }

  /** The sentences among these that name this very date. */
  List<Evidence> naming(PartialDate date, String document, List<Evidence> sentences) {
    List<Evidence> naming = new ArrayList<>();
    for (Told<PartialDate> told : readings.get(place(document)).dates()) {
      for (Evidence sentence : sentences) {
        if (told.value().equals(date)
            && sentence.document().equals(document)
            && sentence.start() <= told.evidence().start()
            && told.evidence().end() <= sentence.end()) {
          naming.add(sentence);
        }
      }
    }
    return naming;
  }

  /** What the document copies, or null. */
  @Nullable String copyOf(String document) {
    return copies.copies().get(document);
  }

  /** The document whose voice this is: itself, or what it copies. */
  String voice(String document) {
    return copies.copies().getOrDefault(document, document);
  }

  /**
   * The documents in order, one for each independent voice: of documents that copy each other only
   * the first is named.
   */
  List<String> voices(Collection<String> documents) {
    Map<String, String> first = new LinkedHashMap<>();
    documents.stream()
        .sorted(Comparator.comparingInt(this::place))
        .forEach(document -> first.putIfAbsent(voice(document), document));
    return List.copyOf(first.values());
  }

  /** How many independent voices these documents are. */
  int countVoices(Collection<String> documents) {
    return (int) documents.stream().map(this::voice).distinct().count();
  }

  /** What is one voice, and why. */
  List<Account> accountsOfCopies() {
    return copies.accounts();
  }

  /**
   * As {@link #voices(Collection)}, of what these words tell: documents that tell it in a passage
   * which they have in common are one voice too.
   */
  List<String> voicesOf(Collection<Evidence> evidence) {
    Map<String, List<Evidence>> byDocument = new LinkedHashMap<>();
    evidence.forEach(e -> byDocument.computeIfAbsent(e.document(), d -> new ArrayList<>()).add(e));
    List<String> voices = voices(byDocument.keySet());
    if (voices.size() < 2) {
      return voices;
    }
    Set<String> left = new LinkedHashSet<>(voices);
    for (String other : voices) {
      for (Passage passage : copies.passagesOf(other)) {
        String one = passage.one().document();
        effort.one();
        if (left.contains(one)
            && left.contains(other)
            && passage.holds(
                byDocument.getOrDefault(one, List.of()),
                byDocument.getOrDefault(other, List.of()))) {
          left.remove(other);
        }
      }
    }
    return List.copyOf(left);
  }

  /** Each piece of evidence once, by document and place. */
  List<Evidence> inOrder(Collection<Evidence> evidence) {
    return evidence.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Evidence e) -> place(e.document()))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
