package org.capias.reading.speech.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.capias.model.Speaker;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who spoke last, and what goes on with him: "he added", "the 58-year-old said". */
final class LastSpeaker {
  private static final Set<String> HE = Set.of("he", "she", "him", "her", "himself", "herself");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final Antecedents antecedents;
  private final SourceKinds sources;
  private final Map<String, Entity.Gender> genders = new HashMap<>();
  private @Nullable Speaker last;

  /** The last token of what he said. */
  private int at = -1;

  private boolean isHuman;
  private boolean isPlural;
  private boolean mayBeHuman;

  LastSpeaker(Page page, Cast cast, Antecedents antecedents, SourceKinds sources) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.antecedents = antecedents;
    this.sources = sources;
    cast.entities().forEach(entity -> genders.putIfAbsent(entity.name(), entity.gender()));
  }

  @Nullable Speaker speaker() {
    return last;
  }

  void spoke(Attribution attribution, Span source, Speaker speaker) {
    last = speaker;
    at = attribution.cue().first();
    for (Span span : attribution.content()) {
      at = Math.max(at, span.end() - 1);
    }
    isHuman = sources.isHuman(attribution.head(), speaker);
    isPlural = sources.isPlural(source, attribution.head());
    mayBeHuman = sources.mayBeHuman(attribution.head());
  }

  /** "the 58-year-old added": whoever spoke right before, by another word. */
  boolean goesOn(Attribution attribution) {
    Span source = attribution.source();
    int head = attribution.head();
    if (source == null
        || last == null
        || !isHuman
        || !tokens.is(source.first(), "the")
        || cast.at(head) != null
        || page.sentenceOf(source.first()) - page.sentenceOf(at) > 1) {
      return false;
    }
    for (int i = source.first() + 1; i <= head; i++) {
      if (tokens.lower(i).endsWith("-year-old")) {
        return true;
      }
    }
    return tokens.is(attribution.cue().first(), "added")
        && !last.name().startsWith("A ")
        && !last.name().startsWith("An ")
        && head - source.first() <= 3
        && SourceKinds.isPerson(tokens.lower(head))
        && antecedents.holder(source.first(), head) == null;
  }

  /**
   * The speaker of this or the sentence before, where the pronoun fits him.
   *
   * @param before where what is said begins, if it stands before the pronoun, else the pronoun
   */
  @Nullable Speaker carried(int token, String word, int before) {
    if (last == null || page.sentenceOf(token) - page.sentenceOf(at) > 1) {
      return null;
    }
    if (HE.contains(word)) {
      Entity entity = cast.entityAt(token);
      boolean other =
          entity != null
              && entity.gender() != Entity.Gender.UNKNOWN
              && isHuman
              && contradicts(word);
      boolean shifted = entity != null && isSubjectHere(entity, isNamed() ? before : token);
      return (isHuman || mayBeHuman) && !isPlural && !other && !shifted ? last : null;
    }
    if (word.equals("it")) {
      return isHuman || isPlural ? null : last;
    }
    return word.equals("they") && isPlural ? last : null;
  }

  /** Whether he who spoke last was named, and not only described. */
  private boolean isNamed() {
    return last != null && genders.containsKey(last.name());
  }

  /** "Moll gave a paper in which he said": the subject of this sentence is somebody else. */
  private boolean isSubjectHere(Entity entity, int pronoun) {
    Source subject = antecedents.subjectHere(pronoun);
    Mention mention = subject == null ? null : cast.at(subject.head());
    return mention != null
        && last != null
        && mention.form() == Form.NAME
        && cast.of(mention).name().equals(entity.name())
        && !entity.name().equals(last.name());
  }

  private boolean contradicts(String word) {
    Entity.Gender gender = last == null ? null : genders.get(last.name());
    boolean female = word.equals("she") || word.equals("her");
    return gender == (female ? Entity.Gender.MALE : Entity.Gender.FEMALE);
  }
}
