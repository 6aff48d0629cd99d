package org.capias.reading.speech.speaker;

import java.util.HashMap;
import java.util.List;
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
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Turns the noun phrase of a source into a speaker: by the name it holds, by what a pronoun stands
 * for, or as described. Never by nearness alone: what resolves to nobody is unknown.
 *
 * <p>Asked in text order, because "he added" goes on with the speaker before.
 */
public final class Speakers {
  private static final Set<String> OWN = Set.of("he", "she", "it", "they", "i", "we");
  private static final Set<String> NOBODY =
      Set.of("there", "this", "that", "it", "these", "those", "what", "which", "you", "one");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final Antecedents antecedents;
  private final Keepers keepers;
  private final Letters letters;
  private final SourceKinds sources;
  private final PhraseWords words;
  private final JoinedNames joined;
  private final PhraseNames names;
  private final LastSpeaker last;
  private final Redescribed redescribed;

  /** Speakers told by a description alone, by its noun: "a spokesman for the port". */
  private final Map<String, String> described = new HashMap<>();

  public Speakers(Page page, Cast cast, List<Source> subjects) {
    this.letters = new Letters(cast);
    this.antecedents = new Antecedents(page, cast, subjects);
    this.keepers = new Keepers(page.tokens(), cast);
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.sources = new SourceKinds(tokens, cast);
    this.words = new PhraseWords(tokens);
    this.joined = new JoinedNames(tokens, cast);
    this.names = new PhraseNames(tokens, cast);
    this.redescribed = new Redescribed(page, cast, antecedents);
    this.last = new LastSpeaker(page, cast, antecedents, sources);
  }

  /** Who the source of an attribution is; null where the text does not tell. */
  public @Nullable Speaker of(Attribution attribution, boolean carries, @Nullable Speaker outer) {
    Span source = attribution.source();
    if (source == null) {
      return null;
    }
    int head = attribution.head();
    if (outer != null && tokens.tag(head) == Tag.PRON && OWN.contains(tokens.lower(head))) {
      // "The country said it …": inside somebody's words the pronoun is he.
      return outer;
    }
    Speaker speaker =
        last.goesOn(attribution) ? last.speaker() : resolve(source, head, opening(attribution));
    if (speaker != null && carries) {
      last.spoke(attribution, source, speaker);
    }
    return speaker;
  }

  /**
   * Where what is said begins, if it stands before who says it: in "About 30 came, it said" nobody
   * named there is meant.
   */
  private int opening(Attribution attribution) {
    int head = attribution.head();
    int first = head;
    for (Span span : attribution.content()) {
      if (span.first() < first && page.sentenceOf(span.first()) == page.sentenceOf(head)) {
        first = span.first();
      }
    }
    for (int i = head - 1; i > first; i--) {
      if (tokens.is(i, ":")) {
        return i; // "The judges were not convinced: the law, they said, is clear"
      }
    }
    return first;
  }

  private @Nullable Speaker resolve(Span source, int head) {
    return resolve(source, head, head);
  }

  /**
   * @param before a pronoun stands for what is named before this token
   */
  private @Nullable Speaker resolve(Span source, int head, int before) {
    String word = tokens.lower(head);
    if (tokens.tag(head) == Tag.PRON && source.end() - source.first() == 1) {
      return pronoun(head, word, before);
    }
    Span keeper = keepers.of(head);
    if (keeper != null) {
      return new Speaker(letters.of(words.of(keeper, keeper.end() - 1)), null, null, null);
    }
    Mention named = names.in(source, head);
    String both = joined.names(source, named);
    if (both != null) {
      return new Speaker(both, null, null, null);
    }
    if (named != null) {
      return speaker(cast.of(named), named, source);
    }
    return described(source, head);
  }

  /** The person whom the sentence before a token is about; null where it is about none. */
  public @Nullable Speaker subjectBefore(int token) {
    Source subject = token == 0 ? null : antecedents.subjectHere(token - 1);
    Mention mention = subject == null ? null : cast.at(subject.head());
    if (subject == null
        || mention == null
        || mention.kind() != org.capias.reading.name.Kind.PERSON) {
      return null;
    }
    return speaker(cast.of(mention), mention, subject.span());
  }

