package org.capias.reading.encounter.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Places;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What a group does, of which some are named: "leaders including X gathered in Bali", "ten heads of
 * state, X among them, are expected in Rio", "the funeral was attended by X".
 */
final class Groups {
  private static final Set<String> GROUPS =
      Set.of(
          "leaders",
          "heads",
          "presidents",
          "dignitaries",
          "guests",
          "statesmen",
          "monarchs",
          "politicians",
          "figures",
          "rulers",
          "counterparts",
          "strongmen");

  private static final Set<String> COME =
      Set.of(
          "gathered",
          "gather",
          "attended",
          "attend",
          "attending",
          "came",
          "come",
          "arrived",
          "arrive",
          "travelled",
          "traveled",
          "flew",
          "met",
          "meet",
          "joined",
          "convened",
          "assembled",
          "converged",
          "flocked",
          "descended",
          "drew",
          "brought",
          "welcomed",
          "hosted",
          "received",
          "present");

  private static final Set<String> COMING =
      Set.of("expected", "due", "invited", "will", "to", "scheduled", "set", "planned");

  private static final Set<String> UNREAL =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "without",
          "would",
          "could",
          "may",
          "might",
          "should",
          "if",
          "urged",
          "called",
          "phone",
          "telephone",
          "video",
          "letter",
          "against");

  private final Scene scene;
  private final Events events;
  private final Log log;
  private final Tokens tokens;

  Groups(Scene scene, Events events, Log log) {
    this.scene = scene;
    this.events = events;
    this.log = log;
    this.tokens = scene.page().tokens();
  }

  void read(Sentence sentence) {
    for (int i = sentence.first(); i + 3 < sentence.end(); i++) {
      if (GROUPS.contains(tokens.lower(i)) && tokens.tag(i) == Tag.NOUN) {
        note(i, named(i, sentence), sentence);
      } else if (tokens.is(i, "attended") && tokens.is(i + 1, "by")) {
        note(i, list(i + 2, sentence), sentence);
      }
    }
  }

  /** "including X and Y", "among them X", ", X among them": behind the group. */
  private List<Entity> named(int group, Sentence sentence) {
    int end = Math.min(sentence.end(), group + 9);
    for (int i = group + 1; i < end; i++) {
      if (tokens.is(i, "including") || tokens.is(i, "notably") || tokens.is(i, "like")) {
        return list(i + 1, sentence);
      }
      if (tokens.is(i, "among") && tokens.is(i + 1, "them")) {
        return list(i + 2, sentence);
      }
      if (tokens.is(i, ",")) {
        List<Entity> people = list(i + 1, sentence);
        for (int j = i + 1; !people.isEmpty() && j < Math.min(sentence.end(), i + 14); j++) {
          if (tokens.is(j, "among") && tokens.is(j + 1, "them")) {
            return people;
          }
        }
      }
    }
    return List.of();
  }

  private List<Entity> list(int from, Sentence sentence) {
    List<Entity> people = new ArrayList<>();
    int last = from;
    for (Mention mention : scene.cast().within(from, sentence.end())) {
      for (int i = last; i < mention.first(); i++) {
        if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ";")) {
          return people;
        }
      }
      if (mention.kind() == Kind.PERSON && !tokens.is(mention.end(), "'s")) {
        people.add(scene.cast().of(mention));
      }
      last = mention.end();
    }
    return people;
  }

  private void note(int group, List<Entity> people, Sentence sentence) {
    if (people.stream().noneMatch(Entity::isListed)) {
      return;
    }
    boolean come = false;
    boolean coming = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.lower(i);
      if (UNREAL.contains(word)) {
        return;
      }
      come |= COME.contains(word);
      boolean verb = tokens.tag(i) == Tag.AUX || !word.equals("will");
      boolean to = word.equals("to") && tokens.tag(i + 1) != Tag.VERB;
      coming |= COMING.contains(word) && verb && !to;
    }
    List<Where> places = scene.places().in(sentence.first(), sentence.end(), Places.INTO, false);
    Where event = events.in(sentence.first(), sentence.end());
    Where where = event != null ? event : places.isEmpty() ? null : places.get(0);
    if (!come && !coming || where == null) {
      return;
    }
    Trigger trigger = new Trigger(group, group + 1, Act.BE, true, Trigger.Form.BASE, "-");
    Reality reality = coming ? Reality.PLANNED : Reality.HAPPENED;
    for (Entity who : people) {
      if (who.isListed() && !where.state().equals(who.state())) {
        log.each(
            who,
            List.of(where),
            Act.BE,
            reality,
            trigger,
            sentence,
            sentence.end(),
            "one of a group");
      }
    }
  }
}
