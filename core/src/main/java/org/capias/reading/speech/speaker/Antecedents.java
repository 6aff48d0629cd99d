package org.capias.reading.speech.speaker;

import java.util.List;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.capias.reading.reference.References;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.text.Page;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What "the chamber", "the office", "the country", "it" and "they" stand for, when that is no
 * person: the last fuller phrase with the same noun, the state named last, the last subject of that
 * number.
 */
final class Antecedents {
  /** Tokens looked back over: an antecedent further away than this is not in the reader's mind. */
  private static final int REACH = 600;

  /** Words for so many of them, by the commas in the list of their names. */
  private static final List<String> NUMBERS = List.of("two", "three", "four", "five");

  private final Page page;
  private final Tokens tokens;
  private final Cast cast;
  private final List<Source> subjects;
  private final References references;

  Antecedents(Page page, Cast cast, List<Source> subjects) {
    this.page = page;
    this.tokens = page.tokens();
    this.cast = cast;
    this.subjects = subjects;
    this.references = new References(page, tokens, cast);
  }

  /**
   * The fuller name of a description that ends with a noun, or null: where "the court" follows on
   * "the High Court in Pretoria".
   */
  @Nullable String fuller(int first, int head) {
    String noun = tokens.lower(head);
    boolean definite =
        tokens.is(first, "the") || tokens.is(first, "all") || tokens.is(first, "both");
    if (head - first > 1 || !definite) {
      return null;
    }
    int number = NUMBERS.indexOf(noun);
    if (number >= 0) {
      return joined(first, number);
    }
    return references.fuller(first, noun);
  }

  /** Who was told to hold the office that "the House speaker" names; null where two or none do. */
  @Nullable Entity holder(int first, int head) {
    return references.holder(first, head);
  }

  /** "the three": the last subject that joins as many. */
  private @Nullable String joined(int before, int number) {
    for (int s = lastSubject(before); s >= 0; s--) {
      Source source = subjects.get(s);
      int end = source.span().end();
      if (before - end > REACH) {
        return null;
      }
      int commas = 0;
      for (int i = source.span().first(); i < end; i++) {
        if (tokens.is(i, "and") && !insideMention(i)) {
          int last = i + 1;
          while (last + 1 < end
              && tokens.tag(last) != Tag.NOUN
              && tokens.tag(last + 1) == Tag.PROPN) {
            last++;
          }
          return commas == number ? tokens.words(source.span().first(), last + 1) : null;
        }
        commas += tokens.is(i, ",") ? 1 : 0;
      }
    }
    return null;
  }

  /**
   * The subject that "it" or "they" goes on with: of this or the sentence before, last one first.
   */
  @Nullable Source subject(int pronoun, boolean plural) {
    int sentence = page.sentenceOf(pronoun);
    for (int s = lastSubject(pronoun); s >= 0; s--) {
      Source source = subjects.get(s);
      if (pronoun - source.span().first() > REACH) {
        return null;
      }
      int there = page.sentenceOf(source.span().first());
      if (sentence - there > 1) {
        return null;
      }
      if (plural && tokens.is(source.head(), "they")) {
        sentence = there; // who "they" were there they are still
        continue;
      }
      if (fits(source, plural)) {
        return source;
      }
    }
    return null;
  }

  /**
   * "His neighbour nods. “Yes,” he says": who the sentence before is about, told by a noun alone.
   */
  @Nullable Source human(int token) {
    int s = lastSubject(token);
    if (s < 0) {
      return null;
    }
    Source source = subjects.get(s);
    int distance = page.sentenceOf(token) - page.sentenceOf(source.span().first());
    boolean alone =
        tokens.tag(source.head()) == Tag.NOUN
            && SourceKinds.isPerson(tokens.lower(source.head()))
            && cast.within(source.span().first(), source.span().end()).stream()
                .noneMatch(
                    m ->
                        m.kind() != org.capias.reading.name.Kind.STATE
                            && (m.form() == Form.NAME || m.form() == Form.DESCRIPTION));
    boolean counted = false; // "its 125 member | states"
    for (int i = source.span().first(); i < source.head(); i++) {
      counted |= tokens.tag(i) == Tag.NUM;
    }
    return alone && distance == 1 && !counted && !isPlural(source) ? source : null;
  }

  /** What "one" and "another" are one of, in the singular: "user" after "Users were"; or null. */
  @Nullable String group(int token) {
    int sentence = page.sentenceOf(token);
    int last = lastSubject(token);
    for (int s = last; s >= Math.max(0, last - 20); s--) {
      Source source = subjects.get(s);
      if (sentence - page.sentenceOf(source.span().first()) > 3) {
        return null;
      }
      String noun = tokens.lower(source.head());
      if (tokens.tag(source.head()) == Tag.NOUN
          && noun.endsWith("s")
          && SourceKinds.speaks(noun)
          && cast.at(source.head()) == null) {
        return noun.substring(0, noun.length() - 1);
      }
    }
    return null;
  }

  /** The last subject before a token in its own sentence, or null. */
  @Nullable Source subjectHere(int token) {
    int s = lastSubject(token);
    boolean here =
        s >= 0 && page.sentenceOf(subjects.get(s).span().first()) == page.sentenceOf(token);
    return here ? subjects.get(s) : null;
  }

  /** Number of the last subject that ends before a token, or -1. */
  private int lastSubject(int token) {
    int low = 0;
    int high = subjects.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (subjects.get(middle).span().end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean fits(Source source, boolean plural) {
    int head = source.head();
    if (tokens.tag(head) == Tag.PRON || isCut(source)) {
      return false;
    }
    if (isPlural(source) != plural) {
      return false;
    }
    Mention mention = cast.at(head);
    if (mention != null) {
      return mention.kind() != org.capias.reading.name.Kind.PERSON || plural;
    }
    return SourceKinds.speaks(tokens.lower(head))
        || tokens.tag(head) == Tag.PROPN
        || plural && tokens.tag(head) == Tag.NUM;
  }

  /** "where two guests": not the subject of what its sentence tells. */
  private boolean isCut(Source source) {
    String first = tokens.lower(source.span().first());
    return first.equals("where") || first.equals("when");
  }

  boolean isPlural(Source source) {
    for (int i = source.span().first(); i < source.span().end(); i++) {
      if (tokens.is(i, "and") && tokens.tag(i) == Tag.CCONJ && !insideMention(i)) {
        return true;
      }
      if (tokens.is(i, ",") && i > source.head()) {
        break;
      }
    }
    int head = source.head();
    if (tokens.tag(head) == Tag.NUM) {
      return true;
    }
    boolean office = tokens.lower(source.span().first()).equals("the") && isOffice(head);
    return office
        || (tokens.shape(head) == Shape.LOWER || opens(head))
            && tokens.tag(head) == Tag.NOUN
            && tokens.lower(head).endsWith("s");
  }

  /** "the Prime Ministers", "the Judges". */
  private boolean isOffice(int head) {
    String word = tokens.lower(head);
    return word.endsWith("s") && SourceKinds.isMany(word);
  }

  /** "Heads of state came": large only at the head of its sentence. */
  private boolean opens(int token) {
    return page.sentences().get(page.sentenceOf(token)).first() == token;
  }

  private boolean insideMention(int token) {
    return cast.at(token) != null;
  }
}
