package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a verb: "the minister said that …", "“…,” said the minister", "…, officials
 * said", "urging Mongolia to …".
 *
 * <p>The file is over 300 lines: the frames of one verb look at the same chunks, and parts of the
 * rule would hand all of them around.
 */
final class VerbRule {
  /** Verbs for a stand: not taking it is one, too. */
  private static final Set<String> STANDS =
      Set.of(
          "accept",
          "recognize",
          "recognise",
          "agree",
          "support",
          "approve",
          "back",
          "endorse",
          "favor",
          "favour",
          "believe",
          "think",
          "want",
          "see",
          "consider",
          "expect",
          "regard",
          "know",
          "understand",
          "trust",
          "like",
          "intend",
          "plan",
          "rule out");

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

  /** Verbs that lead up to the verb of saying in the infinitive. */
  private static final Set<String> LEADING = Lexicon.words("leading.txt");

  private final Page page;
  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;
  private final Contents contents;
  private final Ends ends;
  private List<Attribution> found = new ArrayList<>();
  private List<Source> met = new ArrayList<>();

  /**
   * Source of the last finite verb of this sentence, for the participles and verbs that share it.
   */
  private @Nullable Source last;

  /** Source of the last finite verb of any clause. */
  private @Nullable Source near;

  /** How many attributions were found before this sentence. */
  private int before;

  VerbRule(Page page, Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.page = page;
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(chunks);
    this.right = new RightPhrase(chunks);
    this.contents = new Contents(tokens, chunks, quotes, subjects);
    this.ends = new Ends(tokens, chunks, quotes, subjects);
  }

  void read(List<Attribution> into, List<Source> subjectsOfPage) {
    found = into;
    met = subjectsOfPage;
    last = null;
    near = null;
    before = found.size();
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
    Source subject = chunks.isFinite(v) ? subject(v) : null;
    if (entries != null) {
      for (Cues.Entry entry : entries) {
        int cueEnd = contents.cueEnd(v, entry.cue());
        if (cueEnd > 0 && cue(v, entry, cueEnd, subject)) {
          break;
        }
      }
    }
    if (subject != null) {
      if (subject != last && isMain(subject)) {
        met.add(subject);
      }
      if (subject == last || isMain(subject)) {
        last = subject;
      }
      near = subject;
    }
  }

  /** The subject of a main clause: no conjunction or relative pronoun before it. */
  private boolean isMain(Source subject) {
    int first = chunks.at(subject.span().first());
    for (int a = before; a < found.size(); a++) {
      if (found.get(a).content().stream().anyMatch(s -> s.holds(subject.span().first()))) {
        return false;
      }
    }
    return switch (chunks.kind(first - 1)) {
      case RELATIVE, THAT, SUBORDINATOR, QUESTION -> false;
      case NOUN -> tokens.tag(subject.head()) == Tag.PROPN;
      default -> !chunks.is(first, Chunk.RELATIVE);
    };
  }

  private @Nullable Source subject(int v) {
    Source subject = subjects.before(v);
    if (subject == null && chunks.is(subjects.skipBack(v - 1), Chunk.COORDINATOR)) {
      boolean relative = near != null && chunks.is(chunks.at(near.span().first()), Chunk.RELATIVE);
      return relative ? near : last;
    }
    return subject;
  }

  private boolean cue(int v, Cues.Entry entry, int cueEnd, @Nullable Source subject) {
    Cue cue = entry.cue();
    if (chunks.has(v, Chunks.PASSIVE)) {
      return false;
    }
    if (chunks.has(v, Chunks.INFINITIVE)) {
      return chained(v, cue, cueEnd);
    }
    if (chunks.has(v, Chunks.ING)) {
      Source source = participle(v);
      Contents.Begin begin = contents.begin(cueEnd, cue);
      return source != null && begin != null && put(v, cue, source, begin, "participle");
    }
    if (subject != null && announces(v, cueEnd, cue, subject)) {
      return true;
    }
    Contents.Begin begin = contents.begin(cueEnd, cue);
    boolean strong = begin != null && begin.isStrong() && begin.frame() != 'Q';
    if (begin != null && begin.frame() == 'b' && subject != null && closesQuotation(subject)) {
      strong = false;
    }
    if (begin != null && begin.frame() == 'Q' && subject != null && !followsClause(subject)) {
      strong = true;
    }
    if (!strong
        && (subject == null || subject == last || cue.verb().equals("say"))
        && inverted(v, cue, cueEnd)) {
      return true;
    }
    if (subject == null) {
      return false;
    }
    if (!strong && isParenthetical(v, cue, cueEnd, subject)) {
      return parenthetical(v, cue, cueEnd, subject);
    }
    return begin != null && put(v, cue, subject, begin, "verb and " + begin.name());
  }

