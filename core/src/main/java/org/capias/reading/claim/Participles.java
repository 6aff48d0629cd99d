package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/**
 * Tells the verbs that carry a clause from participles that only hang on a noun: "children deported
 * by Russia", "the treaty signed in Rome takes effect".
 */
final class Participles {
  private Participles() {}

  static void mark(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isFinite(i) && isLetGo(line, i)) {
        line.unmark(i, Line.FINITE);
        line.mark(i, Line.INFINITIVE);
      }
      if (line.isFinite(i) && mayBeParticiple(line, i) && hangsOnNoun(line, i)) {
        line.unmark(i, Line.FINITE);
        line.mark(i, Line.PARTICIPLE);
      }
    }
  }

  /** "released on Tuesday and signed by": a participle before, joined by "and"; -1 without one. */
  static int before(Line line, int verb) {
    for (int i = verb - 2; i >= 0 && i > verb - 6; i--) {
      if (line.is(i, Phrase.VERB)) {
        return line.has(i, Line.PARTICIPLE) ? i : -1;
      }
    }
    return -1;
  }

  /** "let X go", "made him leave": an infinitive without "to". */
  private static boolean isLetGo(Line line, int verb) {
    return line.is(verb - 1, Phrase.NOUN)
        && line.is(verb - 2, Phrase.VERB)
        && line.end(verb) - line.first(verb) == 1
        && !line.headWord(verb).endsWith("s")
        && !line.headWord(verb).endsWith("ed")
        && Lexicon.is(line.headWord(verb - 2), Role.LET);
  }

  /** "signed a bill": the object of a verb that is no verb of saying. */
  private static boolean isObjectBefore(Line line, int noun) {
    return line.is(noun, Phrase.NOUN)
        && line.isFinite(noun - 1)
        && line.is(noun - 2, Phrase.NOUN)
        && !Borders.takesClause(line, noun - 1);
  }

  /** "was Ola Moe, wanted since 2003": what a name behind a comma is followed by. */
  private static boolean isPursued(Line line, int verb) {
    boolean timed = line.is(verb + 1, Phrase.PREPOSITION) || line.is(verb + 1, Phrase.TIME);
    return timed
        && line.is(verb - 2, Phrase.NOUN)
        && isNamed(line, verb - 2)
        && line.is(verb - 3, Phrase.VERB)
        && switch (line.headWord(verb)) {
          case "wanted", "sought", "accused", "charged", "indicted", "convicted", "sentenced" ->
              true;
          default -> false;
        };
  }

  /** The name of one person, and of nobody beside him. */
  private static boolean isNamed(Line line, int noun) {
    return Somebody.namesPerson(line, line.end(noun) - 1);
  }

  /** ", known as X", ", led by Y". */
  private static boolean isNaming(Line line, int verb) {
    return line.is(verb - 2, Phrase.NOUN)
        && line.is(verb + 1, Phrase.PREPOSITION)
        && switch (line.headWord(verb)) {
          case "known",
              "dubbed",
              "named",
              "nicknamed",
              "based",
              "followed",
              "backed",
              "headed",
              "described" ->
              true;
          default -> false;
        };
  }

  /** "The court, set up in 2002, employs": between commas behind the subject of another verb. */
  private static boolean isClosedAside(Line line, int verb) {
    if (!line.is(verb - 2, Phrase.NOUN)) {
      return false;
    }
    int left = Math.max(0, verb - Clauses.REACH);
    for (int i = verb - 2; i >= left && !line.is(i, Phrase.COLON); i--) {
      if (line.is(i, Phrase.SUBORDINATOR) || line.is(i, Phrase.QUOTE)) {
        break;
      }
      if (line.isFinite(i)) {
        return false;
      }
    }
    for (int i = verb + 1; i < line.size() && i < verb + 9; i++) {
      if (line.is(i, Phrase.COMMA)) {
        return line.isFinite(i + 1) || line.is(i + 1, Phrase.ADVERB) && line.isFinite(i + 2);
      }
      if (line.is(i, Phrase.VERB) || line.is(i, Phrase.RELATIVE) || line.is(i, Phrase.COLON)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "put the number of those killed in the raid at", "get a deal passed": an object's participle.
   */
  private static boolean isObject(Line line, int head, int verb) {
    int main = head - 1;
    if (!line.is(main, Phrase.VERB)
        || line.has(main, Line.COPULA | Line.PASSIVE)
        || Lexicon.is(line.headWord(main), Role.SAY)) {
      return false;
    }
    boolean ed = line.headWord(verb).endsWith("ed") && !line.is(verb + 1, Phrase.NOUN);
    return switch (line.headWord(main)) {
      case "get", "gets", "got", "getting" -> true;
      case "have", "has", "had" -> ed;
      case "put", "puts", "putting" -> line.is(verb + 1, Phrase.PREPOSITION);
      case "know",
          "knew",
          "found",
          "find",
          "saw",
          "see",
          "feared",
          "fear",
          "showed",
          "show",
          "shows",
          "understood",
          "ensured",
          "means",
          "meant" ->
          false;
      default -> ed && line.isFinite(main);
    };
  }

  /** A past form without an auxiliary. */
  private static boolean mayBeParticiple(Line line, int verb) {
    boolean alone = line.head(verb) == line.first(verb) || line.end(verb) - line.first(verb) <= 2;
    String word = line.headWord(verb);
    return alone
        && !line.has(verb, Line.COPULA | Line.MODAL | Line.PASSIVE | Line.NEGATED)
        && !hasAuxiliary(line, verb)
        && isPast(word);
  }

  private static boolean hasAuxiliary(Line line, int verb) {
    for (int i = line.first(verb); i < line.head(verb); i++) {
      if (line.tokens.tag(i) == org.capias.reading.text.Tag.AUX) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed")
        || word.endsWith("wn")
        || word.endsWith("en")
        || Lexicon.is(word, Role.PARTICIPLE);
  }

  private static boolean isObjectForm(String word) {
    return word.equals("him") || word.equals("them") || word.equals("me") || word.equals("us");
  }

  private static boolean hangsOnNoun(Line line, int verb) {
    Phrase before = line.kind(verb - 1);
    if (before == Phrase.COORDINATOR && before(line, verb) >= 0) {
      return true;
    }
    int next = new Chains(line).isParticle(verb + 1) ? verb + 2 : verb + 1;
    if (before == Phrase.COMMA && isPursued(line, verb)) {
      return true;
    }
    if (before == Phrase.COMMA && (isClosedAside(line, verb) || isNaming(line, verb))) {
      return true;
    }
    if (before == Phrase.COMMA
        && verb + 1 < line.size()
        && (line.is(verb - 2, Phrase.NOUN) || line.is(verb - 2, Phrase.TIME))) {
      return line.word(verb + 1).equals("by") && !line.is(verb + 1, Phrase.NOUN);
    }
    if (verb == 0 || before == Phrase.COMMA && line.is(verb + 1, Phrase.PREPOSITION) && verb < 2) {
      return true;
    }
    if (before == Phrase.TIME && isObjectBefore(line, verb - 2)) {
      return true; // "signed a bill on Monday aimed at"
    }
    if (before != Phrase.NOUN) {
      return before == Phrase.PREPOSITION || before == Phrase.OPENING;
    }
    if (line.is(next, Phrase.PREPOSITION)
            && line.word(next).equals("by")
            && !(line.is(next + 1, Phrase.NOUN) && line.amountIn(next + 1))
        || isObjectForm(line.word(verb - 1))) {
      return true;
    }
    if (isNamed(line, verb - 1) && (verb == 1 || line.is(verb - 2, Phrase.SUBORDINATOR))) {
      return false; // "Moe ousted recently hired aides": no participle hangs on a name
    }
    // The object of a preposition is no subject: "With a population dispersed across".
    int head = new Chains(line).head(verb - 1);
    if (line.is(head - 1, Phrase.PREPOSITION)
        && !Lexicon.is(line.word(head - 1), Role.CONNECTIVE)) {
      return true;
    }
    if (isObject(line, head, verb)) {
      return true;
    }
    if (line.is(verb - 2, Phrase.NOUN) && line.word(verb - 2).equals("the")) {
      return false; // the message | Ola | received from X was
    }
    // Another verb follows in the same clause: this one belongs to the noun.
    for (int i = verb + 1; i < line.size() && i < verb + 12; i++) {
      switch (line.kind(i)) {
        case COMMA, COLON, DASH, COORDINATOR, SUBORDINATOR, RELATIVE, QUOTE, OPENING -> {
          return false;
        }
        case VERB -> {
          return line.isFinite(i) && !line.is(i - 1, Phrase.NOUN)
              || line.isFinite(i)
                  && !line.is(verb + 1, Phrase.NOUN)
                  && line.is(i - 2, Phrase.PREPOSITION)
                  && line.is(i - 1, Phrase.NOUN);
        }
        default -> {}
      }
    }
    return false;
  }

  /** "an order requiring masks | will go": the order, not what it requires; or -1. */
  static int describedBy(Line line, Chains chains, int object) {
    int ing = chains.head(object) - 1;
    boolean describes =
        line.is(ing, Phrase.VERB)
            && line.has(ing, Line.ING)
            && line.first(ing) == line.head(ing)
            && line.is(ing - 1, Phrase.NOUN)
            && line.word(chains.head(ing - 1)).startsWith("a");
    return describes ? chains.head(ing - 1) : -1;
  }
}
