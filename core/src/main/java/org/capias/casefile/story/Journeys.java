package org.capias.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.capias.casefile.verdict.Days;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are on one journey: the same person at their {@link Centre}, days that follow
 * each other. A document that tells no day goes with the journey to that state that most documents
 * near to it tell. Documents on one journey are one story as long as each was published near to
 * another.
 */
final class Journeys {
  private final IntFunction<Outline> outlines;
  private final Map<String, List<Integer>> byPerson = new HashMap<>();
  private final Map<Integer, List<Integer>> journeys = new HashMap<>();

  /**
   * @param outlines by their place
   */
  Journeys(IntFunction<Outline> outlines) {
    this.outlines = outlines;
  }

  /** The documents on one journey with this one, itself among them; none without a journey. */
  List<Integer> with(int place) {
    return journeys.getOrDefault(place, List.of());
  }

  /** Takes a document in; its journey is known after {@link #regroup}. */
  void add(int place) {
    Centre centre = outlines.apply(place).centre();
    if (centre != null) {
      byPerson.computeIfAbsent(centre.person(), p -> new ArrayList<>()).add(place);
    }
  }

  void regroup() {
    byPerson.keySet().forEach(this::regroup);
  }

  /** Gives the documents whose journey is another one than before, or has others on it. */
  Set<Integer> regroup(String person) {
    List<Integer> members = new ArrayList<>(byPerson.getOrDefault(person, List.of()));
    members.sort(Comparator.comparing(outlines::apply, Outline.ORDER));
    Map<Integer, List<Integer>> now = new HashMap<>();
    for (List<Integer> journey : parts(members)) {
      journey.forEach(member -> now.put(member, journey));
    }
    Set<Integer> changed = new HashSet<>();
    now.forEach(
        (member, journey) -> {
          List<Integer> before = journeys.put(member, journey);
          if (!journey.equals(before)) {
            changed.addAll(journey);
            changed.addAll(before == null ? List.of() : before);
          }
        });
    return changed;
  }

  private List<List<Integer>> parts(List<Integer> members) {
    List<Integer> dated = new ArrayList<>(members.stream().filter(this::exact).toList());
    dated.sort(
        Comparator.comparing((Integer i) -> first(i))
            .thenComparing(outlines::apply, Outline.ORDER));
    List<List<Integer>> journeys = new ArrayList<>();
    long end = Long.MIN_VALUE;
    for (int i : dated) {
      if (journeys.isEmpty() || first(i) - end > Centre.GAP) {
        journeys.add(new ArrayList<>());
        end = Long.MIN_VALUE;
      }
      journeys.get(journeys.size() - 1).add(i);
      end = Math.max(end, last(i));
    }
    List<Integer> vague = members.stream().filter(i -> !exact(i)).toList();
    attach(vague.stream().filter(i -> centre(i).days() != null).toList(), journeys);
    attach(vague.stream().filter(i -> centre(i).days() == null).toList(), journeys);
    List<List<Integer>> parts = new ArrayList<>();
    journeys.forEach(journey -> split(journey, parts));
    return parts;
  }

  /** Each to the journey that most documents near to it tell; the others by what they do tell. */
  private void attach(List<Integer> vague, List<List<Integer>> journeys) {
    List<Map<Alike, Integer>> told = new ArrayList<>();
    for (List<Integer> journey : journeys) {
      Map<Alike, Integer> alike = new HashMap<>();
      journey.forEach(
          i -> alike.merge(new Alike(centre(i), outlines.apply(i).published()), 1, Integer::sum));
      told.add(alike);
    }
    Map<Centre, List<Integer>> left = new LinkedHashMap<>();
    for (int i : vague) {
      int home = home(outlines.apply(i), told);
      if (home >= 0) {
        journeys.get(home).add(i);
      } else {
        left.computeIfAbsent(centre(i), c -> new ArrayList<>()).add(i);
      }
    }
    journeys.addAll(left.values());
  }

  /** Documents that tell a journey alike, published the same day: asked once for all of them. */
  private record Alike(Centre centre, @Nullable PartialDate published) {}

  private static int home(Outline own, List<Map<Alike, Integer>> journeys) {
    int home = -1;
    int most = 0;
    for (int i = 0; i < journeys.size(); i++) {
      int near = 0;
      for (Map.Entry<Alike, Integer> alike : journeys.get(i).entrySet()) {
        Alike other = alike.getKey();
        if (own.centre() != null
            && own.centre().goesWith(other.centre())
            && own.near(other.published(), other.centre())) {
          near += alike.getValue();
        }
      }
      if (near > most) {
        home = i;
        most = near;
      }
    }
    return home;
  }

  /** Where nobody wrote of it for long, what is written after that is another story. */
  private void split(List<Integer> journey, List<List<Integer>> parts) {
    List<Integer> inOrder = new ArrayList<>(journey);
    inOrder.sort(Comparator.comparing(outlines::apply, Outline.ORDER));
    int start = 0;
    for (int i = 1; i <= inOrder.size(); i++) {
      if (i == inOrder.size()
          || !outlines.apply(inOrder.get(i - 1)).near(outlines.apply(inOrder.get(i)))) {
        parts.add(List.copyOf(inOrder.subList(start, i)));
        start = i;
      }
    }
  }

  private Centre centre(int place) {
    Centre centre = outlines.apply(place).centre();
    if (centre == null) {
      throw new IllegalStateException("no journey, of " + outlines.apply(place).id());
    }
    return centre;
  }

  private boolean exact(int place) {
    return centre(place).exact() && centre(place).days() != null;
  }

  private long first(int place) {
    Days days = centre(place).days();
    return days == null ? 0 : days.first().toEpochDay();
  }

  private long last(int place) {
    Days days = centre(place).days();
    return days == null ? 0 : days.last().toEpochDay();
  }
}
