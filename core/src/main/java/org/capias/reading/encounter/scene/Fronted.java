package org.capias.reading.encounter.scene;

import java.util.Set;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that stand behind their verb: "Arriving in Mongolia, X waved", "Seen in Hanoi last week,
 * X looked tired", "To Beijing came X", "On the podium in Beijing stood X".
 */
public record Fronted(Tokens tokens, Cast cast) {
  /** Tokens of a fronted participle clause before the comma: more than one line of news has. */
  private static final int REACH = 25;

  private static final Set<String> OPENERS =
      Set.of(
          "while", "when", "after", "before", "on", "upon", "once", "by", "since", "in", "not",
          "first", "last", "only");

  /** Whether nothing but an opener ("While", "After") stands before a verb group. */
  boolean isFirst(int first, Sentence sentence) {
    int i = first - 1;
    while (i >= sentence.first() && tokens.tag(i) == Tag.ADV) {
      i--;
    }
    return i < sentence.first()
        || i == sentence.first() && OPENERS.contains(tokens.lower(i))
        || i == sentence.first() + 1 && tokens.is(i, "not");
  }

  /** Who stands right behind the comma that closes a fronted clause, or null. */
  public @Nullable Mention behindComma(int from, Sentence sentence) {
    for (int i = from; i + 1 < Math.min(sentence.end(), from + REACH); i++) {
      if (tokens.is(i, ";") || tokens.is(i, ":")) {
        return null;
      }
      if (tokens.is(i, ",")) {
        Mention next = person(i + 1, sentence);
        if (next != null) {
          return next;
        }
      }
    }
    return null;
  }

  /** The person whose name, with a title or an office before it, begins at a token. */
  public @Nullable Mention person(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        boolean whose =
            tokens.is(mention.end(), "'s")
                || mention.form() == Form.PRONOUN && !isSubject(tokens.lower(i));
        return whose ? null : mention;
      }
      Tag tag = tokens.tag(i);
      boolean title =
          tag == Tag.DET
              || tag == Tag.ADJ
              || tag == Tag.NOUN
              || tag == Tag.PROPN
              || mention != null && mention.form() == Form.DEMONYM;
      if (!title) {
        return null;
      }
    }
    return null;
  }

  /** "To Beijing came X": a verb behind a fronted place, and its subject behind the verb. */
  public @Nullable Mention inverted(Trigger trigger, int first, Sentence sentence) {
    if (first != trigger.token() || first <= sentence.first()) {
      return null;
    }
    boolean fronted = tokens.tag(sentence.first()) == Tag.ADP || isAmong(sentence.first());
    for (Mention mention : cast.within(sentence.first(), first)) {
      fronted &= mention.kind() != Kind.PERSON;
    }
    for (int i = sentence.first(); fronted && i < first; i++) {
      fronted = !tokens.is(i, ",") && tokens.tag(i) != Tag.AUX && tokens.tag(i) != Tag.PRON;
    }
    return fronted ? person(trigger.token() + 1, sentence) : null;
  }

  private boolean isAmong(int token) {
    return tokens.is(token, "among") || tokens.is(token, "there") || tokens.is(token, "with");
  }

  private static boolean isSubject(String pronoun) {
    return pronoun.equals("he") || pronoun.equals("she");
  }
}
