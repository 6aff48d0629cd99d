package org.capias.reading.claim;

import java.util.List;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/** Whom "he" and "the warrant" mean where a text tells of warrants: people on the list. */
final class Suspects {
  private final Courts courts;
  private @Nullable Entity lastListed;

  Suspects(Courts courts) {
    this.courts = courts;
  }

  /** The person on the list named last, or null. */
  @Nullable Entity last() {
    return lastListed;
  }

  void see(Line line, int phrase) {
    for (Mention mention : line.cast.within(line.first(phrase), line.end(phrase))) {
      Entity entity = line.cast.of(mention);
      if (entity.isListed()) {
        lastListed = entity;
      }
    }
  }

  /**
   * Whom "the warrant" means: who is named in the sentence, else who has a warrant in this text and
   * is named far oftener than the one named last.
   */
  @Nullable Entity spokenOf(Line line) {
    Entity last = lastListed;
    if (last == null) {
      return null;
    }
    boolean others = false;
    for (Mention mention : line.cast.within(line.sentence.first(), line.sentence.end())) {
      Entity named = line.cast.of(mention);
      if (named == last) {
        return last;
      }
      others |= named.isListed() && mention.form() == Form.NAME;
    }
    if (others) {
      return null; // "only X and Y of those named in the warrants"
    }
    Entity meant = last;
    for (Entity one : line.cast.listed()) {
      if (one.mentions().size() > 2 * meant.mentions().size()) {
        meant = one;
      }
    }
    return meant;
  }

  /**
   * A pronoun beside a warrant of an international court means somebody on the list rather than
   * whoever was named last.
   */
  Entity listedRather(Line line, Entity person, int phrase) {
    boolean named = false;
    for (Mention mention : line.cast.within(line.sentence.first(), line.sentence.end())) {
      named |= line.cast.of(mention) == person && mention.form() == Form.NAME;
    }
    return person.isListed() || named || lastListed == null ? person : lastListed;
  }

  /**
   * For people on the list a warrant needs no court's name, unless a national court is spoken of.
   */
  boolean mayDoWithout(Place place, List<Entity> people) {
    Line line = place.line();
    return people.stream().allMatch(Entity::isListed)
        && courts.national(line.sentence.first(), line.sentence.end()) == null;
  }
}
