package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Whether words that name an arrest, a hand-over or a release tell it as a fact: by its day ("the
 * arrest on Thursday of X"), or by what it is said to have done ("his capture has brought relief").
 */
final class ArrestNouns {
  private static final int REACH = 22;

  private static final Set<String> MODAL =
      Set.of("will", "would", "could", "should", "may", "might", "must", "can", "shall", "'ll");

  /** What is said of an arrest that has not come. */
  private static final Set<String> OPEN =
      Set.of(
          ("sought demanded eluded called urged requested ordered wanted proved remained depended"
                  + " required needed awaited hoped promised planned prevented blocked failed"
                  + " threatened feared offered discussed debated refused expected pending delayed"
                  + " postponed considered attempted avoided approved cleared authorised authorized"
                  + " rejected denied ruled suspended agreed allowed opposed challenged not never"
                  + " n't yet no unlikely likely impossible possible due long-awaited")
              .split(" "));

  private static final Set<String> PASTS =
      Set.of(
          "came", "took", "brought", "led", "sent", "put", "gave", "left", "dealt", "met", "fell",
          "made", "set", "drew", "meant", "won", "struck", "threw", "began", "was", "were");

  private ArrestNouns() {}

  static boolean isFact(Tokens tokens, Trigger trigger, Sentence sentence) {
    int noun = trigger.token();
    if (!isDefinite(tokens, noun, sentence)) {
      return false;
    }
    boolean dated = false;
    int end = Math.min(sentence.end(), noun + REACH);
    for (int i = noun + 1; i < end; i++) {
      String word = tokens.lower(i);
      Tag tag = tokens.tag(i);
      if (MODAL.contains(word)) {
        return false;
      }
      dated |= isDay(tokens, i);
      if (word.equals(",") || word.equals(";") || word.equals(".")) {
        return dated;
      }
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return !isOpen(tokens, i, end)
            && (dated || trigger.act() == Act.ARREST && isPast(tokens, i));
      }
    }
    return dated;
  }

  /** "the arrest", "his arrest", "X's arrest", and no "an arrest", "such an arrest". */
  private static boolean isDefinite(Tokens tokens, int noun, Sentence sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4); i--) {
      switch (tokens.lower(i)) {
        case "the", "his", "her", "'s", "'" -> {
          return !isToward(tokens.lower(Math.max(0, i - 1)));
        }
        case "a", "an", "any", "no", "of", "for", "to", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "cooperate in the arrest", "steps towards the arrest": not said to be made. */
  private static boolean isToward(String word) {
    return switch (word) {
      case "in", "for", "to", "towards", "toward", "about", "against", "without", "over", "on" ->
          true;
      default -> false;
    };
  }

  /** "a detention cellar", "the transfer window": another thing, called after it. */
  static boolean isCompound(Tokens tokens, int noun) {
    int next = noun + 1;
    boolean joined = next < tokens.size() && tokens.tag(next) == Tag.NOUN;
    String word = joined ? tokens.lower(next) : "";
    return joined
        && !Calendar.isWeekday(word)
        && !Calendar.isMonth(word)
        && !word.endsWith("day")
        && !word.endsWith("s");
  }

  private static boolean isDay(Tokens tokens, int token) {
    String word = tokens.lower(token);
    return word.equals("yesterday")
        || Calendar.isWeekday(word)
        || Calendar.isMonth(word) && tokens.tag(token) != Tag.AUX;
  }

  private static boolean isOpen(Tokens tokens, int verb, int end) {
    for (int i = verb; i < Math.min(end, verb + 5); i++) {
      if (OPEN.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Tokens tokens, int verb) {
    String word = tokens.lower(verb);
    return word.endsWith("ed")
        || PASTS.contains(word)
        || (word.equals("has") || word.equals("had")) && tokens.tag(verb + 1) == Tag.VERB;
  }
}
