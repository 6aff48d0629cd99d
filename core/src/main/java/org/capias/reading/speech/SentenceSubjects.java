package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whose verb each verb of a sentence is, read from left to right: verbs joined by "and" and
 * participles share the subject of an earlier one.
 */
final class SentenceSubjects {
  /** What people hold up; the words on it are theirs. */
  private static final Set<String> SIGNS =
      Set.of(
          "sign",
          "signs",
          "banner",
          "banners",
          "placard",
          "placards",
          "poster",
          "posters",
          "slogans");

  private static final Set<String> ISSUING =
      Set.of("issued", "issues", "published", "released", "posted", "sent", "wrote", "adopted");

  /** Before a subject they open a clause that is not the main one: "a day after judges ruled". */
  private static final Set<String> CLAUSAL =
      Set.of("after", "before", "since", "until", "because", "while", "when", "although", "once");

  private final Tokens tokens;
  private final Chunks chunks;
  private final Subjects subjects;

  /** Subject of the last verb of a main clause. */
  private @Nullable Source last;

  /** Subject of the last verb of any clause. */
  private @Nullable Source near;

  /** Subjects of main clauses, for all sentences of the page. */
  private List<Source> met = new ArrayList<>();

  private List<Attribution> found = new ArrayList<>();

  /** How many attributions were found before this sentence. */
  private int before;

  SentenceSubjects(Tokens tokens, Chunks chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.subjects = new Subjects(tokens, chunks);
  }

  /** Begins a sentence. */
  void begin(List<Source> subjectsOfPage, List<Attribution> foundSoFar) {
    met = subjectsOfPage;
    found = foundSoFar;
    before = found.size();
    last = null;
    near = null;
  }

  /** The subject of a finite verb, its own or a shared one; null where it has none. */
  @Nullable Source of(int v) {
    Source subject = subjects.before(v);
    if (subject == null && chunks.is(subjects.skipBack(v - 1), Chunk.COORDINATOR)) {
      return isRelative(near) ? near : last;
    }
    return subject;
  }

  /** Goes on past a verb with this subject. */
  void pass(Source subject) {
    boolean main = isMain(subject);
    if (subject != last && main) {
      met.add(subject);
    }
    if (subject == last || main) {
      last = subject;
    }
    near = subject;
  }

  /** The verb stood before its subject: "said the minister". */
  void turn(Source subject) {
    last = subject;
  }

  boolean isShared(@Nullable Source subject) {
    return subject == last;
  }

  /** The subject of a participle: the noun directly before it, or the subject of the clause. */
  @Nullable Source ofParticiple(int v) {
    int noun = subjects.skipBack(v - 1);
    if (!chunks.is(noun, Chunk.NOUN)) {
      Source shared = sharesRelative(v) ? near : last;
      return shared != null ? shared : subjects.ofFronted(v);
    }
    if (last != null && (isNobody(noun) || isIssued(noun))) {
      return last;
    }
    Source subject = subjects.beside(noun);
    if (subject != null && SIGNS.contains(tokens.lower(chunks.head(noun)))) {
      Source holder = holder(noun - 1);
      return holder == null ? subject : new Source(subject.span(), holder.head());
    }
    return subject;
  }

  /** "went on a tear declaring", "a letter to Moe asking": the noun beside does not speak here. */
  private boolean isNobody(int noun) {
    String preposition = chunks.word(noun - 1);
    int head = chunks.head(noun);
    boolean addressed = preposition.equals("to") && chunks.is(noun - 2, Chunk.NOUN);
    boolean thing =
        tokens.tag(head) == Tag.NOUN
            && !SourceKinds.speaks(tokens.lower(head))
            && (preposition.equals("on") || preposition.equals("in") || preposition.equals("at"));
    return (addressed && tokens.tag(head) == Tag.PROPN || thing) && speaks(last);
  }

  /** "issued two decisions informing": who made the document says so. */
  private boolean isIssued(int noun) {
    boolean made =
        chunks.isFinite(noun - 1)
            && ISSUING.contains(tokens.lower(chunks.head(noun - 1)))
            && tokens.tag(chunks.head(noun)) == Tag.NOUN;
    return made && SourceKinds.speaks(tokens.lower(chunks.head(noun))) && speaks(last);
  }

  private boolean speaks(@Nullable Source source) {
    if (source == null) {
      return false;
    }
    Tag tag = tokens.tag(source.head());
    return tag == Tag.PROPN || tag == Tag.PRON || SourceKinds.speaks(tokens.lower(source.head()));
  }

  /** Who is quoted "as saying": the object of the verb before "as", or its subject in a passive. */
  @Nullable Source ofQuoted(int before, boolean passive) {
    if (passive) {
      return of(before);
    }
    if (!chunks.is(before, Chunk.NOUN)) {
      return last;
    }
    return new Source(new Span(chunks.first(before), chunks.end(before)), chunks.head(before));
  }

  /** Who holds the sign: the subject of the verb before it. */
  private @Nullable Source holder(int from) {
    int at = from;
    while (chunks.is(at, Chunk.PREPOSITION)
        || chunks.is(at, Chunk.NOUN)
        || chunks.is(at, Chunk.ADVERB)) {
      at--;
    }
    if (!chunks.is(at, Chunk.VERB)) {
      return null;
    }
    return chunks.has(at, Chunks.ING) ? ofParticiple(at) : of(at);
  }

  /** No conjunction or relative pronoun before it, and not inside somebody's words. */
  private boolean isMain(Source subject) {
    int token = subject.span().first();
    for (int a = before; a < found.size(); a++) {
      for (Span content : found.get(a).content()) {
        if (content.holds(token)) {
          return false;
        }
      }
    }
    int first = chunks.at(token);
    if (first > 0 && CLAUSAL.contains(tokens.lower(chunks.end(first - 1) - 1))) {
      return false;
    }
    return switch (chunks.kind(first - 1)) {
      case RELATIVE, THAT, SUBORDINATOR, QUESTION -> false;
      case NOUN -> tokens.tag(subject.head()) == Tag.PROPN;
      default -> !chunks.is(first, Chunk.RELATIVE);
    };
  }

  private boolean isRelative(@Nullable Source source) {
    return source != null && chunks.is(chunks.at(source.span().first()), Chunk.RELATIVE);
  }

  /** "which moved to sign while promising": no comma since the relative pronoun. */
  private boolean sharesRelative(int v) {
    if (near == null || !isRelative(near)) {
      return false;
    }
    for (int at = chunks.at(near.span().first()); at < v; at++) {
      if (chunks.is(at, Chunk.COMMA)) {
        return false;
      }
    }
    return true;
  }
}
