package org.capias.reading.claim;

import org.capias.model.Modality;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.jspecify.annotations.Nullable;

/** One amount of a sentence, on its way to a claim. */
final class Figure {
  private final Place place;
  private final Line line;
  private final Clauses clauses;
  private final Wording wording;
  private final Sayings sayings;
  private final Notes notes;
  private final Amount amount;
  private final int phrase;

  /** What was claimed, for a conversion in brackets behind it. */
  private @Nullable String subject;

  private @Nullable String relation;

  Figure(Place place, Notes notes, Amount amount) {
    this.place = place;
    this.line = place.line();
    this.clauses = place.clauses();
    this.wording = place.wording();
    this.sayings = place.sayings();
    this.notes = notes;
    this.amount = amount;
    this.phrase = line.at(amount.core());
  }

  void read(@Nullable Figure before) {
    if (!line.is(phrase, Phrase.NOUN)
        || Idle.isOccasion(line, amount)
        || Idle.isBehindMonth(line, amount)
        || Idle.isOneLength(line, amount)) {
      return;
    }
    if (line.is(phrase - 1, Phrase.OPENING)) {
      inBrackets(before);
      return;
    }
    if (amount.type() == Amount.Type.TIMES) {
      if (!isInsideVerb()) {
        asObject();
      }
      return;
    }
    if (isElliptic(before)) {
      return;
    }
    int verb = Joint.verb(line, clauses, amount, phrase);
    if (Tellers.areFew(line, amount, verb)) {
      return;
    }
    if (verb >= 0) {
      asSubject(verb, before);
    } else {
      boolean owned = amount.type() == Amount.Type.SHARE && line.is(phrase - 1, Phrase.VERB);
      if (owned || !ofNoun() && !ofItself()) { // "has 51% of the mine"
        asObject();
      }
    }
  }

  /** "have twice debated": between an auxiliary and its verb. */
  private boolean isInsideVerb() {
    int auxiliary = phrase - 1;
    int verb = phrase + 1;
    boolean inside =
        line.isFinite(auxiliary)
            && line.is(verb, Phrase.VERB)
            && line.tokens.tag(line.head(auxiliary)) == org.capias.reading.text.Tag.AUX;
    if (inside) {
      String name = wording.subject(clauses.subject(auxiliary), auxiliary);
      note(auxiliary, name, line.word(auxiliary) + " " + sayings.clause(name, verb, verb), null);
    }
    return inside;
  }

  /** An amount whose noun stands elsewhere: "92% of it", "nine fewer than". */
  private boolean isElliptic(@Nullable Figure before) {
    Elliptic left = Elliptic.of(line, amount, phrase, counted());
    if (left == Elliptic.OF_ALL) {
      String thing = counted();
      note(-1, thing == null ? null : withTail(thing, line.size()), "number", thing);
    } else if (left != Elliptic.NONE && before != null) {
      String more = sayings.rest(null, phrase + 3, line.size(), "");
      boolean part = left == Elliptic.PART;
      note(
          -1,
          part ? before.counted() : before.subject,
          part ? "share" + more : before.relation,
          part ? null : counted());
    }
    return left != Elliptic.NONE;
  }

  /** "400km (248 miles)": the same thing in another unit. */
  private void inBrackets(@Nullable Figure before) {
    if (before == null || before.subject == null || before.subject.equals(before.counted())) {
      return; // "near Vik, some 60km (37 miles)": of what, was not told
    }
    if (line.amountAt(line.first(phrase - 1) - 1) != null || before.phrase == phrase - 2) {
      note(-1, before.subject, String.valueOf(before.relation), counted());
    }
  }

  /** "About 200,000 people were killed in Darfur." */
  private void asSubject(int verb, @Nullable Figure before) {
    int of = clauses.chains().tail(phrase);
    String thing = counted();
    String name;
    if (thing != null && amount.type() == Amount.Type.MONEY) {
      note(-1, withTail(thing, verb), "sum", null); // "a $40 million jet landed"
      return;
    } else if (thing != null) {
      String whole = withTail(thing, verb);
      name = GateOfWords.isOwnedByPhrase(whole) ? thing : whole;
    } else if (of > phrase) {
      name = wording.phrase(phrase + 2, of + 1);
    } else {
      boolean headed = line.word(phrase - 1).equals(":") && line.is(phrase - 2, Phrase.NOUN);
      boolean joined = line.is(phrase - 1, Phrase.COORDINATOR) && line.is(phrase - 2, Phrase.VERB);
      name =
          headed
              ? wording.phrase(clauses.chains().head(phrase - 2), phrase - 1)
              : joined && before != null && before.counted() == null
                  ? before.subject
                  : Elliptic.name(place, amount, phrase);
    }
    if (before != null
        && amount.type() != Amount.Type.MONEY
        && words().equalsIgnoreCase(name)
        && amount.type() == before.amount.type()) {
      name = before.subject;
    }
    name = thing == null ? Elliptic.meant(line, amount, verb, name, words()) : name;
    boolean ofThose = line.is(phrase - 1, Phrase.RELATIVE) && line.word(phrase - 2).equals("of");
    String said = sayings.clause(name, verb, verb);
    said += said.indexOf(' ') < 0 ? sayings.content(name, verb) : "";
    boolean bare = thing == null || !Elliptic.arePeople(line, amount, verb);
    if (bare && said.indexOf(' ') < 0 && line.word(phrase - 1).equals("where")) {
      return; // "the place where most of them lived"
    }
    said += ofThose ? "" : sayings.fronted(verb);
    if (!Bare.isIncomplete(line, said, verb)) {
      note(verb, name, said, thing);
    }
  }

