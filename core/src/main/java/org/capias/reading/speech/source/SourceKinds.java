package org.capias.reading.speech.source;

import java.util.Set;
import org.capias.model.Speaker;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Lexicon;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What sort of source a noun phrase names: a person, a body, a document, one or many. */
public final class SourceKinds {
  private static final Set<String> PEOPLE = Lexicon.words("people.txt");
  private static final Set<String> BODIES = Lexicon.words("bodies.txt");
  private static final Set<String> DOCUMENTS = Lexicon.words("documents.txt");
  private static final Set<String> MANY =
      Set.of("hundreds", "thousands", "dozens", "scores", "tens", "crowds", "group", "number");

  private static final Set<String> HE = Set.of("he", "she", "him", "her", "himself", "herself");

  private final Tokens tokens;
  private final Cast cast;

  public SourceKinds(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  private static boolean isBodyOrPerson(String noun) {
    return PEOPLE.contains(noun)
        || BODIES.contains(noun)
        || noun.endsWith("ists")
        || noun.endsWith("ians")
        || noun.endsWith("eers")
        || noun.endsWith("men") && noun.length() > 4;
  }

  public static boolean isPerson(String noun) {
    return PEOPLE.contains(noun) && !noun.endsWith("s");
  }

  /** A plural noun for people: "ministers", "judges". */
  public static boolean isMany(String noun) {
    return PEOPLE.contains(noun) && noun.endsWith("s");
  }

  public static boolean isAgent(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, STATE, ORGANISATION -> true;
      case THING, PLACE -> false;
    };
  }

  /** Whether the source is somebody; "it" counts once it stands for a speaker. */
  public boolean isAgent(Attribution attribution, @Nullable Speaker speaker) {
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
    return isBodyOrPerson(word)
        || HE.contains(word)
        || word.equals("they")
        || word.equals("who")
        || word.endsWith("-year-old")
        || isManyOf(head)
        || tokens.shape(head) == Shape.CAPITALS
        || tokens.tag(head) == Tag.PROPN && (mention == null || isAgent(mention))
        || tokens.shape(head) == Shape.CAPITALISED
            && mention == null
            && head > 0
            && tokens.shape(head - 1) == Shape.CAPITALISED;
  }

  /** "hundreds of | protesters". */
  private boolean isManyOf(int head) {
    boolean many = MANY.contains(tokens.lower(head)) && tokens.is(head + 1, "of");
    for (int i = head + 2; many && i < Math.min(tokens.size(), head + 6); i++) {
      if (isBodyOrPerson(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "was praised by": whether somebody was, and no thing. */
  public boolean endsWithPerson(Span span) {
    Mention mention = cast.at(span.end() - 1);
    String word = tokens.lower(span.end() - 1);
    return mention != null && isAgent(mention)
        || isBodyOrPerson(word)
        || HE.contains(word)
        || word.equals("they")
        || word.equals("them")
        || word.equals("who");
  }

  /** Nouns that stand for somebody or something that speaks. */
  public static boolean speaks(String noun) {
    return isBodyOrPerson(noun) || DOCUMENTS.contains(noun);
  }

  public static boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun);
  }

  public boolean isDocument(Attribution attribution) {
    return attribution.head() >= 0 && DOCUMENTS.contains(tokens.lower(attribution.head()));
  }

  public boolean isHuman(int head, Speaker speaker) {
    Mention mention = cast.at(head);
    if (mention != null) {
      Entity entity = cast.of(mention);
      if (entity.kind() == Kind.PERSON) {
        return true;
      }
    }
    String word = tokens.lower(head);
    return HE.contains(word) || speaker.role() != null || PEOPLE.contains(word);
  }

  /** A capital word that is neither state, letters nor a body: perhaps a surname. */
  public boolean mayBeHuman(int head) {
    Mention mention = cast.at(head);
    return tokens.shape(head) == Shape.CAPITALISED
        && !isBodyOrPerson(tokens.lower(head))
        && (mention == null || mention.kind() != Kind.STATE);
  }

  public boolean isPlural(Span source, int head) {
    String word = tokens.lower(head);
    if (word.equals("they")) {
      return true;
    }
    Mention named = cast.at(head);
    boolean office = tokens.is(source.first() + 1, "of") || tokens.is(source.first() + 1, "for");
    int from =
        named != null && named.kind() == Kind.PERSON && office ? named.first() : source.first();
    for (int i = from; i < source.end(); i++) {
      if (tokens.is(i, "and")) { // "Minister of Affairs and Trade X" is one
        return true;
      }
    }
    return tokens.tag(head) == Tag.NOUN && word.endsWith("s") && tokens.shape(head) == Shape.LOWER;
  }
}
