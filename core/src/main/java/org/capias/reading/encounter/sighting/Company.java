package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/**
 * Several people who do or undergo the same: "X and Y both came", "police seized X, Y and Z", "X
 * and Y were caught, the one in Ghana and the other in Togo".
 */
final class Company {
  private static final Set<String> PLACING = Set.of("in", "at", "near", "to", "from", "on");

  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Company(Scene scene, Log log) {
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  /** Who undergoes it, and those on the list who are named in the same breath, in text order. */
  List<Entity> of(Entity who, VerbPhrase phrase, Trigger trigger, Sentence sentence) {
    List<Entity> all = new ArrayList<>();
    // "X and Y were freed", "X and Y walked out of their cells"
    if (phrase.passive() || Captivity.isOwnDoing(tokens, trigger, sentence)) {
      all.addAll(beside(who, phrase.first(), sentence));
      all.add(who);
    } else {
      all.add(who);
      behind(who, trigger.token() + 1, sentence, all);
    }
    return all;
  }

  /** "X and Y both came": the others on the list who are joined to the subject, in text order. */
  List<Entity> beside(Entity who, int verb, Sentence sentence) {
    List<Entity> joined = new ArrayList<>();
    List<Mention> mentions = scene.cast().within(sentence.first(), verb);
    for (int i = mentions.size() - 1; i > 0; i--) {
      Mention named = mentions.get(i);
      Mention before = mentions.get(i - 1);
      int link = beforeKin(named.first() - 1);
      boolean last = i == mentions.size() - 1; // "Like X before him, Y came": no list without "and"
      boolean and =
          tokens.is(link, "and") || tokens.is(link, "nor") || !last && tokens.is(link, ",");
      int end = tokens.is(link, "and") && tokens.is(link - 1, ",") ? link - 1 : link;
      if (!and || before.end() != end || named.kind() != Kind.PERSON) {
        break;
      }
      Entity other = before.kind() == Kind.PERSON ? scene.cast().of(before) : null;
      if (other != null && other.isListed() && other != who) {
        joined.add(0, other);
      }
    }
    return joined;
  }

  /** "X and his wife Y": what stands before "his wife". */
  private int beforeKin(int token) {
    return switch (tokens.lower(token)) {
      case "wife", "husband", "son", "daughter", "brother", "deputy", "aide", "ally" ->
          tokens.is(token - 1, "his") || tokens.is(token - 1, "her") ? token - 2 : token;
      default -> token;
    };
  }

  /** "seized X, Y and Z": those joined to the object, up to the "and" that closes the list. */
  private void behind(Entity who, int from, Sentence sentence, List<Entity> all) {
    List<Entity> joined = new ArrayList<>();
    int end = -1;
    boolean closed = false;
    for (Mention mention : scene.cast().within(from, Math.min(sentence.end(), from + 30))) {
      Entity one = mention.kind() == Kind.PERSON ? scene.cast().of(mention) : null;
      if (end < 0) {
        end = one == who ? mention.end() : -1;
        continue;
      }
      int link = tokens.is(end, ",") && tokens.is(end + 1, "and") ? end + 1 : end;
      boolean and = tokens.is(link, "and");
      boolean name = mention.form() == Form.NAME && !tokens.is(mention.end(), "'s");
      if (one == null || !name || !and && !tokens.is(link, ",") || mention.first() != link + 1) {
        break;
      }
      joined.add(one);
      end = mention.end();
      closed |= and;
      if (and) {
        break;
      }
    }
    for (Entity one : joined) {
      if (closed && one.isListed() && one != who) {
        all.add(one);
      }
    }
  }

  /** Whether each of them has a place of his own: then it is written down. */
  boolean eachHisOwn(
      List<Entity> all, Act act, Reality reality, Trigger trigger, Sentence sentence) {
    if (all.size() < 2 || !isDistributed(trigger.end(), sentence)) {
      return false;
    }
    List<Where> places = scene.places().in(trigger.end(), sentence.end(), PLACING, false);
    for (int i = 0; places.size() == all.size() && i < all.size(); i++) {
      When when = log.when(trigger, sentence, scene.clauseEnd(trigger.end(), sentence));
      log.add(all.get(i), places.get(i), act, reality, when, trigger, sentence, "each in his own");
    }
    return true; // where the places cannot be counted off, nobody knows who was where
  }

  /** "respectively", "the one in Ghana and the other in Togo". */
  private boolean isDistributed(int from, Sentence sentence) {
    boolean one = false;
    for (int i = from; i < sentence.end(); i++) {
      one |= tokens.is(i, "one") || tokens.is(i, "former") || tokens.is(i, "first");
      boolean other = tokens.is(i, "other") || tokens.is(i, "latter") || tokens.is(i, "second");
      if (tokens.is(i, "respectively") || one && other && tokens.is(i - 1, "the")) {
        return true;
      }
    }
    return false;
  }
}
