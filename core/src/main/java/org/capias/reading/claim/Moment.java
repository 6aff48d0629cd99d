package org.capias.reading.claim;

import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.reading.text.Shape;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** One date (or a range of two) of a sentence, on its way to a claim. */
final class Moment {
  /** These tie a date to a verb that lasts rather than to a noun. */
  private static final Set<String> LASTING = Set.of("since", "until", "till", "by", "from");

  private final Place place;
  private final Line line;
  private final Clauses clauses;
  private final Chains chains;
  private final Wording wording;
  private final Sayings sayings;
  private final Notes notes;
  private final Time time;
  private final @Nullable Time second;

  /** Whether both are one time ("3 pm on Monday") rather than a range. */
  private final boolean joined;

  /** The phrase of the date, and one past that of the range. */
  private final int phrase;

  private final int end;

  private boolean spoken;

  Moment(Place place, Notes notes, Time time, @Nullable Time second, boolean joined) {
    this.place = place;
    this.line = place.line();
    this.clauses = place.clauses();
    this.chains = clauses.chains();
    this.wording = place.wording();
    this.sayings = place.sayings();
    this.notes = notes;
    this.time = time;
    this.second = second;
    this.joined = joined;
    this.phrase = line.at(time.first());
    this.end = line.at((second == null ? time : second).end() - 1) + 1;
  }

  void read() {
    if (second == null && clauses.isParted(phrase + 1)) {
      insideVerb();
      return;
    }
    if (!line.is(phrase, Phrase.TIME)) {
      insideNoun();
      return;
    }
    if (Dates.isLabel(line, time)) {
      return;
    }
    if (line.is(phrase - 1, Phrase.OPENING)) {
      return; // "(4 pm GMT)"
    }
    int at = sibling();
    int linked = line.is(at - 1, Phrase.PREPOSITION) ? at - 1 : at;
    int noun = linked - 1;
    if (Timing.isOfAdvance(line, noun)) {
      return; // "in advance of his visit to Oslo on Friday": the visit was
    }
    if (line.is(noun, Phrase.COMMA) && linked < at && line.word(linked).equals("of")) {
      if (Adrift.isEvent(line, noun - 1)) {
        ofNoun("of", noun - 1); // "the warrants, of March 2009 and July 2010, list"
      }
    } else if (line.is(noun, Phrase.NOUN) && belongsToNoun(linked, at, noun)) {
      ofNoun(linked < at ? line.word(linked) : "", noun);
    } else {
      ofVerb(linked, at);
      boolean open = !spoken && !notes.isTaken(time.first());
      if (open && line.is(noun, Phrase.NOUN) && Timing.isBehind(line, chains.head(noun))) {
        ofNoun(link(linked, at), noun); // "over the attack on Vik on 24 May"
      }
    }
  }

  /** Whether it tells only when somebody spoke. */
  boolean isOfSpeech() {
    return spoken;
  }

  /** The first of several dates joined by "and": all hang where it hangs. */
  private int sibling() {
    int at = phrase;
    for (int steps = 0; steps < 4; steps++) {
      int joint = line.is(at - 1, Phrase.PREPOSITION) ? at - 2 : at - 1;
      if (!line.is(joint, Phrase.COORDINATOR) || !line.is(joint - 1, Phrase.TIME)) {
        return at;
      }
      at = joint - 1;
    }
    return at;
  }

  private boolean belongsToNoun(int linked, int at, int noun) {
    String link = linked < at ? line.word(linked) : "";
    if (link.equals("of")) {
      return true;
    }
    int head = chains.head(noun);
    boolean event =
        Adrift.isEvent(line, noun)
            || Adrift.isEvent(line, head)
            || Adrift.isDeed(line, chains, head);
    boolean closed = line.is(end, Phrase.COMMA) || line.is(end, Phrase.OTHER) || end == line.size();
    if (!event) {
      return linked < at && Adrift.isApposed(line, noun) && (closed || clauses.governor(at) < 0);
    }
    if (line.isFinite(end) && clauses.subject(end) == head) {
      return true;
    }
    if (Adrift.isMention(line, head - 1) && Adrift.isEvent(line, head)) {
      return true; // "cited an incident in March"
    }
    if (clauses.governor(at) < 0) {
      return true;
    }
    boolean instead =
        Timing.isInsteadOfClause(line, head)
            || Adrift.isDeed(line, chains, head)
                && line.is(head - 1, Phrase.PREPOSITION)
                && link.equals("in")
            || Adrift.isEvent(line, noun) && noun != head && Timing.isInsteadOfClause(line, noun);
    return instead && !LASTING.contains(link);
  }

