package org.capias.reading.reference;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Entity.Gender;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whether "he" may mean somebody else than the one named last: where that one only spoke, or only
 * has an office that spoke, and the text is about another of whom the sentences before tell, it
 * stays open. "X was held. The senator Y spoke of a breach. He had left the court in 2019."
 */
final class Rivals {
  /** Tokens: three sentences. */
  private static final int NEAR = 80;

  private final Cast cast;
  private final Tokens tokens;

  /** Whom a pronoun meant that stayed open, and where. */
  private int open = -1;

  private int openAt;

  /** Who was last told to speak, and up to which token of the sentence that told it. */
  private @Nullable Entity teller;

  private int told;

  Rivals(Cast cast, Tokens tokens) {
    this.cast = cast;
    this.tokens = tokens;
  }

  /** A subject of a verb of saying was read, in a sentence that ends at a token. */
  void spoke(int first, int end, int sentenceEnd) {
    for (Mention mention : cast.within(first, end)) {
      if (mention.kind() == Kind.PERSON && mention.form() == Form.NAME) {
        teller = cast.of(mention);
        told = sentenceEnd;
        return;
      }
    }
  }

  /** Whom a pronoun means that was taken for somebody; null where it stays open. */
  @Nullable Entity meant(Entity who, int token) {
    if (isAgent(who, token)) {
      return null;
    }
    if (isFollowed(who, token)) {
      open = who.number();
      openAt = token;
      return null;
    }
    boolean spoke = teller != null && who.number() == teller.number();
    if (!spoke || token < told || token - told > NEAR) {
      return who;
    }
    int own = names(who, token);
    Entity rival = null;
    for (Mention mention : cast.within(Math.max(0, told - NEAR), token)) {
      Entity other = mention.kind() == Kind.PERSON ? cast.of(mention) : who;
      boolean clash =
          who.gender() != Gender.UNKNOWN
              && other.gender() != Gender.UNKNOWN
              && who.gender() != other.gender();
      if (other.number() != who.number() && !clash && names(other, token) >= own) {
        rival = rival == null || other.isListed() ? other : rival;
      }
    }
    if (rival == null || who.isListed()) {
      return rival == null ? who : null;
    }
    return rival.isListed() ? rival : null;
  }

  /** "a panel chaired by X cleared his transfer": who only does something to another. */
  private boolean isAgent(Entity who, int token) {
    Mention last = null;
    for (Mention mention : who.mentions()) {
      last = mention.first() < token && mention.form() == Form.NAME ? mention : last;
    }
    return last != null
        && !who.isListed()
        && tokens.is(last.first() - 1, "by")
        && token - last.end() < 12
        && names(who, token) == 1;
  }

  /** "X said that the Libyan would be tried where he": behind X stands another, without a name. */
  private boolean isFollowed(Entity who, int token) {
    int named = -1;
    for (Mention mention : who.mentions()) {
      named = mention.first() < token && mention.form() == Form.NAME ? mention.end() : named;
    }
    if (named < 0 || token - named > NEAR) {
      return false;
    }
    if (open == who.number() && openAt >= named) {
      return true; // and nobody was named since
    }
    for (Mention mention : cast.within(named, token)) {
      int end = mention.end();
      boolean alone = tokens.tag(end) != Tag.NOUN && tokens.tag(end) != Tag.PROPN;
      if (mention.kind() == Kind.STATE
          && mention.form() == Form.DEMONYM
          && alone
          && tokens.tag(end) != Tag.ADJ
          && tokens.is(mention.first() - 1, "the")
          && !tokens.lower(end - 1).endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  /** How often somebody was named before a token. */
  private static int names(Entity who, int before) {
    int names = 0;
    for (Mention mention : who.mentions()) {
      if (mention.first() >= before) {
        break;
      }
      names += mention.form() == Form.NAME ? 1 : 0;
    }
    return names;
  }
}
