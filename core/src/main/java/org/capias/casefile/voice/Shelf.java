package org.capias.casefile.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.capias.casefile.voice.Passages.Passage;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Reading;
import org.capias.model.Told;
import org.jspecify.annotations.Nullable;

/**
 * The readings in an order that does not depend on how they were given: by day of publication
 * (unknown last), then by source, then by id. Knows which documents are voices of their own.
 */
public final class Shelf {
  private static final Comparator<Document> ORDER =
      Comparator.comparing(
              Document::published, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Document::source)
          .thenComparing(Document::id);

  /** With fewer documents a second thread is not worth its start. */
  private static final int MANY = 200;

  private final List<Reading> readings;
  private final Map<String, Integer> places = new HashMap<>();

  /** Asked for by the sentence of an encounter or a claim. */
  private static final Set<Kind> BY_SENTENCE =
      EnumSet.of(Kind.OPEN_DAY, Kind.WEEKEND, Kind.STAY, Kind.HANDOVER, Kind.PLACE, Kind.RUNNING);

  private final Map<Kind, Map<Evidence, List<Particular>>> told = new EnumMap<>(Kind.class);
  private final Copies copies;
  private final Effort effort;

  public Shelf(Collection<Reading> given) {
    this(given, new Effort());
  }

  /**
   * @param effort counts what is compared
   */
  public Shelf(Collection<Reading> given, Effort effort) {
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
    for (Reading reading : readings) {
      for (Particular one : reading.particulars()) {
        if (BY_SENTENCE.contains(one.kind())) {
          told.computeIfAbsent(one.kind(), k -> new HashMap<>())
              .computeIfAbsent(one.evidence().get(0), e -> new ArrayList<>())
              .add(one);
        }
      }
    }
    copies = new Copies(readings.stream().map(Reading::document).toList(), effort);
  }

  /**
   * Does the same for each thing, on all cores where there are many documents; in their order, so
   * that nothing depends on who is done first.
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> work) {
    return each(readings.size(), things, work);
  }

  static <T, R> List<R> each(int documents, List<T> things, Function<T, R> work) {
    return (documents < MANY ? things.stream() : things.parallelStream()).map(work).toList();
  }

  public Effort effort() {
    return effort;
  }

  public List<Reading> readings() {
    return readings;
  }

  public Document document(String id) {
    return readings.get(place(id)).document();
  }

  /** The document's place in the order. */
  public int place(String document) {
    return places.getOrDefault(document, Integer.MAX_VALUE);
  }

  /** The sentences among these that name this very date. */
  public List<Evidence> naming(PartialDate date, String document, List<Evidence> sentences) {
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

  /** What a sentence tells of this kind. */
  public List<Particular> told(Kind kind, Evidence sentence) {
    return told.getOrDefault(kind, Map.of()).getOrDefault(sentence, List.of());
  }

  /** What the document copies, or null. */
  public @Nullable String copyOf(String document) {
    return copies.copies().get(document);
  }

  /** The document whose voice this is: itself, or what it copies. */
  public String voice(String document) {
    return copies.copies().getOrDefault(document, document);
  }

  /**
   * The documents in order, one for each independent voice: of documents that copy each other only
   * the first is named.
   */
  public List<String> voices(Collection<String> documents) {
    Map<String, String> first = new LinkedHashMap<>();
    documents.stream()
        .sorted(Comparator.comparingInt(this::place))
        .forEach(document -> first.putIfAbsent(voice(document), document));
    return List.copyOf(first.values());
  }

  /** How many independent voices these documents are. */
  public int countVoices(Collection<String> documents) {
    return (int) documents.stream().map(this::voice).distinct().count();
  }

  /** What is one voice, and why. */
  public List<Account> accountsOfCopies() {
    return copies.accounts();
  }

  /**
   * As {@link #voices(Collection)}, of what these words tell: documents that tell it in a passage
   * which they have in common are one voice too.
   */
  public List<String> voicesOf(Collection<Evidence> evidence) {
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
  public List<Evidence> inOrder(Collection<Evidence> evidence) {
    return evidence.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Evidence e) -> place(e.document()))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
