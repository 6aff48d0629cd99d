package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.encounter.day.When;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * A day that is told one sentence later: "Netanyahu went to Hungary. That was on 2 April.", "It
 * took place in May". Only "it", "this", "that" or "the date" with a verb of taking place, and only
 * for what the sentence before tells without any date.
 */
final class Afterthoughts {
  /** Tokens from the verb within which its date begins. */
  private static final int REACH = 5;

  private static final Set<String> POLICE =
      Set.of(
          "police",
          "officers",
          "agents",
          "gendarmes",
          "commandos",
          "soldiers",
          "detectives",
          "policemen",
          "troops");

  /** What police do at the door of whom they arrest. */
  private static final Set<String> RAIDS =
      Set.of(
          "walked",
          "broke",
          "stormed",
          "entered",
          "swooped",
          "surrounded",
          "burst",
          "knocked",
          "raided",
          "pounced",
          "boarded",
          "forced");

  private final Page page;
  private final Tokens tokens;
  private final Whens whens;

  /**
   * Which sightings each sentence has: a long text is not gone through for each of its sentences.
   */
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  Afterthoughts(Page page, Whens whens) {
    this.page = page;
    this.tokens = page.tokens();
    this.whens = whens;
  }

  List<Sighting> date(List<Sighting> sightings) {
    List<Sighting> all = new ArrayList<>(sightings);
    List<Sentence> sentences = page.sentences();
    for (int i = 0; i < all.size(); i++) {
      int sentence = page.sentenceOf(all.get(i).token());
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(i);
    }
    for (int s = 1; s < sentences.size(); s++) {
      if (sentences.get(s).zone().tells() && isRaid(sentences.get(s))) {
        raid(sentences, s, all);
      }
      int verb = verb(sentences.get(s));
      if (verb > 0) {
        When when = whens.between(verb, end(verb, sentences.get(s)), "told one sentence later");
        if (when.from() != null) {
          date(s - 1, when, all);
        }
      }
    }
    return all;
  }

  /** "Police had walked up to his table on the evening before": how an arrest told before came. */
  private boolean isRaid(Sentence sentence) {
    boolean police = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (police && tokens.tag(i) == Tag.VERB && RAIDS.contains(tokens.lower(i))) {
        return true;
      }
      police |= POLICE.contains(tokens.lower(i));
    }
    return false;
  }

  /** The day of a raid is that of the arrest that one of the two sentences before tells. */
  private void raid(List<Sentence> sentences, int s, List<Sighting> all) {
    Sentence raid = sentences.get(s);
    When when = whens.between(raid.first(), raid.end(), "day of the raid");
    if (when.from() == null) {
      return;
    }
    if (of(s).stream().anyMatch(i -> all.get(i).act() == Act.ARREST)) {
      return;
    }
    List<Integer> near = new ArrayList<>(of(s - 1));
    near.addAll(of(s - 2));
    for (int i : near) {
      Sighting one = all.get(i);
      boolean held = one.act() == Act.ARREST || one.act() == Act.HOLD;
      if (held && one.reality() == Reality.HAPPENED && one.from() == null) {
        all.set(i, one.on(when.from()));
      }
    }
  }

  /** "It took place", "That was on", "This happened", "The date was"; -1 for anything else. */
  private int verb(Sentence sentence) {
    int i = sentence.first();
    if (sentence.size() < 4 || !sentence.zone().tells()) {
      return -1;
    }
    boolean date = tokens.is(i, "the") && (tokens.is(i + 1, "date") || tokens.is(i + 1, "day"));
    boolean points = tokens.is(i, "it") || tokens.is(i, "that") || tokens.is(i, "this");
    int verb = date ? i + 2 : i + 1;
    verb = tokens.tag(verb) == Tag.ADV ? verb + 1 : verb;
    if (!points && !date || verb + 1 >= sentence.end()) {
      return -1;
    }
    return switch (tokens.lower(verb)) {
      case "took" -> tokens.is(verb + 1, "place") ? verb : -1;
      case "happened", "occurred", "followed" -> verb;
      case "came" ->
          isBeforeDate(verb + 1) || tokens.is(verb + 1, "to") && tokens.is(verb + 2, "pass")
              ? verb
              : -1;
      case "was", "is" -> isBeforeDate(verb + 1) ? verb : -1;
      default -> -1;
    };
  }

  /** "was on", "came late in", "was 9 October": no predicate of another kind. */
  private boolean isBeforeDate(int token) {
    return switch (tokens.tag(token)) {
      case ADP -> tokens.is(token, "on") || tokens.is(token, "in");
      case ADV, NUM -> true;
      case PROPN -> whens.between(token, token + 2, "-").from() != null;
      default -> false;
    };
  }

  private int end(int verb, Sentence sentence) {
    int end = verb + 1;
    while (end < Math.min(sentence.end(), verb + REACH + 4)
        && !tokens.is(end, ",")
        && !tokens.is(end, ";")) {
      end++;
    }
    return end;
  }

  private void date(int before, When when, List<Sighting> all) {
    boolean open = of(before).stream().allMatch(i -> all.get(i).from() == null);
    for (int i : open ? of(before) : List.<Integer>of()) {
      if (all.get(i).reality() != Reality.IMAGINED) {
        all.set(i, all.get(i).on(when.from()));
      }
    }
  }

  private List<Integer> of(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
