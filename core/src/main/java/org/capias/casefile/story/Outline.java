package org.capias.casefile.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.verdict.Days;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a document to find its story: nothing of it depends on other documents.
 *
 * @param id the document's
 * @param terms hashes of its commonest {@link Terms}, ascending
 * @param weights of each, the whole of length 1
 */
record Outline(
    String id,
    String source,
    @Nullable PartialDate published,
    @Nullable Centre centre,
    int[] terms,
    float[] weights) {
  /** Of a document whose words are not loaded. */
  static final int[] NONE = {};

  static final float[] NOTHING = {};

  /** By day of publication, unknown last, then by id. */
  static final Comparator<Outline> ORDER =
      Comparator.comparing(
              Outline::published, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Outline::id);

  /** More terms of one text than these change nothing that was measured. */
  private static final int MOST = 300;

  /** An article may be published so many days before or after another one of its story. */
  private static final int APART = 40;

  static Outline of(Reading reading) {
    Document document = reading.document();
    String title = document.title();
    Map<String, Double> counts =
        Terms.of(title == null ? "" : title, document.text().substring(document.bodyStart()));
    Map<Integer, Double> byHash = new TreeMap<>();
    counts.forEach((term, count) -> byHash.merge(term.hashCode(), count, Double::sum));
    List<Map.Entry<Integer, Double>> most =
        byHash.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    int[] terms = new int[most.size()];
    float[] weights = new float[terms.length];
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      double weight = Math.log1p(most.get(i).getValue());
      terms[i] = most.get(i).getKey();
      weights[i] = (float) weight;
      sum += weight * weight;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new Outline(
        document.id(), document.source(), document.published(), Centre.of(reading), terms, weights);
  }

  /** Whether the days of publication and of the journeys allow one story; an unknown day does. */
  boolean near(Outline other) {
    return near(other.published, other.centre);
  }

  boolean near(@Nullable PartialDate otherPublished, @Nullable Centre otherCentre) {
    PartialDate a = published;
    PartialDate b = otherPublished;
    boolean day = a == null || b == null || !apart(Days.of(a), Days.of(b));
    Days one = centre == null ? null : centre.days();
    Days two = otherCentre == null ? null : otherCentre.days();
    return day && (one == null || two == null || !apart(one, two));
  }

  private static boolean apart(Days one, Days other) {
    return one.first().toEpochDay() - other.last().toEpochDay() > APART
        || other.first().toEpochDay() - one.last().toEpochDay() > APART;
  }

  /** The first day on which a document near to this one may have been published. */
  long earliest() {
    return published == null ? Long.MIN_VALUE : published.first().toEpochDay() - APART;
  }

  /** The last such day. */
  long latest() {
    return published == null ? Long.MAX_VALUE : published.last().toEpochDay() + APART;
  }
}