  private void ofNoun(String link, int noun) {
    int head = chains.head(noun);
    int owner = chains.possessive(noun);
    if (owner < 0 && Adrift.isDeed(line, chains, head)) {
      int mark = chains.possessive(head);
      String deed = wording.plain(mark + 1, line.end(noun));
      note(-1, wording.noun(line.first(head), mark), link.isEmpty() ? deed : deed + " " + link);
      return;
    }
    String tail = link.isEmpty() || link.equals("of") ? "" : " " + link;
    if (Adrift.isApposed(line, noun) && !Adrift.isEvent(line, noun)) {
      String what = wording.noun(line.first(noun), line.end(noun));
      String said = second == null || joined ? what + " " + link : what;
      note(-1, wording.phrase(noun - 2, noun - 1), what == null ? null : said);
    } else if (owner >= 0
        && head != noun
        && Adrift.isEvent(line, head)
        && !Adrift.isEvent(line, noun)) {
      note(-1, wording.phrase(head, noun + 1), "date");
    } else if (owner >= 0) {
      String whose = wording.noun(line.first(noun), owner);
      note(-1, whose, wording.plain(owner + 1, line.end(noun)) + tail);
    } else if (!Adrift.isEvent(line, noun)
        && Adrift.isEvent(line, head)
        && line.word(head + 1).equals("of")) {
      note(-1, wording.phrase(head + 2, noun + 1), place.called(head) + tail);
    } else {
      int first = Adrift.isEvent(line, noun) || link.equals("of") ? noun : head;
      note(-1, wording.phrase(first, noun + 1), "date");
    }
  }

  /** "the March warrant", "Russia's 2022 invasion", "Monday's meeting". */
  private void insideNoun() {
    int last = line.end(phrase) - 1;
    boolean owner = line.tokens.is(time.end(), "'s");
    if (!line.is(phrase, Phrase.NOUN)
        || time.end() > last
        || line.is(phrase - 1, Phrase.VERB) && line.headWord(phrase - 1).startsWith("spen")
        || !Adrift.isEvent(line, phrase)
        || Dates.isLabel(line, time)
        || line.tokens.shape(time.end()) == Shape.CAPITALISED) {
      return;
    }
    String thing = wording.plain(time.end() + (owner ? 1 : 0), last + 1);
    int mark = time.first() - 1;
    if (mark > line.first(phrase) && line.tokens.is(mark, "'s")) {
      note(-1, wording.noun(line.first(phrase), mark), thing);
    } else {
      String before =
          mark >= line.first(phrase) ? wording.noun(line.first(phrase), mark + 1) : null;
      note(-1, before == null ? thing : before + " " + thing, "date");
    }
  }

  /** "was today transferred to the court". */
  private void insideVerb() {
    String subject = wording.subject(clauses.subject(phrase - 1), phrase - 1);
    int end = phrase + 2;
    while (end < clauses.end(phrase + 1) && !line.is(end, Phrase.COMMA)) {
      end++;
    }
    String said = sayings.relation(subject, phrase + 1, end);
    note(phrase - 1, subject, line.word(phrase - 1) + " " + said);
  }

