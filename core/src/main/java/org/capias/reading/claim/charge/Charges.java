package org.capias.reading.claim.charge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.dating.Matter;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * The people on the list whom a sentence tells to be wanted, charged or tried by a court, each
 * judged by his first mention in it.
 *
 * <pre>{@code
 * List<Entity> charged = new Charges(tokens, cast).in(sentence);
 * }</pre>
 */
public final class Charges {
  /** From which likelihood on it is believed (chosen on passages kept apart: docs/quality.md). */
  private static final float ENOUGH = .6f;

  /** People of one sentence; a longer list is a table. */
  private static final int MOST = 12;

  /** Tokens from somebody to the word that tells his charge. */
  private static final int REACH = 60;

  private static final int CLAUSE = 10;

  private static final Set<String> HIS =
      Set.of(
          ("critic critics aide aides ally allies opponent opponents rival rivals adviser advisers"
                  + " friend friends associate associates foe foes supporter supporters loyalist"
                  + " loyalists insider crony cronies confidant deputy lawyer spokesman")
              .split(" "));

  private final Tokens tokens;
  private final Cast cast;

  public Charges(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /** In the order of their mentions. */
  public List<Entity> in(Sentence sentence) {
    List<Entity> charged = new ArrayList<>();
    if (!isOfLaw(sentence)) {
      return charged;
    }
    for (Map.Entry<Entity, Mention> one : people(sentence).entrySet()) {
      Likeness.Sum sum = Likeness.warrants().sum();
      describe(one.getValue(), sentence, sum);
      if (sum.likelihoods()[1] >= ENOUGH && !isOfHis(one.getValue())) {
        charged.add(one.getKey());
      }
    }
    return charged;
  }

  /** "a Putin critic", "a friend of Joseph Kony": somebody else. */
  private boolean isOfHis(Mention person) {
    boolean of = tokens.is(person.first() - 1, "of") || tokens.is(person.first() - 1, "to");
    return HIS.contains(tokens.lower(person.end()))
        || of && HIS.contains(tokens.lower(person.first() - 2));
  }

  /** Whether a sentence has any word of courts and crimes at all. */
  private boolean isOfLaw(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (LegalWords.isOne(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The people on the list whom a sentence names or means, each where it does so first. */
  Map<Entity, Mention> people(Sentence sentence) {
    Map<Entity, Mention> people = new LinkedHashMap<>();
    for (Mention mention : cast.within(sentence.first(), sentence.end())) {
      Entity who = mention.kind() == Kind.PERSON ? cast.of(mention) : null;
      if (who != null && who.isListed() && people.size() < MOST) {
        people.putIfAbsent(who, mention);
      }
    }
    return people;
  }

  /**
   * The warrant or charge of somebody that a sentence tells, as something that has a day: told by
   * the nearest word for what a court does, else for courts and crimes; null where there is none.
   */
  public @Nullable Matter matter(Entity who, Sentence sentence) {
    Mention person = null;
    for (Mention one : cast.within(sentence.first(), sentence.end())) {
      person = person == null && cast.of(one) == who ? one : person;
    }
    int at = person == null ? sentence.first() : person.first();
    int nearest = -1;
    int end = Math.min(sentence.end(), at + REACH);
    for (int i = Math.max(sentence.first(), at - REACH); i < end; i++) {
      boolean deed = LegalWords.isDeed(tokens.lower(i));
      boolean other = LegalWords.isOne(tokens.lower(i));
      boolean before = nearest >= 0 && LegalWords.isDeed(tokens.lower(nearest));
      boolean nearer = nearest < 0 || Math.abs(i - at) < Math.abs(nearest - at);
      nearest = deed && (!before || nearer) || other && !before && nearer ? i : nearest;
    }
    return nearest < 0
        ? null
        : new Matter(
            who, null, nearest, sentence, "warrant", "", tokens.lower(nearest), false, null, true);
  }

  /** The times that may be those of a charge: the day on which it is unsealed is none. */
  public List<Time> dates(List<Time> times) {
    return times.stream().filter(t -> t.date().isPresent() && !isUnsealing(t.first())).toList();
  }

  private boolean isUnsealing(int time) {
    for (int i = time - 1; i >= Math.max(0, time - CLAUSE) && !tokens.is(i, ","); i--) {
      if (tokens.lower(i).startsWith("unseal")) {
        return true;
      }
    }
    return false;
  }

  void describe(Mention person, Sentence sentence, Likeness.Taker taker) {
    new Surroundings(tokens, cast, person, sentence).describe(taker);
  }
}
