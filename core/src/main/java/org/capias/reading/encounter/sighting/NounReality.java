package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Lexicon;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** How real an encounter is that a noun names: done, to come, demanded, merely named. */
final class NounReality {
  private static final Set<String> UNREAL =
      Set.of(
          "possible",
          "potential",
          "eventual",
          "hypothetical",
          "any",
          "future",
          "immediate",
          "warrant",
          "attempted",
          "would-be",
          "emergency",
          "no",
          "mooted",
          "rumoured",
          "rumored",
          "eyes",
          "mulls",
          "mulled",
          "weighs",
          "weighed",
          "considers",
          "considered",
          "alleged");

  private static final Set<String> COMING =
      Set.of(
          "planned",
          "upcoming",
          "expected",
          "scheduled",
          "forthcoming",
          "announced",
          "coming",
          "imminent",
          "anticipated",
          "intended",
          "ahead",
          "plan",
          "plans",
          "next",
          "invitation",
          "prepare",
          "preparing",
          "preparations",
          "prepares",
          "announce",
          "braces",
          "braced",
          "bracing",
          "readies",
          "readying",
          "awaits",
          "awaiting",
          "expects",
          "eve");

  private static final Set<String> DONE =
      Set.of(
          "during",
          "after",
          "following",
          "since",
          "upon",
          "despite",
          "paid",
          "pays",
          "made",
          "makes",
          "ended",
          "concluded",
          "began",
          "on",
          "condemned",
          "criticised",
          "criticized",
          "marked",
          "marks",
          "took",
          "completed");

  /** "an arrest warrant": no arrest. */
  private static final Set<String> PAPERS =
      Set.of("warrant", "warrants", "order", "request", "petition", "application");

  private static final Set<String> AFTER = Set.of("after", "following", "since");

  /** Words between "cancelled" and the trip: an article, an adjective, a number of days. */
  private static final int CANCELLED = 6;

  private final Scene scene;
  private final Tokens tokens;

