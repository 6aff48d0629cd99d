package org.capias.reading.claim;

import java.util.Set;
import java.util.function.IntFunction;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Puts noun phrases into words: the text's own, without articles and quotation marks, with the
 * names that pronouns and "the country" stand for.
 */
final class Wording {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "those");

  private final Line line;
  private final Tokens tokens;
  private final Clauses clauses;
  private final Antecedents antecedents;

  Wording(Line line, Clauses clauses, Antecedents antecedents) {
    this.line = line;
    this.tokens = line.tokens;
    this.clauses = clauses;
    this.antecedents = antecedents;
  }

  /** The subject of a verb in words, or null where it stays open. */
  @Nullable String subject(int noun, int verb) {
    if (noun < 0) {
      return null;
    }
    if (noun >= verb) {
      return phrase(noun, noun + 1);
    }
    if (Agreement.clashes(line, noun, verb) || Agreement.isJoined(line, noun, verb)) {
      return null;
    }
    if (line.word(noun - 1).equals("whose")) {
      int owner = clauses.chains().antecedent(noun - 1);
      String name = owner < 0 ? null : phrase(owner, owner + 1);
      return name == null ? null : name + "'s " + plain(line.first(noun), line.end(noun));
    }
    String apposed = Somebody.apposed(line, noun);
    return apposed != null ? apposed : phrase(noun, subjectEnd(noun, verb));
  }

  /** Where the subject ends: before an apposition, a relative clause, a time or the verb. */
  private int subjectEnd(int noun, int verb) {
    int i = noun + 1;
    while (i < verb && i - noun <= 7) {
      boolean goesOn =
          line.is(i, Phrase.PREPOSITION)
                  && line.is(i + 1, Phrase.NOUN)
                  && (!line.has(i + 1, Line.PRONOUN)
                      || clauses.chains().behindPronoun(i + 1) == noun)
              || line.is(i, Phrase.COORDINATOR) && line.is(i + 1, Phrase.NOUN)
              || line.is(i, Phrase.COMMA)
                  && line.is(i + 1, Phrase.NOUN)
                  && Lists.isAhead(line, i + 1, verb);
      if (!goesOn || Timing.isSpan(line, i)) {
        break;
      }
      i += 2;
    }
    return Math.min(i, Math.max(verb, noun + 1));
  }

  /** Phrases from a noun on up to, not including, another phrase, as a name for a thing. */
  @Nullable String phrase(int noun, int endPhrase) {
    if (line.has(noun, Line.PRONOUN)) {
      return pronoun(line.first(noun));
    }
    if (endPhrase > noun + 2 && clauses.chains().isSized(noun)) {
      return noun(line.first(noun), line.end(noun));
    }
    return noun(line.first(noun), line.end(endPhrase - 1));
  }

  /** Tokens as a name for a thing; null where they are but function words. */
  @Nullable String noun(int first, int end) {
    int from = first;
    while (from < end
        && (isArticle(from, end) || tokens.is(from, "both") || tokens.shape(from) == Shape.QUOTE)) {
      from++;
    }
    String people = from < end ? antecedents.people(line, end - 1) : null;
    boolean one = from + 1 == end;
    if (people != null
        || from >= end
        || from > first && Empty.isThose(tokens, from)
        || one && Empty.isWord(tokens, from)) {
      return people;
    }
    if (one && isPossessive(from)) {
      return owner(from);
    }
    String person = wholePerson(from, end);
    if (person != null) {
      return person;
    }
    boolean definite = from > first && !tokens.lower(from - 1).startsWith("a");
    String meant = from + 1 == end && definite ? definite(from) : null;
    if (meant != null) {
      return meant;
    }
    String owner = owner(from);
    if (owner == null) {
      boolean known = Lexicon.is(tokens.lower(end - 1), Role.CASE); // "their trial": the trial
      return isPossessive(from) ? known ? plain(from + 1, end) : null : plain(from, end);
    }
    return owner + (owner.endsWith("s") ? "' " : "'s ") + plain(from + 1, end);
  }

  /** A title with a name, or a description, of one person: his fullest name. */
  private @Nullable String wholePerson(int first, int end) {
    Mention mention = line.cast.at(end - 1);
    if (mention == null || mention.kind() != Kind.PERSON || mention.form() == Form.PRONOUN) {
      return null;
    }
    Entity entity = line.cast.of(mention);
    for (int i = first; i < mention.first(); i++) {
      boolean other = tokens.is(i, ",") || tokens.is(i, "and") || tokens.tag(i) == Tag.ADP;
      if (other || tokens.is(i, "'s") && entity.role() == null) {
        return null;
      }
    }
    return entity.name();
  }

  /** "the country", "the court": the one named last. */
  private @Nullable String definite(int token) {
    return switch (tokens.lower(token)) {
      case "country", "nation" -> antecedents.country(line, token);
      case "court", "tribunal", "body" -> Groups.before(line.cast, token, false);
      default -> null;
    };
  }

  private boolean isPossessive(int token) {
    return switch (tokens.lower(token)) {
      case "his", "its", "their" -> true;
      case "her" -> !line.has(line.at(token), Line.PRONOUN);
      default -> false;
    };
  }

  /**
   * "the court's | 18 judges", "its | 40 members": who has what stands from a token on, or null.
   */
  @Nullable String owner(int phrase, int token) {
    int first = line.first(phrase);
    if (token - 1 == first && isPossessive(first)) {
      return owner(first);
    }
    return token - 1 > first && tokens.is(token - 1, "'s") ? noun(first, token - 1) : null;
  }

  /** Whose something is, where a possessive pronoun says so. */
  private @Nullable String owner(int token) {
    if (!isPossessive(token)) {
      return null;
    }
    if (!tokens.is(token, "its")) {
      return pronoun(token);
    }
    String here = antecedents.body(line, token);
    if (here == null) {
      here = inThisSentence(token, false);
    }
    return here != null ? here : antecedents.its(line, token);
  }

  /** Whom or what a pronoun means, or null. */
  @Nullable String pronoun(int token) {
    return switch (tokens.lower(token)) {
      case "he", "she" -> OneOfTwo.is(line, clauses, token) ? null : antecedents.he(token);
      case "him", "her", "his", "hers" -> antecedents.he(token);
      case "it", "its" -> {
        if (Empty.isExpletive(line, token)) {
          yield null;
        }
        if (tokens.is(token, "it") && Empty.isRivalled(line, clauses, token)) {
          yield null;
        }
        String here = inThisSentence(token, false);
        yield here != null ? here : Empty.isOpen(line, clauses, token) ? null : antecedents.it();
      }
      case "they", "them", "their" -> {
        if (Empty.meetsOthers(line, token)) {
          yield null;
        }
        String here = inThisSentence(token, true);
        yield here != null ? here : antecedents.they(line, token);
      }
      case "we" -> "we";
      default -> null;
    };
  }

  /** The subject of the clause before in the same sentence, where it agrees in number. */
  private @Nullable String inThisSentence(int token, boolean plural) {
    int phrase = line.at(token);
    int subjects = 0;
    for (int i = phrase - 1; i > 0 && i > phrase - Clauses.REACH && subjects < 2; i--) {
      if (!line.isFinite(i)) {
        continue;
      }
      int noun = clauses.subject(i);
      if (noun < 0 || noun >= i || noun == phrase || line.has(noun, Line.PRONOUN)) {
        continue;
      }
      subjects++;
      boolean person =
          Somebody.isPerson(line, noun) || !plural && clauses.chains().isSomebody(noun);
      if (!person && Plurals.is(line, noun, i) == plural) {
        return phrase(noun, subjectEnd(noun, i));
      }
    }
    return null;
  }

  /** {@code a} before {@code few} is none: few demonstrators are not a few. */
  private boolean isArticle(int i, int end) {
    return ARTICLES.contains(tokens.lower(i))
        && !(i + 1 < end && tokens.is(i, "a") && tokens.is(i + 1, "few"));
  }

  /** The words between two tokens without an article at the head. */
  String bare(int first, int end) {
    boolean article = first + 1 < end && isArticle(first, end);
    return plain(article ? first + 1 : first, end);
  }

  /** The words between two tokens, quotation marks left out. */
  String plain(int first, int end) {
    return words(first, end, tokens::word);
  }

  private boolean isQuote(int token) { // and not the apostrophe of "the leaders' visit"
    return tokens.shape(token) == Shape.QUOTE
        && (tokens.spaceBefore(token) || !tokens.is(token, "'"));
  }

  /** The words between two tokens, pronouns for people other than the subject as names. */
  String resolved(int first, int end, @Nullable String subject) {
    return words(first, end, token -> somebody(token, subject));
  }

  private String words(int first, int end, IntFunction<String> word) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = first; i < end; i++) {
      space |= tokens.spaceBefore(i);
      if (!isQuote(i)) {
        out.append(space && !out.isEmpty() ? " " : "").append(word.apply(i));
        space = false;
      }
    }
    return out.toString();
  }

  private String somebody(int token, @Nullable String subject) {
    boolean pronoun =
        switch (tokens.lower(token)) {
          case "him", "his", "her", "he", "she" -> true;
          default -> false;
        };
    String person = pronoun ? antecedents.he(token) : null;
    if (person == null || subject != null && subject.startsWith(person)) {
      return tokens.word(token);
    }
    boolean object = line.has(line.at(token), Line.PRONOUN);
    return object ? person : person + (person.endsWith("s") ? "'" : "'s");
  }
}
