package org.capias.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents tell the same story. Documents that have the same journey at their centre do, and
 * copies do, unless they were published so far apart that they are news of different events; then
 * documents whose words are near to each other, measured by how near others are: where many texts
 * are on one subject, two must be nearer to be one story. Stories are numbered from the one with
 * the most documents.
 */
final class Stories {
  /** How near on average, where 1 is as near as the three nearest are. */
  private static final double NEAR = 0.78;

  /** Two texts with less in common have nothing in common but the language. */
  private static final double LEAST = 0.06;

  /** News of one event: so many days apart at most from one to the next. */
  private static final int DAYS = 40;

  private static final int BACKGROUND = 60;

  private final Shelf shelf;
  private final Linkage linkage;
  private final Map<Integer, String> names = new HashMap<>();

  /** The day of the journey at a document's centre. */
  private final Map<Integer, PartialDate> journeys = new HashMap<>();

  Stories(Shelf shelf, List<Merged> encounters) {
    this.shelf = shelf;
    int size = shelf.readings().size();
    linkage = new Linkage(size);
    if (size > 1) {
      byJourney(encounters);
      List<Map<Integer, Double>> near = byWords();
      for (int i = 0; i < size; i++) {
        linkage.join(i, shelf.place(shelf.voice(id(i))));
      }
      linkage.run(NEAR);
      new Alone(linkage, near, this::near).join();
    }
    number();
  }

  /** The document's story, {@code s1} …. */
  String of(String document) {
    return names.getOrDefault(linkage.root(shelf.place(document)), "s1");
  }

  /** The story that an encounter belongs to: the one at whose centre it is, most often. */
  String of(Merged encounter) {
    Votes<String> votes = new Votes<>();
    for (Telling telling : encounter.gathering().tellings()) {
      for (int i = 0; i < telling.told().evidence().size(); i++) {
        votes.add(of(telling.document()), telling.document() + i);
      }
    }
    String most = votes.most(Comparator.naturalOrder());
    return most != null ? most : "s1";
  }

  /**
   * A document's centre is the journey that most of its words go to; of two the one told first.
   * Documents on one journey are one story as long as each was published near to another.
   */
  private void byJourney(List<Merged> encounters) {
    Map<String, Integer> centres = new Journeys(encounters).centres();
    Map<Integer, Integer> last = new TreeMap<>();
    for (int i = 0; i < shelf.readings().size(); i++) {
      Integer centre = centres.get(id(i));
      PartialDate day = centre == null ? null : encounters.get(centre).encounter().from();
      if (centre != null && !longAgo(day, i)) {
        if (day != null) {
          journeys.put(i, day);
        }
        Integer before = last.get(centre);
        if (before != null && near(before, i)) {
          linkage.join(i, before);
        }
        last.put(centre, i);
      }
    }
  }

  /** Tells the linkage how near texts are; gives their cosines. */
  private List<Map<Integer, Double>> byWords() {
    List<Map<String, Double>> texts = new ArrayList<>();
    for (int i = 0; i < shelf.readings().size(); i++) {
      Document document = document(i);
      String title = document.title();
      texts.add(
          Terms.of(title == null ? "" : title, document.text().substring(document.bodyStart())));
    }
    Likeness likeness = new Likeness(texts, shelf.effort());
    double[] density = new double[texts.size()];
    for (int i = 0; i < density.length; i++) {
      density[i] = likeness.density(i);
    }
    List<Map<Integer, Double>> cosines = new ArrayList<>();
    for (int i = 0; i < density.length; i++) {
      Map<Integer, Double> own = new TreeMap<>();
      cosines.add(own);
      for (Map.Entry<Integer, Double> near : likeness.near(i).entrySet()) {
        int j = near.getKey();
        double cosine = near.getValue();
        own.put(j, cosine);
        if (i < j && cosine >= LEAST && near(i, j)) {
          linkage.near(i, j, cosine / Math.sqrt(density[i] * density[j]));
        }
      }
    }
    return cosines;
  }

  /** A journey of long before the publication is background, not news. */
  private boolean longAgo(@Nullable PartialDate journey, int place) {
    PartialDate published = document(place).published();
    return journey != null
        && published != null
        && published.first().toEpochDay() - journey.last().toEpochDay() > BACKGROUND;
  }

  /** Whether the days of the journeys and of publication allow it; an unknown day allows all. */
  private boolean near(int one, int other) {
    PartialDate day = journeys.get(one);
    PartialDate day2 = journeys.get(other);
    if (day != null && day2 != null && apart(day, day2)) {
      return false;
    }
    PartialDate a = document(one).published();
    PartialDate b = document(other).published();
    return a == null || b == null || !apart(a, b);
  }

  private static boolean apart(PartialDate one, PartialDate other) {
    return one.first().toEpochDay() - other.last().toEpochDay() > DAYS
        || other.first().toEpochDay() - one.last().toEpochDay() > DAYS;
  }

  private void number() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < shelf.readings().size(); i++) {
      members.computeIfAbsent(linkage.root(i), r -> new ArrayList<>()).add(i);
    }
    List<Map.Entry<Integer, List<Integer>>> inOrder = new ArrayList<>(members.entrySet());
    inOrder.sort(
        Comparator.comparingInt((Map.Entry<Integer, List<Integer>> e) -> -e.getValue().size())
            .thenComparing(e -> e.getValue().get(0)));
    for (Map.Entry<Integer, List<Integer>> story : inOrder) {
      names.put(story.getKey(), "s" + (names.size() + 1));
    }
  }

  private Document document(int place) {
    return shelf.readings().get(place).document();
  }

  private String id(int place) {
    return document(place).id();
  }
}
