package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds every trigger of a text whose person is on the list, with its places, dates and reality.
 */
final class Sightings {
  private static final Set<String> INTO =
      Set.of(
          "to", "in", "into", "at", "for", "on", "inside", "via", "through", "near", "within",
          "outside");

  /** Where somebody is seized or freed, not where he is bound for. */
  private static final Set<String> AT =
      Set.of("in", "at", "on", "inside", "within", "near", "outside");

  private static final Set<String> OVER = Set.of("over", "across", "through", "above", "via");
  private static final Set<String> FROM = Set.of("from", "out of");

  private final Scene scene;
  private final Tokens tokens;
  private final Whens whens;
  private final NounPhrases nouns;
  private final List<Sighting> found = new ArrayList<>();

  Sightings(Scene scene, Whens whens) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.whens = whens;
    this.nouns = new NounPhrases(scene);
  }

  List<Sighting> find() {
    for (Sentence sentence : scene.page().sentences()) {
      if (sentence.zone().tells()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          Trigger trigger = Lexicon.at(tokens, i, sentence.end());
          if (trigger == null) {
            presence(i, sentence);
            inHisPlace(i, sentence);
          } else if (trigger.noun()) {
            noun(trigger, sentence);
          } else {
            verb(trigger, sentence);
          }
        }
      }
    }
    return found;
  }

  private void verb(Trigger trigger, Sentence sentence) {
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    switch (trigger.act()) {
      case ARREST, HOLD, SURRENDER, RELEASE, HOST, GREET, LET ->
          undergone(trigger, phrase, sentence);
      case CANCEL, REFUSE -> calledOff(trigger, phrase, sentence);
      case MEET, ADDRESS -> met(trigger, phrase, sentence);
      case TRACK -> tracked(trigger, phrase, sentence);
      case TRANSIT, ARRIVE, VISIT, BE, PLAN, LEAVE, MISS, OVERFLY, LIVE ->
          done(trigger, phrase, sentence);
    }
  }

  /** What the person does himself. */
  private void done(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.passive() && trigger.form() != Trigger.Form.GERUND) {
      return;
    }
    if (isFlownOut(trigger, sentence)) {
      undergone(
          new Trigger(trigger.token(), trigger.end(), Act.RELEASE, false, trigger.form(), "person"),
          phrase,
          sentence);
      return;
    }
    Entity who = actor(trigger, phrase, sentence);
    boolean transitive =
        trigger.act() == Act.LEAVE && scene.object(trigger.token() + 1, sentence) != null;
    if (who == null || transitive || phrase.reality() == Reality.IMAGINED) {
      return;
    }
    Act act = trigger.act();
    if (act == Act.TRANSIT && scene.isVehicle(phrase.first(), sentence)) {
      act = Act.OVERFLY;
    }
    Reality reality = phrase.reality();
    if (act == Act.PLAN) {
      reality = reality == Reality.HAPPENED ? Reality.PLANNED : reality;
    }
    boolean bare = trigger.object().equals("place");
    int end = act == Act.MISS ? sentence.end() : scene.clauseEnd(trigger.token() + 1, sentence);
    Set<String> prepositions = act == Act.OVERFLY ? OVER : act == Act.LEAVE ? FROM : INTO;
    List<Where> places =
        scene.places(trigger.token() + 1, end, prepositions, bare || act == Act.OVERFLY);
    if (places.isEmpty()) {
      places = relativePlace(phrase.first(), sentence);
    }
    if (act == Act.ARRIVE && !places.isEmpty() && tokens.lower(trigger.token()).startsWith("fl")) {
      for (Where origin :
          scene.places(trigger.token() + 1, places.get(0).token(), Set.of("from"), false)) {
        add(who, origin, Act.LEAVE, reality, Whens.When.NEVER, trigger, sentence, "flight from");
      }
    }
    if (act == Act.LEAVE && places.isEmpty() && leavesCustody(trigger.token() + 1, end)) {
      emit(
          who,
          scene.places(trigger.token() + 1, end, INTO, false),
          Act.RELEASE,
          reality,
          trigger,
          sentence,
          end,
          "left custody");
      return;
    }
    emit(
        who,
        places,
        act,
        reality,
        trigger,
        sentence,
        end,
        "verb " + act.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** "flew him home": done to him, not by him. */
  private boolean isFlownOut(Trigger trigger, Sentence sentence) {
    if (trigger.act() != Act.LEAVE || !tokens.lower(trigger.token()).startsWith("fl")) {
      return false;
    }
    Entity object = scene.object(trigger.token() + 1, sentence);
    return object != null
        && object.isListed()
        && mentionBetween(object, trigger.token(), trigger.end());
  }

  /** "China, where he goes next week": the place stands before the relative clause. */
  private List<Where> relativePlace(int verb, Sentence sentence) {
    for (int i = verb - 1; i > Math.max(sentence.first(), verb - 5); i--) {
      if (tokens.is(i, "where")) {
        int before = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        Mention mention = before < 0 ? null : scene.cast().at(before);
        Where where = mention == null ? null : scene.where(mention);
        return where == null ? List.of() : List.of(where);
      }
    }
    return List.of();
  }

  private boolean leavesCustody(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (tokens.is(i, "prison")
          || tokens.is(i, "jail")
          || tokens.is(i, "custody")
          || tokens.is(i, "detention")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entity actor(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.governor() >= 0) {
      // "forced him to avoid", "let him leave": who is made to do it stands before "to".
      Entity made = scene.object(phrase.governor() + 1, sentence);
      if (made != null
          && made.isListed()
          && mentionBetween(made, phrase.governor(), trigger.token())) {
        return made;
      }
    }
    int first =
        phrase.governor() >= 0 ? governorStart(phrase.governor(), sentence) : phrase.first();
    Scene.Actor subject = scene.subject(first, sentence);
    if (subject == null && trigger.form() == Trigger.Form.GERUND) {
      return onlyListed(sentence, trigger.token());
    }
    return subject != null && subject.who() != null && subject.who().isListed()
        ? subject.who()
        : null;
  }

  private boolean mentionBetween(Entity who, int from, int to) {
    return who.mentions().stream().anyMatch(m -> m.first() > from && m.end() <= to);
  }

  /** First token of the verb group that a governing word ("plans", "is due") belongs to. */
  private int governorStart(int governor, Sentence sentence) {
    int i = governor;
    if (tokens.tag(governor) == Tag.NOUN) {
      // "has no plans to travel": the subject stands before the verb that has the plans.
      for (int j = governor - 1; j > Math.max(sentence.first(), governor - 5); j--) {
        if (tokens.tag(j) == Tag.VERB || tokens.tag(j) == Tag.AUX) {
          i = j;
          break;
        }
      }
    }
    while (i > sentence.first() && isAuxiliary(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isAuxiliary(int token) {
    return switch (tokens.tag(token)) {
      case AUX, ADV, PART -> true;
      default -> false;
    };
  }

  private @Nullable Entity onlyListed(Sentence sentence, int before) {
    Entity only = null;
    for (Mention mention : scene.cast().within(sentence.first(), before)) {
      Entity entity = scene.cast().of(mention);
      if (entity.isListed()) {
        if (only != null && only != entity) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  /** What is done to the person: by a state, its police, a host. */
  private void undergone(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.act() == Act.HOLD && isPast(trigger)) {
      return;
    }
    if (trigger.act() == Act.ARREST && isPastDuty(phrase)) {
      pastDuty(trigger, phrase, sentence);
      return;
    }
    if (phrase.reality() == Reality.IMAGINED
        || phrase.reality() == Reality.PLANNED && trigger.act() != Act.HOST
        || phrase.reality() == Reality.NOT && phrase.future()) {
      return;
    }
    int first =
        phrase.governor() >= 0 ? governorStart(phrase.governor(), sentence) : phrase.first();
    Scene.Actor subject = scene.subject(first, sentence);
    Entity who;
    String agent;
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    if (phrase.passive()) {
      who = subject == null ? null : subject.who();
      agent = agentBy(trigger.token() + 1, end, sentence);
    } else {
      who = scene.object(trigger.token() + 1, sentence);
      agent = subject == null ? null : subject.state();
      if (agent == null && phrase.reality() == Reality.NOT) {
        agent = scene.lastState(trigger.token(), sentence);
      }
    }
    if (who == null
        || !who.isListed()
        || subject != null && subject.who() == who && !phrase.passive()) {
      return;
    }
    Act act = trigger.act();
    List<Where> places = scene.places(trigger.token() + 1, end, AT, false);
    if (act == Act.SURRENDER || act == Act.LET) {
      // "to the court", "to The Hague": where he is taken is not where he was.
      places = scene.places(trigger.token() + 1, end, Set.of("in", "at", "from"), false);
    }
    if (places.isEmpty() && agent != null) {
      add(
          who,
          new Where(agent, null, trigger.token(), trigger.end()),
          act,
          phrase.reality(),
          when(trigger, sentence, end),
          trigger,
          sentence,
          "undergone " + act.name().toLowerCase(java.util.Locale.ROOT));
      return;
    }
    emit(
        who,
        places,
        act,
        phrase.reality(),
        trigger,
        sentence,
        end,
        "undergone " + act.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** "was obliged to arrest him": said of a day on which he was there. */
  private boolean isPastDuty(VerbPhrase phrase) {
    int governor = phrase.governor();
    if (governor < 1) {
      return false;
    }
    return switch (tokens.lower(governor)) {
      case "obliged", "obligated", "bound", "required" -> tokens.is(governor - 1, "was");
      default -> false;
    };
  }

  private void pastDuty(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Scene.Actor subject = scene.subject(governorStart(phrase.governor(), sentence), sentence);
    Entity who = scene.object(trigger.token() + 1, sentence);
    if (subject == null || subject.state() == null || who == null || !who.isListed()) {
      return;
    }
    Whens.When when = whens.between(trigger.token() + 1, sentence.end(), "date of the duty");
    if (when.from() == null) {
      when = whens.between(sentence.first(), phrase.first(), "date of the duty");
    }
    Where where = new Where(subject.state(), null, trigger.token(), trigger.end());
    add(who, where, Act.BE, Reality.NAMED, when, trigger, sentence, "past duty");
  }

  /**
   * "had held him since": what was before some other event is not an arrest that the text tells.
   */
  private boolean isPast(Trigger trigger) {
    return trigger.form() == Trigger.Form.PAST
        && !tokens.is(trigger.token() - 1, "been")
        && !tokens.is(trigger.token() - 1, "being")
        && !tokens.is(trigger.token() - 1, "is");
  }

  private @Nullable String agentBy(int from, int end, Sentence sentence) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "by")) {
        for (Mention mention : scene.cast().within(i, Math.min(sentence.end(), i + 5))) {
          if (mention.kind() == Kind.STATE) {
            return scene.cast().of(mention).id();
          }
        }
      }
    }
    return null;
  }

  /** "cancelled a visit to X", "was refused trips to X, Y and Z". */
  private void calledOff(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.reality() == Reality.IMAGINED || phrase.reality() == Reality.NOT) {
      return;
    }
    // "his trip to X was put off": the trip is the subject; "he cancelled a trip": the object.
    int before = phrase.passive() ? tripBefore(phrase.first(), sentence) : -1;
    int trip = before >= 0 ? before : tripAfter(trigger.token() + 1, sentence);
    if (trip < 0) {
      return;
    }
    Scene.Actor subject = before >= 0 ? null : scene.subject(phrase.first(), sentence);
    Entity who = subject == null ? null : subject.who();
    if (who == null || !who.isListed()) {
      who = nouns.possessor(trip, sentence);
    }
    if (who != null && who.isListed()) {
      int end = before >= 0 ? phrase.first() : scene.clauseEnd(trip + 1, sentence);
      List<Where> places = scene.places(trip + 1, end, INTO, false);
      emit(who, places, Act.MISS, Reality.HAPPENED, trigger, sentence, end, "trip called off");
    }
  }

  private int tripBefore(int verb, Sentence sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 14); i--) {
      if (nouns.isTrip(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Trackers followed it over Greece". */
  private void tracked(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    Entity who = scene.vehicleAfter(trigger.token() + 1, sentence);
    if (who != null && who.isListed() && phrase.reality() == Reality.HAPPENED) {
      int end = scene.clauseEnd(trigger.token() + 1, sentence);
      List<Where> places = scene.places(trigger.token() + 1, end, OVER, false);
      emit(who, places, Act.OVERFLY, Reality.HAPPENED, trigger, sentence, end, "tracked over");
    }
  }

  private int tripAfter(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      if (nouns.isTrip(i)) {
        return i;
      }
    }
    return -1;
  }

  private void met(Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (phrase.reality() != Reality.HAPPENED && phrase.reality() != Reality.PLANNED) {
      return;
    }
    Entity who = actor(trigger, phrase, sentence);
    int from = tokens.is(trigger.end(), "with") ? trigger.end() + 1 : trigger.end();
    if (who == null) {
      Entity object = scene.object(from, sentence);
      who = object != null && object.isListed() ? object : null;
    }
    if (who == null) {
      return;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    List<Where> places = scene.places(trigger.token() + 1, end, Set.of("in", "at"), false);
    if (!places.isEmpty()) {
      emit(who, places, Act.MEET, phrase.reality(), trigger, sentence, end, "meeting");
    }
  }

  /** "was in Kyrgyzstan", "is out of South Africa", "is gone from Nigeria", "is due in Turkey". */
  private void presence(int i, Sentence sentence) {
    Copula copula = Copula.at(tokens, i, sentence);
    if (copula == null) {
      return;
    }
    boolean base = tokens.is(i, "be");
    Trigger.Form form = base ? Trigger.Form.BASE : Trigger.Form.PARTICIPLE;
    Trigger trigger = new Trigger(i, copula.at(), copula.act(), false, form, "-");
    VerbPhrase phrase = VerbPhrase.of(tokens, trigger, sentence);
    Entity who = phrase.reality() == Reality.IMAGINED ? null : actor(trigger, phrase, sentence);
    if (who == null) {
      return;
    }
    Reality reality = copula.planned() ? Reality.PLANNED : phrase.reality();
    if (copula.negated()) {
      reality = Reality.NOT;
    } else if (copula.act() == Act.MISS && reality != Reality.NOT) {
      reality = Reality.HAPPENED;
    }
    int end = scene.clauseEnd(copula.at() + 1, sentence);
    List<Where> places =
        scene.places(copula.at(), end, Set.of("in", "from", "out of", "at"), false);
    if (places.isEmpty()) {
      places = relativePlace(phrase.first(), sentence);
    }
    boolean near = !places.isEmpty() && places.get(0).token() - copula.at() <= 8;
    if (near || copula.act() == Act.MISS || copula.act() == Act.ARREST) {
      emit(who, places, copula.act(), reality, trigger, sentence, end, "presence");
    }
  }

  /** "sent the minister in his place", "X goes in his stead": he himself stays away. */
  private void inHisPlace(int i, Sentence sentence) {
    if (!tokens.is(i, "stead") && !tokens.is(i, "place")) {
      return;
    }
    boolean possessive = tokens.is(i - 1, "'s");
    Mention mention = scene.cast().at(Math.max(0, possessive ? i - 2 : i - 1));
    boolean his = possessive || tokens.is(i - 1, "his") || tokens.is(i - 1, "her");
    if (!his || mention == null || !tokens.is(mention.first() - 1, "in")) {
      return;
    }
    List<Entity> listed = scene.cast().listed();
    Entity who = scene.cast().of(mention);
    if (!who.isListed() && listed.size() == 1 && mention.form() == Form.PRONOUN) {
      who = listed.get(0);
    }
    if (!who.isListed()) {
      return;
    }
    Trigger trigger = new Trigger(i, i + 1, Act.MISS, true, Trigger.Form.BASE, "-");
    List<Where> places = scene.places(sentence.first(), i, INTO, false);
    add(
        who,
        places.isEmpty() ? null : places.get(0),
        Act.MISS,
        Reality.HAPPENED,
        whens.between(sentence.first(), i, "date of the event"),
        trigger,
        sentence,
        "in his place");
  }

  private void noun(Trigger trigger, Sentence sentence) {
    Entity who = nouns.possessor(trigger.token(), sentence);
    if (who == null || !who.isListed()) {
      return;
    }
    Reality reality = nouns.reality(trigger, sentence);
    Act act = trigger.act();
    boolean arrest = act == Act.ARREST || act == Act.SURRENDER || act == Act.RELEASE;
    if (reality == Reality.IMAGINED || arrest && reality != Reality.HAPPENED) {
      return;
    }
    int end = scene.clauseEnd(trigger.token() + 1, sentence);
    Set<String> prepositions =
        arrest ? AT : act == Act.OVERFLY ? OVER : act == Act.LEAVE ? FROM : INTO;
    List<Where> places = scene.places(trigger.token() + 1, end, prepositions, false);
    emit(
        who, places, act, reality, trigger, sentence, end, "noun " + tokens.lower(trigger.token()));
  }

  private Whens.When when(Trigger trigger, Sentence sentence, int end) {
    Whens.When after = whens.between(trigger.token() + 1, end, "date in clause");
    return after != Whens.When.NEVER
        ? after
        : whens.fronted(
            scene.clauseStart(trigger.token(), sentence), trigger.token(), "date before");
  }

  /** One sighting for each place, each with the dates that stand by it. */
  private void emit(
      Entity who,
      List<Where> places,
      Act act,
      Reality reality,
      Trigger trigger,
      Sentence sentence,
      int end,
      String rule) {
    Whens.When all = when(trigger, sentence, end);
    if (places.size() <= 1) {
      add(who, places.isEmpty() ? null : places.get(0), act, reality, all, trigger, sentence, rule);
      return;
    }
    for (int i = 0; i < places.size(); i++) {
      int from = i == 0 ? places.get(0).end() : ownFrom(places, i);
      int next = i + 1 < places.size() ? ownFrom(places, i + 1) : end;
      Whens.When own = whens.between(from, next, "date by place");
      Whens.When last = whens.between(places.get(places.size() - 1).end(), end, "date by list");
      boolean list = isList(places);
      add(
          who,
          places.get(i),
          act,
          reality,
          own != Whens.When.NEVER
              ? own
              : list && last != Whens.When.NEVER ? last : list ? all : Whens.When.NEVER,
          trigger,
          sentence,
          rule);
    }
  }

  /**
   * Where the words of a place begin: after "and" or a comma, so that a date before it is its own.
   */
  private int ownFrom(List<Where> places, int i) {
    for (int token = places.get(i).token() - 1; token > places.get(i - 1).end(); token--) {
      if (tokens.is(token, "and") || tokens.is(token, ",") || tokens.is(token, ";")) {
        return token;
      }
    }
    return places.get(i).token();
  }

  private static boolean isList(List<Where> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).token() - places.get(i - 1).end() > 3) {
        return false;
      }
    }
    return true;
  }

  private void add(
      Entity who,
      @Nullable Where where,
      Act act,
      Reality reality,
      Whens.When when,
      Trigger trigger,
      Sentence sentence,
      String rule) {
    Reality told = reality;
    if (told == Reality.HAPPENED
        && act.isPresence()
        && when.from() != null
        && (when.coming() || whens.isAfterPublication(when.from().value()))) {
      told = Reality.PLANNED;
    }
    found.add(
        new Sighting(
            who,
            where == null ? null : where.state(),
            where == null ? null : where.name(),
            act,
            told,
            when.from(),
            when.to(),
            trigger.token(),
            sentence,
            rule));
  }

  /** States that a text ties to an event ("the Abuja summit", "a summit in Johannesburg"). */
  List<Where> venues() {
    List<Where> venues = new ArrayList<>();
    for (Mention mention : scene.cast().mentions()) {
      if (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE) {
        boolean before = mention.form() != Form.DEMONYM && nouns.isEvent(mention.end());
        boolean after = tokens.is(mention.first() - 1, "in") && nouns.isEvent(mention.first() - 2);
        Where where = scene.where(mention);
        if (where != null && (before || after)) {
          venues.add(where);
        }
      }
    }
    return venues;
  }
}