  /** What is counted, with the phrases that hang on it. */
  private String withTail(String thing, int limit) {
    int tail = phrase;
    while (tail + 2 < limit
        && tail < phrase + 4
        && line.is(tail + 1, Phrase.PREPOSITION)
        && line.is(tail + 2, Phrase.NOUN)) {
      tail += 2;
    }
    tail += tail > phrase && Lists.isPair(line, clauses, tail) ? 2 : 0; // "in Moe and Roe's debate"
    return tail > phrase
        ? thing + " " + wording.plain(line.first(phrase + 1), line.end(tail))
        : thing;
  }

  private boolean ofNoun() {
    Measured measured = new Measured(place, phrase, counted());
    if (!measured.read()) {
      return false;
    }
    // "could pass with a majority of 51 votes": no more real than the clause
    boolean any = line.word(phrase - 2).equals("a") || line.word(phrase - 2).equals("an");
    int verb = any ? clauses.governor(phrase - 2) : -1;
    boolean real = verb < 0 || Modalities.of(line, clauses, verb) != Modality.POSSIBLE;
    note(real ? -1 : verb, measured.subject(), measured.relation(), counted());
    return true;
  }

  private boolean ofItself() {
    if (Idle.isDuring(line, amount, phrase)) {
      return true;
    }
    Attributive told = new Attributive(place, amount, phrase, counted());
    if (!told.apposed() && !told.beforeAnother()) {
      return false;
    }
    note(-1, told.subject(), told.relation(), told.unit());
    return true;
  }

  /** "Mongolia owns 34%", "added roughly 400 kilometres". */
  private void asObject() {
    String thing = counted();
    boolean time = thing != null && Timing.isTime(thing);
    int verb = clauses.governor(phrase);
    if (verb < 0 && line.is(phrase - 1, Phrase.COMMA) && time) {
      verb = clauses.governor(phrase - 2);
    }
    if (verb < 0) {
      if (thing != null && !time && !thing.startsWith("a ")) {
        boolean share = amount.type() == Amount.Type.SHARE;
        note(-1, withTail(thing, line.size()), share ? "share" : "number", share ? null : thing);
      }
      return;
    }
    int noun = clauses.subject(verb);
    boolean inSubject = noun >= 0 && noun <= phrase && phrase < verb;
    boolean before = phrase < verb && time && Timing.isAfterOrBefore(line, phrase + 1);
    if (Idle.isPair(line, amount, phrase)
        || Idle.isLoose(line, clauses, amount, phrase, thing)
        || time && phrase < verb && Idle.isMinute(line, phrase)) {
      return;
    }
    boolean loose =
        phrase < verb && !inSubject && !time && !line.is(phrase - 1, Phrase.PREPOSITION);
    if (loose) {
      note(-1, thing == null ? null : withTail(thing, line.size()), "number", thing);
      return;
    }
    if (inSubject && thing != null && !time) {
      String owner = wording.owner(phrase, amount.first());
      note(-1, owner, "has", thing);
      return;
    }
    if (inSubject || before || Tellers.beside(line, phrase, verb)) {
      return;
    }
    if (thing != null && line.word(verb - 1).equals("there") && line.has(verb, Line.COPULA)) {
      note(
          verb,
          withTail(thing, line.size()),
          "there " + wording.plain(line.first(verb), line.end(verb)),
          thing);
      return;
    }
    int from = clauses.start(verb);
    String name = wording.subject(noun, Math.max(verb, noun));
    int of = clauses.chains().tail(phrase);
    int tail = of > phrase && Units.isAgainst(line, of + 1) ? of + 2 : of;
    int rest = Math.max(tail, Units.isPart(line, amount, phrase) ? phrase + 1 : phrase) + 1;
    String link = line.is(phrase - 1, Phrase.PREPOSITION) ? line.word(phrase - 1) : "";
    String said =
        phrase < verb
            ? sayings.clause(name, from, verb) + (link.isEmpty() ? "" : " " + link)
            : said(name, from, rest, clauses.end(verb), link);
    boolean far = phrase > verb && said.indexOf('…') >= 0;
    boolean aside = phrase < verb && Lexicon.is(line.headWord(verb), Role.SAY);
    if (!far && !aside) {
      note(
          verb,
          name,
          time ? Timing.with(said, Timing.span(line, wording, rest)) : said,
          Units.whole(place, phrase, thing, of));
    }
  }

  /** "served in Afghanistan for": what completes the clause stands before the preposition. */
  private String said(@Nullable String name, int from, int rest, int end, String link) {
    String after = Joint.isParted(line, link, rest) ? "" : sayings.rest(name, rest, end, link);
    String more = Units.lengthened(line, rest) + after;
    int upTo = Joint.upTo(line, phrase);
    boolean particle = line.is(phrase - 2, Phrase.VERB) && Lexicon.is(link, Role.PARTICLE);
    boolean led =
        !more.isBlank() && !link.isEmpty() && upTo == phrase && phrase - 1 > from && !particle;
    return led
        ? sayings.relation(name, from, phrase - 1) + more + " " + link
        : sayings.relation(name, from, upTo) + more;
  }

  private @Nullable String counted() {
    return Units.of(place, amount, phrase);
  }

  private String words() {
    return line.tokens.words(amount.first(), amount.end());
  }

  private void note(
      int verb, @Nullable String name, @Nullable String said, @Nullable String thing) {
    subject = name;
    relation = said;
    notes.add(
        place,
        amount.first(),
        amount.end(),
        verb,
        name,
        said,
        words(),
        thing,
        Dates.only(line, clauses, verb),
        "figure");
  }
}
