package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements from attributions: one for each quotation, one for each piece of indirect
 * speech.
 */
final class Statements {
  private final Page page;
  private final Tokens tokens;
  private final QuoteMap quotes;
  private final Speakers speakers;
  private final Telling telling;
  private final Unsaid unsaid;
  private final Wording wording;
  private final List<Statement> made = new ArrayList<>();

  /** The attributions by the place of their cue, and who their speakers are. */
  private final List<Attribution> sorted = new ArrayList<>();

  private final List<@Nullable Speaker> who = new ArrayList<>();

  Statements(Page page, Cast cast, QuoteMap quotes, List<Source> subjects) {
    this.page = page;
    this.tokens = page.tokens();
    this.quotes = quotes;
    this.speakers = new Speakers(page, cast, subjects);
    this.telling = new Telling(tokens, new SourceKinds(tokens, cast));
    this.unsaid = new Unsaid(page, quotes);
    this.wording = new Wording(page);
  }

  List<Statement> of(List<Attribution> attributions) {
    sorted.addAll(attributions);
    sorted.sort(Comparator.comparingInt(x -> x.cue().first()));
    int[] cover = Nesting.covers(sorted);
    boolean[] covered = new boolean[cover.length];
    for (int a = 0; a < covered.length; a++) {
      covered[a] = cover[a] >= 0;
      Speaker outer = covered[a] && cover[a] < a ? who.get(cover[a]) : null;
      who.add(speakers.of(sorted.get(a), !covered[a] && Telling.utters(sorted.get(a)), outer));
    }
    int[] owner = owners();
    List<List<Quotation>> owned = new ArrayList<>();
    for (int a = 0; a < sorted.size(); a++) {
      owned.add(new ArrayList<>(1));
    }
    for (int q = 0; q < owner.length; q++) {
      if (owner[q] >= 0) {
        owned.get(owner[q]).add(quotes.all().get(q));
      }
    }
    for (int a = 0; a < sorted.size(); a++) {
      one(sorted.get(a), who.get(a), owned.get(a), covered[a]);
    }
    loose(owner);
    made.sort((x, y) -> x.evidence().get(0).compareTo(y.evidence().get(0)));
    return made;
  }

  /** For each quotation the attribution that says it: the innermost one that speaks; or -1. */
  private int[] owners() {
    int[] owner = new int[quotes.all().size()];
    Arrays.fill(owner, -1);
    for (int a = 0; a < sorted.size(); a++) {
      Attribution one = sorted.get(a);
      for (Span span : one.content()) {
        for (int q = quotes.firstFrom(span.first());
            q < owner.length && quotes.all().get(q).first() < span.end();
            q++) {
          if (isIn(quotes.all().get(q), one) && isBetter(a, owner[q])) {
            owner[q] = a;
          }
        }
      }
    }
    return owner;
  }

  private boolean isBetter(int a, int known) {
    if (known < 0) {
      return true;
    }
    Attribution one = sorted.get(a);
    Attribution other = sorted.get(known);
    return Telling.utters(one)
        && telling.says(one, who.get(a))
        && (!Telling.utters(other)
            || !telling.says(other, who.get(known))
            || Nesting.length(one) < Nesting.length(other));
  }

