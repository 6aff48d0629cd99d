package org.capias.reading.speech.chunk;

import java.util.Set;
import org.capias.reading.speech.source.SourceKinds;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Finds noun phrases without what follows them: article, adjectives, owner, nouns. */
final class NounPhrases {
  /** Adjectives that follow their noun: attorney general, president elect. */
  private static final Set<String> AFTER_NOUN =
      Set.of("general", "elect", "emeritus", "designate", "extraordinary");

  /** Behind these begins a clause: the third time | Holm said so. */
  private static final Set<String> TIMES =
      Set.of("time", "day", "morning", "evening", "night", "week", "month", "year", "moment");

  private final Tokens tokens;
  private final Mending tags;

  NounPhrases(Tokens tokens, Mending tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Where the phrase that begins at {@code i} ends, or -1 where none begins. */
  int end(int i, int to) {
    int at = i;
    int last = -1;
    boolean open = false;
    while (at < to) {
      if (tokens.shape(at) == Shape.QUOTE) {
        if (isNickname(at, last, to)) {
          last = at + 2;
          at += 3;
          continue;
        }
        if (last != at - 1 || !isOwnersMark(at, to)) {
          break;
        }
        last = at++;
        open = true;
        continue;
      }
      if (at > i && isTime(at, to)) {
        break;
      }
      Tag tag = tags.tag(at);
      switch (tag) {
        case NOUN, PROPN, SYM, NUM:
          if (tag == Tag.PROPN && startsName(i, at, last)) {
            return last + 1;
          }
          last = at;
          open = false;
          break;
        case PRON:
          if (at > i
              && !tokens.lower(at).endsWith("self")
              && !tokens.lower(at).endsWith("selves")) {
            return last + 1 > i ? last + 1 : -1;
          }
          if (at > i || !isPossessive(at, to)) {
            return at + 1;
          }
          open = true;
          break;
        case DET, ADJ:
          if (tag == Tag.DET && last >= 0 && !open) {
            return last + 1;
          }
          if (tag == Tag.ADJ
              && last == at - 1
              && last >= i
              && (tokens.shape(at) == Shape.CAPITALISED
                  || closes(at + 1, to)
                  || AFTER_NOUN.contains(tokens.lower(at)))) {
            last = at;
          }
          open = true;
          break;
        case PART:
          if (last < 0 || !tokens.is(at, "'s") && !tokens.is(at, "'")) {
            return last < 0 ? -1 : last + 1;
          }
          last = at;
          open = true;
          break;
        case ADV:
          if (!open || at + 1 >= to || !isModifier(at + 1)) {
            return finished(i, last, at);
          }
          break;
        case VERB:
          boolean modifies =
              (open || at == i) && at + 1 < to && isModifier(at + 1) && isVerbal(tokens.lower(at));
          if (!modifies) {
            return finished(i, last, at);
          }
          open = true;
          break;
        default:
          if (!joins(at, to) || last != at - 1) {
            return finished(i, last, at);
          }
          break;
      }
      at++;
    }
    return finished(i, last, at);
  }

  /** "Marta “Mimi” Holm". */
  private boolean isNickname(int at, int last, int to) {
    return at + 3 < to
        && last == at - 1
        && tags.tag(last) == Tag.PROPN
        && tokens.shape(at + 1) == Shape.CAPITALISED
        && tokens.shape(at + 2) == Shape.QUOTE
        && tokens.shape(at + 3) == Shape.CAPITALISED
        && tokens.spaceBefore(at)
        && tokens.spaceBefore(at + 3);
  }

  /** "with effect | Mali left": a name right behind a noun that is nobody's title. */
  private boolean startsName(int i, int at, int last) {
    return last == at - 1 && at > i && TIMES.contains(tokens.lower(last))
        || last == at - 1
            && at > i
            && tags.tag(last) == Tag.NOUN
            && tokens.shape(last) == Shape.LOWER
            && i > 0
            && tags.tag(i - 1) == Tag.ADP
            && tags.tag(i) != Tag.DET
            && tags.tag(i) != Tag.PRON
            && !SourceKinds.speaks(tokens.lower(last));
  }

  /** "Barnes & Noble", "the Reuters/Ipsos poll". */
  private boolean joins(int at, int to) {
    return tokens.is(at, "&")
        || tokens.is(at, "/") && at + 1 < to && !tokens.spaceBefore(at) && isModifier(at + 1);
  }

  /** "the latter", "many": a phrase may lack a noun, not an article. */
  private int finished(int i, int last, int at) {
    if (last >= 0) {
      return last + 1;
    }
    return at > i && tags.tag(i) == Tag.DET ? at : -1;
  }

  /** "attorney general said": an adjective that ends its phrase before the verb. */
  private boolean closes(int next, int to) {
    return next >= to
        || tags.tag(next) == Tag.VERB
        || tags.tag(next) == Tag.AUX
        || tokens.is(next, ",");
  }

  /** "the judges’ robes": an apostrophe after s and before a noun. */
  private boolean isOwnersMark(int at, int to) {
    return !tokens.spaceBefore(at)
        && (tokens.is(at, "'") || tokens.is(at, "’"))
        && tokens.lower(at - 1).endsWith("s")
        && at + 1 < to
        && tokens.spaceBefore(at + 1)
        && isModifier(at + 1);
  }

  private boolean isTime(int at, int to) {
    int end = TimeWords.end(tokens, at, to);
    return end > at && !tokens.is(end, "'s");
  }

  boolean isModifier(int i) {
    Tag tag = tags.tag(i);
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM;
  }

  /** "increased spending", "accused man": a participle that describes. */
  static boolean isVerbal(String word) {
    return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
  }

  boolean isPossessive(int i, int to) {
    return switch (tokens.lower(i)) {
      case "my", "our", "your", "his", "its", "their", "whose" -> true;
      case "her" ->
          i + 1 < to
              && (isModifier(i + 1)
                  || tags.tag(i + 1) == Tag.VERB && i + 2 < to && isModifier(i + 2));
      default -> false;
    };
  }
}