  /** "For Somebody, …" at the head of a sentence; null where it begins otherwise. */
  public @Nullable Speaker byView(Sentence sentence) {
    int first = sentence.first();
    if (!tokens.is(first, "for") && !tokens.is(first, "to")) {
      return null;
    }
    int named = keepers.namedTo(first + 1);
    if (named > first + 2 && tokens.is(named, ",") && cast.within(first + 1, named).isEmpty()) {
      return new Speaker(tokens.words(first + 1, named), null, null, null);
    }
    for (int i = first + 1; i < Math.min(sentence.end(), first + 8); i++) {
      Mention mention = cast.at(i);
      boolean closes =
          mention != null && (tokens.is(mention.end(), ",") || tokens.is(mention.end(), "it"));
      if (mention != null && closes && SourceKinds.isAgent(mention)) {
        return speaker(cast.of(mention), mention, new Span(mention.first(), mention.end()));
      }
    }
    return null;
  }

  private @Nullable Speaker pronoun(int token, String word, int before) {
    if (word.equals("it") || word.equals("they")) {
      Source subject = antecedents.subject(before, word.equals("they"));
      Speaker named = subject == null ? null : resolve(subject.span(), subject.head());
      if (named != null) {
        return named;
      }
    }
    Speaker carried = last.carried(token, word, before);
    if (carried != null) {
      return carried;
    }
    if (before < token && (word.equals("it") || word.equals("they"))) {
      Source inside =
          antecedents.subject(token, word.equals("they")); // "A and B withdraw, they say"
      return inside == null ? null : resolve(inside.span(), inside.head());
    }
    if (word.equals("who") || word.equals("i") || word.equals("we") || word.equals("you")) {
      return null;
    }
    Source somebody = word.equals("he") || word.equals("she") ? antecedents.human(token) : null;
    if (somebody != null) {
      return described(somebody.span(), somebody.head());
    }
    Entity entity = cast.entityAt(token);
    Mention mention = cast.at(token);
    if (entity != null && mention != null && SourceKinds.isAgent(mention)) {
      return speaker(entity, mention, new Span(token, token + 1));
    }
    return null;
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
            : words.of(source, mention.end() - 1);
    return new Speaker(letters.of(text), null, null, null);
  }

  /**
   * A speaker told only by a description: "a security source", "Sudan’s ambassador to the Union".
   */
  private @Nullable Speaker described(Span source, int head) {
    String word = tokens.lower(head);
    if (word.equals("one") || word.equals("another")) {
      String of = source.end() - source.first() == 1 ? antecedents.group(source.first()) : null;
      if (of != null) {
        return new Speaker(word + " " + of, null, null, null);
      }
    }
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
    Entity again = redescribed.of(source, head);
    if (again != null) {
      return again.kind() == org.capias.reading.name.Kind.PERSON
          ? new Speaker(
              again.name(),
              again.role(),
              again.organisation(),
              again.isListed() ? again.id() : null)
          : new Speaker(letters.of(again.name()), null, null, null);
    }
    String fuller = antecedents.fuller(source.first(), head);
    if (fuller != null) {
      return new Speaker(letters.of(fuller), null, null, null);
    }
    boolean repeated = tokens.is(source.first(), "the") && head == source.first() + 1;
    String known = repeated ? described.get(word) : null;
    String name = known != null ? known : owned(source, head);
    if (tokens.is(source.first(), "a") || tokens.is(source.first(), "an")) {
      described.put(word, name.substring(name.indexOf(' ') + 1));
    }
    return new Speaker(name, null, null, null);
  }

  /** "its government": with the name of the owner where that is known. */
  private String owned(Span source, int head) {
    int first = source.first();
    String word = tokens.lower(first);
    boolean possessive =
        word.equals("its") || word.equals("their") || word.equals("his") || word.equals("her");
    if (!possessive || first >= head) {
      return words.of(source, head);
    }
    Source owner =
        word.equals("its") || word.equals("their")
            ? antecedents.subject(first, word.equals("their"))
            : null;
    Speaker named = owner == null ? null : resolve(owner.span(), owner.head());
    Entity entity = cast.entityAt(first);
    String rest = words.of(new Span(first + 1, source.end()), head);
    if (named != null && owner != null && antecedents.isPlural(owner)) {
      return rest + " of " + named.name();
    }
    String name = entity != null ? entity.name() : named == null ? null : named.name();
    return name == null
        ? words.of(source, head)
        : name + (name.endsWith("s") ? "’ " : "’s ") + rest;
  }
}
