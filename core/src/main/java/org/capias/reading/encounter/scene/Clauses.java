package org.capias.reading.encounter.scene;

import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where the clause of a trigger begins and ends. */
final class Clauses {
  /** "Tuesday: police held him", "11 March 2025: …": a day as a label belongs to what follows. */
  private static final int LABEL = 4;

  /** Tokens within which a time or place in front of a clause has its subject behind it. */
  private static final int FRONT = 8;

  private static final Set<String> BREAKS =
      Set.of(
          ";",
          ":",
          "–",
          "—",
          "--",
          "who",
          "whom",
          "which",
          "that",
          "where",
          "when",
          "while",
          "whereas",
          "because",
          "although",
          "though",
          "if",
          "whether",
          "as",
          "after",
          "before",
          "since",
          "so",
          "but",
          "until",
          "despite",
          "whose");

  private final Tokens tokens;
  private final Cast cast;
  private final NoClauses times;

  Clauses(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.times = new NoClauses(tokens);
  }

  /** Where the clause of a trigger ends. */
  int end(int from, Sentence sentence) {
    for (int i = from; i < sentence.end(); i++) {
      String word = tokens.lower(i);
      int resumed = word.equals("despite") ? resumed(i, sentence) : -1;
      if (resumed > 0) {
        i = resumed;
        continue;
      }
      if (BREAKS.contains(word)
          && (i > from || word.equals("since"))
          && !(word.equals("since") && times.isSpan(i, sentence))
          && !times.isPointing(i)
          && !(word.equals("as") && times.isJoining(i))
          && !times.isHour(i, sentence)) {
        return i;
      }
      if (word.equals(",")) {
        if (tokens.is(i + 1, "and") && opensClause(i + 2, sentence)) {
          return i;
        }
        int name = nameEnd(i + 1, sentence);
        if (name > 0) {
          i = name;
          continue;
        }
        int closing = appositionEnd(i + 1, sentence);
        if (closing > 0) {
          i = closing;
        }
        if (!continues(i + 1, sentence)) {
          return i;
        }
      }
      if (word.equals("and") && i + 1 < sentence.end()) {
        if (opensClause(i + 1, sentence)) {
          return i;
        }
        Tag next = tokens.tag(i + 1);
        Mention named = cast.at(i + 1);
        if (named != null && named.form() == Form.NAME && isFinite(named, sentence)) {
          return i; // "Mongolia received X in May and Hungary received Y in June"
        }
        if (tokens.is(i + 1, "go") || tokens.is(i + 1, "leave")) {
          continue;
        }
        if (next == Tag.VERB || next == Tag.AUX || next == Tag.PRON && !tokens.is(i + 1, "his")) {
          return i;
        }
      }
    }
    return sentence.end();
  }

  /** "and, despite its membership, to Mongolia": where the clause goes on, or -1. */
  private int resumed(int despite, Sentence sentence) {
    boolean aside = tokens.is(despite - 1, ",") && tokens.is(despite - 2, "and");
    for (int i = despite + 1; aside && i < Math.min(sentence.end(), despite + FRONT); i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "and in July he had been there", "and the next day he": a time or place in front, then somebody
   * who acts.
   */
  private boolean opensClause(int token, Sentence sentence) {
    boolean then = tokens.is(token + 1, "following") || tokens.is(token + 1, "next");
    if (token >= sentence.end() || tokens.tag(token) != Tag.ADP && !then) {
      return false;
    }
    for (int i = then ? token + 2 : token + 1;
        i < Math.min(sentence.end() - 1, token + FRONT);
        i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.PRON && isNominative(i)) {
        return tokens.tag(i + 1) == Tag.VERB || tokens.tag(i + 1) == Tag.AUX;
      }
      Mention named = cast.at(i);
      if (named != null && named.kind() == Kind.PERSON) {
        return isVerb(named, sentence);
      }
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.CCONJ || tag == Tag.SCONJ) {
        return false;
      }
    }
    return false;
  }

  private boolean isNominative(int token) {
    return switch (tokens.lower(token)) {
      case "he", "she", "they", "it", "we" -> true;
      default -> false;
    };
  }

  /** The comma that closes a name in apposition ("the suspect, X, in September"), or -1. */
  private int nameEnd(int from, Sentence sentence) {
    Mention named = from < sentence.end() ? cast.at(from) : null;
    if (named == null || named.kind() != Kind.PERSON || named.first() != from) {
      return -1;
    }
    return tokens.is(named.end(), ",") && named.end() < sentence.end() ? named.end() : -1;
  }

