package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Actor;
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
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Flights over a state told by its airspace: "France opened its airspace to Netanyahu", "he used
 * Greek airspace on his way home", "Greece let his plane cross its airspace".
 */
final class Skies {
  private static final Set<String> USED =
      Set.of(
          "opened",
          "opens",
          "use",
          "used",
          "uses",
          "using",
          "lent",
          "lends",
          "granted",
          "grants",
          "gave",
          "gives",
          "cleared",
          "clears",
          "allowed",
          "allows",
          "let",
          "lets",
          "permitted",
          "permits",
          "offered");

  private static final Set<String> LEADS =
      Set.of("led", "leads", "took", "takes", "went", "goes", "ran", "runs", "passed", "carried");

  private static final Set<String> OVER = Set.of("over", "across", "above");

  private static final Set<String> SHOWN =
      Set.of("showed", "shows", "show", "put", "tracked", "spotted", "saw", "had", "placed");

  private final ClosedSkies closed;
  private final Scene scene;
  private final Log log;
  private final Tokens tokens;

  Skies(Scene scene, Log log) {
    this.closed = new ClosedSkies(scene, log);
    this.scene = scene;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "airspace", "skies", "overflight", "overflights" -> {
          airspace(i, sentence);
          closed.read(i, sentence);
        }
        case "territory" -> {
          if (tokens.is(i - 2, "over") || tokens.is(i - 2, "across")) {
            airspace(i, sentence);
          }
        }
        case "through" -> {
          if (scene.isVehicle(i - 1) || tokens.is(i - 1, "it") || tokens.is(i - 1, "him")) {
            closed.read(i, sentence);
          }
        }
        case "route", "path", "flightpath", "course", "way", "trajectory" -> led(i, sentence);
        case "plane", "jet", "aircraft", "flight" -> shown(i, sentence);
        default -> {}
      }
    }
  }

  /** "France and Italy let him through": over them, where the text speaks of his flight. */
  boolean letThrough(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int through = trigger.token() + 1;
    int last = Math.min(sentence.end() - 1, trigger.token() + 5);
    while (through < last && !tokens.is(through, "through")) {
      through++;
    }
    Actor subject = phrase.passive() ? null : scene.subject(phrase.first(), sentence);
    subject =
        subject == null || subject.state() == null
            ? new Hosts(scene).antecedent(phrase.first(), sentence)
            : subject;
    Entity who = scene.object(trigger.token() + 1, sentence);
    if (!tokens.is(through, "through")
        || subject == null
        || subject.state() == null
        || who == null
        || !who.isListed()
        || phrase.reality() != Reality.HAPPENED
        || !isOfFlight(sentence)) {
      return false;
    }
    int end = scene.clauseEnd(through, sentence);
    for (String state : new Hosts(scene).all(subject.state(), subject, sentence)) {
      List<Where> where = List.of(new Where(state, null, trigger.token(), trigger.end()));
      log.each(who, where, Act.OVERFLY, Reality.HAPPENED, trigger, sentence, end, "let through");
    }
    return true;
  }

  /** Whether this sentence or one of the three before it speaks of a plane or of the sky. */
  private boolean isOfFlight(Sentence sentence) {
    int number = scene.page().sentenceOf(sentence.first());
    int first = scene.page().sentences().get(Math.max(0, number - 3)).first();
    for (int i = first; i < sentence.end(); i++) {
      String word = tokens.lower(i);
      boolean sky = word.equals("sky") || word.equals("skies") || word.equals("airspace");
      if (sky || word.startsWith("flight") || word.equals("flew") || scene.isVehicle(i)) {
        return true;
      }
    }
    return false;
  }

  private void airspace(int noun, Sentence sentence) {
    int verb = noun - 1;
    while (verb > Math.max(sentence.first(), noun - 8) && !USED.contains(tokens.lower(verb))) {
      verb--;
    }
    if (!USED.contains(tokens.lower(verb))) {
      return;
    }
    Trigger trigger = new Trigger(verb, verb + 1, Act.OVERFLY, false, Trigger.Form.PAST, "place");
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    Actor subject = scene.subject(phrase.first(), sentence);
    boolean happened = phrase.reality() == Reality.HAPPENED || isExplained(subject, phrase);
    if (!happened || phrase.passive()) {
      return;
    }
    Entity who = subject == null ? null : subject.who();
    if (subject != null && who == null && subject.state() != null) {
      who = behind(noun, sentence);
      who = who == null ? scene.object(verb + 1, sentence) : who;
      who = who == null ? scene.vehicleAfter(verb + 1, sentence) : who;
    }
    for (Where where : over(noun, subject, sentence)) {
      if (who == null || !who.isListed() || where.state().equals(who.state())) {
        continue;
      }
      When when = log.when(trigger, sentence, scene.clauseEnd(verb + 1, sentence));
      log.add(who, where, Act.OVERFLY, Reality.HAPPENED, when, trigger, sentence, "airspace");
    }
  }

  /** "must explain why he could use their airspace": that he could is taken as known. */
  private boolean isExplained(@Nullable Actor subject, VerbPhrase phrase) {
    int first = subject == null ? phrase.first() : subject.head();
    boolean asked = false;
    for (int i = first; i > first - 4 && i > 0; i--) {
      asked |= tokens.is(i - 1, "why") || tokens.is(i - 1, "how");
    }
    return asked && (tokens.is(phrase.first(), "could") || tokens.is(phrase.first(), "was"));
  }

  /** Whose airspace: "Greek", "Greece's", or that of the state that gave its own. */
  private List<Where> over(int noun, @Nullable Actor subject, Sentence sentence) {
    for (int i = noun - 1; i > noun - 4 && i >= 0; i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.STATE) {
        return at(scene.cast().of(mention).id(), noun);
      }
      if (tokens.is(i, "its") || tokens.is(i, "their")) {
        Mention owner = subject == null ? null : scene.cast().at(subject.head());
        if (owner != null && owner.kind() == Kind.PERSON) {
          return scene.places().listFrom(sentence.first(), sentence); // "A and B … their airspace"
        }
        Where last = owner == null ? null : scene.places().where(owner);
        return last != null
            ? scene.places().listUpTo(last, sentence.first())
            : at(subject == null ? null : subject.state(), noun);
      }
    }
    boolean given = tokens.lower(noun).startsWith("overflight");
    return given ? at(subject == null ? null : subject.state(), noun) : List.of();
  }

  /** "The route led over Greece", "the route took it over Italy": of a plane, or of who flew. */
  private void led(int way, Sentence sentence) {
    int over = -1;
    boolean leads = false;
    for (int i = way + 1; i < Math.min(sentence.end(), way + 14) && over < 0; i++) {
      leads |= LEADS.contains(tokens.lower(i));
      over = leads && OVER.contains(tokens.lower(i)) ? i : -1;
    }
    boolean flown = false;
    for (int i = sentence.first(); over >= 0 && i < sentence.end(); i++) {
      boolean flight = tokens.is(i, "flight") || tokens.is(i, "flew") || tokens.is(i, "airspace");
      flight |= tokens.is(over, "over") && tokens.is(i, "left"); // "left on a route that led over"
      flown |= flight || scene.isVehicle(i);
    }
    Entity who = flown ? scene.person(sentence) : null;
    if (who != null && isNamed(who, sentence) && !isUnreal(way, over)) {
      note(who, over, sentence, "way over");
    }
  }

  /** "Trackers showed X's plane over Greece". */
  private void shown(int plane, Sentence sentence) {
    int over = plane + 1;
    if (!tokens.is(over, "over") && !tokens.is(over, "above")) {
      return;
    }
    boolean shown = false;
    for (int i = plane - 1; i > Math.max(sentence.first(), plane - 8); i--) {
      shown |= SHOWN.contains(tokens.lower(i));
    }
    Entity who = shown ? scene.vehicleOwner(plane, plane, sentence) : null;
    if (who != null && !isUnreal(sentence.first(), over)) {
      note(who, over, sentence, "shown over");
    }
  }

  private void note(Entity who, int over, Sentence sentence, String rule) {
    Trigger trigger = new Trigger(over, over + 1, Act.OVERFLY, true, Trigger.Form.PAST, "place");
    int end = scene.clauseEnd(over + 1, sentence);
    List<Where> places =
        scene.places().in(over, end, OVER, false).stream()
            .filter(place -> !place.state().equals(who.state()))
            .toList();
    if (who.isListed() && !places.isEmpty()) {
      log.each(who, places, Act.OVERFLY, Reality.HAPPENED, trigger, sentence, end, rule);
    }
  }

  private boolean isNamed(Entity who, Sentence sentence) {
    return scene.cast().within(sentence.first(), sentence.end()).stream()
        .anyMatch(m -> m.entity() == who.number());
  }

  private boolean isUnreal(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (tokens.lower(i)) {
        case "would", "could", "might", "may", "not", "never", "should", "if", "usual", "will" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static List<Where> at(@Nullable String state, int noun) {
    return state == null ? List.of() : List.of(new Where(state, null, noun, noun + 1));
  }

  /** For whom it was opened: "to Netanyahu", "to his plane". */
  private @Nullable Entity behind(int noun, Sentence sentence) {
    for (int i = noun + 1; i < Math.min(sentence.end(), noun + 7); i++) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        boolean bare = mention.form() != Form.PRONOUN && !tokens.is(mention.end(), "'s");
        boolean plane = scene.isVehicle(mention.end()) || vehicle(mention.end());
        return bare || plane ? scene.cast().of(mention) : null;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        return null;
      }
    }
    return null;
  }

  private boolean vehicle(int token) {
    return token + 1 < tokens.size() && tokens.is(token, "'s") && scene.isVehicle(token + 1);
  }
}
