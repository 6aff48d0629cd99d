package org.capias.archive.search;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.archive.store.Store;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents of a store.
 *
 * <pre>{@code
 * try (Search search = Search.open(folder, store)) {     // folder/index; catches up with the store
 *   Results found = search.find(Request.of("\"red carpet\" airport -football"));
 *   for (Hit hit : found.hits()) { hit.snippet(); hit.highlights(); }
 * }
 * }</pre>
 *
 * <p><b>A question</b> is words, all of which must occur; {@code "a phrase"}; {@code OR}; {@code
 * -word}; {@code (…)}; {@code arrest*}; {@code title:word}, and so {@code author: outlet: person:
 * state: language: kind: date: id:}. A word is looked for in text and title. Nothing asked is
 * everything found. What cannot be understood is a {@link SearchException} that tells the place.
 *
 * <p><b>The order</b> is by relevance (BM25), then by id: the same index gives the same list.
 *
 * <p><b>Highlights</b> are evidence: {@code text[start:end] == quote} in code points of the
 * document's text as the store has it.
 *
 * <p><b>The index</b> is derived. Its last commit names the store's change up to which it goes, so
 * that after a crash it goes on from there; an index that is damaged, of another form or of another
 * store is built again, and {@link #notes} says so. Safe for many threads; one process at a time
 * brings the index up to date, the others search what there is and tell how far behind that is.
 */
public final class Search implements AutoCloseable {
  private final Follower follower;
  private final Finder finder;

  private Search(Follower follower, Finder finder) {
    this.follower = follower;
    this.finder = finder;
  }

  /**
   * A question and its filters. Several values of one filter: one of them. Several filters: all.
   *
   * @param query words, or empty
   * @param people registry ids, or words of a name
   * @param states ISO codes or names
   * @param outlets whole names
   * @param from published on that day (month, year) or later, as far as that is told; or null
   * @param to published then or earlier, or null
   * @param languages ISO 639-1
   * @param kinds kinds of encounter ({@code visit})
   * @param limit at most so many hits
   */
  public record Request(
      String query,
      List<String> people,
      List<String> states,
      List<String> outlets,
      @Nullable PartialDate from,
      @Nullable PartialDate to,
      List<String> languages,
      List<String> kinds,
      int limit) {
    public Request {
      people = List.copyOf(people);
      states = List.copyOf(states);
      outlets = List.copyOf(outlets);
      languages = List.copyOf(languages);
      kinds = List.copyOf(kinds);
    }

    /** A question without filters, ten hits. */
    public static Request of(String query) {
      return new Request(
          query, List.of(), List.of(), List.of(), null, null, List.of(), List.of(), 10);
    }
  }

  /**
   * A document that was found.
   *
   * @param snippet the words around the best place; the beginning of the article where the words
   *     are in its title or in no text; null where the article is empty
   * @param highlights the places of the words in the text, in its order, at most {@link
   *     #MOST_HIGHLIGHTS}
   */
  public record Hit(
      Document document, float score, @Nullable Evidence snippet, List<Evidence> highlights) {
    public static final int MOST_HIGHLIGHTS = 50;

    public Hit {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * One value of a facet.
   *
   * @param code registry id or ISO code, or null where there is none
   * @param value as shown
   */
  public record Count(@Nullable String code, String value, int documents) {}

  /**
   * What was found.
   *
   * @param total how many documents, however many are listed
   * @param counted of how many of these the facets tell: of all, but where more than {@value
   *     Counting#MOST} were found, of every second, third … only
   * @param facets person, state, outlet, date, language, kind: the commonest values first, dates in
   *     their order
   * @param others how many more values a facet has than are listed
   * @param behind how many changes of the store the index has not seen yet
   */
  public record Results(
      int total,
      List<Hit> hits,
      int counted,
      Map<String, List<Count>> facets,
      Map<String, Integer> others,
      long behind) {
    public Results {
      hits = List.copyOf(hits);
      facets = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facets));
      others = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
  }

  /** The index in {@code folder/index}, made where there is none, brought up to the store. */
  public static Search open(Path folder, Store store) {
    return open(folder, store, true);
  }

  /**
   * The same for somebody who asks once and goes: from a disk it reads a quarter of what {@link
   * #open} does, and each question takes the processor half as long again.
   */
  public static Search once(Path folder, Store store) {
    return open(folder, store, false);
  }

  private static Search open(Path folder, Store store, boolean mapped) {
    Words words = new Words();
    Follower follower = new Follower(folder.resolve("index"), store, words, mapped);
    try {
      follower.follow();
      return new Search(follower, new Finder(follower, store, words));
    } catch (RuntimeException e) {
      follower.close();
      throw e;
    }
  }

  public Results find(Request request) {
    return finder.find(request);
  }

  /**
   * Takes in what has changed in the store since; returns how many changes that were. Call it after
   * each list of documents, or after the last one.
   */
  public long follow() {
    return follower.follow();
  }

  /**
   * Throws the index away and builds it again from the store; returns how many documents are in it.
   * Until that is done the old one is searched.
   */
  public long rebuild() {
    return follower.rebuild();
  }

  /** Words so common that pairs of them are indexed, the commonest of English first. */
  public static List<String> commonWords() {
    return Pairs.WORDS;
  }

  /** What a person should know of this index: that it was built again, and why. */
  public List<String> notes() {
    return follower.notes();
  }

  @Override
  public void close() {
    follower.close();
  }
}
