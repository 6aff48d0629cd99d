package org.capias.reading.speech;

import java.util.Arrays;
import java.util.List;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;

/** Which quotation a token stands in. */
final class QuoteMap {
  private final Page page;
  private final List<Quotation> all;
  private final int[] of;

  QuoteMap(Page page, List<Quotation> all) {
    this.page = page;
    this.all = all;
    this.of = new int[page.tokens().size()];
    Arrays.fill(of, -1);
    for (int q = 0; q < all.size(); q++) {
      Arrays.fill(of, all.get(q).from(), all.get(q).to(), q);
    }
  }

  /** Whether the sentence of a token is the first of its paragraph. */
  boolean opensParagraph(int token) {
    int s = page.sentenceOf(token);
    return s == 0 || page.sentences().get(s - 1).paragraph() != page.sentences().get(s).paragraph();
  }

  List<Quotation> all() {
    return all;
  }

  /** The quotation, marks included, that a token belongs to; null outside. */
  @Nullable Quotation at(int token) {
    int q = token < 0 || token >= of.length ? -1 : of[token];
    return q < 0 ? null : all.get(q);
  }

  /** The quotation whose opening mark stands at the token, or null. */
  @Nullable Quotation opening(int token) {
    Quotation q = at(token);
    return q != null && q.from() == token ? q : null;
  }

  /** Whether the token is inside quotation marks, the marks themselves not counted. */
  boolean inside(int token) {
    Quotation q = at(token);
    return q != null && token >= q.first() && token < q.end();
  }

  /** Number of the first quotation that ends behind a token. */
  int firstFrom(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the sentence before ended inside its quotation: “Why?” he asked. */
  boolean cutBefore(int from) {
    Quotation q = at(from - 1);
    if (q == null || at(from) != null || opensParagraph(from)) {
      return false;
    }
    String mark = page.tokens().lower(q.end() - 1);
    return mark.equals("?") || mark.equals("!") || mark.equals(",") || mark.equals("…");
  }

  /** Whether the sentence before was, or ended with, a whole quotation. */
  boolean closedBefore(int from) {
    Quotation q = at(from - 1);
    return q != null && q.size() > 3 && at(from) == null && !opensParagraph(from);
  }
}
