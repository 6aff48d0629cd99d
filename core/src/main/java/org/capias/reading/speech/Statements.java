package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.reading.name.Cast;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.source.Source;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.speech.speaker.Speakers;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
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
  private final Deeds deeds;
  private final Unsaid unsaid;
  private final Wording wording;
  private final Passing passing;
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
    this.deeds = new Deeds(page.tokens(), cast);
    this.unsaid = new Unsaid(page, quotes);
    this.wording = new Wording(page);
    this.passing = new Passing(page.tokens());
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
    LooseQuotations loose =
        new LooseQuotations(page, quotes, speakers, telling, unsaid, wording, sorted, who);
    made.addAll(Repeated.told(loose.of(owner), made));
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
          if (isIn(quotes.all().get(q), one) && isBetter(a, owner[q], quotes.all().get(q))) {
            owner[q] = a;
          }
        }
      }
    }
    return owner;
  }

  private boolean isBetter(int a, int known, Quotation quotation) {
    if (known < 0) {
      return true;
    }
    Attribution one = sorted.get(a);
    Attribution other = sorted.get(known);
    if (passing.is(other, one, quotation) && telling.says(one, who.get(a))) {
      return true;
    }
    return Telling.utters(one)
        && telling.says(one, who.get(a))
        && !(passing.is(one, other, quotation) && !isSame(who.get(a), who.get(known)))
        && (!Telling.utters(other)
            || !telling.says(other, who.get(known))
            || Nesting.length(one) < Nesting.length(other));
  }

  private static boolean isSame(@Nullable Speaker a, @Nullable Speaker b) {
    return a != null && b != null && a.name().equals(b.name());
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
    quoted |=
        !owned.isEmpty()
            && a.content().size() > 1
            && page.sentenceOf(owned.get(0).from()) == page.sentenceOf(a.cue().first());
    if ((!quoted || goesOn(a, owned))
        && !isPronoun(a)
        && !isOthersQuotation(a)
        && says
        && speaker != null
        && telling.isTold(a)
        && !deeds.is(a)
        && (!covered || Telling.speaksInside(a))) {
      made.add(statement(a, speaker, null, wording.content(a), polarity));
    }
  }

  /** "said that he came “to honour a promise” and would never flee": more than the quotation. */
  private boolean goesOn(Attribution a, List<Quotation> owned) {
    Span span = a.content().get(0);
    Quotation last = owned.get(owned.size() - 1);
    if (a.content().size() > 1 || a.kind() != Kind.SAY || last.to() + 3 > span.end()) {
      return false;
    }
    boolean verb = false;
    for (int i = last.to(); i < span.end(); i++) {
      verb |= tokens.tag(i) == org.capias.reading.text.Tag.VERB;
    }
    return verb
        && span.first() + 1 < owned.get(0).from()
        && tokens.tag(last.to()) == org.capias.reading.text.Tag.CCONJ;
  }

  /** "It has been condemned by": of which nothing can be told. */
  private boolean isPronoun(Attribution a) {
    Span span = a.content().get(0);
    return a.rule().equals("passive")
        && a.content().size() == 1
        && span.end() - span.first() == 1
        && switch (tokens.lower(span.first())) {
          case "it", "this", "that", "him", "her", "them" -> true;
          default -> false;
        };
  }

  /** Nothing but a quotation that is somebody else's by a nearer cue. */
  private boolean isOthersQuotation(Attribution a) {
    Span span = a.content().get(0);
    Quotation q = quotes.opening(span.first());
    return q != null && q.size() > 3 && (q.to() - q.from()) * 5 > (span.end() - span.first()) * 4;
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
