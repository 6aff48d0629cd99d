package org.capias.reading.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.speech.cue.Cues;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Which part people have in the sentences that mention them; each mention is looked at once. */
final class Standings {
  static final String SUBJECT = "subject";

  /** Tokens between somebody and the verb that tells what he says. */
  private static final int CLAUSE = 8;

  /** Tokens of an apposition, and of what may describe the first name of a sentence. */
  private static final int PHRASE = 16;

  /**
   * How somebody is mentioned.
   *
   * @param sentence its number
   * @param place subject, object, owner, whose (of somebody named), or the preposition before the
   *     name; {@code -} for none
   * @param verb what he does; -1 where that is not plain
   * @param first whether nothing but what describes him stands before him
   * @param tells whether he says something, or is told to have said it
   * @param turned whether his clause turns to him from somebody else ("while Y …")
   */
  record Standing(
      int sentence, String place, int verb, boolean first, boolean tells, boolean turned) {}

  private final Page page;
  private final Tokens tokens;
  private final Tellers tellers;
  private final Fronting fronting;
  private final Whose whose;

  /** Tokens that name people. */
  private final BitSet people = new BitSet();

  private final Map<Integer, Standing> byToken = new HashMap<>();

  Standings(Page page, List<Mention> named, Tellers tellers, Fronting fronting, Whose whose) {
    this.page = page;
    this.tokens = page.tokens();
    this.tellers = tellers;
    this.fronting = fronting;
    this.whose = whose;
    named.forEach(one -> people.set(one.first(), one.end()));
  }

  Standing of(Mention mention) {
    return byToken.computeIfAbsent(mention.first(), token -> look(mention));
  }

  private Standing look(Mention mention) {
    int number = page.sentenceOf(mention.first());
    Sentence sentence = page.sentences().get(number);
    int verb = verb(mention.end(), sentence);
    boolean tells = tellers.is(mention) || isSaying(verb) || isAfterSaying(mention, sentence);
    return new Standing(
        number,
        place(mention, sentence, verb),
        verb,
        isFirst(mention, sentence),
        tells,
        fronting.isTurned(mention));
  }

  private String place(Mention mention, Sentence sentence, int verb) {
    if (whose.is(mention)) {
      return "whose";
    }
    if (tokens.is(mention.end(), "'s") || tokens.is(mention.end(), "'")) {
      return "owner";
    }
    int before = mention.first() - 1;
    if (before >= sentence.first() && tokens.tag(before) == Tag.ADP) {
      return tokens.lower(before);
    }
    if (mention.form() == Form.PRONOUN && !tokens.is(mention.first(), "he")) {
      return tokens.is(mention.first(), "she") ? SUBJECT : tokens.lower(mention.first());
    }
    if (verb >= 0) {
      return SUBJECT;
    }
    return before >= sentence.first() && tokens.tag(before) == Tag.VERB ? "object" : "-";
  }

  /** The first verb behind a name, past an apposition; -1 where something else follows. */
  int verb(int from, Sentence sentence) {
    int i = from;
    if (tokens.is(i, ",") || tokens.is(i, "(")) {
      String mark = tokens.is(i, ",") ? "," : ")";
      int close = i + 1;
      while (close < Math.min(sentence.end(), i + PHRASE) && !tokens.is(close, mark)) {
        close++;
      }
      i = tokens.is(close, mark) ? close + 1 : i + 1;
    }
    int last = -1;
    int end = Math.min(sentence.end(), i + PHRASE);
    while (i < end && (tokens.tag(i) == Tag.ADV || tokens.tag(i) == Tag.AUX)) {
      last = tokens.tag(i) == Tag.AUX ? i : last;
      i++;
    }
    return i < end && tokens.tag(i) == Tag.VERB ? i : last;
  }

  /**
   * Whether a sentence is about somebody without a name ("A tailor from Zalingei told"): the
   * article and whether he speaks; {@code -} where it is not, or only behind a token.
   */
  String stranger(int number, int end) {
    Sentence sentence = page.sentences().get(number);
    int first = sentence.first();
    String article = tokens.lower(first);
    boolean opens =
        switch (article) {
          case "a", "an", "one", "another", "the", "his", "her", "their", "my" -> true;
          default -> false;
        };
    if (!opens || tokens.tag(first + 1) == Tag.PROPN) {
      return "-";
    }
    boolean noun = false;
    for (int i = first + 1; i < Math.min(end, first + PHRASE); i++) {
      if (people.get(i)) {
        return "-";
      }
      Tag tag = tokens.tag(i);
      if (noun && (tag == Tag.VERB || tag == Tag.AUX)) {
        return (article.startsWith("a") ? "a" : article) + (isSaying(i) ? " says" : "");
      }
      noun |= tag == Tag.NOUN;
    }
    return "-";
  }

  boolean isSaying(int verb) {
    return verb >= 0 && Cues.english().of(tokens.lower(verb)) != null;
  }

  /** "…,” said X". */
  private boolean isAfterSaying(Mention one, Sentence sentence) {
    for (int i = one.first() - 1; i >= Math.max(sentence.first(), one.first() - CLAUSE); i--) {
      switch (tokens.tag(i)) {
        case VERB -> {
          return isSaying(i);
        }
        case PUNCT, ADP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether only what describes him, and whose he is, stands before him in the sentence. */
  private boolean isFirst(Mention one, Sentence sentence) {
    if (whose.is(one) || one.first() - sentence.first() > PHRASE) {
      return false;
    }
    int i = one.first();
    while (i > sentence.first()) {
      int comma = tokens.is(i - 1, ",") ? i - 1 : i;
      int owner = whose.before(comma);
      int apostrophe = tokens.is(i - 1, "'s") ? whose.before(i - 1) : i - 1;
      if (owner < comma) {
        i = tokens.is(owner - 1, "of") ? owner - 1 : owner;
      } else if (apostrophe < i - 1) {
        i = apostrophe;
      } else if (isDescribing(tokens.tag(i - 1))) {
        i--;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isDescribing(Tag tag) {
    return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN;
  }
}
