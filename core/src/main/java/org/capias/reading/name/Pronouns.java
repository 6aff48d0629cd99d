package org.capias.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ties "he", "his", "she" … to people, after the preferences of centering (Grosz, Joshi and
 * Weinstein 1995): whom the sentence or the one before is about, its subject, goes before whoever
 * else it names. Pronouns inside quotation marks are left open, since the speaker's world is not
 * the text's.
 */
final class Pronouns {
  /** How many sentences back somebody may still be meant. */
  private static final int REACH = 3;

  /** Tokens of a sentence looked at together: more than a sentence of news has. */
  static final int STRETCH = 200;

  private final Page page;
  private final Tokens tokens;
  private final List<Mention> named;
  private final List<Casting.Role> roles;
  private final int topic;
  private final int only;

  private final Fronting fronting;
  private final Binding binding;
  private final Undergone undergone;
  private final Tellers tellers;

  /** Tokens that somebody says. */
  private final BitSet quotes;

  /** Mentions of people by name or description, in text order, with the role of each. */
  Pronouns(Page page, List<Mention> named, List<Casting.Role> roles) {
    this.page = page;
    this.tokens = page.tokens();
    this.named = named;
    this.roles = roles;
    this.only = Topic.only(roles);
    this.fronting = new Fronting(page);
    this.binding = new Binding(page, roles);
    this.undergone = new Undergone(tokens);
    this.tellers = new Tellers(page, roles);
    this.quotes = Quoted.in(page);
    this.topic = Topic.of(roles, first());
  }

