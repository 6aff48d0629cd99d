package org.capias.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.capias.model.CodePoints;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text the words of a question stand: as the query itself matched, so that a phrase is
 * marked as a phrase and a word only where it counted.
 */
final class Places {
  /** Length of a snippet in UTF-16 units, about three lines of a terminal. */
  private static final int SNIPPET = 240;

  /** So much of it stands before the first place. */
  private static final int BEFORE = 60;

  /** From and to, in UTF-16 units, as Lucene counts. */
  record Place(int from, int to) {}

  private final Document document;
  private final CodePoints points;
  private final List<Place> places;

  private Places(Document document, List<Place> places) {
    this.document = document;
    this.points = new CodePoints(document);
    this.places = places;
  }

  static Places in(Document document, Weight weight, LeafReaderContext context, int doc)
      throws IOException {
    List<Place> found = new ArrayList<>();
    @Nullable Matches matches = weight.matches(context, doc);
    @Nullable MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (each != null && each.next()) {
      // Another process may have changed the text since it was indexed: better no place than a
      // wrong one.
      if (each.startOffset() >= 0 && each.endOffset() <= document.text().length()) {
        found.add(new Place(each.startOffset(), each.endOffset()));
      }
    }
    return new Places(document, joined(found));
  }

  /** In order, those that overlap as one. */
  private static List<Place> joined(List<Place> found) {
    found.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
    List<Place> joined = new ArrayList<>();
    for (Place place : found) {
      Place last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && place.from() < last.to()) {
        joined.set(joined.size() - 1, new Place(last.from(), Math.max(last.to(), place.to())));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  List<Evidence> evidence(int most) {
    return places.stream()
        .limit(most)
        .map(place -> points.evidence(place.from(), place.to()))
        .toList();
  }

  /** The words around the place with the most others behind it, the earliest of these. */
  @Nullable Evidence snippet() {
    String text = document.text();
    int from = document.bodyStart();
    int to = from;
    int most = 0;
    for (int i = 0; i < places.size(); i++) {
      int end = i;
      while (end < places.size()
          && places.get(end).to() <= places.get(i).from() + SNIPPET - BEFORE) {
        end++;
      }
      if (end - i > most || most == 0) {
        most = Math.max(1, end - i);
        from = Math.max(0, places.get(i).from() - BEFORE);
        to = places.get(i + most - 1).to();
      }
    }
    return cut(text, from, Math.max(to, Math.min(text.length(), from + SNIPPET)));
  }

  /** Between spaces, without the spaces. */
  private @Nullable Evidence cut(String text, int from, int to) {
    int start = from;
    while (start > 0 && from - start < BEFORE && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < BEFORE && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    start -= split(text, start) ? 1 : 0;
    end += split(text, end) ? 1 : 0;
    return start >= end ? null : points.evidence(start, end);
  }

  /** Whether an index lies between the two halves of a surrogate pair. */
  private static boolean split(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
