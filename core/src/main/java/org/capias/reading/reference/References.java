package org.capias.reading.reference;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom words mean that name nobody, where more than one sentence has to be asked. What a single
 * pronoun or description means is in the {@link Cast} already; here it is doubted ("he" behind
 * somebody who only spoke), and plurals are resolved ("they", "the two presidents"). One for each
 * reading of a page; told in text order who speaks.
 */
public final class References {
  private final Pairs pairs;
  private final Rivals rivals;
  private final Definites definites;

  /**
   * @param tokens those of the page, with parts of speech as the pass mended them
   */
  public References(Page page, Tokens tokens, Cast cast) {
    this.pairs = new Pairs(page, tokens, cast);
    this.rivals = new Rivals(cast, tokens);
    this.definites = new Definites(tokens, cast);
  }

  /**
   * Two people, in the order in which they were named.
   *
   * @param joined whether by "and", as one
   */
  public record Two(Entity first, Entity second, boolean joined) {
    /** The one on the list, the first where both are; null where neither is. */
    public @Nullable Entity listed() {
      return first.isListed() ? first : second.isListed() ? second : null;
    }
  }

  /** Which two a plural means by its last word, "they" or "presidents"; null where it is open. */
  public @Nullable Two two(int head, Sentence sentence) {
    return pairs.of(head, sentence);
  }

  /** "A man was held as he came off a flight": a pronoun of somebody whom nobody names. */
  public boolean isSomebodyElse(int pronoun, Sentence sentence) {
    return pairs.isSomebodyElse(pronoun, sentence);
  }

  /** Somebody named between two tokens was told to speak, in a sentence that ends at a third. */
  public void spoke(int first, int end, int sentenceEnd) {
    rivals.spoke(first, end, sentenceEnd);
  }

  /** Whom "he" means that the cast took for somebody; null where another may be meant as well. */
  public @Nullable Entity he(Entity who, int pronoun) {
    return rivals.meant(who, pronoun);
  }

  /** The fuller name of what a noun behind "the" at a token stands for, or null. */
  public @Nullable String fuller(int first, String noun) {
    return definites.fuller(first, noun);
  }

  /** Who was told to hold the office that "the House speaker" names; null where two or none do. */
  public @Nullable Entity holder(int first, int head) {
    return definites.holder(first, head);
  }
}
