package org.capias.reading.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.model.Speaker;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Turns the noun phrase of a source into a speaker: by the name it holds, by what a pronoun stands
 * for, or as described. Never by nearness alone: what resolves to nobody is unknown.
 *
 * <p>Asked in text order, because "he added" goes on with the speaker before.
 *
 * <p>The file is over 300 lines: each way to resolve a source may fall back on the others.
 */
final class Speakers {
  private static final Set<String> AGENTS = Lexicon.words("agents.txt");
  private static final Set<String> DOCUMENTS = Lexicon.words("documents.txt");
  private static final Set<String> HE = Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> OWN = Set.of("he", "she", "it", "they", "i", "we");
  private static final Set<String> NOBODY =
      Set.of("there", "this", "that", "it", "these", "those", "what", "which", "you", "one");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final Antecedents antecedents;
  private final Map<String, Entity.Gender> genders = new HashMap<>();

  /** The last speaker, and where he was named. */
  private @Nullable Speaker last;

  private int lastAt = -1;
  private boolean lastIsHuman;
  private boolean lastIsPlural;
  private boolean lastMayBeHuman;

  Speakers(Page page, Cast cast, List<Source> subjects) {
    this.antecedents = new Antecedents(page, cast, subjects);
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    cast.entities().forEach(entity -> genders.putIfAbsent(entity.name(), entity.gender()));
  }

  /** Who the source of an attribution is; null where the text does not tell. */
  @Nullable Speaker of(Attribution attribution, boolean carries, @Nullable Speaker outer) {
    Span source = attribution.source();
    if (source == null) {
      return null;
    }
    int head = attribution.head();
    if (outer != null && tokens.tag(head) == Tag.PRON && OWN.contains(tokens.lower(head))) {
      // "The country said it …": inside somebody's words the pronoun is he.
      return outer;
    }
    Speaker speaker = resolve(source, head);
    if (speaker != null && carries) {
      last = speaker;
      lastAt = attribution.cue().first();
      for (Span span : attribution.content()) {
        lastAt = Math.max(lastAt, span.end() - 1);
      }
      lastIsHuman = isHuman(head, speaker);
      lastIsPlural = isPlural(source, head);
      lastMayBeHuman = mayBeHuman(head);
    }
    return speaker;
  }

  private @Nullable Speaker resolve(Span source, int head) {
    String word = tokens.lower(head);
    if (tokens.tag(head) == Tag.PRON && source.end() - source.first() == 1) {
      return pronoun(head, word);
    }
    Mention named = namedIn(source, head);
    if (named != null) {
      return speaker(cast.of(named), named, source);
    }
    return described(source, head);
  }

  /** "For Somebody, …" at the head of a sentence; null where it begins otherwise. */
  @Nullable Speaker byView(Sentence sentence) {
    int first = sentence.first();
    if (!tokens.is(first, "for") && !tokens.is(first, "to")) {
      return null;
    }
    for (int i = first + 1; i < Math.min(sentence.end(), first + 8); i++) {
      Mention mention = cast.at(i);
      boolean closes = mention != null && tokens.is(mention.end(), ",");
      if (mention != null && closes && isAgent(mention)) {
        return speaker(cast.of(mention), mention, new Span(mention.first(), mention.end()));
      }
    }
    return null;
  }

