package org.capias.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.capias.archive.search.Search.Hit;
import org.capias.archive.search.Search.Request;
import org.capias.archive.search.Search.Results;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One question after another: the best hits and the counts, side by side where there are processors
 * for both.
 */
final class Finder {
  private static final int MOST_HITS = 1_000;

  /** The best first; of equals the one whose id sorts first, whatever their order in the index. */
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

  /** The same where all are equally good: the postings of the ids show the first without a look. */
  private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

  private final Follower follower;
  private final Store store;
  private final Queries queries;

  Finder(Follower follower, Store store, Words words) {
    this.follower = follower;
    this.store = store;
    this.queries = new Queries(words);
  }

  Results find(Request request) {
    Query query = queries.of(request);
    long behind = follower.behind();
    SearcherManager searchers = follower.searcher();
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return find(searcher, query, Math.max(1, Math.min(MOST_HITS, request.limit())), behind);
      } finally {
        searchers.release(searcher);
      }
    } catch (IndexSearcher.TooManyClauses e) {
      throw new SearchException("too many words at once", "in the query", "ask with fewer", e);
    } catch (IOException e) {
      throw new SearchException(
          "the index cannot be read (" + e.getMessage() + ")",
          store.where(),
          "remove its folder, it is built again",
          e);
    }
  }

  private Results find(IndexSearcher searcher, Query query, int limit, long behind)
      throws IOException {
    Query rewritten = searcher.rewrite(query);
    Sort order = allEqual(rewritten) ? BY_ID : ORDER;
    TopFieldCollectorManager best = new TopFieldCollectorManager(order, limit, null, limit);
    TopFieldDocs top;
    Future<Counting> counting;
    if (hasPhrase(rewritten)) {
      // Where a phrase stands is dear to find out and is found out once; of words the best are
      // found without looking at all.
      Object[] both =
          searcher.search(rewritten, new MultiCollectorManager(best, Counting.manager()));
      top = (TopFieldDocs) both[0];
      counting = Threads.beside(((Counting) both[1])::count);
    } else {
      counting = Threads.beside(() -> searcher.search(rewritten, Counting.manager()).count());
      top = searcher.search(rewritten, best);
    }
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Hit> hits = hits(searcher, weight, top.scoreDocs);
    Counting counted = Threads.got(counting);
    return new Results(
        counted.total(), hits, counted.counted(), counted.told(), counted.others(), behind);
  }

  /** Whether all that is found has the score 1: nothing asked, or filters alone. */
  private static boolean allEqual(Query query) {
    return query instanceof MatchAllDocsQuery || query instanceof ConstantScoreQuery;
  }

  private static boolean hasPhrase(Query query) {
    boolean[] found = new boolean[1];
    query.visit(
        new QueryVisitor() {
          @Override
          public void visitLeaf(Query leaf) {
            found[0] |= leaf instanceof PhraseQuery;
          }

          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            visitLeaf(leaf);
          }
        });
    return found[0];
  }

  private List<Hit> hits(IndexSearcher searcher, Weight weight, ScoreDoc[] found)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<ScoreDoc, Long> numbers = new LinkedHashMap<>();
    for (ScoreDoc each : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
      var values =
          Objects.requireNonNull(leaf.reader().getNumericDocValues(Fields.NUMBER), "numbers");
      values.advanceExact(each.doc - leaf.docBase);
      numbers.put(each, values.longValue());
    }
    Map<Long, Entry> entries = store.entries(numbers.values());
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : found) {
      @Nullable Entry entry = entries.get(numbers.get(each));
      if (entry != null) { // not removed a moment ago
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
        Places places = Places.in(entry.document(), weight, leaf, each.doc - leaf.docBase);
        float score = ((FieldDoc) each).fields[0] instanceof Number told ? told.floatValue() : 1;
        hits.add(
            new Hit(
                entry.document(), score, places.snippet(), places.evidence(Hit.MOST_HIGHLIGHTS)));
      }
    }
    return hits;
  }
}
