package org.capias.archive.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Two common words side by side are one more term of the index, at the place of the first: {@code
 * of the} is "of", the pair and "the". A phrase of such words is then looked up. Without the pair
 * every article that has both words, which is nearly every one, would have to be asked for all
 * their places.
 *
 * <p>A pair reaches from where its first word begins to where its second one ends, so that what is
 * marked is the phrase as it stands. It begins with a character that no word has: a question for
 * {@code of*} finds words alone. Which words are common is a kept list ({@code common-words.txt},
 * with its source); of pairs of a common and a rare word there are none, since the rare word alone
 * leaves few articles to look into.
 */
final class Pairs extends TokenFilter {
  /** Before a pair; Unicode's word boundaries never leave it in a word. */
  private static final char MARK = '\u0001';

  private static final String LIST = "common-words.txt";

  /** In the order of the list. */
  static final List<String> WORDS = read();

  private static final CharArraySet COMMON =
      CharArraySet.unmodifiableSet(new CharArraySet(WORDS, false));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  /** The word before, where it is common. */
  private final StringBuilder before = new StringBuilder();

  private int beforeStart;

  /** The second word of a pair just told. */
  private char[] held = new char[64];

  private int heldLength;
  private int heldStart;
  private int heldEnd;
  private boolean holding;

  Pairs(TokenStream input) {
    super(input);
  }

  /** Another list gives another index. */
  static String form() {
    return Integer.toHexString(WORDS.hashCode());
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (holding) {
      holding = false;
      term.copyBuffer(held, 0, heldLength);
      offset.setOffset(heldStart, heldEnd);
      step.setPositionIncrement(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    boolean common = COMMON.contains(term.buffer(), 0, length);
    boolean pair = common && !before.isEmpty() && step.getPositionIncrement() == 1;
    int start = offset.startOffset();
    if (pair) {
      hold();
    }
    String first = pair ? before.toString() : "";
    before.setLength(0);
    if (common) {
      before.append(term.buffer(), 0, length);
    }
    if (pair) {
      term.setEmpty().append(MARK).append(first).append(' ').append(before);
      offset.setOffset(beforeStart, heldEnd);
      step.setPositionIncrement(0);
    }
    beforeStart = start;
    return true;
  }

  private void hold() {
    heldLength = term.length();
    if (held.length < heldLength) {
      held = new char[heldLength];
    }
    System.arraycopy(term.buffer(), 0, held, 0, heldLength);
    heldStart = offset.startOffset();
    heldEnd = offset.endOffset();
    holding = true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before.setLength(0);
    holding = false;
  }

  /** These words one after the other, with as many pairs as cover them and no more. */
  static Query phrase(String field, List<String> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int count = words.size();
    boolean covered = false;
    for (int i = 0; i < count; i++) {
      boolean again = covered && (i + 1 == count || !pair(words, i) || pair(words, i + 1));
      if (again) {
        covered = false; // by the pair before
      } else if (pair(words, i)) {
        phrase.add(new Term(field, MARK + words.get(i) + ' ' + words.get(i + 1)), i);
        covered = true;
      } else {
        phrase.add(new Term(field, words.get(i)), i);
      }
    }
    PhraseQuery made = phrase.build();
    return made.getTerms().length == 1 ? new TermQuery(made.getTerms()[0]) : made;
  }

  private static boolean pair(List<String> words, int at) {
    return at + 1 < words.size()
        && COMMON.contains(words.get(at))
        && COMMON.contains(words.get(at + 1));
  }

  private static List<String> read() {
    List<String> words = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Pairs.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int remark = line.indexOf('#');
        String told = (remark < 0 ? line : line.substring(0, remark)).strip();
        if (!told.isEmpty()) {
          words.addAll(List.of(told.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("part of the program, " + LIST, e);
    }
    return List.copyOf(words);
  }
}
