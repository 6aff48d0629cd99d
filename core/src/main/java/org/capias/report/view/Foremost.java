package org.capias.report.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which encounter a story is about: the one that most of its articles tell of, of these the one
 * with most words behind it, of these the one that an article comes to first. Whether its day is
 * known does not matter: an older journey told in passing often has the better date. What only a
 * part of the articles tells of as long past ("he was last there in 2019"), what is told in passing
 * ({@link #isInPassing}), and the place that somebody only leaves, where the journey began, come
 * after all others.
 */
final class Foremost {
  private static final int YEAR = 365;

  /**
   * What happened within so many days of an article is its news, wherever in the text it stands.
   */
  private static final int NEWS = 60;

  /** What an article is about stands in its first third. */
  private static final int PART = 3;

  private Foremost() {}

  /** The encounters in their order, but the foremost before all others. */
  static void first(List<Encounter> encounters, List<Document> articles) {
    if (encounters.size() > 1) {
      Encounter foremost =
          encounters.stream()
              .min(
                  Comparator.comparing(
                          (Encounter e) ->
                              isLeft(e) || isPast(e, articles) || isInPassing(e, articles))
                      .thenComparingLong(e -> -articles(e))
                      .thenComparing(e -> -e.evidence().size())
                      .thenComparing(Foremost::start))
              .orElseThrow();
      encounters.remove(foremost);
      encounters.add(0, foremost);
    }
  }

  /**
   * Whether an encounter is none that its articles are about: at most half of them tell of it, none
   * of them near its beginning or as anything but long past, and none as news of its own days.
   */
  static boolean isInPassing(Encounter encounter, List<Document> articles) {
    Map<String, Document> byId = new HashMap<>();
    articles.forEach(d -> byId.put(d.id(), d));
    boolean rare = articles(encounter) == 1 || articles(encounter) * 2 <= articles.size();
    return rare
        && (isPast(encounter, articles)
            || encounter.evidence().stream().allMatch(e -> isLate(e, byId.get(e.document()))))
        && articles.stream().noneMatch(d -> isNews(encounter, d));
  }

  private static boolean isLate(Evidence words, @Nullable Document in) {
    return in != null && (long) words.start() * PART >= in.text().length();
  }

  private static boolean isNews(Encounter encounter, Document article) {
    PartialDate published = article.published();
    PartialDate from = encounter.from() == null ? encounter.to() : encounter.from();
    return from != null
        && (published == null
            || !from.last().plusDays(NEWS).isBefore(published.first())
                && !from.first().minusDays(NEWS).isAfter(published.last()));
  }

  private static long articles(Encounter encounter) {
    return encounter.evidence().stream().map(Evidence::document).distinct().count();
  }

  private static int start(Encounter encounter) {
    return encounter.evidence().stream().mapToInt(Evidence::start).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean isLeft(Encounter encounter) {
    return encounter.from() == null && encounter.to() != null;
  }

  private static boolean isPast(Encounter encounter, List<Document> articles) {
    PartialDate day = encounter.to() == null ? encounter.from() : encounter.to();
    return day != null
        && articles(encounter) < articles.size()
        && articles.stream()
            .map(Document::published)
            .allMatch(d -> d != null && day.last().plusDays(YEAR).isBefore(d.first()));
  }
}
