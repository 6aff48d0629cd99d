package org.capias.reading.encounter.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.sighting.Sightings;
import org.capias.reading.likeness.Training;
import org.capias.reading.name.Cast;
import org.capias.reading.passage.Passage;
import org.capias.reading.passage.Passage.Encounter;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Pairs of annotated passages with what each should be judged to be. */
public final class Lessons {
  /**
   * @param text which text it stands in
   * @param key whom and which state it is about
   * @param home whether the state is the person's own
   */
  record Lesson(String text, String key, boolean home, Training.Example example) {}

  private final List<Lesson> lessons = new ArrayList<>();
  private final Map<String, Set<String>> gold = new LinkedHashMap<>();
  private int unclear;

  List<Lesson> all() {
    return lessons;
  }

  /** What each text tells: person, state and kind. */
  Map<String, Set<String>> gold() {
    return gold;
  }

  /** Pairs that an annotation may mean or not. */
  int unclear() {
    return unclear;
  }

  public void add(String id, Page page, Cast cast, List<Time> times, List<Encounter> told) {
    Set<String> all = gold.computeIfAbsent(id, i -> new HashSet<>());
    told.forEach(t -> all.add(key(t.person(), t.state()) + '/' + group(sort(t.kind()))));
    if (cast.listed().isEmpty()) {
      return;
    }
    Scene scene = new Scene(page, cast);
    List<Ruled> ruled = new Sightings(scene, new Whens(page, times), null).ruled();
    Pairs pairs = new Pairs(scene);
    List<Pair> found = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      if (sentence.zone().tells() && sentence.size() <= Scene.LONGEST) {
        found.addAll(pairs.in(sentence));
      }
    }
    for (Pair pair : found) {
      Sort sort = sort(pair, page, found, told);
      if (sort == null) {
        unclear++;
        continue;
      }
      List<Ruled> here = ruled.stream().filter(r -> pair.sentence().holds(r.token())).toList();
      Training.Recorder recorder = new Training.Recorder(Surroundings.PLACES);
      new Surroundings(scene, pairs, pair).describe(here, recorder);
      lessons.add(
          new Lesson(
              id,
              key(pair.who().name(), pair.state()),
              pair.isHome(),
              recorder.example(sort.ordinal())));
    }
  }

  /** What a pair is annotated as; null where another sentence may be meant. */
  private static @Nullable Sort sort(Pair pair, Page page, List<Pair> found, List<Encounter> told) {
    String key = key(pair.who().name(), pair.state());
    boolean open = false;
    for (Encounter one : told) {
      if (!key(one.person(), one.state()).equals(key)) {
        continue;
      }
      List<Pair> same =
          found.stream().filter(p -> key(p.who().name(), p.state()).equals(key)).toList();
      String words = one.words();
      boolean said = same.stream().anyMatch(p -> tells(p, page, words));
      boolean alone = same.stream().map(Pair::sentence).distinct().count() == 1;
      if (said ? tells(pair, page, words) : alone) {
        return sort(one.kind());
      }
      open = true;
    }
    return open ? null : Sort.NONE;
  }

  private static boolean tells(Pair pair, Page page, @Nullable String words) {
    return words != null && plain(page.evidence(pair.sentence()).quote()).contains(plain(words));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  static String key(String person, String state) {
    return Passage.family(person) + '/' + state;
  }

  static Sort sort(String kind) {
    return switch (kind) {
      case "visit", "residence", "transit" -> Sort.VISIT;
      case "planned" -> Sort.PLANNED;
      case "not-made" -> Sort.NOT_MADE;
      case "arrest" -> Sort.ARREST;
      case "release" -> Sort.RELEASE;
      case "overflight" -> Sort.OVERFLIGHT;
      default -> throw new IllegalArgumentException("no kind of encounter: " + kind);
    };
  }

  /** A trip planned and one not made are one thing until the day comes. */
  static Sort group(Sort sort) {
    return sort == Sort.NOT_MADE ? Sort.PLANNED : sort;
  }
}
