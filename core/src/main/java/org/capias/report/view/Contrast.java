package org.capias.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.report.view.Page.Cite;
import org.capias.report.view.Page.Comparison;
import org.capias.report.view.Page.Line;

/**
 * Sources side by side on one fact in which they differ: for each value the words that tell it, a
 * little of the text around them, and in the words the ones that make the difference. Nothing else
 * of the articles is shown; the footnote leads to the rest.
 *
 * @param both sources that tell more than one of the values, and so contradict themselves
 */
public record Contrast(String what, List<Side> sides, List<Integer> both) {
  public Contrast {
    sides = List.copyOf(sides);
    both = List.copyOf(both);
  }

  /** Quotations shown for a value; who else tells it stands behind them as footnotes. */
  private static final int SHOWN = 3;

  /** How much of the text around is shown, in characters at most. */
  private static final int AROUND = 70;

  /** One value with the words of those who tell it. */
  public record Side(String value, List<Excerpt> excerpts, List<Cite> more) {
    public Side {
      excerpts = List.copyOf(excerpts);
      more = List.copyOf(more);
    }
  }

  /** Words of one source. */
  public record Excerpt(Cite cite, String before, List<Piece> words, String after) {
    public Excerpt {
      words = List.copyOf(words);
    }
  }

  /** A piece of the words; telling if it makes the difference. */
  public record Piece(String text, boolean telling) {}

  public static Contrast of(Page page, Comparison comparison) {
    List<Side> sides = new ArrayList<>();
    for (Line value : comparison.values()) {
      Set<String> telling = words(value);
      for (Line other : comparison.values()) {
        if (other != value) {
          telling.removeAll(words(other));
        }
      }
      List<Excerpt> excerpts = new ArrayList<>();
      for (Cite cite : value.cites().subList(0, Math.min(SHOWN, value.cites().size()))) {
        Document document = page.sources().get(cite.source() - 1).source().document();
        excerpts.add(excerpt(document, cite, telling));
      }
      List<Cite> more = value.cites().subList(excerpts.size(), value.cites().size());
      sides.add(new Side(value.text(), excerpts, more));
    }
    return new Contrast(Words.capital(comparison.what()), sides, both(comparison));
  }

  private static List<Integer> both(Comparison comparison) {
    Set<Integer> once = new HashSet<>();
    Set<Integer> both = new TreeSet<>();
    for (Line value : comparison.values()) {
      value.cites().stream()
          .map(Cite::source)
          .distinct()
          .filter(source -> !once.add(source))
          .forEach(both::add);
    }
    return List.copyOf(both);
  }

  /** The words of a value; a day may be told by its weekday as well. */
  private static Set<String> words(Line value) {
    Set<String> words = new HashSet<>(Names.words(value.text()));
    Words.weekday(value.text()).ifPresent(day -> words.add(day.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static Excerpt excerpt(Document document, Cite cite, Set<String> telling) {
    Evidence words = cite.words().get(0);
    String text = document.text();
    int from = text.offsetByCodePoints(0, words.start());
    int to = from + words.quote().length();
    return new Excerpt(
        cite, before(text, from), pieces(words.quote().strip(), telling), after(text, to));
  }

  /** Whole words of the same paragraph, as many as fit. */
  private static String before(String text, int to) {
    int from = Math.max(text.lastIndexOf('\n', to - 1) + 1, to - AROUND);
    String all = text.substring(Math.min(from, to), to);
    boolean cut = from > 0 && text.charAt(from - 1) != '\n';
    int word = cut ? all.indexOf(' ') : -1;
    String shown = Visible.line(all.substring(word + 1)).strip();
    return cut && !shown.isEmpty() ? "… " + shown : shown;
  }

  private static String after(String text, int from) {
    int line = text.indexOf('\n', from);
    int end = line < 0 ? text.length() : line;
    int to = Math.min(end, from + AROUND);
    String all = text.substring(from, to);
    int word = to < end ? all.lastIndexOf(' ') : all.length();
    String shown = Visible.line(all.substring(0, Math.max(0, word))).strip();
    return to < end && !shown.isEmpty() ? shown + " …" : shown;
  }

  private static List<Piece> pieces(String quote, Set<String> telling) {
    List<Piece> pieces = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < quote.length()) {
      int end = at;
      while (end < quote.length() && Character.isLetterOrDigit(quote.charAt(end))) {
        end++;
      }
      if (end > at && tells(quote.substring(at, end).toLowerCase(Locale.ROOT), telling)) {
        add(pieces, quote.substring(plain, at), false);
        add(pieces, quote.substring(at, end), true);
        plain = end;
      }
      at = Math.max(end, at + 1);
    }
    add(pieces, quote.substring(plain), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean telling) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Visible.block(text), telling));
    }
  }

  /** {@code Sept} tells September. */
  private static boolean tells(String word, Set<String> telling) {
    return telling.contains(word)
        || word.length() > 2
            && telling.stream()
                .anyMatch(t -> t.length() > 3 && (t.startsWith(word) || word.startsWith(t)));
  }
}