  /** The mention of somebody in the phrase: its head, or the name apposed to it. */
  private @Nullable Mention namedIn(Span source, int head) {
    Mention at = cast.at(head);
    if (at != null && isAgent(at) && !isModifier(at, head)) {
      return at;
    }
    for (Mention mention : cast.within(source.first(), source.end())) {
      if ((mention.kind() == org.capias.reading.name.Kind.PERSON
              || mention.kind() == org.capias.reading.name.Kind.ORGANISATION)
          && mention.form() == Form.NAME
          && apposed(mention, source, head)) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isAgent(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, STATE, ORGANISATION -> true;
      case THING, PLACE -> false;
    };
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
    return before == head || tokens.is(before, ",");
  }

  private @Nullable Speaker pronoun(int token, String word) {
    if (word.equals("it") || word.equals("they")) {
      Source subject = antecedents.subject(token, word.equals("they"));
      Speaker named = subject == null ? null : resolve(subject.span(), subject.head());
      if (named != null) {
        return named;
      }
    }
    Speaker carried = carried(token, word);
    if (carried != null) {
      return carried;
    }
    if (word.equals("who") || word.equals("i") || word.equals("we") || word.equals("you")) {
      return null;
    }
    Entity entity = cast.entityAt(token);
    Mention mention = cast.at(token);
    if (entity != null && mention != null && isAgent(mention)) {
      return speaker(entity, mention, new Span(token, token + 1));
    }
    return null;
  }

  /** The speaker of this or the sentence before, where the pronoun fits him. */
  private @Nullable Speaker carried(int token, String word) {
    if (last == null || page.sentenceOf(token) - page.sentenceOf(lastAt) > 1) {
      return null;
    }
    if (HE.contains(word)) {
      Entity entity = cast.entityAt(token);
      boolean other =
          entity != null
              && entity.gender() != Entity.Gender.UNKNOWN
              && lastIsHuman
              && contradicts(word);
      return (lastIsHuman || lastMayBeHuman) && !lastIsPlural && !other ? last : null;
    }
    if (word.equals("it")) {
      return lastIsHuman || lastIsPlural ? null : last;
    }
    return word.equals("they") && lastIsPlural ? last : null;
  }

  private boolean contradicts(String word) {
    Entity.Gender gender = last == null ? null : genders.get(last.name());
    boolean female = word.equals("she") || word.equals("her");
    return gender == (female ? Entity.Gender.MALE : Entity.Gender.FEMALE);
  }

  private Speaker speaker(Entity entity, Mention mention, Span source) {
    if (entity.kind() == org.capias.reading.name.Kind.PERSON) {
      return new Speaker(
          entity.name(),
          entity.role(),
          entity.organisation(),
          entity.isListed() ? entity.id() : null);
    }
    String text =
        mention.form() == Form.PRONOUN || mention.form() == Form.DESCRIPTION
            ? entity.name()
            : phrase(source, mention.end() - 1);
    return new Speaker(antecedents.withLetters(text), null, null, null);
  }

  /**
   * A speaker told only by a description: "a security source", "Sudan’s ambassador to the Union".
   */
  private @Nullable Speaker described(Span source, int head) {
    String word = tokens.lower(head);
    if (NOBODY.contains(word) && source.end() - source.first() == 1) {
      return null;
    }
    Entity holder = antecedents.holder(source.first(), head);
    if (holder != null) {
      return new Speaker(
          holder.name(),
          holder.role(),
          holder.organisation(),
          holder.isListed() ? holder.id() : null);
    }
    String fuller = antecedents.fuller(source.first(), head);
    if (fuller != null) {
      return new Speaker(antecedents.withLetters(fuller), null, null, null);
    }
    return new Speaker(owned(source, head), null, null, null);
  }

  /** "its government": with the name of the owner where that is known. */
  private String owned(Span source, int head) {
    int first = source.first();
    String word = tokens.lower(first);
    boolean possessive =
        word.equals("its") || word.equals("their") || word.equals("his") || word.equals("her");
    if (!possessive || first >= head) {
      return phrase(source, head);
    }
    Source owner =
        word.equals("its") || word.equals("their")
            ? antecedents.subject(first, word.equals("their"))
            : null;
    Speaker named = owner == null ? null : resolve(owner.span(), owner.head());
    Entity entity = cast.entityAt(first);
    String rest = phrase(new Span(first + 1, source.end()), head);
    if (named != null && owner != null && antecedents.isPlural(owner)) {
      return rest + " of " + named.name();
    }
    String name = entity != null ? entity.name() : named == null ? null : named.name();
    return name == null ? phrase(source, head) : name + (name.endsWith("s") ? "’ " : "’s ") + rest;
  }

  /** The words of the phrase without article, apposition and relative clause. */
  private String phrase(Span source, int head) {
    int first = source.first();
    if (first > head) {
      // A relative pronoun is the source: the phrase stands before it.
      first = head;
      while (first > 0 && head - first < 8 && isBeforeNoun(first - 1)) {
        first--;
      }
    }
    if (tokens.is(first, "the") && first < head) {
      first++;
    }
    int end = Math.max(head + 1, first + 1);
    int i = end;
    while (i < source.end()) {
      Tag tag = tokens.tag(i);
      String word = tokens.lower(i);
      boolean inside =
          word.equals("of")
              || word.equals("and")
              || word.equals("to")
              || word.equals("for")
              || word.equals("in")
              || word.equals("at")
              || word.equals("&");
      boolean noun =
          tag == Tag.NOUN
              || tag == Tag.PROPN
              || tag == Tag.ADJ
              || tag == Tag.DET
              || word.equals("'s")
              || word.equals("'");
      if (!inside && !noun) {
        break;
      }
      i++;
      if (noun && tag != Tag.DET && tag != Tag.ADJ) {
        end = i;
      }
    }
    if (tokens.is(end - 1, "'s") || tokens.is(end - 1, "'")) {
      end--;
    }
    String text = tokens.words(first, end);
    return text.replaceAll("\\s+", " ");
  }

  private boolean isBeforeNoun(int i) {
    return switch (tokens.tag(i)) {
      case DET, ADJ, NUM, NOUN, PROPN -> true;
      case PART -> tokens.is(i, "'s");
      default -> false;
    };
  }

  /** Whether the source is somebody; "it" counts once it stands for a speaker. */
  boolean isAgent(Attribution attribution, @Nullable Speaker speaker) {
    int head = attribution.head();
    if (head >= 0 && tokens.is(head, "it")) {
      return speaker != null;
    }
    if (head < 0) {
      return false;
    }
    String word = tokens.lower(head);
    Mention mention = cast.at(head);
    if (mention != null && isAgent(mention)) {
      return true;
    }
    return AGENTS.contains(word)
        || HE.contains(word)
        || word.equals("they")
        || word.equals("who")
        || tokens.shape(head) == Shape.CAPITALS
        || tokens.tag(head) == Tag.PROPN && (mention == null || isAgent(mention))
        || tokens.shape(head) == Shape.CAPITALISED
            && mention == null
            && head > 0
            && tokens.shape(head - 1) == Shape.CAPITALISED;
  }

  /** Nouns that stand for somebody or something that speaks. */
  static boolean speaks(String noun) {
    return AGENTS.contains(noun) || DOCUMENTS.contains(noun);
  }

  boolean isDocument(Attribution attribution) {
    return attribution.head() >= 0 && DOCUMENTS.contains(tokens.lower(attribution.head()));
  }

  private boolean isHuman(int head, Speaker speaker) {
    Mention mention = cast.at(head);
    if (mention != null) {
      Entity entity = cast.of(mention);
      if (entity.kind() == org.capias.reading.name.Kind.PERSON) {
        return true;
      }
    }
    String word = tokens.lower(head);
    return HE.contains(word) || speaker.role() != null || isHumanNoun(word);
  }

  /** A capital word that is neither state, letters nor a body: perhaps a surname. */
  private boolean mayBeHuman(int head) {
    Mention mention = cast.at(head);
    return tokens.shape(head) == Shape.CAPITALISED
        && !AGENTS.contains(tokens.lower(head))
        && (mention == null || mention.kind() != org.capias.reading.name.Kind.STATE);
  }

  private static boolean isHumanNoun(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    return AGENTS.contains(w)
        && (w.endsWith("man")
            || w.endsWith("or")
            || w.endsWith("er")
            || w.endsWith("ist")
            || w.endsWith("ant")
            || w.endsWith("person")
            || w.endsWith("al")
            || w.endsWith("at")
            || w.endsWith("dent")
            || w.endsWith("ary")
            || w.endsWith("ey")
            || w.endsWith("ive")
            || w.endsWith("oy")
            || w.endsWith("ge")
            || w.equals("source")
            || w.equals("chief")
            || w.equals("witness")
            || w.equals("wife")
            || w.equals("critic")
            || w.equals("aide"))
        && !w.equals("ministry")
        && !w.equals("paper")
        && !w.equals("newspaper")
        && !w.equals("tribunal")
        && !w.equals("chamber")
        && !w.equals("center");
  }

  private boolean isPlural(Span source, int head) {
    String word = tokens.lower(head);
    if (word.equals("they")) {
      return true;
    }
    for (int i = source.first(); i < source.end(); i++) {
      if (tokens.is(i, "and")) {
        return true;
      }
    }
    return tokens.tag(head) == Tag.NOUN && word.endsWith("s") && tokens.shape(head) == Shape.LOWER;
  }
}