  /** The comma that closes a short apposition ("Hungary, an ICC member, on Thursday"), or -1. */
  private int appositionEnd(int from, Sentence sentence) {
    if (from >= sentence.end() || tokens.tag(from) != Tag.DET) {
      return -1;
    }
    for (int i = from; i < Math.min(sentence.end(), from + 9); i++) {
      if (tokens.is(i, ",")) {
        return i;
      }
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
        return -1;
      }
    }
    return -1;
  }

  /** After a comma the clause goes on with a place, a time, a preposition, a list. */
  private boolean continues(int token, Sentence sentence) {
    if (token >= sentence.end()) {
      return false;
    }
    Tag tag = tokens.tag(token);
    Mention mention = cast.at(token);
    if (mention != null && (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE)) {
      int end = mention.end();
      return end >= sentence.end() || tokens.tag(end) != Tag.VERB && tokens.tag(end) != Tag.AUX;
    }
    if (tokens.is(token, "and") || tokens.is(token, "or")) {
      return token + 1 < sentence.end()
          && (cast.at(token + 1) != null
              || tokens.tag(token + 1) == Tag.ADP
              || tokens.tag(token + 1) == Tag.ADV && isAdverbial(token + 1, sentence)
              || tokens.is(token + 1, "the"));
    }
    if (tag == Tag.DET && token + 1 < sentence.end() && isPlace(token + 1)) {
      return !isVerb(cast.at(token + 1), sentence); // "Egypt, the Emirates and China"
    }
    boolean then = tokens.is(token, "then");
    int to = then ? token + 1 : token;
    if (tokens.is(to, "to") && to + 1 < sentence.end() && isPlace(to + 1)
        || then && (isPlace(to) || tokens.tag(to) == Tag.ADP)) {
      return true; // "to Egypt on Monday, to Libya on Tuesday, then in Qatar"
    }
    return tag == Tag.ADP
        || tag == Tag.NUM
        || tokens.is(token, "as") && tokens.is(token + 1, "well")
        || isGapped(token, sentence)
        || tokens.is(token, "earlier")
        || tokens.is(token, "last")
        || tokens.is(token, "early")
        || tokens.is(token, "late");
  }

  /** "and most recently in Mali". */
  private boolean isAdverbial(int token, Sentence sentence) {
    int next = token;
    while (next < sentence.end() && tokens.tag(next) == Tag.ADV) {
      next++;
    }
    return next < sentence.end() && tokens.tag(next) == Tag.ADP;
  }

  private boolean isPlace(int token) {
    Mention mention = cast.at(token);
    return mention != null
        && mention.form() != Form.DEMONYM
        && (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE);
  }

  private boolean isVerb(@Nullable Mention mention, Sentence sentence) {
    int end = mention == null ? sentence.end() : mention.end();
    return end < sentence.end() && (tokens.tag(end) == Tag.VERB || tokens.tag(end) == Tag.AUX);
  }

  private boolean isFinite(Mention mention, Sentence sentence) {
    int end = mention.end();
    return isVerb(mention, sentence)
        && !tokens.lower(end).endsWith("ing")
        && (mention.kind() == Kind.STATE || mention.kind() == Kind.PERSON);
  }

  /** "visited Uganda last month, this month Chad": the verb is said once for both. */
  private boolean isGapped(int token, Sentence sentence) {
    if (!tokens.is(token, "this") && !tokens.is(token, "next") || token + 2 >= sentence.end()) {
      return false;
    }
    Mention mention = cast.at(token + 2);
    if (mention == null || mention.kind() != Kind.STATE && mention.kind() != Kind.PLACE) {
      return false;
    }
    int end = mention.end();
    return end >= sentence.end() || tokens.tag(end) != Tag.VERB && tokens.tag(end) != Tag.AUX;
  }

  /** Where the clause of a trigger begins: after the last break before it. */
  int start(int before, Sentence sentence) {
    for (int i = before - 1; i >= sentence.first(); i--) {
      String word = tokens.lower(i);
      if (word.equals(";")
          || word.equals(":") && i > sentence.first() + LABEL
          || word.equals("that") && !times.isPointing(i)
          || word.equals("when")
          || word.equals("where")) {
        return i + 1;
      }
    }
    return sentence.first();
  }
}
