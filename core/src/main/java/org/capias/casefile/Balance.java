package org.capias.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.Verdict;

/**
 * Collects who tells which value of one thing, and says how they stand to each other: {@code
 * disagree} as soon as two values cannot both be true, else {@code single-source} if only one
 * independent voice tells it, else {@code agree}. Silence is no disagreement.
 */
final class Balance<T> {
  private record Side<T>(T meaning, String text, List<Evidence> evidence) {}

  private final Shelf shelf;
  private final BiPredicate<T, T> compatible;
  private final TreeMap<String, Side<T>> sides = new TreeMap<>();

  Balance(Shelf shelf, BiPredicate<T, T> compatible) {
    this.shelf = shelf;
    this.compatible = compatible;
  }

  /**
   * @param meaning what is compared
   * @param text the value as the account prints it; the same text is the same value
   */
  void add(T meaning, String text, Evidence evidence) {
    sides
        .computeIfAbsent(text, t -> new Side<>(meaning, t, new ArrayList<>()))
        .evidence()
        .add(evidence);
  }

  /** The account, or empty where nobody tells anything. The value with the most voices first. */
  Optional<Account> account(String topic, String about) {
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    List<Account.Value> values = new ArrayList<>();
    for (Side<T> side : sides.values()) {
      values.add(
          new Account.Value(side.text(), voices(side.evidence()), shelf.inOrder(side.evidence())));
    }
    values.sort(
        Comparator.comparingInt((Account.Value v) -> -v.documents().size())
            .thenComparing(v -> shelf.place(v.documents().get(0)))
            .thenComparing(Account.Value::value));
    return Optional.of(new Account(topic, about, verdict(), values));
  }

  private Verdict verdict() {
    List<Side<T>> all = List.copyOf(sides.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!compatible.test(all.get(i).meaning(), all.get(j).meaning())) {
          return Verdict.DISAGREE;
        }
      }
    }
    List<Evidence> evidence = all.stream().flatMap(side -> side.evidence().stream()).toList();
    return voices(evidence).size() == 1 ? Verdict.SINGLE_SOURCE : Verdict.AGREE;
  }

  private List<String> voices(List<Evidence> evidence) {
    return shelf.voicesOf(evidence);
  }
}
