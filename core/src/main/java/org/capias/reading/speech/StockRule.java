package org.capias.reading.speech;

import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Mention;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Stock phrases that say who speaks without a verb of saying of their own: "For the coordinator,
 * Ola Berg, the argument does not hold", "“A disgrace” was the verdict of a lawyer", "is what the
 * union says", "pleaded not guilty", "found the state in breach of its duty".
 */
final class StockRule {
  private static final Set<String> JUDGES =
      Set.of(
          "court",
          "courts",
          "judge",
          "judges",
          "chamber",
          "tribunal",
          "panel",
          "jury",
          "inquiry",
          "commission",
          "bench");
  private static final Set<String> GUILT =
      Set.of(
          "guilty",
          "breach",
          "violation",
          "failure",
          "grounds",
          "liable",
          "non-compliance",
          "non-compliant",
          "contempt",
          "fault");
  private static final Set<String> WORDS =
      Set.of(
          "verdict",
          "answer",
          "reply",
          "response",
          "comment",
          "message",
          "reaction",
          "words",
          "summary",
          "description",
          "view",
          "advice",
          "assessment",
          "conclusion",
          "motto");

  private final Tokens tokens;
  private final Chunks chunks;
  private final Cast cast;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;
  private final Around around;
  private final Ends ends;

  StockRule(Tokens tokens, Chunks chunks, QuoteMap quotes, Cast cast) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.cast = cast;
    this.quotes = quotes;
    this.subjects = new Subjects(tokens, chunks);
    this.right = new RightPhrase(chunks);
    this.ends = new Ends(tokens, chunks, quotes);
    this.around = new Around(tokens, chunks, quotes, ends);
  }

  void read(List<Attribution> into, int before) {
    if (into.size() == before) {
      forSomebody(into);
    }
    for (int v = 0; v < chunks.size(); v++) {
      if (!chunks.isFinite(v) || quotes.inside(chunks.head(v))) {
        continue;
      }
      String word = tokens.lower(chunks.head(v));
      Attribution found =
          switch (word) {
            case "pleaded", "pleads" -> plea(v);
            case "found", "finds", "find" -> verdict(v);
            case "is", "was", "were" -> predicate(v);
            default -> null;
          };
      if (found != null && isNew(found, into, before)) {
        if (found.rule().equals("predicate")) {
          Span cue = found.cue(); // "“X” is what she says Y is": not two sayings
          into.subList(before, into.size()).removeIf(other -> other.cue().meets(cue));
        }
        into.add(found);
      }
    }
  }

  private static boolean isNew(Attribution found, List<Attribution> all, int before) {
    for (int a = before; a < all.size(); a++) {
      if (all.get(a).cue().meets(found.cue()) && !found.rule().equals("predicate")) {
        return false;
      }
    }
    return true;
  }

  /** "For Ola Berg, who leads the union, the plan is a trap": no fact, and no wanted man's trip. */
  private void forSomebody(List<Attribution> into) {
    if (!chunks.word(0).equals("for") || !chunks.is(1, Chunk.NOUN)) {
      return;
    }
    Source source = right.from(1, true);
    if (source == null || !isSomebody(source)) {
      return;
    }
    int comma = chunks.at(source.span().end() - 1) + 1;
    comma = chunks.is(comma, Chunk.COMMA) ? comma : comma - 1;
    boolean clause =
        chunks.is(comma, Chunk.COMMA)
            && chunks.is(comma + 1, Chunk.NOUN)
            && chunks.isFinite(right.edge(comma + 1) + 1);
    List<Span> content = clause ? around.behind(comma) : List.of();
    if (!content.isEmpty()) {
      Span cue = new Span(chunks.first(0), chunks.end(0));
      into.add(
          Attribution.made(
              source.span(), source.head(), cue, content, Kind.SAY, "in somebody's view"));
    }
  }

  private boolean isSomebody(Source source) {
    for (Mention mention : cast.within(source.span().first(), source.span().end())) {
      if (mention.kind() == org.capias.reading.name.Kind.PERSON) {
        return !cast.of(mention).isListed();
      }
    }
    String head = tokens.lower(source.head());
    return SourceKinds.isPerson(head) && tokens.is(source.span().first(), "the");
  }

  /** "pleaded not guilty". */
  private @Nullable Attribution plea(int v) {
    int at = chunks.end(v);
    int end = tokens.is(at, "not") ? at + 2 : at + 1;
    if (end > chunks.to() || !tokens.is(end - 1, "guilty")) {
      return null;
    }
    return made(subjects.before(v), v, new Span(at, end), "plea");
  }

  /** "found Borduria in breach", "found reasonable grounds to believe that". */
  private @Nullable Attribution verdict(int v) {
    Source judge = subjects.before(v);
    if (judge == null || chunks.has(v, Chunks.PASSIVE) || !chunks.is(v + 1, Chunk.NOUN)) {
      return null;
    }
    String head = tokens.lower(judge.head());
    boolean court = JUDGES.contains(head) || head.equals("icc");
    int to = court ? ends.end(v + 1, 'c', false) : -1;
    int from = chunks.first(v + 1);
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (GUILT.contains(tokens.lower(i))) {
        return made(judge, v, new Span(from, to), "verdict");
      }
    }
    return null;
  }

  /** "“A disgrace,” was the verdict of", "is what the union says", "was how a pilot put it". */
  private @Nullable Attribution predicate(int v) {
    Quotation said = quotes.at(chunks.first(v) - 1);
    if (said == null || said.to() != chunks.first(v)) {
      return null;
    }
    int at = v + 1;
    Span words = new Span(said.from(), said.to());
    if (chunks.is(at, Chunk.NOUN) && WORDS.contains(tokens.lower(chunks.head(at)))) {
      boolean of = chunks.word(at + 1).equals("of") || chunks.word(at + 1).equals("from");
      Source source = of && chunks.is(at + 2, Chunk.NOUN) ? right.from(at + 2) : null;
      return made(source, at, words, "predicate");
    }
    int first = chunks.end(v);
    boolean what = tokens.is(first, "what") || tokens.is(first, "how") || tokens.is(first, "all");
    int noun = what && first + 1 < chunks.to() ? chunks.at(first + 1) : -1;
    if (noun < 0 || !chunks.is(noun, Chunk.NOUN)) {
      return null;
    }
    for (int cue = noun + 1; cue < Math.min(chunks.size(), noun + 8); cue++) {
      if (chunks.isFinite(cue)
          && (ends.isSaying(cue) || tokens.is(chunks.head(cue), "put"))
          && !chunks.is(cue - 1, Chunk.RELATIVE)) {
        Span who = new Span(first + 1, chunks.end(noun));
        return made(new Source(who, chunks.head(noun)), cue, words, "predicate");
      }
    }
    return null;
  }

  private @Nullable Attribution made(@Nullable Source source, int cue, Span content, String rule) {
    if (source == null) {
      return null;
    }
    Span span = new Span(chunks.first(cue), chunks.end(cue));
    return Attribution.made(
        source.span(),
        source.head(),
        span,
        List.of(content),
        rule.equals("verdict") ? Kind.FIND : Kind.SAY,
        rule);
  }
}
