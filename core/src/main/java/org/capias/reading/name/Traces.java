package org.capias.reading.name;

import java.util.List;
import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Referents.Candidate;
import org.capias.reading.name.Referents.Question;
import org.capias.reading.name.Standings.Standing;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against somebody as the one whom a pronoun means: how far back and in which
 * part he was mentioned, what he does there and what is told of the pronoun here, who stands
 * between, who spoke last, and whether the text is about him. No name is among it.
 */
final class Traces {
  /** Places whose words' meaning counts: the pronoun's, for the listed or others; what he does. */
  static final int PLACES = 3;

  /** Tokens between somebody and a pronoun whose words count one by one; and that count at all. */
  private static final int NEAR = 8;

  private static final int SENTENCE = 60;

  /** Sentences back that are all the same. */
  private static final int FAR = 4;

  private static final String NONE = "-";

  private final Page page;
  private final Tokens tokens;
  private final List<Casting.Role> roles;
  private final int topic;
  private final Tellers tellers;
  private final Undergone undergone;
  private final Standings standings;

  /** The pronoun described last, and who spoke last before it: looked up once for all people. */
  private @Nullable Site asked;

  private int teller = -1;

  Traces(
      Page page,
      List<Casting.Role> roles,
      int topic,
      Undergone undergone,
      Standings standings,
      Tellers tellers) {
    this.page = page;
    this.tokens = page.tokens();
    this.roles = roles;
    this.topic = topic;
    this.tellers = tellers;
    this.undergone = undergone;
    this.standings = standings;
  }

  private Site site(Question question) {
    Site site = asked;
    if (site == null || site.token() != question.token()) {
      site = Site.of(question.token(), page, undergone, standings);
      asked = site;
      teller = -1;
      for (Candidate one : question.candidates()) {
        teller = Math.max(teller, telling(one, site));
      }
    }
    return site;
  }

  /** Where somebody was last told to say something before a pronoun, or -1. */
  private int telling(Candidate one, Site site) {
    for (Mention mention : one.recent()) {
      if (mention.first() < site.token() && standings.of(mention).tells()) {
        return mention.first();
      }
    }
    return -1;
  }

  boolean isListed(int entity) {
    return roles.get(entity).id != null;
  }

  void describe(Question question, Candidate one, Taker taker) {
    Site site = site(question);
    Casting.Role who = roles.get(one.entity());
    String listed = who.id != null ? "listed" : NONE;
    String guess = Grades.known(question.guess().entity(), one.entity(), "guess");
    String same = Grades.known(question.before(), one.entity(), "same");
    somebody(question, one, site, listed, guess, same, taker);
    voice(one, site, taker);
    stranger(one, site, taker);
    Mention last = one.last();
    if (last == null) {
      String about = Grades.known(topic, one.entity(), "topic");
      taker.take("far", about, listed);
      taker.take("far from", site.start(), site.role());
      return;
    }
    Standing standing = standings.of(last);
    boolean ahead = last.first() > site.token();
    String back =
        ahead ? "ahead" : Grades.number(Math.min(6, site.sentence() - standing.sentence()));
    taker.take("back rank", back, Grades.number(one.rank()));
    taker.take("back guess", back, guess);
    taker.take("back same", back, same);
    taker.take("form rank", last.form().name(), Grades.number(one.rank()));
    mention(last, standing, back, site, listed, taker);
    speech(one, standing, back, site, listed, guess, taker);
    if (ahead) {
      taker.take("ahead", site.opener(), site.role());
      taker.take("ahead first", standing.first() ? "first" : NONE, site.start());
    } else if (standing.sentence() == site.sentence() && site.token() - last.end() < SENTENCE) {
      within(last, standing, site, listed, taker);
    }
    past(one, site, listed, taker);
  }

  /** Who he is to the text, the rules and the other people of the question. */
  private void somebody(
      Question question,
      Candidate one,
      Site site,
      String listed,
      String guess,
      String same,
      Taker taker) {
    Casting.Role who = roles.get(one.entity());
    String about = Grades.known(topic, one.entity(), "topic");
    String rank = Grades.number(one.rank());
    String many = Grades.number(question.candidates().size());
    String office = office(one.entity(), who);
    taker.take("guess", guess, listed);
    taker.take("guess of", guess, site.role());
    taker.take("guess of so many", guess, many);
    taker.take("guess by", guess, question.guess().by());
    taker.take("topic", about, listed);
    taker.take("topic at", about, site.start());
    taker.take("topic rank", about, rank);
    taker.take("rank", rank, many);
    taker.take("rank of", rank, site.role());
    taker.take("names", Grades.number(who.names), listed);
    taker.take("gender", who.gender == Entity.Gender.UNKNOWN ? "?" : "agrees", many);
    taker.take("ending", Grades.ending(who), site.female() ? "she" : "he");
    taker.take("same", same, site.role());
    taker.take("same rank", same, rank);
    taker.take("same listed", same, listed);
    taker.take("office", office, site.undergone());
    taker.take("office word", office, site.word());
    taker.take("word", site.word(), listed);
    taker.take("word topic", site.word(), about);
    taker.take("before", site.before(), listed);
    taker.take("after", site.after(), listed);
    taker.take("undergone", site.undergone(), listed);
    taker.take("start", site.start(), rank);
    taker.take("quoted", one.quoted() ? "quoted" : NONE, listed);
    taker.mean(who.id != null ? 0 : 1, site.word());
  }

