package org.capias.reading.claim.charge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

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

  void describe(Mention person, Sentence sentence, Likeness.Taker taker) {
    new Surroundings(tokens, cast, person, sentence).describe(taker);
  }
}