  /** "went on to say", "continued to call for": verb and infinitive are one cue. */
  private boolean chained(int v, Cue cue, int cueEnd) {
    int first = v - 1;
    while (chunks.is(first, Chunk.ADVERB)
        || chunks.word(first).equals("on")
        || chunks.word(first).equals("out")) {
      first--;
    }
    if (!chunks.isFinite(first)
        || chunks.has(first, Chunks.PASSIVE)
        || !LEADING.contains(tokens.lower(chunks.head(first)))) {
      return false;
    }
    Source source = subject(first);
    Contents.Begin begin = contents.begin(cueEnd, cue);
    if (source == null || begin == null) {
      return false;
    }
    int size = found.size();
    boolean put = put(v, cue, source, begin, "infinitive");
    if (put && found.size() > size) {
      Attribution a = found.get(size);
      found.set(size, a.with(new Span(chunks.first(first), a.cue().end())));
    }
    return put;
  }

  /** “…,” he told the station: the words before are the content. */
  private boolean closesQuotation(Source subject) {
    int before = subject.span().first() - 1;
    Quotation q = before < chunks.from() ? null : quotes.at(before);
    if (q == null || q.to() != before + 1) {
      return false;
    }
    String mark = tokens.lower(q.end() - 1);
    return mark.equals(",") || mark.equals("?") || mark.equals("!") || tokens.is(before, ",");
  }

