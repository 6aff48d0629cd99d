package org.capias.casefile.cast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.PersonRef;
import org.capias.model.Reading;

/**
 * Who is who in the articles: of whom they tell encounters and warrants, by any part of his name.
 * Two who share a part are not told by it.
 *
 * @param byPart keys by parts of names, as they sound; empty of two people
 * @param names for accounts, by key
 */
public record Cast(Map<String, String> byPart, Map<String, String> names) {
  private static final int SHORT = 3;

  /** News of one event come out within as many days of each other. */
  private static final int WEEK = 7;

  public static Cast of(Collection<Reading> readings) {
    Cast cast = new Cast(new TreeMap<>(), new TreeMap<>());
    for (Reading reading : readings) {
      reading.encounters().forEach(told -> cast.add(told.person()));
      reading.warrants().forEach(told -> cast.add(told.person()));
    }
    return cast;
  }

  private void add(PersonRef person) {
    String key = key(person);
    names.merge(key, person.name(), (a, b) -> a.length() >= b.length() ? a : b);
    for (String part : person.name().split("[ -]")) {
      if (part.length() > SHORT) {
        byPart.merge(Folded.skeleton(part), key, (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  public static String key(PersonRef person) {
    String id = person.id();
    return id != null ? id : Folded.skeleton(person.name());
  }

  /**
   * Whom "he" most likely means in an article: of whom it tells encounters, else warrants, whoever
   * is named most; else of whom it claims most; else who is named with an act. Empty where there is
   * nobody.
   */
  public String main(Reading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    String text = reading.document().text();
    reading.encounters().forEach(told -> named(text, told.person(), counts));
    if (counts.isEmpty()) {
      reading.warrants().forEach(told -> named(text, told.person(), counts));
    }
    if (counts.isEmpty()) {
      for (Claim claim : reading.claims()) {
        String who = who(claim.subject().substring(claim.subject().lastIndexOf(' ') + 1));
        if (knows(who)) {
          counts.merge(who, 1, Integer::sum);
        }
      }
    }
    if (counts.isEmpty()) {
      for (Particular told : reading.particulars()) {
        if (told.kind() == Kind.ACT && !told.of().key().isEmpty()) {
          counts.merge(who(told.of().key()), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** How often the part of his name stands there that stands there most, and one more each time. */
  private static void named(String text, PersonRef person, Map<String, Integer> counts) {
    String key = key(person);
    if (counts.merge(key, 1, Integer::sum) == 1) {
      int most = 0;
      for (String part : person.name().split("[ -]")) {
        int times = 0;
        for (int at = part.length() > SHORT ? text.indexOf(part) : -1; at >= 0; ) {
          times++;
          at = text.indexOf(part, at + 1);
        }
        most = Math.max(most, times);
      }
      counts.merge(key, most, Integer::sum);
    }
  }

  /** Whether encounters or warrants are told of him. */
  public boolean knows(String key) {
    return names.containsKey(key);
  }

  /** The key of somebody by the last part of his name; where nobody has it, the part itself. */
  public String who(String family) {
    String part = Folded.skeleton(family);
    String key = byPart.getOrDefault(part, "");
    return key.isEmpty() ? part : key;
  }

  public String name(String key) {
    return names.getOrDefault(key, "");
  }

  /**
   * Stories that are compared as one: on the same man, whom the articles know as wanted, and
   * published within a week of each other. How stories are divided goes by their words, and short
   * articles on one day may have few in common; what they tell of him can be compared all the same.
   *
   * @return for each story the first one of its group
   */
  public Map<String, String> together(Collection<Reading> readings, UnaryOperator<String> storyOf) {
    Map<String, TreeMap<LocalDate, Set<String>>> days = new TreeMap<>();
    Map<String, String> first = new TreeMap<>();
    for (Reading reading : readings) {
      String story = storyOf.apply(reading.document().id());
      first.put(story, story);
      PartialDate published = reading.document().published();
      String main = main(reading);
      if (knows(main) && published != null && published.isDay()) {
        days.computeIfAbsent(main, m -> new TreeMap<>())
            .computeIfAbsent(published.first(), d -> new TreeSet<>())
            .add(story);
      }
    }
    for (TreeMap<LocalDate, Set<String>> ofOne : days.values()) {
      LocalDate last = null;
      String before = "";
      for (Map.Entry<LocalDate, Set<String>> day : ofOne.entrySet()) {
        for (String story : day.getValue()) {
          if (last != null && !last.plusDays(WEEK).isBefore(day.getKey())) {
            join(first, before, story);
          }
          last = day.getKey();
          before = story;
        }
      }
    }
    first.replaceAll((story, one) -> root(first, story));
    return first;
  }

  private static void join(Map<String, String> first, String one, String other) {
    String a = root(first, one);
    String b = root(first, other);
    first.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
  }

  private static String root(Map<String, String> first, String story) {
    String at = story;
    String next = first.getOrDefault(at, at);
    while (!next.equals(at)) {
      at = next;
      next = first.getOrDefault(at, at);
    }
    return at;
  }
}
