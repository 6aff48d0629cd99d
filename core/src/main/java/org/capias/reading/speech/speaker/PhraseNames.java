package org.capias.reading.speech.speaker;

import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The name in a noun phrase of somebody who speaks: its head, or the name apposed to it. */
final class PhraseNames {
  private final Tokens tokens;
  private final Cast cast;

  PhraseNames(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** The mention of somebody in the phrase: its head, or the name apposed to it. */
  @Nullable Mention in(Span source, int head) {
    Mention at = cast.at(head);
    if (at != null && SourceKinds.isAgent(at) && !isModifier(at, head)) {
      return at;
    }
    for (Mention mention : cast.within(source.first(), source.end())) {
      if ((mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANISATION)
          && mention.form() == Form.NAME
          && apposed(mention, source, head)) {
        return mention;
      }
    }
    return null;
  }

  /** "Sudanese officials": the mention is only part of the phrase before its head. */
  private boolean isModifier(Mention mention, int head) {
    return mention.end() <= head
        || mention.form() == Form.DEMONYM
            && tokens.shape(head) != Shape.LOWER
            && mention.end() > head
            && !tokens.lower(head).endsWith("s");
  }

  /** "its prosecutor, Fatou Bensouda,": a name right behind the head, or behind a comma. */
  private boolean apposed(Mention mention, Span source, int head) {
    int first = mention.first();
    if (first <= head || tokens.is(mention.end(), "'s")) {
      return first <= head && mention.end() == head + 1;
    }
    int before = tokens.is(first - 1, "the") ? first - 2 : first - 1;
    while (before > head
        && (tokens.tag(before) == Tag.PROPN
            || tokens.lower(before).endsWith(".") && tokens.lower(before).length() > 1)) {
      before--;
    }
    if (before == head || tokens.is(before, ",")) {
      return true;
    }
    if (tokens.is(before, "'s") && mention.kind() == Kind.PERSON) {
      // a voice of the harbour, the Left Party's Ola Berg,
      int owner = before - 1;
      while (owner > head
          && (tokens.tag(owner) == Tag.PROPN
              || tokens.tag(owner) == Tag.DET
              || tokens.tag(owner) == Tag.ADJ)) {
        owner--;
      }
      return owner > head && tokens.is(owner, ",");
    }
    // one protester, 24-year-old student Lena Vogt,
    while (before > head
        && mention.kind() == Kind.PERSON
        && (tokens.tag(before) == Tag.NOUN || tokens.tag(before) == Tag.ADJ)) {
      before--;
    }
    return before > head && tokens.is(before, ",");
  }
}
