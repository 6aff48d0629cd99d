package org.capias.casefile.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.casefile.voice.Passages.Passage;
import org.capias.casefile.voice.Passages.Words;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Verdict;

/**
 * Which documents copy which. A document is a copy when at least half of the shorter text's runs of
 * four words stand in the other one too: independent reports of one event share quotations and
 * names, a tenth of their runs at most; an edited agency story keeps more than half.
 *
 * <p>Of two the one that was published later is the copy; where that is not known, the one that
 * comes later in the order of the documents. A copy of a copy is a copy of the first. Documents
 * that are no copies may still have long {@link Passages} in common.
 */
final class Copies {
  private static final double SHARE = 0.5;

  /** A text of a few words is the same as another by accident. */
  private static final int LEAST = 25;

  private final Map<String, String> copies = new LinkedHashMap<>();
  private final Map<String, Double> shares = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, List<Passage>> byLater = new HashMap<>();

  Copies(List<Document> inOrder, Effort effort) {
    List<Shingles> texts =
        Shelf.each(
            inOrder.size(),
            inOrder,
            document -> Shingles.of(document.text().substring(document.bodyStart())));
    List<Map<Integer, Integer>> shared = Shingles.shared(texts, effort);
    Map<String, Integer> numbers = new HashMap<>();
    Map<Integer, Words> words = new HashMap<>();
    for (int later = 0; later < texts.size(); later++) {
      for (Map.Entry<Integer, Integer> one : shared.get(later).entrySet()) {
        effort.one();
        Document first = inOrder.get(one.getKey());
        Document second = inOrder.get(later);
        int shorter = Math.min(texts.get(later).size(), texts.get(one.getKey()).size());
        if (shorter >= LEAST && one.getValue() >= SHARE * shorter) {
          copies.put(second.id(), copies.getOrDefault(first.id(), first.id()));
          shares.put(second.id(), one.getValue() / (double) shorter);
          break;
        }
      }
      Passages passages = null;
      for (Map.Entry<Integer, Integer> one : shared.get(later).entrySet()) {
        if (one.getValue() > Passages.WORDS - Shingles.LENGTH) {
          effort.one();
          passages =
              passages != null ? passages : new Passages(words(words, inOrder, later, numbers));
          add(passages.with(words(words, inOrder, one.getKey(), numbers)));
        }
      }
    }
  }

  private static Words words(
      Map<Integer, Words> known,
      List<Document> documents,
      int place,
      Map<String, Integer> numbers) {
    return known.computeIfAbsent(place, p -> new Words(documents.get(p), numbers));
  }

  private void add(List<Passage> found) {
    for (Passage passage : found) {
      passages.add(passage);
      byLater.computeIfAbsent(passage.other().document(), d -> new ArrayList<>()).add(passage);
    }
  }

  /** Each copy's id with the id of what it copies. */
  Map<String, String> copies() {
    return copies;
  }

  /** What a document has in common with earlier ones, in their order. */
  List<Passage> passagesOf(String later) {
    return byLater.getOrDefault(later, List.of());
  }

  /**
   * What is one voice, and why: of a copy how much of it stands in the other, of other documents
   * the stretches that they have in common, each with the words on both sides.
   */
  List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    copies.forEach(
        (copy, first) -> {
          List<Evidence> words = new ArrayList<>();
          for (Passage passage : passagesOf(copy)) {
            if (passage.one().document().equals(first)) {
              words.add(passage.one());
              words.add(passage.other());
            }
          }
          long share = Math.round(100 * shares.getOrDefault(copy, 1.0));
          String value = share + " % of the shorter text stands in both";
          if (!words.isEmpty()) {
            accounts.add(one("copied article", copy, value, first, words));
          }
        });
    for (Passage passage : passages) {
      String later = passage.other().document();
      String first = passage.one().document();
      if (!copies.containsKey(later) && !copies.containsKey(first)) {
        int words = Folded.words(passage.one().quote()).size();
        accounts.add(
            one(
                "shared passage",
                later,
                words + " words stand in both",
                first,
                List.of(passage.one(), passage.other())));
      }
    }
    return accounts;
  }

  private static Account one(
      String topic, String about, String value, String first, List<Evidence> words) {
    return new Account(
        topic,
        about,
        Verdict.SINGLE_SOURCE,
        List.of(new Account.Value(value, List.of(first), words)));
  }
}
