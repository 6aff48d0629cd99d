package org.capias.reading.name;

import java.util.BitSet;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Whom a pronoun means by rules, after the preferences of centering (Grosz, Joshi and Weinstein
 * 1995): whom the sentence or the one before is about, its subject, goes before whoever else it
 * names. What is learnt weighs their guess (docs/decisions/0050-pronouns-by-likeness.md).
 */
final class Preferences {
  /** How many sentences back somebody may still be meant. */
  static final int REACH = 3;

  /**
   * Whom the rules take a pronoun for.
   *
   * @param entity or -1
   * @param by which of them
   */
  record Guess(int entity, String by) {}

  private final Page page;
  private final Tokens tokens;
  private final List<Mention> named;
  private final List<Casting.Role> roles;
  private final int topic;
  private final int only;
  private final Fronting fronting;
  private final Whose whose;
  private final Binding binding;
  private final Undergone undergone;
  private final Tellers tellers;

  /** Tokens that somebody says. */
  private final BitSet quotes;

  Preferences(
      Page page,
      List<Mention> named,
      List<Casting.Role> roles,
      int topic,
      Fronting fronting,
      Whose whose,
      Undergone undergone,
      Tellers tellers,
      BitSet quotes) {
    this.page = page;
    this.tokens = page.tokens();
    this.named = named;
    this.roles = roles;
    this.topic = topic;
    this.only = Topic.only(roles);
    this.fronting = fronting;
    this.whose = whose;
    this.binding = new Binding(page, roles);
    this.undergone = undergone;
    this.tellers = tellers;
    this.quotes = quotes;
  }

  /**
   * @param known who was mentioned in the last sentences, in text order
   */
  Guess of(int token, Entity.Gender gender, List<Mention> known) {
    int number = page.sentenceOf(token);
    if (isTopicAsked(token, gender, page.sentences().get(number), number)) {
      return new Guess(topic, "asked");
    }
    Guess guess = antecedent(token, gender, known);
    return guess.entity() < 0 ? new Guess(sole(gender, token), "sole") : guess;
  }

  /**
   * "Has the warrant cramped his style?": a question that opens a paragraph asks about the topic.
   */
  private boolean isTopicAsked(int token, Entity.Gender gender, Sentence sentence, int number) {
    boolean asked =
        topic >= 0
            && Pronouns.agrees(roles.get(topic).gender, gender)
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
      if (role.kind == Kind.PERSON && Pronouns.agrees(role.gender, gender)) {
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

  private Guess antecedent(int token, Entity.Gender gender, List<Mention> known) {
    int here = page.sentenceOf(token);
    int same = binding.sameClause(token, gender, known);
    if (same >= 0) {
      return new Guess(same, "bound");
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
      if (turned || there != sentenceSeen && !whose.is(mention)) {
        sentenceSeen = there;
        firstInSentence = mention.first();
      }
      if (quotes.get(mention.first())) {
        continue; // “Arrest Moe,” he said: it is not Moe who says so
      }
      Casting.Role who = roles.get(mention.entity());
      if (!Pronouns.agrees(who.gender, gender)
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
      boolean alone = only >= 0 && Pronouns.agrees(roles.get(only).gender, gender);
      return new Guess(alone ? only : -1, "only");
    }
    Sentence sentence = page.sentences().get(here);
    if (!undergone.is(token, sentence) || !tellers.is(best)) {
      return new Guess(best.entity(), "named");
    }
    boolean weak = best.first() >= sentence.first() && undergone.isOfAnybody(token, sentence);
    List<Mention> told = known.stream().filter(m -> !quotes.get(m.first())).toList();
    return new Guess(tellers.instead(best, weak, topic, token, gender, told), "told");
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
