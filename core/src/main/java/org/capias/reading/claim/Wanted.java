package org.capias.reading.claim;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.time.Time;

/** Who is wanted by a court, as a verb tells. */
final class Wanted {
  private final Courts courts;
  private final Suspects suspects;
  private final WarrantNotes notes;

  Wanted(Courts courts, Suspects suspects, WarrantNotes notes) {
    this.courts = courts;
    this.suspects = suspects;
    this.notes = notes;
  }

  /** "indicted", "wanted", "accuses him of", "subject to arrest", "surrendered to the court". */
  void read(Place place, int verb) {
    Line line = place.line();
    String word = line.headWord(verb);
    boolean subject = Pursuit.isSubjectToArrest(line, verb);
    if (!subject && !Lexicon.is(word, Role.PURSUE) || line.has(verb, Line.NEGATED)) {
      return;
    }
    boolean surrender = Lexicon.is(word, Role.SURRENDER);
    if (!surrender && line.has(verb, Line.MODAL)) {
      return; // "could indict him next year"
    }
    Pursuit pursuit = new Pursuit(place);
    Pursuer pursuer = new Pursuer(place, courts);
    boolean passive =
        subject
            || line.has(verb, Line.PASSIVE | Line.PARTICIPLE)
            || pursuit.isJoinedToPassive(verb)
            || pursuit.stands(verb);
    List<Entity> people = passive ? pursuit.patients(verb) : pursuit.objects(verb, surrender);
    if (people.isEmpty() && passive && pursuit.ofSomebody(verb) && suspects.last() != null) {
      people = List.of(suspects.last());
    }
    if (people.isEmpty() || surrender && !pursuer.toCourt(verb)) {
      return;
    }
    boolean price = word.equals("charged") && passive && line.is(verb + 1, Phrase.NOUN);
    if (price) {
      return; // "was charged a high price"
    }
    String crimes = surrender ? null : Crimes.after(place, verb + 1);
    boolean since = passive && isSought(word) && pursuit.isSince(verb);
    boolean charged = passive && word.equals("charged") && pursuit.time(verb) != null;
    since |= charged && courts.last() != null;
    boolean told = surrender || (passive ? pursuer.isByCourtOrNobody(verb) : pursuer.byCourt(verb));
    if (!told
        || passive
            && !surrender
            && !subject
            && !(since && people.stream().allMatch(Entity::isListed))
            && crimes == null
            && !pursuer.isByCourt(verb)
            && !isIndicted(word)) {
      return;
    }
    people = people.stream().map(one -> suspects.listedRather(line, one, verb)).distinct().toList();
    String court = courts.meant(line.sentence.first(), line.sentence.end());
    court = court == null ? courts.last() : court;
    if (court == null && !suspects.mayDoWithout(place, people)) {
      return;
    }
    boolean dated =
        subject
            || isIndicted(word)
            || isSought(word)
            || isCharge(word)
            || pursuit.isSince(verb); // "the court wants him since March"
    Time time = dated ? pursuit.time(verb) : null;
    PartialDate date = time == null ? null : Dates.date(time);
    PartialDate again = time == null || date == null ? null : Series.again(line, time);
    List<PartialDate> each = date == null ? ofWarrants(place, verb) : List.of();
    if (!each.isEmpty()) {
      date = each.get(0);
      again = each.size() > 1 ? each.get(1) : null;
    }
    for (Entity person : people) {
      String rule = surrender ? "surrender" : "wanted";
      notes.add(person, court, date, crimes, line.page.evidence(line.sentence), rule);
      if (again != null) {
        notes.add(person, court, again, crimes, line.page.evidence(line.sentence), rule);
      }
    }
  }

  /** "is wanted on two warrants, issued in 2009 and 2010": their dates. */
  private static List<PartialDate> ofWarrants(Place place, int verb) {
    Line line = place.line();
    int noun = verb + 2;
    boolean on = line.word(verb + 1).equals("on") || line.word(verb + 1).equals("under");
    boolean warrant = on && line.is(noun, Phrase.NOUN) && line.headWord(noun).startsWith("warrant");
    return warrant ? new WarrantDates(place).of(noun, line.head(noun)) : List.of();
  }

  private static boolean isSought(String word) {
    return word.equals("wanted") || word.equals("sought");
  }

  private static boolean isCharge(String word) {
    return word.equals("charged") || word.equals("accused");
  }

  private static boolean isIndicted(String word) {
    return word.startsWith("indict");
  }
}
