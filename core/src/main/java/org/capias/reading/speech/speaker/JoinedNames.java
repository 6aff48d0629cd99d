package org.capias.reading.speech.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Several people who speak as one: "Sens. Ola Berg, D-Vik, and Ida Moe, D-Strand, said". Only
 * people whose names a conjunction joins count; "Berg, who met Moe and Holm," is one.
 */
final class JoinedNames {
  private final Tokens tokens;
  private final Cast cast;

  JoinedNames(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** "Ola Berg and Ida Moe", or null where the phrase names one or none. */
  @Nullable String names(Span source, @Nullable Mention named) {
    int and = and(source);
    if (and < 0 || named == null || named.kind() != Kind.PERSON) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : cast.within(source.first(), source.end())) {
      boolean person = mention.kind() == Kind.PERSON && mention.form() == Form.NAME;
      if (person && (mention.first() < and || mention.first() < and + 8)) {
        names.add(cast.of(mention).name());
      }
    }
    if (names.size() != 2) {
      return null;
    }
    List<String> both = List.copyOf(names);
    return both.get(0) + " and " + both.get(1);
  }

  /** The one "and" of the phrase, outside relative clauses and names; -1 without. */
  private int and(Span source) {
    int found = -1;
    for (int i = source.first(); i < source.end(); i++) {
      String word = tokens.lower(i);
      if (word.equals("who")
          || word.equals("which")
          || word.equals("whose")
          || word.equals("that")) {
        return -1;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, "of") || tokens.is(i, "between")) {
        return -1;
      }
      if (word.equals("and") && cast.at(i) == null) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