  /** Whether a clause or a quotation stands before the subject, and not only "Asked why,". */
  private boolean followsClause(Source subject) {
    int first = chunks.at(subject.span().first());
    for (int at = 0; at < first; at++) {
      if (chunks.isFinite(at) || chunks.is(at, Chunk.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private boolean put(int v, Cue cue, Source source, Contents.Begin begin, String rule) {
    int from = chunks.first(begin.chunk());
    int first = chunks.at(source.span().first());
    boolean relative = chunks.is(first, Chunk.RELATIVE);
    boolean subordinate =
        chunks.is(first - 1, Chunk.SUBORDINATOR) || chunks.word(first - 1).equals("when");
    int to = ends.end(begin.chunk(), begin.frame(), relative, subordinate);
    if (to <= from) {
      return false;
    }
    List<Span> content = new ArrayList<>();
    content.add(new Span(from, to));
    follow(content, to);
    Span span = new Span(chunks.first(v), chunks.end(begin.cueEnd() - 1));
    found.add(
        new Attribution(
            source.span(),
            source.head(),
            span,
            content,
            cue.kind(),
            isDenied(v, cue),
            told(v, source),
            rule));
    return true;
  }

  /** "He said:" at the end of a paragraph: the quotation that opens the next one. */
  private boolean announces(int v, int cueEnd, Cue cue, Source subject) {
    int last = chunks.size() - 1;
    if (!chunks.is(last, Chunk.COLON) || !cue.takes('q') && !cue.takes('c') && !cue.takes('n')) {
      return false;
    }
    for (int at = cueEnd; at < last; at++) {
      if (chunks.is(at, Chunk.VERB) && chunks.isFinite(at) || chunks.is(at, Chunk.THAT)) {
        return false;
      }
    }
    int next = chunks.to();
    Quotation q = quotes.opening(next);
    if (q == null) {
      return false;
    }
    Span span = new Span(chunks.first(v), chunks.end(last));
    found.add(
        new Attribution(
            subject.span(),
            subject.head(),
            span,
            List.of(new Span(q.from(), q.to())),
            cue.kind(),
            isDenied(v, cue),
            told(v, subject),
            "colon"));
    return true;
  }

  /** A verb of denying; or a stand that is not taken: "does not accept". */
  private boolean isDenied(int v, Cue cue) {
    boolean negated = chunks.has(v, Chunks.NEGATED);
    return negated ? STANDS.contains(cue.verb()) : cue.kind() == Kind.DENY;
  }

  private Attribution.Told told(int v, Source source) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    boolean stand =
        entries != null && entries.stream().anyMatch(e -> STANDS.contains(e.cue().verb()));
    if (chunks.has(v, Chunks.NEGATED) && !stand) {
      return Attribution.Told.NOT_MADE;
    }
    int first = chunks.at(source.span().first());
    String before = chunks.word(first - 1);
    boolean conditional =
        before.equals("if") || before.equals("unless") || before.equals("whether");
    boolean reduced = chunks.is(first - 1, Chunk.NOUN) && !chunks.is(first, Chunk.RELATIVE);
    return chunks.has(v, Chunks.MODAL) || conditional || reduced
        ? Attribution.Told.POSSIBLE
        : Attribution.Told.MADE;
  }

  /** A quotation that stands alone in the next sentence goes on with the one that ends here. */
  private void follow(List<Span> content, int to) {
    Quotation before = quotes.at(to - 1);
    if (before == null && quotes.at(to) == null) {
      return;
    }
  }

  /** Whether the cue stands after or inside its content: ", officials said." */
  private boolean isParenthetical(int v, Cue cue, int cueEnd, Source subject) {
    int first = chunks.at(subject.span().first());
    int before = first - 1;
    if (before < 0) {
      return cue.takes('q') && (isCutQuotation() || isClosedQuotation() && isShort(cueEnd));
    }
    Chunk mark = chunks.kind(before);
    if (mark != Chunk.COMMA && mark != Chunk.QUOTE && mark != Chunk.DASH) {
      return false;
    }
    int at = cueEnd;
    if (chunks.is(at, Chunk.NOUN) && !cue.takes('x')) {
      return false;
    }
    if (mark == Chunk.QUOTE && quotes.at(chunks.first(before)) != null && cue.takes('q')) {
      return true;
    }
    while (at < chunks.size()) {
      switch (chunks.kind(at)) {
        case TIME, ADVERB, NOUN, PREPOSITION:
          at++;
          break;
        case QUOTE:
          return quotes.opening(chunks.first(at)) == null || chunks.is(at - 1, Chunk.COMMA);
        case COMMA, STOP, DASH, CLOSING, SEMICOLON, COLON, SUBORDINATOR, COORDINATOR, RELATIVE:
          return true;
        case VERB:
          return chunks.has(at, Chunks.ING);
        default:
          return false;
      }
    }
    return true;
  }

  /** Whether the sentence before was, or ended with, a whole quotation. */
  private boolean isClosedQuotation() {
    Quotation before = quotes.at(chunks.from() - 1);
    return before != null && before.size() > 3 && quotes.at(chunks.from()) == null;
  }

  /** Nothing said behind the cue: "Obama wrote in a letter on Tuesday." */
  private boolean isShort(int cueEnd) {
    for (int at = cueEnd; at < chunks.size(); at++) {
      if (chunks.isFinite(at) && !chunks.isBareParticiple(at)
          || chunks.is(at, Chunk.THAT)
          || chunks.is(at, Chunk.COLON)
          || chunks.is(at, Chunk.NOUN) && !chunks.is(at - 1, Chunk.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence before ended inside its quotation: “Why?” he asked. */
  private boolean isCutQuotation() {
    Quotation before = quotes.at(chunks.from() - 1);
    if (before == null || quotes.at(chunks.from()) != null) {
      return false;
    }
    String mark = tokens.lower(before.end() - 1);
    return mark.equals("?") || mark.equals("!") || mark.equals(",") || mark.equals("…");
  }

  private boolean parenthetical(int v, Cue cue, int cueEnd, Source subject) {
    if (!cue.takes('q') && !cue.takes('c')) {
      return false;
    }
    int first = chunks.at(subject.span().first());
    return around(v, cue, subject, first, cueEnd, "parenthetical");
  }

  /** "said the minister" after its content. */
  private boolean inverted(int v, Cue cue, int cueEnd) {
    if (!cue.takes('q') && !cue.takes('c') || !chunks.is(cueEnd, Chunk.NOUN)) {
      return false;
    }
    Chunk before = chunks.kind(v - 1);
    boolean afterQuote = v == 0 && isCutQuotation();
    if (v == 0 && !afterQuote
        || !afterQuote
            && before != Chunk.COMMA
            && before != Chunk.QUOTE
            && before != Chunk.DASH
            && before != Chunk.STOP) {
      return false;
    }
    Source source = right.from(cueEnd);
    if (source == null) {
      return false;
    }
    int after = chunks.at(source.span().end() - 1) + 1;
    if (chunks.isFinite(after) && !chunks.is(after - 1, Chunk.COMMA)) {
      return false;
    }
    last = source;
    return around(v, cue, source, v, after, "inverted");
  }

  /** Content on the left of the cue, and on its right where it goes on. */
  private boolean around(int v, Cue cue, Source source, int left, int right, String rule) {
    List<Span> content = new ArrayList<>();
    int start = clauseStart(left);
    int end = start < left ? ends.trimmed(left) : -1;
    if (end > chunks.first(Math.min(start, left)) && isClause(start, left)) {
      int from = chunks.first(start);
      Quotation q = quotes.at(from) != null ? quotes.at(from) : quotes.at(end - 1);
      if (q != null && q.from() < from) {
        from = q.from();
      }
      content.add(new Span(from, end));
    }
    int rest = right;
    while (chunks.is(rest, Chunk.TIME)
        || chunks.is(rest, Chunk.ADVERB)
        || chunks.is(rest, Chunk.PREPOSITION)
        || chunks.is(rest, Chunk.NOUN) && rest > right) {
      rest++;
    }
    if (chunks.is(rest, Chunk.COMMA) && rest + 1 < chunks.size()) {
      int next = rest + 1;
      boolean cueNext =
          chunks.is(next, Chunk.VERB) && chunks.has(next, Chunks.ING)
              || ends.isAccording(next)
              || chunks.is(next, Chunk.COORDINATOR)
                  && chunks.isFinite(next + 1)
                  && ends.isCue(next + 1)
              || chunks.is(next, Chunk.RELATIVE)
              || chunks.is(next, Chunk.SUBORDINATOR);
      if (!cueNext) {
        int to = ends.end(next, 'c');
        if (to > chunks.first(next)) {
          content.add(new Span(chunks.first(next), to));
        }
      }
    }
    Quotation before =
        content.isEmpty() && left == 0 && (isCutQuotation() || isClosedQuotation())
            ? quotes.at(chunks.from() - 1)
            : null;
    if (before != null) {
      // The sentence ended inside the marks: “Why?” he asked.
      content.add(new Span(before.from(), before.to()));
    }
    if (content.isEmpty()) {
      return false;
    }
    Span span = new Span(chunks.first(v), chunks.end(v));
    found.add(
        new Attribution(
            source.span(),
            source.head(),
            span,
            content,
            cue.kind(),
            isDenied(v, cue),
            told(v, source),
            rule));
    return true;
  }

  /** Whether something is said there, and not only when: "After the talks, he apologized". */
  private boolean isClause(int from, int to) {
    boolean adjunct =
        switch (chunks.kind(from)) {
          case PREPOSITION, SUBORDINATOR, TIME, ADVERB, VERB -> true;
          default -> false;
        };
    if (!adjunct) {
      return true;
    }
    for (int at = from; at < to; at++) {
      if (chunks.isFinite(at) || chunks.is(at, Chunk.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** First chunk of the clause that ends before a cue. */
  private int clauseStart(int before) {
    for (int at = before - 2; at >= 0; at--) {
      if (chunks.is(at, Chunk.SEMICOLON)) {
        return at + 1;
      }
    }
    return 0;
  }

  /** "which moved to sign while promising": no comma since the relative pronoun. */
  private boolean sharesRelative(int v) {
    if (near == null) {
      return false;
    }
    int pronoun = chunks.at(near.span().first());
    if (!chunks.is(pronoun, Chunk.RELATIVE)) {
      return false;
    }
    for (int at = pronoun; at < v; at++) {
      if (chunks.is(at, Chunk.COMMA)) {
        return false;
      }
    }
    return true;
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
    return chunks.has(at, Chunks.ING) ? participle(at) : subject(at);
  }

  /** The subject of a participle: the noun directly before it, or the subject of the clause. */
  private @Nullable Source participle(int v) {
    int before = subjects.skipBack(v - 1);
    if (!chunks.is(before, Chunk.NOUN)) {
      return sharesRelative(v) ? near : last;
    }
    Source subject = subjects.before(v);
    if (subject != null && SIGNS.contains(tokens.lower(chunks.head(before)))) {
      Source holder = holder(before - 1);
      return holder == null ? subject : new Source(subject.span(), holder.head());
    }
    return subject;
  }
}
