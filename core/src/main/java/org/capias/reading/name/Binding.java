package org.capias.reading.name;

import java.util.BitSet;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Whom a pronoun must, and whom it cannot mean by what stands in its own clause. */
final class Binding {
  /** Tokens between two pronouns of one clause. */
  private static final int CLAUSE = 10;

  private final Page page;
  private final Tokens tokens;
  private final List<Casting.Role> roles;

  /** The pronoun asked about last, and whom its clause names behind it: one look for each. */
  private int asked = -1;

  private final BitSet namedAfter = new BitSet();

  Binding(Page page, List<Casting.Role> roles) {
    this.page = page;
    this.tokens = page.tokens();
    this.roles = roles;
  }

  /** "he was shot with his wife": whom the pronoun before means, or -1. */
  int sameClause(int token, Entity.Gender gender, List<Mention> known) {
    String word = tokens.lower(token);
    if (!word.equals("his") && !word.equals("himself") && !word.equals("herself")) {
      return -1;
    }
    for (int k = known.size() - 1; k >= 0; k--) {
      Mention mention = known.get(k);
      if (mention.first() >= token || roles.get(mention.entity()).kind != Kind.PERSON) {
        continue;
      }
      boolean near = mention.form() == Form.PRONOUN && token - mention.first() < CLAUSE;
      if (!near
          || !tokens.is(mention.first(), "he") && !tokens.is(mention.first(), "she")
          || !Pronouns.agrees(roles.get(mention.entity()).gender, gender)) {
        return -1;
      }
      for (int i = mention.end(); i < token; i++) {
        Tag tag = tokens.tag(i);
        if (tag == Tag.PUNCT || tag == Tag.SCONJ || tag == Tag.CCONJ) {
          return -1;
        }
      }
      return mention.entity();
    }
    return -1;
  }

  /** "He sees Rahmon": whom a sentence goes on to name is not whom its pronoun means. */
  boolean isNamedAfter(int entity, int token, int sentence, List<Mention> known) {
    if (token != asked) {
      asked = token;
      namedAfter.clear();
      int last = page.sentences().get(sentence).end();
      int end = clauseEnd(token, Math.min(token + Pronouns.STRETCH, last));
      for (int i = known.size() - 1; i >= 0 && known.get(i).first() > token; i--) {
        Mention mention = known.get(i);
        if (mention.first() < end && mention.form() == Form.NAME) {
          namedAfter.set(mention.entity());
        }
      }
    }
    return namedAfter.get(entity);
  }

  /** A name in a later clause may well be his: "He stayed away after they had asked Putin". */
  private int clauseEnd(int token, int end) {
    for (int i = token + 1; i < end; i++) {
      Tag tag = tokens.tag(i);
      boolean comma = tokens.is(i, ",") && !tokens.is(i + 1, "and");
      if (tag == Tag.SCONJ || comma || tokens.is(i, "after") || tokens.is(i, "before")) {
        return i;
      }
    }
    return end;
  }
}
