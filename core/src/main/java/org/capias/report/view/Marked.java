package org.capias.report.view;

import java.util.List;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a source text: plain words, or cited words with what is nested in them.
 *
 * @param text the words of a plain piece, fit to be shown; empty for cited ones
 * @param words what is cited, or null for a plain piece
 * @param first whether the cited words begin here, not in a piece before
 * @param last whether they end here; words that run across the end of other cited words are two
 *     pieces
 */
public record Marked(
    String text, @Nullable Evidence words, boolean first, boolean last, List<Marked> inside) {
  public Marked {
    inside = List.copyOf(inside);
  }

  /** Its classes in a style sheet: cited words, and how they go on beyond or come from before. */
  public String style() {
    return "w" + (first ? "" : " w-on") + (last ? "" : " runs-on");
  }

  static Marked plain(String text) {
    return new Marked(text, null, false, false, List.of());
  }
}