  private void ofVerb(int linked, int at) {
    if (Adrift.isInFrontedPhrase(line, chains, linked, end)) {
      return;
    }
    int verb = Adrift.cleft(line, clauses.governor(at), end);
    if (verb < 0) {
      return;
    }
    int from = clauses.start(verb);
    if (Adrift.isReckoned(line, verb) || Adrift.isCutOff(line, verb, linked)) {
      return;
    }
    boolean speaks = Tellers.speak(line, from, verb, end);
    if (speaks) {
      if (linked - 1 > verb && Timing.isBehindProceeding(line, linked - 1)) {
        ofNoun(link(linked, at), linked - 1);
        return;
      }
      spoken = !Tellers.isLongAgo(line, time) || line.is(verb - 1, Phrase.QUOTE);
    }
    if (spoken) {
      return;
    }
    if (at > verb && Adrift.isBehindDeed(line, clauses.start(verb), at)) {
      return;
    }
    int noun = clauses.subject(verb);
    if (verb == end && linked == at && Adrift.isSubject(line, at)) {
      return; // "2020 could be a hard year"
    }
    if (noun >= 0 && noun < verb && Adrift.isQuoted(line, noun, verb, phrase) && at > verb) {
      return; // “The gate is shut,” Moe said on Monday
    }
    if (noun >= 0 && noun == linked - 1 && verb == end && link(linked, at).equals("from")) {
      return; // "the message from Tuesday is"
    }
    String subject = wording.subject(noun, Math.max(verb, noun));
    String relation =
        at < verb
            ? sayings.clause(subject, from, verb)
            : sayings.relation(subject, from, linked) + behind(subject, linked, at, verb);
    if (speaks) {
      relation += Tellers.inBrackets(sayings.content(subject, verb));
    } else if (relation.indexOf(' ') < 0) {
      relation += sayings.content(subject, verb);
      relation += Bare.isAnnouncing(relation) ? sayings.before(subject, noun) : "";
    }
    relation += sayings.fronted(verb);
    boolean far = at > verb && relation.indexOf('…') >= 0 || relation.endsWith(" thing");
    spoken = speaks && relation.indexOf(' ') < 0;
    if (far || spoken || Bare.isIncomplete(line, relation, verb)) {
      return;
    }
    String link = link(linked, at);
    // "was blamed for not having acted in 2015": the blame was, whatever it is for.
    boolean gerund =
        from < verb && line.has(verb, Line.ING | Line.NEGATED) && Adrift.isGerund(line, verb);
    note(
        gerund ? from : verb,
        subject,
        link.isEmpty() || Moments.opener(line, time) != null && second != null && !joined
            ? relation
            : relation + " " + link);
  }

  /** What completes the clause behind the date; "by", "until" would lose their date in it. */
  private String behind(@Nullable String subject, int linked, int at, int verb) {
    String link = link(linked, at);
    boolean bound = !link.isEmpty() && !link.equals("on") && !link.equals("in");
    boolean complete = linked > verb + 1 && line.is(linked - 1, Phrase.NOUN);
    return bound && complete ? "" : sayings.rest(subject, end, clauses.end(verb), link);
  }

  private String link(int linked, int at) {
    return linked < at ? line.word(linked) : "";
  }

  private void note(int verb, @Nullable String subject, @Nullable String said) {
    String bound = Clocks.bound(line, time);
    String relation = said == null ? null : Clocks.without(said, bound);
    String value = bound + Dates.written(line, time);
    PartialDate asOf = Dates.date(time);
    if (second != null && joined) {
      asOf = asOf == null ? Dates.date(second) : asOf;
      String words = line.page.text().substring(time.from(), second.to());
      value = asOf == null ? words : words + " (" + asOf + ")";
    } else if (second != null) {
      boolean opened = Moments.opener(line, time) != null;
      int first = opened ? line.tokens.start(time.first() - 1) : line.tokens.start(time.first());
      int last = line.tokens.end(second.end() - 1);
      String words = line.page.text().substring(first, last);
      PartialDate until = Dates.date(second);
      value = asOf == null || until == null ? words : words + " (" + asOf + "/" + until + ")";
      asOf = null;
    }
    notes.add(
        place, time.first(), time.end(), verb, subject, relation, value, null, asOf, "moment");
  }
}
