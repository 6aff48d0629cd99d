package org.capias.reading.claim;

import java.util.Locale;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Finds where a noun phrase ends: determiner, adjectives, amounts, names, nouns, possessives, a
 * date that stands before its noun ("the March warrant").
 */
final class NounPhrases {
  private final Line line;
  private final Parts parts;
  private final Tokens tokens;
  private final int to;

  NounPhrases(Parts parts) {
    this.parts = parts;
    this.line = parts.line;
    this.tokens = parts.tokens;
    this.to = parts.to;
  }

  /** Where the noun phrase that begins at a token ends, or the token where none begins. */
  int end(int begin) {
    int i = begin;
    int last = -1;
    boolean open = false;
    while (i < to) {
      byte part = parts.at(i);
      if (part == Parts.TIME) {
        if (!isModifier(i) && !(open && last < i - 1 && i > begin)) {
          break;
        }
        i = parts.end(i);
        open = true;
      } else if (part != 0) {
        if (last >= 0 && (part == Parts.AMOUNT ? !open : beginsAnother(i, last))) {
          break;
        }
        last = parts.end(i) - 1;
        i = last + 1;
        open = part == Parts.AMOUNT && !isPercent(last);
      } else if ((last < 0 || open) && isOrdinalBeforeNoun(i)) {
        open = true;
        i++;
      } else if (last >= 0 && isTitleBehindNoun(i, last)) {
        break;
      } else if (last >= 0 && isFronted(begin, i, last)) {
        break;
      } else if (isNoun(i, begin, last, open)) {
        last = i++;
        open = false;
      } else if (tokens.tag(i) == Tag.PRON) {
        if (i > begin || !isPossessive(i)) {
          return i == begin ? begin + 1 : last + 1;
        }
        open = true;
        i++;
      } else if (isPossessiveMark(i)) {
        if (i == begin) {
          break;
        }
        last = i++;
        open = true;
      } else if (modifies(i, begin, last, open)) {
        if (last >= 0 && tokens.tag(i) == Tag.ADJ && isClosed(i + 1)) {
          last = i;
        }
        open = true;
        i++;
      } else {
        break;
      }
    }
    return close(begin, i, last);
  }

  /** "In Kinshasa | elections are due": where it is, and then who or what. */
  private boolean isFronted(int begin, int i, int last) {
    Mention mention = parts.at(last) == Parts.NAME ? line.cast.at(last) : null;
    boolean in = begin == parts.from + 1 && (tokens.is(begin - 1, "in"));
    boolean place =
        mention != null
            && mention.form() != Form.DEMONYM
            && (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE);
    int next = i;
    while (in && place && next < to && tokens.tag(next) == Tag.NOUN) {
      next++;
    }
    return next > i
        && next < to
        && tokens.shape(i) == Shape.LOWER
        && (tokens.tag(next) == Tag.AUX || parts.isVerb(next));
  }

  private int close(int begin, int stop, int last) {
    if (last >= 0) {
      return isPossessiveMark(last) && last + 1 < stop ? stop : last + 1;
    }
    // A phrase without a noun: "the latter", "the wounded", "this".
    return tokens.tag(begin) == Tag.DET ? stop : begin;
  }

  private boolean isNoun(int i, int begin, int last, boolean open) {
    boolean behindName = last >= 0 && parts.at(last) == Parts.NAME && tokens.tag(begin) == Tag.DET;
    if (last >= 0 && parts.isVerb(i) && tokens.tag(i) == Tag.NOUN) {
      return false;
    }
    return isNominal(tokens.tag(i))
        || (open || behindName) && isEvent(i)
        || last >= 0 && tokens.is(i, "mine");
  }

  /** Whether a word goes on before a noun: article, adjective, participle, "and" between these. */
  private boolean modifies(int i, int begin, int last, boolean open) {
    Tag tag = tokens.tag(i);
    if (tag == Tag.DET) {
      return last < 0 || open;
    }
    if (tag == Tag.ADJ) {
      return last < 0 || open || adjectiveJoins(i);
    }
    if (last == i - 1 && tokens.is(i, "/") && !tokens.spaceBefore(i)) {
      return true;
    }
    if (!open || i + 1 >= to || i == begin) {
      return false;
    }
    return switch (tag) {
      case ADV -> tokens.tag(i + 1) == Tag.ADJ;
      case VERB -> isParticipleBeforeNoun(i);
      case CCONJ -> tokens.tag(i - 1) == Tag.ADJ && tokens.tag(i + 1) == Tag.ADJ;
      default -> false;
    };
  }

  private boolean isPossessiveMark(int i) {
    return tokens.is(i, "'s") && tokens.tag(i) != Tag.AUX || tokens.is(i, "'");
  }

