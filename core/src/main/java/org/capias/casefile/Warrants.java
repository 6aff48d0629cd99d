package org.capias.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.correction.Corrected;
import org.capias.casefile.verdict.Votes;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Correction.Item;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * Warrants as the documents tell them: one for each person, court and day that fit together, with
 * all the words. One that is told without a day belongs to the one of that person that is told most
 * often. Days that do not fit are two warrants: people have more than one.
 */
final class Warrants {
  private final Shelf shelf;
  private final Corrected corrected;

  /**
   * @param corrected which of them people have merged and split
   */
  Warrants(Shelf shelf, Corrected corrected) {
    this.shelf = shelf;
    this.corrected = corrected;
  }

  List<ToldWarrant> all() {
    Map<String, List<ToldWarrant>> byPerson = new TreeMap<>();
    for (Reading reading : shelf.readings()) {
      for (ToldWarrant warrant : reading.warrants()) {
        String id = warrant.person().id();
        byPerson
            .computeIfAbsent(
                id != null ? id : Folded.text(warrant.person().name()), k -> new ArrayList<>())
            .add(warrant);
      }
    }
    List<List<ToldWarrant>> groups = new ArrayList<>();
    byPerson.values().forEach(told -> groups.addAll(merge(told)));
    return corrected.groups(Item.WARRANT, groups).stream().map(this::one).toList();
  }

  private List<List<ToldWarrant>> merge(List<ToldWarrant> told) {
    List<ToldWarrant> inOrder = new ArrayList<>(told);
    inOrder.sort(
        Comparator.comparingInt(w -> w.date() == null ? 3 : 2 - w.date().precision().ordinal()));
    // Of a group each court and day is asked once, however many tell it.
    record Group(List<ToldWarrant> told, Map<String, ToldWarrant> each) {
      int size() {
        return told.size();
      }
    }
    List<Group> grouped = new ArrayList<>();
    for (ToldWarrant warrant : inOrder) {
      Group home =
          grouped.stream()
              .filter(group -> group.each().values().stream().allMatch(w -> fits(w, warrant)))
              .max(Comparator.comparingInt(Group::size))
              .orElse(null);
      if (home == null) {
        home = new Group(new ArrayList<>(), new TreeMap<>());
        grouped.add(home);
      }
      home.told().add(warrant);
      home.each().putIfAbsent(warrant.court() + "|" + warrant.date(), warrant);
    }
    List<List<ToldWarrant>> groups = new ArrayList<>(grouped.stream().map(Group::told).toList());
    groups.sort(
        Comparator.comparing(
            g -> g.get(0).date(), Comparator.nullsLast(Comparator.naturalOrder())));
    return groups;
  }

  private static boolean fits(ToldWarrant one, ToldWarrant other) {
    boolean court =
        one.court() == null || other.court() == null || one.court().equals(other.court());
    boolean day = one.date() == null || other.date() == null || one.date().compatible(other.date());
    return court && day;
  }

  private ToldWarrant one(List<ToldWarrant> group) {
    Votes<PartialDate> dates = new Votes<>();
    Votes<String> courts = new Votes<>();
    Votes<String> crimes = new Votes<>();
    List<Evidence> evidence = new ArrayList<>();
    for (ToldWarrant warrant : group) {
      String voice = shelf.voice(warrant.evidence().get(0).document());
      vote(dates, warrant.date(), voice);
      vote(courts, warrant.court(), voice);
      vote(crimes, warrant.crimes(), voice);
      evidence.addAll(warrant.evidence());
    }
    ToldWarrant first = group.get(0);
    return new ToldWarrant(
        first.person(),
        courts.most(Comparator.naturalOrder()),
        Votes.mostOf(dates),
        crimes.most(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s)),
        shelf.inOrder(evidence),
        first.rule());
  }

  private static <T> void vote(Votes<T> votes, @Nullable T value, String voice) {
    if (value != null) {
      votes.add(value, voice);
    }
  }
}
