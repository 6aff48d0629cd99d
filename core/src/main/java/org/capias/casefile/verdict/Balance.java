package org.capias.casefile.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Collects who tells which value of one thing, and says how they stand to each other: {@code
 * disagree} as soon as two values cannot both be true, unless the thing changed between the days on
 * which they were told ({@code development}, see {@link Course}), else {@code single-source} if
 * only one independent voice tells it, else {@code agree}. Silence is no disagreement.
 */
public final class Balance<T> {
  private record Side<T>(T meaning, String text, List<Evidence> evidence) {}

  private final Shelf shelf;
  private final BiPredicate<T, T> compatible;
  private final TreeMap<String, Side<T>> sides = new TreeMap<>();

  public Balance(Shelf shelf, BiPredicate<T, T> compatible) {
    this.shelf = shelf;
    this.compatible = compatible;
  }

  /**
   * Takes in that somebody tells a value.
   *
   * @param meaning what is compared
   * @param text the value as the account prints it; the same text is the same value
   */
  public void add(T meaning, String text, Evidence evidence) {
    sides
        .computeIfAbsent(text, t -> new Side<>(meaning, t, new ArrayList<>()))
        .evidence()
        .add(evidence);
  }

  /** The account, or empty where nobody tells anything. The value with the most voices first. */
  public Optional<Account> account(String topic, String about) {
    return account(topic, about, Course.none());
  }

  /** The same of something that may change; if it did, its values in the order of publication. */
  public Optional<Account> account(String topic, String about, Course<T> course) {
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    List<Account.Value> values = new ArrayList<>();
    for (Side<T> side : sides.values()) {
      values.add(
          new Account.Value(side.text(), voices(side.evidence()), shelf.inOrder(side.evidence())));
    }
    Verdict verdict = verdict(course);
    if (verdict == Verdict.DISAGREE) {
      values.removeIf(value -> takesNoSide(value.value()));
    }
    Comparator<Account.Value> first =
        Comparator.comparingInt(v -> shelf.place(v.documents().get(0)));
    values.sort(
        (verdict == Verdict.DEVELOPMENT
                ? first
                : Comparator.comparingInt((Account.Value v) -> -v.documents().size())
                    .thenComparing(first))
            .thenComparing(Account.Value::value));
    return Optional.of(new Account(topic, about, verdict, values));
  }

  /** {@code March 2012} beside 16 and 17 March is true whoever is right. */
  private boolean takesNoSide(String text) {
    Side<T> side = sides.get(text);
    return side != null
        && sides.values().stream()
            .allMatch(other -> compatible.test(side.meaning(), other.meaning()));
  }

  private Verdict verdict(Course<T> course) {
    List<Side<T>> all = List.copyOf(sides.values());
    boolean changed = false;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!compatible.test(all.get(i).meaning(), all.get(j).meaning())) {
          changed = leads(all.get(i), all.get(j), course);
          if (!changed) {
            return Verdict.DISAGREE;
          }
        }
      }
    }
    if (changed) {
      return Verdict.DEVELOPMENT;
    }
    List<Evidence> evidence = all.stream().flatMap(side -> side.evidence().stream()).toList();
    return voices(evidence).size() == 1 ? Verdict.SINGLE_SOURCE : Verdict.AGREE;
  }

  private boolean leads(Side<T> one, Side<T> other, Course<T> course) {
    Course.Stage<T> a = stage(one);
    Course.Stage<T> b = stage(other);
    if (a == null || b == null) {
      return false;
    }
    return a.before(b) ? course.leads(a, b) : b.before(a) && course.leads(b, a);
  }

  /** Null where somebody who tells it was published on a day that is not known. */
  private Course.@Nullable Stage<T> stage(Side<T> side) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (String voice : voices(side.evidence())) {
      Document document = shelf.document(voice);
      PartialDate published = document.published();
      if (published == null || !published.isDay()) {
        return null;
      }
      days.add(published.first());
      if (document.outlet() != null) {
        outlets.add(document.outlet());
      }
    }
    return new Course.Stage<>(side.meaning(), side.evidence(), days, outlets);
  }

  private List<String> voices(List<Evidence> evidence) {
    return shelf.voicesOf(evidence);
  }
}