  /** "the state's 9th congressional district". */
  private boolean isOrdinalBeforeNoun(int i) {
    return Character.isDigit(tokens.lower(i).charAt(0))
        && Ordinals.is(tokens.lower(i))
        && i + 1 < to
        && (tokens.tag(i + 1) == Tag.ADJ || isNominal(tokens.tag(i + 1)));
  }

  /** "the last message | Mr. Berg received". */
  private boolean isTitleBehindNoun(int i, int last) {
    return parts.at(last) == 0
        && tokens.tag(last) == Tag.NOUN
        && tokens.shape(last) == Shape.LOWER
        && switch (tokens.lower(i)) {
          case "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "mr", "mrs", "ms" -> true;
          default -> false;
        };
  }

  /**
   * A name behind a name ("Foreign Ministry Moscow"), or behind a small noun, begins a phrase of
   * its own; but not "host South Africa", nor people with what they are ("lawyer X").
   */
  private boolean beginsAnother(int i, int last) {
    if (parts.at(last) == Parts.NAME) {
      return !isDemonym(last) && !tokens.is(i - 1, "/");
    }
    Mention mention = line.cast.at(i);
    boolean small =
        parts.at(last) == 0 && tokens.shape(last) == Shape.LOWER && tokens.tag(last) == Tag.NOUN;
    if (mention == null || !small) {
      return false;
    }
    if (mention.kind() == Kind.PERSON) {
      String role = line.cast.of(mention).role();
      return role == null || !role.toLowerCase(Locale.ROOT).contains(tokens.lower(last));
    }
    boolean place = mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE;
    return place && !isDemonym(i) && !Lexicon.is(tokens.lower(last), Role.TITLE);
  }

  /**
   * After a name an adjective goes on where a noun follows ("Russian-led new block") or where it
   * must be a noun itself, whatever the tagger thought: "the UN tribunal in".
   */
  private boolean adjectiveJoins(int i) {
    if (parts.at(i - 1) != Parts.NAME) {
      return false;
    }
    boolean modifier = isDemonym(i - 1) || tokens.word(i - 1).indexOf('-') > 0;
    return isClosed(i + 1) || modifier && i + 1 < to && isNominal(tokens.tag(i + 1));
  }

  private boolean isClosed(int i) {
    return i >= to || parts.isVerb(i) || tokens.tag(i) == Tag.PUNCT || tokens.tag(i) == Tag.ADP;
  }

  private boolean isPercent(int token) {
    return tokens.is(token, "%") || tokens.is(token, "percent") || tokens.is(token, "cent");
  }

  private boolean isDemonym(int token) {
    Mention mention = line.cast.at(token);
    return mention != null && mention.form() == Form.DEMONYM;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.SYM || tag == Tag.NUM || tag == Tag.X;
  }

  /** A noun that the tagger may take for a verb: "the BRICS summit in". */
  private boolean isEvent(int token) {
    return Lexicon.is(tokens.lower(token), Role.EVENT);
  }

  private boolean isParticipleBeforeNoun(int i) {
    String word = tokens.lower(i);
    int next = i + 1;
    boolean nominal =
        parts.at(next) == Parts.NAME
            || isNominal(tokens.tag(next))
            || tokens.tag(next) == Tag.ADJ
            || isEvent(next);
    return nominal && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en"));
  }

  private boolean isPossessive(int i) {
    return switch (tokens.lower(i)) {
      case "my", "our", "your", "his", "its", "their", "whose" -> true;
      case "her" ->
          i + 1 < to
              && (parts.at(i + 1) != 0
                  || isNominal(tokens.tag(i + 1))
                  || tokens.tag(i + 1) == Tag.ADJ);
      default -> false;
    };
  }

  /** A time that stands before a noun and belongs to it: "the March warrant", "Monday's talks". */
  boolean isModifier(int i) {
    int end = parts.end(i);
    if (end >= to) {
      return false;
    }
    if (tokens.is(end, "'s")) {
      return true;
    }
    boolean event = isEvent(end) && tokens.tag(end) != Tag.VERB;
    boolean adjective =
        tokens.tag(end) == Tag.ADJ && end + 1 < to && tokens.tag(end + 1) == Tag.NOUN;
    boolean noun = tokens.tag(end) == Tag.NOUN || event || adjective;
    int before = i - 1;
    if (parts.at(end) != 0 || !noun || before < parts.from) {
      return false;
    }
    boolean opened =
        tokens.is(i, "the")
            || tokens.tag(before) == Tag.DET
            || tokens.tag(before) == Tag.ADJ
            || tokens.is(before, "'s")
            || isPossessive(before)
            || isDemonym(before);
    return opened || isEvent(end) && tokens.tag(before) != Tag.ADP;
  }
}