  static Entity.@Nullable Gender gender(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> Entity.Gender.MALE;
      case "she", "her", "hers", "herself" -> Entity.Gender.FEMALE;
      default -> null;
    };
  }

  /** Who is named first, other than to tell whose chief or son another is; -1 of nobody. */
  private int first() {
    for (Mention mention : named) {
      boolean person = roles.get(mention.entity()).kind == Kind.PERSON;
      if (person && !isFathersName(mention, named)) {
        return mention.entity();
      }
    }
    return -1;
  }

  List<Mention> resolve() {
    List<Mention> resolved = new ArrayList<>();
    List<Mention> window = new ArrayList<>();
    int next = 0;
    boolean quoted = false;
    int paragraph = -1;
    for (int number = 0; number < page.sentences().size(); number++) {
      Sentence sentence = page.sentences().get(number);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        quoted = false;
      }
      int oldest = number - REACH;
      window.removeIf(mention -> page.sentenceOf(mention.first()) < oldest);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if ((i - sentence.first()) % STRETCH == 0) {
          next = move(window, i, Math.min(sentence.end(), i + STRETCH), sentence, next);
        }
        quoted = quoted(i, quoted);
        Entity.Gender gender = gender(tokens.lower(i));
        if (gender != null && !quoted && sentence.zone().tells()) {
          int entity =
              isTopicAsked(i, gender, sentence, number) ? topic : antecedent(i, gender, window);
          entity = entity < 0 ? sole(gender, i) : entity;
          if (entity >= 0) {
            Mention mention = new Mention(i, i + 1, Kind.PERSON, Form.PRONOUN, entity);
            resolved.add(mention);
            insert(window, mention);
            if (roles.get(entity).gender == Entity.Gender.UNKNOWN) {
              roles.get(entity).gender = gender;
            }
          }
        }
      }
    }
    return resolved;
  }

  /**
   * "Has the warrant cramped his style?": a question that opens a paragraph asks about the topic.
   */
  private boolean isTopicAsked(int token, Entity.Gender gender, Sentence sentence, int number) {
    boolean asked =
        topic >= 0
            && agrees(roles.get(topic).gender, gender)
            && Topic.isQuestion(page, number)
            && named.get(0).first() < token;
    return asked
        && named.stream().noneMatch(m -> m.first() >= sentence.first() && m.first() < token);
  }

  /** The one person of a text who may be meant, however far back: as in an interview; or -1. */
  private int sole(Entity.Gender gender, int token) {
    int found = -1;
    for (int i = 0; i < roles.size(); i++) {
      Casting.Role role = roles.get(i);
      if (role.kind == Kind.PERSON && agrees(role.gender, gender)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    boolean before =
        found >= 0 && !named.isEmpty() && found == topic && named.get(0).first() < token;
    return before ? found : -1;
  }

  /** Takes up the names of the next stretch; in an endless sentence drops those long past. */
  private int move(List<Mention> window, int from, int end, Sentence sentence, int next) {
    if (from > sentence.first()) {
      window.removeIf(mention -> mention.first() < from - STRETCH);
    }
    int at = next;
    while (at < named.size() && named.get(at).first() < end) {
      window.add(named.get(at++));
    }
    return at;
  }

  private boolean quoted(int token, boolean before) {
    if (tokens.shape(token) != Shape.QUOTE) {
      return before;
    }
    return switch (tokens.word(token)) {
      case "“", "«", "„" -> true;
      case "”", "»" -> false;
      case "\"" -> !before;
      default -> before;
    };
  }

  private static void insert(List<Mention> known, Mention mention) {
    int at = known.size();
    while (at > 0 && known.get(at - 1).first() > mention.first()) {
      at--;
    }
    known.add(at, mention);
  }

  private int antecedent(int token, Entity.Gender gender, List<Mention> known) {
    int here = page.sentenceOf(token);
    int same = binding.sameClause(token, gender, known);
    if (same >= 0) {
      return same;
    }
    boolean opens = opensParagraph(token, here);
    Mention best = null;
    int bestScore = Integer.MIN_VALUE;
    int firstInSentence = -1;
    int sentenceSeen = -1;
    for (Mention mention : known) {
      int there = page.sentenceOf(mention.first());
      if (here - there > REACH) {
        continue;
      }
      if (there > here) {
        break;
      }
      boolean turned = there == here && there == sentenceSeen && fronting.isTurned(mention);
      if (turned || there != sentenceSeen && !isFathersName(mention, known)) {
        sentenceSeen = there;
        firstInSentence = mention.first();
      }
      if (quotes.get(mention.first())) {
        continue; // “Arrest Moe,” he said: it is not Moe who says so
      }
      Casting.Role who = roles.get(mention.entity());
      if (!agrees(who.gender, gender)
          || mention.first() < token
              && binding.isNamedAfter(mention.entity(), token, here, known)) {
        continue;
      }
      int score;
      if (mention.first() < token) {
        score = -10 * (here - there) + salience(mention, mention.first() == firstInSentence);
      } else if (fronting.isFronted(token, mention.first(), here)) {
        score = 4;
      } else {
        continue;
      }
      score += turned ? 4 : 0;
      if (opens && mention.entity() == topic) {
        score += 12;
      }
      score +=
          page.sentences().get(there).paragraph() == page.sentences().get(here).paragraph() ? 2 : 0;
      if (score >= bestScore) {
        bestScore = score;
        best = mention;
      }
    }
    if (best == null) {
      return only < 0 || !agrees(roles.get(only).gender, gender) ? -1 : only;
    }
    Sentence sentence = page.sentences().get(here);
    if (!undergone.is(token, sentence) || !tellers.is(best)) {
      return best.entity();
    }
    boolean weak = best.first() >= sentence.first() && undergone.isOfAnybody(token, sentence);
    List<Mention> told = known.stream().filter(m -> !quotes.get(m.first())).toList();
    return tellers.instead(best, weak, topic, token, gender, told);
  }

  /**
   * "X's son Y was held", "they held X's former chief of staff, Y", "the spy chief of X, Y": the
   * sentence is about Y, and X only tells who that is.
   */
  private boolean isFathersName(Mention mention, List<Mention> known) {
    boolean owner = tokens.is(mention.end(), "'s");
    if (!owner && !tokens.is(mention.first() - 1, "of")) {
      return false;
    }
    for (int i = known.size() - 1; i >= 0 && known.get(i).first() > mention.first(); i--) {
      int first = known.get(i).first();
      if (first > mention.end() + 7 || roles.get(known.get(i).entity()).kind != Kind.PERSON) {
        continue;
      }
      int end = tokens.is(first - 1, ",") ? first - 1 : first;
      return owner ? fronting.isNounsAlone(mention.end() + 1, end) : end == mention.end();
    }
    return false;
  }

  /** "He", "It is his" at the head of a paragraph take up the text's topic, not the last name. */
  private boolean opensParagraph(int token, int sentence) {
    int first = page.sentences().get(sentence).first();
    boolean itIs =
        first == token - 2
            && (tokens.is(first, "it") || tokens.is(first, "this"))
            && tokens.tag(first + 1) == Tag.AUX;
    return (first == token || itIs)
        && (sentence == 0
            || page.sentences().get(sentence - 1).paragraph()
                < page.sentences().get(sentence).paragraph());
  }

  static boolean agrees(Entity.Gender known, Entity.Gender asked) {
    return known == Entity.Gender.UNKNOWN || known == asked;
  }

  private int salience(Mention mention, boolean first) {
    int score = first ? 5 : 0;
    int next = mention.end();
    if (next < tokens.size()) {
      Tag tag = tokens.tag(next);
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.X && tokens.lower(next).endsWith("ed")) {
        score += 3;
      }
      if (tokens.is(next, "'s")) {
        score -= 1;
      }
    }
    score += Math.min(4, roles.get(mention.entity()).names);
    if (roles.get(mention.entity()).id != null) {
      score += 1;
    }
    return score;
  }
}
