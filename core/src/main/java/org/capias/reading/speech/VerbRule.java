package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a verb: "the minister said that …", "“…,” said the minister", "…, officials
 * said", "urging Mongolia to …".
 */
final class VerbRule {
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final SentenceSubjects subjects;
  private final Contents contents;
  private final Particles particles;
  private final Ends ends;
  private final Around around;
  private final Stands stands;
  private final Naming naming;
  private final Demands demands;
  private final Leading leading;
  private List<Attribution> found = new ArrayList<>();
  private int nextParagraph = -1;

  VerbRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new SentenceSubjects(tokens, chunks);
    this.contents = new Contents(tokens, chunks, quotes);
    this.particles = new Particles(tokens, chunks);
    this.ends = new Ends(tokens, chunks, quotes);
    this.around = new Around(tokens, chunks, quotes, ends);
    this.stands = new Stands(tokens, chunks);
    this.naming = new Naming(chunks, contents);
    this.demands = new Demands(tokens, chunks);
    this.leading = new Leading(tokens, chunks);
  }

  /**
   * Reads the sentence in the row.
   *
   * @param paragraphEnd end of the next paragraph where the sentence ends its own, else -1
   */
  void read(List<Attribution> into, List<Source> subjectsOfPage, int paragraphEnd) {
    found = into;
    nextParagraph = paragraphEnd;
    subjects.begin(subjectsOfPage, into);
    for (int v = 0; v < chunks.size(); v++) {
      if (chunks.is(v, Chunk.VERB) && !isQuoted(v)) {
        verb(v);
      }
    }
  }

  /** Words of somebody quoted, who may report others in turn: not the narrator's. */
  private boolean isQuoted(int v) {
    Quotation q = quotes.at(chunks.head(v));
    return q != null && q.size() > 3;
  }

  private void verb(int v) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    Source subject = chunks.isFinite(v) ? subjects.of(v) : null;
    if (subject != null && entries != null && demands.asks(v, subject, entries)) {
      subjects.pass(subject);
      return;
    }
    boolean done = // "of 161 people charged by the tribunal"
        chunks.isBareParticiple(v)
            && chunks.word(v + 1).equals("by")
            && chunks.is(v + 2, Chunk.NOUN)
            && chunks.is(v - 1, Chunk.NOUN);
    if (entries != null && !done && !chunks.has(v, Chunks.PASSIVE)) {
      for (Cues.Entry entry : entries) {
        int cueEnd = particles.end(v, entry.cue());
        if (cueEnd > 0 && isCue(v, entry.cue(), cueEnd, subject)) {
          break;
        }
      }
    }
    if (subject != null) {
      subjects.pass(subject);
    }
  }

  private boolean isCue(int v, Cue cue, int cueEnd, @Nullable Source subject) {
    if (chunks.has(v, Chunks.INFINITIVE)) {
      return chained(v, cue, cueEnd);
    }
    Contents.Begin begin = contents.begin(cueEnd, cue);
    if (subject != null && stands.opens(v, chunks.at(subject.span().first()))) {
      return false;
    }
    if (begin != null && naming.is(v, cue, begin, subject)) {
      begin = null;
    }
    if (chunks.has(v, Chunks.ING) && chunks.word(v - 1).equals("as")) {
      return quoted(v, cue, cueEnd, begin);
    }
    if (chunks.has(v, Chunks.ING)) {
      Source source = subjects.ofParticiple(v);
      return source != null && begin != null && put(v, v, cue, source, begin, "participle");
    }
    if (subject != null && announces(v, cueEnd, cue, subject)) {
      return true;
    }
    boolean behindQuote = subject == null && chunks.is(v - 1, Chunk.QUOTE);
    boolean strong =
        begin != null
            && isStrong(begin, subject)
            && !(behindQuote && begin.frame() == 'b'); // “…,” said a group founded by exiles
    boolean mayTurn = subject == null || subjects.isShared(subject) || cue.verb().equals("say");
    boolean turns =
        mayTurn
            && (cue.kind() != Kind.SHOW || cue.verb().equals("suggest"))
            && cue.kind() != Kind.THINK;
    Source behind = strong || !turns ? null : around.inverted(v, cue, cueEnd);
    if (behind != null) {
      subjects.turn(behind);
      int after = chunks.at(behind.span().end() - 1) + 1;
      after += v == 0 && chunks.is(after, Chunk.COLON) ? 1 : 0;
      return put(v, cue, behind, around.content(v, pastPlaces(after), v == 0), "inverted");
    }
    if (subject == null) {
      return false;
    }
    if (!strong
        && !stands.isNegated(v)
        && (cue.takes('q') || cue.takes('c') || cue.takes('p') && ends.closes(cueEnd))
        && around.isParenthetical(cue, cueEnd, subject)) {
      int left = chunks.at(subject.span().first());
      left -= chunks.word(left - 1).equals("as") ? 1 : 0;
      int past = pastPlaces(cueEnd + (cue.takes('x') && chunks.is(cueEnd, Chunk.NOUN) ? 1 : 0));
      List<Span> said = around.content(left, past, false);
      if (put(v, cue, subject, said, "parenthetical")) {
        return true;
      }
    }
    return begin != null && put(v, v, cue, subject, begin, "verb and " + begin.name());
  }

  /** "the agency quoted him as saying", "he was quoted as saying": his words, not the agency's. */
  private boolean quoted(int v, Cue cue, int cueEnd, Contents.@Nullable Begin begin) {
    int before = v - 2;
    while (chunks.is(before, Chunk.TIME) || chunks.is(before, Chunk.ADVERB)) {
      before--;
    }
    if (chunks.is(before, Chunk.NOUN)
        && (chunks.word(before - 1).equals("by") || chunks.word(before - 1).equals("in"))
        && chunks.is(before - 2, Chunk.VERB)) {
      // was quoted by state media as saying, in the paper as saying
      before -= 2;
    }
    boolean passive = chunks.is(before, Chunk.VERB) && chunks.has(before, Chunks.PASSIVE);
    Source source = subjects.ofQuoted(before, passive);
    if (source == null) {
      return false;
    }
    int first = passive ? before : v;
    if (begin != null && begin.isStrong()) {
      return put(v, first, cue, source, begin, "participle");
    }
    if (!passive || !around.isParenthetical(cue, cueEnd, source)) {
      return begin != null && put(v, first, cue, source, begin, "participle");
    }
    int left = chunks.at(source.span().first());
    return put(v, cue, source, around.content(left, pastPlaces(cueEnd), false), "parenthetical");
  }

  /** Whether the content is surely the one behind the verb. */
  private boolean isStrong(Contents.Begin begin, @Nullable Source subject) {
    boolean weak = begin.frame() == 'b' || around.isQuotation(begin.chunk());
    if (subject != null && weak && around.closesQuotation(subject)) {
      // “We can wait,” Berg said at noon, “or we can go.”
      return false;
    }
    if (subject != null
        && around.tellsWhen(begin.chunk())
        && chunks.is(chunks.at(subject.span().first()) - 1, Chunk.COMMA)) {
      // The bridge holds, Berg said after the storm had passed.
      return false;
    }
    if (subject != null && begin.frame() == 'Q' && !around.followsClause(subject)) {
      return true;
    }
    return begin.isStrong() && begin.frame() != 'Q';
  }

  /** Times, places and persons told behind a cue. */
  private int pastPlaces(int from) {
    int at = from;
    while (chunks.is(at, Chunk.TIME)
        || chunks.is(at, Chunk.ADVERB)
        || chunks.is(at, Chunk.PREPOSITION)
        || chunks.is(at, Chunk.NOUN) && at > from) {
      at++;
    }
    return at;
  }

  /** "went on to say", "continued to call for": verb and infinitive are one cue. */
  private boolean chained(int v, Cue cue, int cueEnd) {
    int first = leading.of(v);
    if (first < 0) {
      return false;
    }
    Source source = chunks.isFinite(first) ? subjects.of(first) : subjects.ofParticiple(first);
    Contents.Begin begin = contents.begin(cueEnd, cue);
    boolean apart = chunks.is(v - 1, Chunk.NOUN) || chunks.is(v - 1, Chunk.TIME);
    return source != null
        && begin != null
        && put(v, apart ? v : first, cue, source, begin, "infinitive");
  }

  /** "He said:" at the end of a paragraph: the quotation that opens the next one. */
  private boolean announces(int v, int cueEnd, Cue cue, Source subject) {
    int colon = chunks.size() - 1;
    if (!chunks.is(colon, Chunk.COLON) || !cue.takes('q') && !cue.takes('c') && !cue.takes('n')) {
      return false;
    }
    for (int at = cueEnd; at < colon; at++) {
      if (chunks.isFinite(at) || chunks.is(at, Chunk.THAT)) {
        return false;
      }
    }
    Quotation q = quotes.opening(chunks.to());
    int end = q != null ? q.to() : cue.takes('q') ? nextParagraph : -1;
    if (end <= chunks.to()) {
      return false;
    }
    Span span = new Span(chunks.first(v), chunks.end(colon));
    put(v, cue, subject, span, List.of(new Span(chunks.to(), end)), "colon");
    return true;
  }

  private boolean put(
      int v, int cueFirst, Cue cue, Source source, Contents.Begin begin, String rule) {
    int first = chunks.at(source.span().first());
    boolean relative =
        chunks.is(first, Chunk.RELATIVE)
            || chunks.is(first - 1, Chunk.RELATIVE)
            || chunks.has(v, Chunks.ING) && !isTold(first, v);
    boolean subordinate =
        first > v
            || chunks.is(first - 1, Chunk.SUBORDINATOR)
            || chunks.word(first - 1).equals("when");
    int from = chunks.first(begin.chunk());
    int to = ends.end(begin.chunk(), begin.frame(), relative, subordinate);
    if (to <= from) {
      return false;
    }
    Span span = new Span(chunks.first(cueFirst), chunks.end(begin.cueEnd() - 1));
    put(v, cue, source, span, List.of(new Span(from, to)), rule);
    return true;
  }

  /** Whether the clause of a participle has its verb already. */
  private boolean isTold(int from, int participle) {
    for (int at = Math.max(0, from); at < participle; at++) {
      if (chunks.isFinite(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean put(int v, Cue cue, Source source, List<Span> content, String rule) {
    if (content.isEmpty()) {
      return false;
    }
    put(v, cue, source, new Span(chunks.first(v), chunks.end(v)), content, rule);
    return true;
  }

  private void put(int v, Cue cue, Source source, Span span, List<Span> content, String rule) {
    found.add(
        new Attribution(
            source.span(),
            source.head(),
            span,
            content,
            cue.kind(),
            stands.isDenied(v, cue),
            stands.told(v, source),
            rule));
  }
}