  private void one(
      Attribution a, @Nullable Speaker speaker, List<Quotation> owned, boolean covered) {
    boolean says = telling.says(a, speaker);
    Polarity polarity = a.denied() ? Polarity.DENIED : Polarity.AFFIRMED;
    boolean quoted = false;
    for (List<Quotation> group : quotations(a, owned)) {
      StringBuilder words = new StringBuilder();
      for (Quotation q : group) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.words(q.first(), q.end()));
      }
      quoted |= a.content().get(0).holds(group.get(0).first());
      made.add(statement(a, speaker, words.toString(), null, polarity));
    }
    if (!quoted
        && says
        && speaker != null
        && telling.isTold(a)
        && (!covered || Telling.speaksInside(a))) {
      made.add(statement(a, speaker, null, wording.content(a), polarity));
    }
  }

  /** The spoken quotations of the content; those that only the cue divides belong together. */
  private List<List<Quotation>> quotations(Attribution a, List<Quotation> owned) {
    List<List<Quotation>> groups = new ArrayList<>();
    Quotation before = null;
    for (Quotation quotation : owned) {
      if (unsaid.is(quotation, a)) {
        continue;
      }
      if (before != null && belongTogether(before, quotation, a)) {
        groups.get(groups.size() - 1).add(quotation);
      } else {
        List<Quotation> group = new ArrayList<>();
        group.add(quotation);
        groups.add(group);
      }
      before = quotation;
    }
    return groups;
  }

  private static boolean isIn(Quotation q, Attribution a) {
    return a.content().stream().anyMatch(s -> s.holds(q.first()) && q.end() <= s.end() + 1);
  }

  private boolean belongTogether(Quotation a, Quotation b, Attribution attribution) {
    if (a.continues() && b.continued()) {
      return true;
    }
    boolean ownSpans =
        attribution.content().stream()
                .anyMatch(s -> s.first() <= b.from() && b.from() - s.first() <= 1)
            && attribution.content().stream()
                .noneMatch(s -> s.holds(a.first()) && s.holds(b.first()));
    return ownSpans;
  }

  /** Quotations that no attribution holds: said by somebody whom the text does not name. */
  private void loose(int[] owner) {
    for (int q = 0; q < owner.length; q++) {
      Quotation quotation = quotes.all().get(q);
      if (owner[q] < 0 && (isTurn(quotation) || besides(quotation))) {
        continue;
      }
      if (owner[q] >= 0
          || !page.sentences().get(page.sentenceOf(quotation.from())).zone().tells()
          || unsaid.is(quotation, null)) {
        continue;
      }
      Span span = new Span(quotation.from(), quotation.to());
      made.add(
          new Statement(
              "",
              null,
              tokens.words(quotation.first(), quotation.end()),
              null,
              null,
              Polarity.AFFIRMED,
              null,
              wording.evidence(List.of(span)),
              "quotation alone"));
    }
  }

  /** A line of a transcript in quotation marks, told already: “BERG: Let us begin.” */
  private boolean isTurn(Quotation q) {
    int a = firstCue(q.first());
    return a < sorted.size()
        && sorted.get(a).rule().equals(ColonRule.NAME)
        && sorted.get(a).cue().first() < q.end()
        && holds(sorted.get(a).source(), q.first());
  }

  private static boolean holds(@Nullable Span span, int token) {
    return span != null && span.holds(token);
  }

  /**
   * "For the minister, it was “a shame”"; or a second quotation in a sentence that names who
   * speaks.
   */
  private boolean besides(Quotation q) {
    Sentence sentence = page.sentences().get(page.sentenceOf(q.from()));
    if (!sentence.zone().tells()) {
      return false;
    }
    Speaker view = speakers.byView(sentence);
    if (view != null && !unsaid.is(q, null)) {
      add(q, view, "in somebody's view");
      return true;
    }
    Attribution near = null;
    int at = -1;
    for (int a = firstCue(sentence.first());
        a < sorted.size() && sorted.get(a).cue().first() < q.from();
        a++) {
      Attribution one = sorted.get(a);
      if ((Telling.utters(one) || one.kind() == Kind.FIND) && telling.says(one, who.get(a))) {
        near = one;
        at = a;
      }
    }
    Speaker speaker = at < 0 ? null : who.get(at);
    if (near == null || speaker == null || unsaid.is(q, near)) {
      return false;
    }
    add(q, speaker, "same sentence");
    return true;
  }

  /** The first attribution whose cue begins at a token or after it. */
  private int firstCue(int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).cue().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Quotation q, @Nullable Speaker speaker, String rule) {
    made.add(
        new Statement(
            "",
            speaker,
            tokens.words(q.first(), q.end()),
            null,
            null,
            Polarity.AFFIRMED,
            null,
            wording.evidence(List.of(new Span(q.from(), q.to()))),
            rule));
  }

  private Statement statement(
      Attribution a,
      @Nullable Speaker speaker,
      @Nullable String quote,
      @Nullable String paraphrase,
      Polarity polarity) {
    List<Span> spans = new ArrayList<>(a.content());
    spans.add(a.cue());
    if (a.source() != null) {
      spans.add(a.source());
    }
    return new Statement(
        "",
        speaker,
        quote,
        paraphrase,
        wording.cue(a),
        polarity,
        wording.about(a),
        wording.evidence(spans),
        a.rule());
  }
}