  NounReality(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  Reality of(Trigger trigger, Sentence sentence) {
    Act act = trigger.act();
    boolean arrest = act == Act.ARREST || act == Act.SURRENDER || act == Act.RELEASE;
    int noun = trigger.token();
    boolean paper = noun + 1 < tokens.size() && PAPERS.contains(tokens.lower(noun + 1));
    if (paper || arrest && ArrestNouns.isCompound(tokens, noun)) {
      return Reality.IMAGINED;
    }
    if (tokens.is(sentence.end() - 1, "?") && tokens.tag(sentence.first()) == Tag.AUX
        || NounVerbs.isOnlyMeant(tokens, noun, sentence)) {
      return Reality.IMAGINED;
    }
    if (!arrest && NounVerbs.isUndone(tokens, noun, sentence)) {
      return Reality.NOT;
    }
    if (!arrest && isCalledOff(noun, sentence)) {
      return Reality.IMAGINED;
    }
    Reality told = Reality.NAMED;
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 8); i--) {
      String word = tokens.lower(i);
      if (word.equals(",") || word.equals(";")) {
        break;
      }
      if (UNREAL.contains(word) && noun - i <= 4) {
        return Reality.IMAGINED;
      }
      if (arrest && Demands.WORDS.contains(word)) {
        return Reality.IMAGINED;
      }
      boolean attends = trigger.token() == i + 1 || trigger.token() == i + 2;
      if (word.startsWith("confirm") && attends && tokens.is(noun, "attendance")) {
        return Reality.PLANNED;
      }
      if (COMING.contains(word) && !(arrest && word.equals("announced"))) {
        return Reality.PLANNED;
      }
      String next = tokens.lower(i + 1);
      boolean day = Calendar.isMonth(next) || Calendar.isWeekday(next);
      if (word.equals("on") && (day || tokens.tag(i + 1) == Tag.NUM)) {
        continue; // "on 31 August for a visit": of the day, not of the visit
      }
      if (isAdverb(i)) {
        continue;
      }
      if ((arrest ? AFTER.contains(word) : DONE.contains(word)) && told == Reality.NAMED) {
        told = Reality.HAPPENED;
      }
    }
    if (arrest) {
      return arrestReality(trigger, sentence, told);
    }
    return told == Reality.NAMED ? byVerb(noun, sentence) : told;
  }

  /** "has since cancelled": no time from which on something is told. */
  private boolean isAdverb(int token) {
    if (!tokens.is(token, "since")) {
      return false;
    }
    return switch (tokens.tag(token + 1)) {
      case VERB, AUX, ADV -> true;
      default -> tokens.tag(token - 1) == Tag.AUX;
    };
  }

  /** "has called off a trip": the verb tells what became of it. */
  private boolean isCalledOff(int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - CANCELLED); i--) {
      Trigger off = Lexicon.at(tokens, i, sentence.end());
      if (off != null && !off.noun() && off.end() <= noun) {
        return off.act() == Act.CANCEL || off.act() == Act.MISS || off.act() == Act.REFUSE;
      }
      if (tokens.tag(i) == Tag.AUX || tokens.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "The arrest took place", "led to the arrest", "announced the release": told as done. */
  private Reality arrestReality(Trigger trigger, Sentence sentence, Reality told) {
    for (int i = trigger.token() + 1; i < Math.min(sentence.end(), trigger.token() + 14); i++) {
      String word = tokens.lower(i);
      if (word.equals("took")
          || word.equals("executed")
          || word.equals("carried") && tokens.is(i + 1, "out")
          || word.equals("came")
          || word.equals("happened")
          || word.equals("followed")) {
        return Reality.HAPPENED;
      }
      if (NounVerbs.isTold(tokens, i)) {
        return Reality.HAPPENED; // "his arrest in Spain ended a long hunt"
      }
      boolean was = word.equals("was") || word.equals("were");
      if (was && isReported(i + 1)) {
        return Reality.HAPPENED; // "his arrest on 16 May was announced"
      }
      boolean apposed = word.equals(",") && scene.cast().at(i - 1) != null;
      if (tokens.tag(i) == Tag.AUX && !was || word.equals(",") && !apposed) {
        break;
      }
    }
    for (int i = trigger.token() - 1; i >= Math.max(sentence.first(), trigger.token() - 6); i--) {
      String word = tokens.lower(i);
      switch (word) {
        case "day", "hours", "hour", "scene", "moment", "news":
          if (tokens.is(i + 1, "of") || tokens.is(i + 1, "after")) {
            return Reality.HAPPENED; // "gave Monday as the day of his capture"
          }
          break;
        case "led",
        "announced",
        "confirmed",
        "hailed",
        "welcomed",
        "after",
        "following",
        "since",
        "reported",
        "celebrated":
          return Reality.HAPPENED;
        default:
          break;
      }
    }
    if (told == Reality.HAPPENED && !tokens.is(trigger.token() - 2, "despite")) {
      return told;
    }
    return ArrestNouns.isFact(tokens, trigger, sentence) ? Reality.HAPPENED : Reality.NAMED;
  }

  private boolean isReported(int token) {
    return token < tokens.size()
        && switch (tokens.lower(token)) {
          case "announced", "confirmed", "reported", "made", "hailed", "welcomed", "condemned" ->
              true;
          default -> false;
        };
  }

  /** What the verb of the clause makes of a trip that is merely named. */
  private Reality byVerb(int noun, Sentence sentence) {
    int end = scene.clauseEnd(noun + 1, sentence);
    for (int i = noun + 1; i < end; i++) {
      Trigger off = Lexicon.at(tokens, i, sentence.end());
      if (off != null && off.act() == Act.CANCEL) {
        return Reality.IMAGINED;
      }
    }
    for (int i = noun + 1; i < end; i++) {
      String word = tokens.lower(i);
      if (tokens.tag(i) == Tag.AUX
          && (NounVerbs.isPlan(tokens, i + 1) || NounVerbs.isPlan(tokens, i + 2))) {
        return Reality.PLANNED; // "his arrival was announced for February"
      }
      if (NounVerbs.isTold(tokens, i)) {
        return Reality.HAPPENED;
      }
      switch (word) {
        case "will", "would":
          return Reality.NAMED;
        case "track", "cards", "agenda", "diary", "calendar", "schedule", "offing":
          return Reality.PLANNED; // "his visit is on the cards"
        case "was",
        "were",
        "took",
        "came",
        "has",
        "had",
        "went",
        "ended",
        "began",
        "coincides",
        "coincided",
        "marks",
        "marked":
          return Reality.HAPPENED;
        default:
          break;
      }
    }
    return Reality.NAMED;
  }
}
