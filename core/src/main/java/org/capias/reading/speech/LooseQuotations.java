package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.speaker.Speakers;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that no attribution holds: those of whoever else speaks in their sentence or, when a
 * whole sentence is quoted, alone speaks in their paragraph; said by nobody whom the text names
 * otherwise.
 */
final class LooseQuotations {
  /** Attributions looked back over. */
  private static final int REACH = 60;

  private final Page page;
  private final Tokens tokens;
  private final QuoteMap quotes;
  private final Speakers speakers;
  private final Telling telling;
  private final Unsaid unsaid;
  private final Wording wording;

  /** The attributions by the place of their cue, and who their speakers are. */
  private final List<Attribution> sorted;

  private final List<@Nullable Speaker> who;
  private final List<Statement> made = new ArrayList<>();

  LooseQuotations(
      Page page,
      QuoteMap quotes,
      Speakers speakers,
      Telling telling,
      Unsaid unsaid,
      Wording wording,
      List<Attribution> sorted,
      List<@Nullable Speaker> who) {
    this.page = page;
    this.tokens = page.tokens();
    this.quotes = quotes;
    this.speakers = speakers;
    this.telling = telling;
    this.unsaid = unsaid;
    this.wording = wording;
    this.sorted = sorted;
    this.who = who;
  }

  /**
   * One statement for each that somebody says, whoever it is.
   *
   * @param owner for each quotation the attribution that holds it, or -1
   */
  List<Statement> of(int[] owner) {
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
              goesOn(quotation),
              tokens.words(quotation.first(), quotation.end()),
              null,
              null,
              Polarity.AFFIRMED,
              null,
              wording.evidence(List.of(span)),
              "quotation alone"));
    }
    return made;
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
    Speaker writer = isCaption(q) ? speakers.subjectBefore(q.from()) : null;
    if (writer != null) {
      add(q, writer, "caption");
      return true;
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

  /**
   * "“I read it,” he said. He shakes his head. “Twice.”": a whole sentence in quotation marks, in a
   * paragraph in which one alone has spoken before; null where none or several have.
   */
  private @Nullable Speaker goesOn(Quotation q) {
    Sentence here = page.sentences().get(page.sentenceOf(q.from()));
    String end = tokens.lower(q.end() - 1);
    boolean whole =
        q.from() == here.first() && (end.equals(".") || end.equals("?") || end.equals("!"));
    if (!whole || q.to() < here.end() && !tokens.is(q.to(), ".")) {
      return null;
    }
    Speaker between = speakers.subjectBefore(q.from());
    Speaker one = null;
    int first = firstCue(q.from()) - 1;
    for (int a = first; a >= Math.max(0, first - REACH); a--) {
      Attribution before = sorted.get(a);
      if (page.sentences().get(page.sentenceOf(before.cue().first())).paragraph()
          != here.paragraph()) {
        break;
      }
      Speaker speaker = who.get(a);
      boolean speaks = Telling.utters(before) && speaker != null && telling.says(before, speaker);
      if (!speaks || speaker == null) {
        continue;
      }
      if (one != null && !one.name().equals(speaker.name())) {
        return null;
      }
      one = speaker;
    }
    boolean other = one != null && between != null && !between.name().equals(one.name());
    return !other ? one : hasSpoken(between, q) ? between : null;
  }

  private boolean hasSpoken(@Nullable Speaker somebody, Quotation before) {
    int first = firstCue(before.from()) - 1;
    for (int a = first; a >= Math.max(0, first - REACH); a--) {
      Speaker speaker = who.get(a);
      if (speaker != null && somebody != null && speaker.name().equals(somebody.name())) {
        return true;
      }
    }
    return false;
  }

  /** "shared a picture with the caption “…”". */
  private boolean isCaption(Quotation q) {
    String before = q.from() == 0 ? "" : tokens.lower(q.from() - 1);
    boolean named = before.equals("caption") || before.equals("words") || before.equals("message");
    return named && (tokens.is(q.from() - 2, "the") || tokens.is(q.from() - 2, "a"));
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
}
