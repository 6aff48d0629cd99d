package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.speech.chunk.Chunk;
import org.capias.reading.speech.chunk.Chunks;
import org.capias.reading.speech.cue.Cue;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Attributions without a verb of saying: "is grateful for", "are convinced that", "remained opposed
 * to"; and passives that name who speaks: "was told by the court that", "has been criticised by".
 */
final class StateRule {
  private static final Set<String> LINKING =
      Set.of(
          "feel",
          "feels",
          "felt",
          "feeling",
          "remain",
          "remains",
          "remained",
          "seem",
          "seems",
          "seemed",
          "appear",
          "appears",
          "appeared",
          "become",
          "becomes",
          "became",
          "sound",
          "sounds",
          "sounded",
          "grow",
          "grew",
          "stay",
          "stayed",
          "look",
          "looks",
          "looked");

  private static final Set<String> TIMES =
      Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

  private final Tokens tokens;
  private final Chunks chunks;
  private final QuoteMap quotes;
  private final Subjects subjects;
  private final RightPhrase right;
  private final Ends ends;
  private final Clauses clauses;

  StateRule(Tokens tokens, Chunks chunks, QuoteMap quotes) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.quotes = quotes;
    this.subjects = new Subjects(tokens, chunks);
    this.right = new RightPhrase(chunks);
    this.ends = new Ends(tokens, chunks, quotes);
    this.clauses = new Clauses(chunks);
  }

  void read(List<Attribution> into) {
    for (int v = 0; v < chunks.size(); v++) {
      if (!chunks.isFinite(v) || quotes.inside(chunks.head(v))) {
        continue;
      }
      Attribution found = adjective(v);
      if (found == null && (chunks.has(v, Chunks.PASSIVE) || chunks.isBareParticiple(v))) {
        found = passive(v);
      }
      if (found != null) {
        into.add(found);
      }
    }
  }

  private @Nullable Attribution adjective(int v) {
    String head = tokens.lower(chunks.head(v));
    int at;
    NounCues.Entry entry;
    if (chunks.has(v, Chunks.PASSIVE)) {
      entry = NounCues.adjectives().of(head);
      at = v;
    } else if (chunks.has(v, Chunks.COPULA) || LINKING.contains(head)) {
      at = v + 1;
      while (chunks.is(at, Chunk.ADVERB)) {
        at++;
      }
      boolean one =
          chunks.is(at, Chunk.ADJECTIVE) || chunks.is(at, Chunk.VERB) || chunks.is(at, Chunk.NOUN);
      if (chunks.is(at, Chunk.PREPOSITION) && chunks.word(at).equals("against")) {
        return opposed(v, at);
      }
      entry = one ? NounCues.adjectives().of(tokens.lower(chunks.head(at))) : null;
    } else {
      return null;
    }
    if (entry == null) {
      return null;
    }
    Source source = subjects.before(v);
    if (source == null || tokens.is(source.head(), "it") || tokens.is(source.head(), "there")) {
      return null;
    }
    return content(v, at, entry, source);
  }

  /** "is against the plan". */
  private @Nullable Attribution opposed(int v, int against) {
    Source source = subjects.before(v);
    int to = chunks.is(against + 1, Chunk.NOUN) ? ends.end(against + 1, 'n', false) : -1;
    if (source == null || to < 0 || tokens.is(source.head(), "it")) {
      return null;
    }
    return Attribution.made(
        source.span(),
        source.head(),
        new Span(chunks.first(v), chunks.end(against)),
        List.of(new Span(chunks.first(against + 1), to)),
        Kind.JUDGE,
        "adjective");
  }

  private @Nullable Attribution content(int v, int at, NounCues.Entry entry, Source source) {
    int next = at + 1;
    int cueEnd = chunks.end(at);
    char frame;
    String word = chunks.word(next);
    if (chunks.is(next, Chunk.THAT) && entry.introducers().contains("that")) {
      frame = 'c';
    } else if (chunks.is(next, Chunk.VERB) && chunks.has(next, Chunks.INFINITIVE)) {
      if (!entry.introducers().contains("to")) {
        return null;
      }
      frame = 'i';
    } else if (chunks.is(next, Chunk.QUESTION)) {
      frame = 'w';
    } else if (chunks.is(next, Chunk.NOUN)
        && entry.introducers().contains("that")
        && clauses.beginsAt(next)) {
      frame = 'b';
    } else if (chunks.is(next, Chunk.PREPOSITION) && entry.introducers().contains(word)) {
      cueEnd = chunks.end(next++);
      frame = 'n';
    } else if (next >= chunks.size() - 1 && entry.introducers().contains("-")) {
      int split = chunks.head(at);
      return split == chunks.first(v)
          ? null
          : Attribution.made(
              source.span(),
              source.head(),
              new Span(chunks.first(v), split),
              List.of(new Span(split, cueEnd)),
              entry.kind(),
              "adjective");
    } else {
      return null;
    }
    if (next >= chunks.size()) {
      return null;
    }
    int to = ends.end(next, frame, chunks.is(chunks.at(source.span().first()), Chunk.RELATIVE));
    if (to <= chunks.first(next)) {
      return null;
    }
    return Attribution.made(
        source.span(),
        source.head(),
        new Span(chunks.first(v), cueEnd),
        List.of(new Span(chunks.first(next), to)),
        entry.kind(),
        "adjective");
  }

  /** "X was accused by Y of …": X and what follows are the content. */
  private @Nullable Attribution passive(int v) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    if (entries == null) {
      return null;
    }
    Cue cue = entries.get(entries.size() - 1).cue();
    if (!cue.particle().isEmpty()) {
      return null;
    }
    boolean speaks =
        switch (cue.kind()) {
          case SAY, REPORT, ASK, DENY, PROMISE, JUDGE, THINK -> true;
          default -> cue.verb().equals("find") || cue.verb().equals("indicate");
        };
    if (!speaks) {
      return null;
    }
    Source subject = subjects.before(v);
    int by = by(v);
    boolean found = cue.kind() == Kind.FIND || cue.kind() == Kind.THINK;
    if (by > 0 && found && !finds(right.edge(by + 1) + 1)) {
      return null; // "is believed by experts to have", not "was known by many"
    }
    boolean quoted = cue.verb().equals("quote") || cue.verb().equals("cite");
    if (by < 0 || subject == null || quoted && chunks.word(by + 2).equals("as")) {
      return null;
    }
    int last = right.edge(by + 1);
    Span source = new Span(chunks.first(by + 1), chunks.end(last));
    List<Span> content = new ArrayList<>();
    content.add(subject.span());
    int rest = last + 1;
    if (rest < chunks.size()
        && !chunks.is(rest, Chunk.COMMA)
        && !chunks.is(rest, Chunk.STOP)
        && !chunks.is(rest, Chunk.COLON)
        && !chunks.is(rest, Chunk.COORDINATOR)
        && !chunks.is(rest, Chunk.SEMICOLON)) {
      int to = ends.end(rest, 'n', false);
      if (to > chunks.first(rest)) {
        content.add(new Span(chunks.first(rest), to));
      }
    }
    // "the withdrawal announced by Hungary | takes effect": told in passing
    boolean passing = !chunks.has(v, Chunks.PASSIVE) && chunks.isFinite(rest);
    return new Attribution(
        source,
        chunks.head(by + 1),
        new Span(chunks.first(v), chunks.end(by)),
        passing ? List.of(subject.span()) : content,
        cue.kind(),
        cue.kind() == Kind.DENY,
        passing ? Attribution.Told.POSSIBLE : Attribution.Told.MADE,
        "passive");
  }

  /** "was found by the chamber to have", and not "was found by a walker in the woods". */
  private boolean finds(int at) {
    return chunks.is(at, Chunk.THAT)
        || chunks.is(at, Chunk.VERB) && chunks.has(at, Chunks.INFINITIVE);
  }

  private boolean calls(int v) {
    List<Cues.Entry> entries = Cues.english().of(tokens.lower(chunks.head(v)));
    return entries != null && entries.get(entries.size() - 1).cue().takes('a');
  }

  /** The "by" of a passive, directly behind it or behind one phrase; -1 without one. */
  private int by(int v) {
    int at = v + 1;
    while (chunks.is(at, Chunk.ADVERB)
        || chunks.is(at, Chunk.TIME)
        || chunks.is(at, Chunk.PREPOSITION) && chunks.is(at + 1, Chunk.TIME)
        || chunks.is(at, Chunk.NOUN) && TIMES.contains(tokens.lower(chunks.head(at)))) {
      at++;
    }
    if (chunks.is(at, Chunk.NOUN) && calls(v)) {
      // was called a liar by his rivals
      at++;
    }
    return chunks.word(at).equals("by") && chunks.is(at + 1, Chunk.NOUN) ? at : -1;
  }
}
