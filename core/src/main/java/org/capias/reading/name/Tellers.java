package org.capias.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Who only speaks of an arrest, or brings it about, and so is not the one arrested: "the minister X
 * told reporters that he was picked up", "a council chaired by X cleared his transfer". The wanted
 * may speak of their own arrest; so may whoever holds no office, where the text offers nobody else.
 */
final class Tellers {
  /** Tokens between a name and its verb: an office in apposition. */
  private static final int APPOSITION = 12;

  /** What somebody is called who speaks for the state, a court or the police. */
  private static final List<String> OFFICES =
      List.of(
          "president ",
          "minister ",
          "premier ",
          "chancellor ",
          "spokes",
          "prosecutor ",
          "official ",
          "commander ",
          "police",
          "chief ",
          "ambassador ",
          "judge ",
          "secretary ",
          "commissioner ",
          "governor ",
          "envoy ",
          "registrar ",
          "investigator ",
          "director ",
          "attorney ",
          "general ",
          "colonel ",
          "captain ",
          "major ",
          "inspector ",
          "superintendent ",
          "sheriff ",
          "officer ",
          "senator ",
          "lawmaker ",
          "congressman ",
          "adviser ",
          "diplomat ");

  private final Page page;
  private final Tokens tokens;
  private final List<Casting.Role> roles;

  /** The people on the list whom the text names. */
  private final List<Integer> listed = new ArrayList<>();

  Tellers(Page page, List<Casting.Role> roles) {
    this.page = page;
    this.tokens = page.tokens();
    this.roles = roles;
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).id != null && roles.get(i).kind == Kind.PERSON) {
        listed.add(i);
      }
    }
  }

  /** Whether a mention is the subject of a verb of saying, its source, or an agent with "by". */
  boolean is(Mention mention) {
    if (roles.get(mention.entity()).id != null) {
      return false;
    }
    Sentence sentence = page.sentences().get(page.sentenceOf(mention.first()));
    int before = beforeTitle(mention.first() - 1, sentence.first());
    if (before >= sentence.first()) {
      boolean source = tokens.is(before, "to") && tokens.is(before - 1, "according");
      if (source || isAgent(mention) || isSaying(before)) { // “…,” said Y
        return true;
      }
    }
    return isSaying(verb(mention.end(), sentence));
  }

  /** "chaired by X". */
  boolean isAgent(Mention mention) {
    int floor = page.sentences().get(page.sentenceOf(mention.first())).first();
    int by = beforeTitle(mention.first() - 1, floor);
    return by > floor && tokens.is(by, "by") && tokens.tag(by - 1) == Tag.VERB;
  }

  /** The first verb behind a name, past an apposition and adverbs; -1 where something else goes. */
  private int verb(int from, Sentence sentence) {
    int i = from;
    if (tokens.is(i, ",")) {
      int close = i + 1;
      while (close < Math.min(sentence.end(), i + APPOSITION) && !tokens.is(close, ",")) {
        close++;
      }
      i = tokens.is(close, ",") ? close + 1 : i + 1;
    }
    while (i < sentence.end() && (tokens.tag(i) == Tag.ADV || tokens.tag(i) == Tag.AUX)) {
      i++;
    }
    return i < sentence.end() ? i : -1;
  }

  private boolean isSaying(int token) {
    return token >= 0
        && (tokens.tag(token) == Tag.VERB || tokens.is(token, "said"))
        && Cues.english().of(tokens.lower(token)) != null;
  }

  /** Back over "Justice Minister", "the chief prosecutor". */
  private int beforeTitle(int from, int floor) {
    int i = from;
    while (i >= floor
        && i > from - 6
        && !isSaying(i)
        && (tokens.tag(i) == Tag.PROPN
            || tokens.tag(i) == Tag.NOUN
            || tokens.tag(i) == Tag.ADJ
            || tokens.tag(i) == Tag.DET)) {
      i--;
    }
    return i;
  }

  /** Whether somebody speaks for the state, a court or the police. */
  boolean isOfficial(int entity) {
    Casting.Role who = roles.get(entity);
    String role = who.role == null ? who.office : who.role;
    if (role == null) {
      return false;
    }
    String told = " " + role.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    boolean other =
        told.contains(" former ") || told.contains(" ex ") || told.contains(" opposition ");
    if (other) {
      return false;
    }
    for (String office : OFFICES) {
      if (told.contains(office)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whom a pronoun means that cannot mean the one who tells: somebody on the list of that gender
   * whom the sentence named between the two; where an official tells, whom of the list the last
   * sentences named, else the one on the list whom the text is about; -1 where it stays open.
   *
   * @param weak whether what is told may as well be told of anybody
   * @param known who was named in the last sentences, in text order
   */
  int instead(
      Mention mentioned,
      boolean weak,
      int topic,
      int token,
      Entity.Gender gender,
      List<Mention> known) {
    int teller = mentioned.entity();
    boolean official = !weak && (isAgent(mentioned) || isOfficial(teller));
    for (int i = known.size() - 1; i >= 0; i--) {
      Mention mention = known.get(i);
      if (mention.first() < token
          && (official || mention.first() > mentioned.first())
          && fits(mention.entity(), gender)) {
        return mention.entity();
      }
    }
    if (!official) {
      return teller;
    }
    if (topic >= 0 && fits(topic, gender)) {
      return topic;
    }
    int sole = -1;
    for (int entity : listed) {
      if (fits(entity, gender)) {
        if (sole >= 0) {
          return -1;
        }
        sole = entity;
      }
    }
    return sole >= 0 ? sole : teller;
  }

  private boolean fits(int entity, Entity.Gender asked) {
    Casting.Role who = roles.get(entity);
    return who.kind == Kind.PERSON
        && who.id != null
        && (who.gender == Entity.Gender.UNKNOWN || who.gender == asked);
  }
}
