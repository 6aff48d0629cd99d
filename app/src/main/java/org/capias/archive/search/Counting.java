package org.capias.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.capias.archive.search.Search.Count;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was found, and the values of each facet among it. Which documents were found is noted
 * as bits first; of very many, the facets are then counted in every second, third … only, so that a
 * question for everything takes no longer than others. How many were looked at is told.
 *
 * <p>Within a segment of the index values are numbers; their words are looked up once per segment
 * and value.
 */
final class Counting {
  /** Values listed of each facet. */
  static final int LISTED = 10;

  /** Documents of which every one is looked at. */
  static final int MOST = 20_000;

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final List<Found> found;
  private int counted;

  /** What was found in one segment. */
  private record Found(LeafReaderContext leaf, FixedBitSet documents) {}

  private Counting(List<Found> found) {
    this.found = found;
    Fields.COUNTED.forEach(facet -> counts.put(facet, new HashMap<>()));
  }

  /** Notes what is found, in many threads; what comes of it is the same in whatever order. */
  static CollectorManager<Noting, Counting> manager() {
    return new CollectorManager<>() {
      @Override
      public Noting newCollector() {
        return new Noting();
      }

      @Override
      public Counting reduce(Collection<Noting> all) {
        return new Counting(
            all.stream()
                .flatMap(each -> each.found.stream())
                .sorted(Comparator.comparingInt(each -> each.leaf().ord))
                .toList());
      }
    };
  }

  /** What one thread found. */
  static final class Noting implements Collector {
    private final List<Found> found = new ArrayList<>();
    private @Nullable Weight weight;

    @Override
    public void setWeight(Weight weight) {
      this.weight = weight;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      int all = context.reader().maxDoc();
      FixedBitSet documents = new FixedBitSet(all);
      found.add(new Found(context, documents));
      if (weight != null && weight.count(context) == all) {
        documents.set(0, all); // what finds everything need not be asked about each
        throw new CollectionTerminatedException();
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
          documents.set(doc);
        }
      };
    }
  }

  /** How many were found. */
  int total() {
    int total = 0;
    for (Found each : found) {
      total += each.documents().cardinality();
    }
    return total;
  }

  /** How many were looked at for the facets. */
  int counted() {
    return counted;
  }

  /** Looks at the facets of what was found. */
  Counting count() throws IOException {
    int step = (total() + MOST - 1) / MOST;
    int place = 0;
    for (Found each : found) {
      Tally[] tallies = new Tally[counts.size()];
      int i = 0;
      for (Map.Entry<String, Map<String, Integer>> facet : counts.entrySet()) {
        tallies[i++] =
            new Tally(
                DocValues.getSortedSet(each.leaf().reader(), Fields.counted(facet.getKey())),
                facet.getValue());
      }
      DocIdSetIterator documents = new BitSetIterator(each.documents(), 0);
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        if (place++ % step == 0) {
          counted++;
          for (Tally tally : tallies) {
            tally.add(doc);
          }
        }
      }
      for (Tally tally : tallies) {
        tally.tell();
      }
    }
    return this;
  }

  /** One facet in one segment. */
  private static final class Tally {
    private final SortedSetDocValues values;
    private final @Nullable SortedDocValues single;
    private final int[] counts;
    private final Map<String, Integer> into;

    Tally(SortedSetDocValues values, Map<String, Integer> into) {
      this.values = values;
      this.single = DocValues.unwrapSingleton(values);
      this.counts = new int[Math.toIntExact(values.getValueCount())];
      this.into = into;
    }

    void add(int doc) throws IOException {
      if (single != null) {
        if (single.advanceExact(doc)) {
          counts[single.ordValue()]++;
        }
      } else if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void tell() throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          into.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
        }
      }
    }
  }

  /** The commonest values of each facet, then by their words; days in their order. */
  Map<String, List<Count>> told() {
    Map<String, List<Count>> told = new LinkedHashMap<>();
    counts.forEach(
        (facet, values) -> {
          List<Count> commonest =
              values.entrySet().stream()
                  .map(each -> count(each.getKey(), each.getValue()))
                  .sorted(COMMONEST)
                  .limit(LISTED)
                  .toList();
          told.put(
              facet,
              facet.equals("date")
                  ? commonest.stream().sorted(Comparator.comparing(Count::value)).toList()
                  : commonest);
        });
    return told;
  }

  /** How many values of each facet are not listed. */
  Map<String, Integer> others() {
    Map<String, Integer> others = new LinkedHashMap<>();
    counts.forEach((facet, values) -> others.put(facet, Math.max(0, values.size() - LISTED)));
    return others;
  }

  private static final Comparator<Count> COMMONEST =
      Comparator.comparingInt(Count::documents)
          .reversed()
          .thenComparing(Count::value)
          .thenComparing(count -> count.code() == null ? "" : count.code());

  private static Count count(String value, int documents) {
    int at = value.indexOf(Fields.SEPARATOR);
    return at < 0
        ? new Count(null, value, documents)
        : new Count(at == 0 ? null : value.substring(0, at), value.substring(at + 1), documents);
  }
}
