package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.capias.model.Evidence;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements from attributions: one for each quotation, one for each piece of indirect
 * speech.
 *
 * <p>The file is over 300 lines: what makes one statement of several pieces is told in one place.
 */
final class Statements {
  private final Page page;
  private final Tokens tokens;
  private final QuoteMap quotes;
  private final Speakers speakers;
  private final Unsaid unsaid;
  private final List<Statement> made = new ArrayList<>();

  /** The attributions by the place of their cue, and who their speakers are. */
  private final List<Attribution> sorted = new ArrayList<>();

  private final List<@Nullable Speaker> who = new ArrayList<>();

  Statements(Page page, Cast cast, QuoteMap quotes, List<Source> subjects) {
    this.page = page;
    this.tokens = page.tokens();
    this.quotes = quotes;
    this.speakers = new Speakers(page, cast, subjects);
    this.unsaid = new Unsaid(page, quotes);
  }

  List<Statement> of(List<Attribution> attributions) {
    sorted.addAll(attributions);
    sorted.sort(Comparator.comparingInt(x -> x.cue().first()));
    int[] cover = Nesting.covers(sorted);
    boolean[] covered = new boolean[cover.length];
    for (int a = 0; a < covered.length; a++) {
      covered[a] = cover[a] >= 0;
      Speaker outer = covered[a] && cover[a] < a ? who.get(cover[a]) : null;
      who.add(speakers.of(sorted.get(a), !covered[a] && utters(sorted.get(a)), outer));
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
    return utters(one)
        && says(one, who.get(a))
        && (!utters(other)
            || !says(other, who.get(known))
            || Nesting.length(one) < Nesting.length(other));
  }

  private void one(
      Attribution a, @Nullable Speaker speaker, List<Quotation> owned, boolean covered) {
    boolean says = says(a, speaker);
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
    if (!quoted && says && speaker != null && isTold(a) && (!covered || speaksInside(a))) {
      made.add(statement(a, speaker, null, content(a), polarity));
    }
  }

  /** Speech acts proper, as against thoughts, wishes and findings. */
  private static boolean utters(Attribution a) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH, ASK, DENY, PROMISE, JUDGE -> true;
      case THINK, WANT, FIND, SHOW, PLAN -> false;
    };
  }

  /** Whether indirect speech was made, and more than a noun was published. */
  private boolean isTold(Attribution a) {
    if (a.told() != Attribution.Told.MADE) {
      return false;
    }
    boolean thing = a.kind() == Kind.PUBLISH && isNoun(a);
    boolean state = a.rule().equals("adjective") && a.kind() != Kind.JUDGE && a.kind() != Kind.SAY;
    boolean passing =
        a.rule().equals("noun of owner")
            && (a.kind() == Kind.THINK
                || a.kind() == Kind.WANT
                || a.kind() == Kind.JUDGE
                || isNoun(a));
    return !thing && !passing && !state;
  }

  /** The content begins with a noun phrase and holds no finite verb. */
  private boolean isNoun(Attribution a) {
    Span span = a.content().get(0);
    for (int i = span.first(); i < span.end(); i++) {
      if (tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return true;
  }

  /** Speech inside somebody's words that is worth telling by itself. */
  private static boolean speaksInside(Attribution a) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH -> true;
      case ASK, DENY, PROMISE -> !a.rule().equals("participle");
      default -> false;
    };
  }

  private boolean says(Attribution a, @Nullable Speaker speaker) {
    return switch (a.kind()) {
      case SAY, REPORT, PUBLISH ->
          speakers.isAgent(a, speaker) || speakers.isDocument(a) || a.rule().equals("according to");
      case JUDGE, FIND, SHOW, ASK -> speakers.isAgent(a, speaker) || speakers.isDocument(a);
      case DENY, PROMISE, THINK, WANT -> speakers.isAgent(a, speaker);
      case PLAN -> false;
    };
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
      if (owner[q] < 0 && besides(quotation)) {
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
              evidence(List.of(span)),
              "quotation alone"));
    }
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
      if ((utters(one) || one.kind() == Kind.FIND) && says(one, who.get(a))) {
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
            evidence(List.of(new Span(q.from(), q.to()))),
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
        "", speaker, quote, paraphrase, cue(a), polarity, about(a), evidence(spans), a.rule());
  }

  /** The sentences that the spans touch, neighbours joined; of an endless one only their reach. */
  private List<Evidence> evidence(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::first));
    List<Evidence> evidence = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Span span : sorted) {
      Sentence first = page.sentences().get(page.sentenceOf(span.first()));
      Sentence last = page.sentences().get(page.sentenceOf(span.end() - 1));
      int begin = first.size() > Attributor.LONGEST ? span.first() : first.first();
      int end = last.size() > Attributor.LONGEST ? span.end() : last.end();
      if (from >= 0 && begin > to) {
        evidence.add(page.tokensFrom(from, to));
        from = -1;
      }
      from = from < 0 ? begin : Math.min(from, begin);
      to = Math.max(to, end);
    }
    evidence.add(page.tokensFrom(from, to));
    return evidence;
  }

  private String cue(Attribution a) {
    int first = a.cue().first();
    while (first + 1 < a.cue().end()
        && (tokens.tag(first) == Tag.AUX
            || tokens.tag(first) == Tag.ADV
            || tokens.tag(first) == Tag.PART)) {
      first++;
    }
    return tokens.words(first, a.cue().end());
  }

  private String content(Attribution a) {
    StringBuilder out = new StringBuilder();
    for (Span span : a.content()) {
      out.append(out.isEmpty() ? "" : " … ").append(tokens.words(span.first(), span.end()));
    }
    return out.toString();
  }

  /** The first noun phrase of the content that is no pronoun, up to its first "of". */
  private @Nullable String about(Attribution a) {
    for (Span span : a.content()) {
      int first = -1;
      for (int i = span.first(); i < span.end(); i++) {
        Tag tag = tokens.tag(i);
        boolean noun = tag == Tag.NOUN || tag == Tag.PROPN;
        boolean before =
            tag == Tag.ADJ
                || tag == Tag.NUM
                || tokens.is(i, "'s")
                || first >= 0 && tokens.is(i, "of")
                || first >= 0 && tag == Tag.DET && tokens.is(i - 1, "of");
        if (noun || before) {
          first = first < 0 ? i : first;
        } else if (first >= 0) {
          int end = i;
          while (end > first
              && tokens.tag(end - 1) != Tag.NOUN
              && tokens.tag(end - 1) != Tag.PROPN) {
            end--;
          }
          if (end > first) {
            return tokens.words(first, end);
          }
          first = -1;
        }
      }
      if (first >= 0) {
        return tokens.words(first, span.end());
      }
    }
    return null;
  }
}