  /** Whether it was he who spoke last. */
  private void voice(Candidate one, Site site, Taker taker) {
    int telling = telling(one, site);
    String voice = telling < 0 ? NONE : telling == teller ? "last" : "earlier";
    String quote = !site.quote() ? NONE : site.says() ? "quote says" : "quote";
    taker.take("voice", voice, site.says() ? "says" : NONE);
    taker.take("voice role", voice, site.role());
    taker.take("voice quote", voice, quote);
    taker.take("voice undergone", voice, site.undergone());
    taker.take("voice start", voice, site.start());
  }

  /** Whether somebody without a name may be meant, and not he. */
  private void stranger(Candidate one, Site site, Taker taker) {
    Mention last = one.last();
    boolean here = last != null && standings.of(last).sentence() == site.sentence();
    String says = site.says() ? "says" : site.opener();
    taker.take("stranger", site.stranger(), here ? "here" : NONE);
    taker.take("stranger role", site.stranger(), site.role());
    taker.take("stranger says", site.stranger(), says);
    taker.take("stranger place", site.stranger(), last == null ? NONE : standings.of(last).place());
    taker.take("stranger before", site.earlier(), here ? "here" : site.role());
    taker.take("stranger before says", site.earlier(), says);
    taker.take("stranger before at", site.earlier(), site.start());
  }

  /** How and where he was mentioned last. */
  private void mention(
      Mention last, Standing standing, String back, Site site, String listed, Taker taker) {
    String does = standing.verb() < 0 ? NONE : tokens.lower(standing.verb());
    String first = standing.first() ? "first" : NONE;
    boolean near =
        page.sentences().get(standing.sentence()).paragraph()
            == page.sentences().get(site.sentence()).paragraph();
    taker.take("back", back, listed);
    taker.take("back first", back, first);
    taker.take("back place", back, standing.place());
    taker.take("back form", back, last.form().name());
    taker.take("back role", back, site.role());
    taker.take("back start", back, site.start());
    taker.take("place role", standing.place(), site.role());
    taker.take("place first", standing.place(), first);
    taker.take("place listed", standing.place(), listed);
    taker.take("paragraph", near ? "paragraph" : NONE, back);
    if (site.governor() >= 0 && site.governor() == standing.verb()) {
      taker.take("subject of the same", site.role());
    }
    taker.take("does", does, back);
    taker.take("does role", does, site.role());
    taker.take("does word", does, site.word());
    taker.take("turned", standing.turned() ? "turned" : NONE, back);
    taker.take("opener", site.opener(), back);
    taker.take("apart", Grades.about(Math.abs(site.token() - last.end())), site.role());
    taker.mean(2, does);
  }

  /** Whether he speaks there, and the pronoun's man here. */
  private void speech(
      Candidate one,
      Standing standing,
      String back,
      Site site,
      String listed,
      String guess,
      Taker taker) {
    String tells = standing.tells() ? "teller" : NONE;
    String says = !site.says() ? NONE : site.opener().equals("^") ? "says" : "says in clause";
    taker.take("tells", tells, site.undergone());
    taker.take("tells role", tells, site.role());
    taker.take("tells opener", tells, site.opener());
    taker.take("says", says, tells);
    taker.take("says back", says + tells, back);
    taker.take("says rank", says + tells, Grades.number(one.rank()));
    taker.take("says start", says + tells, site.start());
    taker.take("says about", says, listed);
    taker.take("says guess", says + tells, guess);
    taker.take("quote before", site.quote() ? "quote" : NONE, says + tells);
  }

  /** What stands between him and the pronoun, within one sentence. */
  private void within(Mention last, Standing standing, Site site, String listed, Taker taker) {
    int commas = 0;
    int verbs = 0;
    String joint = NONE;
    for (int i = last.end(); i < site.token(); i++) {
      Tag tag = tokens.tag(i);
      commas += tokens.is(i, ",") || tokens.is(i, ";") ? 1 : 0;
      verbs += tag == Tag.VERB ? 1 : 0;
      boolean joins = tag == Tag.SCONJ || tag == Tag.CCONJ || tokens.is(i, "who");
      joint = joins ? tokens.lower(i) : joint;
      if (site.token() - last.end() <= NEAR) {
        taker.take("between", tokens.lower(i), site.role());
      }
    }
    taker.take("commas", Grades.number(commas), standing.place());
    taker.take("verbs", Grades.number(verbs), standing.place());
    taker.take("verbs role", Grades.number(verbs), site.role());
    taker.take("joint", joint, standing.place());
    taker.take("joint role", joint, site.role());
    taker.take("joint listed", joint, listed);
  }

  /** How far back he was what a sentence is about, and how often he was mentioned of late. */
  private void past(Candidate one, Site site, String listed, Taker taker) {
    int subject = FAR;
    int first = FAR;
    int count = 0;
    for (Mention mention : one.recent()) {
      Standing standing = standings.of(mention);
      int back = Math.min(FAR, Math.max(0, site.sentence() - standing.sentence()));
      if (back == FAR) {
        break;
      }
      count++;
      boolean subjects = standing.place().equals(Standings.SUBJECT);
      subject = subjects ? Math.min(subject, back) : subject;
      first = standing.first() ? Math.min(first, back) : first;
    }
    taker.take("subject back", Grades.number(subject), site.role());
    taker.take("subject back at", Grades.number(subject), site.start());
    taker.take("first back", Grades.number(first), site.role());
    taker.take("first back at", Grades.number(first), site.start());
    taker.take("of late", Grades.number(count), Grades.number(subject));
    taker.take("of late listed", Grades.number(count), listed);
  }

  private String office(int entity, Casting.Role who) {
    String role = who.role;
    if (role == null) {
      return who.id != null ? "listed" : who.office != null ? "known" : NONE;
    }
    boolean official = who.id == null && tellers.isOfficial(entity);
    return official ? "official" : role.substring(role.lastIndexOf(' ') + 1);
  }
}
