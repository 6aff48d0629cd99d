package org.capias.reading.claim;

import java.util.List;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** How old somebody is: "El Hishri, 46, was caught", "the 79-year-old", "Mladic, aged 68". */
final class Ages implements Rule {
  private static final int OLDEST = 120;

  @Override
  public void read(Place place, Notes notes) {
    Line line = place.line();
    Tokens tokens = line.tokens;
    for (int i = line.sentence.first(); i < line.sentence.end(); i++) {
      if (tokens.shape(i) == Shape.NUMBER && isAge(tokens.lower(i))) {
        int name = nameBefore(tokens, i, line.sentence.first());
        boolean closed = i + 1 < line.sentence.end() && closes(tokens.lower(i + 1));
        if (name < 0 && closed) {
          copula(place, notes, i);
        } else if (name >= 0 && closed && line.amountAt(i) != null && !isTally(line)) {
          String who = person(line, name);
          note(place, notes, i, i + 1, who == null ? described(place, name) : who, tokens.word(i));
        }
      }
    }
    for (Amount amount : line.amounts) {
      if (amount.type() == Amount.Type.COMPOUND && amount.glued().startsWith("year-old")) {
        compound(place, notes, amount);
      }
    }
  }

  /** "X, who is 46,": a bare number said of a person. */
  private static void copula(Place place, Notes notes, int token) {
    Line line = place.line();
    int verb = line.at(token) - 1;
    int noun = line.has(verb, Line.COPULA) ? place.clauses().subject(verb) : -1;
    if (noun >= 0 && noun < verb && Somebody.isPerson(line, noun)) {
      note(
          place,
          notes,
          token,
          token + 1,
          place.wording().subject(noun, verb),
          line.tokens.word(token));
    }
  }

  /** A list of names with numbers, told apart by semicolons: votes or points, no ages. */
  private static boolean isTally(Line line) {
    int marks = 0;
    for (int i = line.sentence.first(); i < line.sentence.end(); i++) {
      marks += line.tokens.is(i, ";") ? 1 : 0;
    }
    return marks > 1;
  }

  /** "The 79-year-old", "the 79-year-old former president", "a 12-year-old girl". */
  private static void compound(Place place, Notes notes, Amount amount) {
    Line line = place.line();
    int phrase = line.at(amount.core());
    String word = line.tokens.word(amount.core());
    String age = word.substring(0, word.indexOf('-'));
    int last = line.end(phrase);
    String subject;
    if (!line.is(phrase, Phrase.NOUN)) {
      return;
    }
    Mention meant = line.cast.at(amount.core());
    if (meant != null && meant.kind() == Kind.PERSON && meant.form() == Form.DESCRIPTION) {
      subject = line.cast.of(meant).name(); // "the 79-year-old", whom the names know
    } else if (amount.end() < last) {
      String whose = owner(place, phrase, amount.first());
      String who = place.wording().noun(amount.end(), last);
      subject =
          whose.isEmpty() || who == null ? who : whose + place.wording().plain(amount.end(), last);
    } else if (amount.first() > line.first(phrase) && isOwner(line.word(phrase))) {
      return; // "my 11-year-old": somebody else
    } else {
      String named = lastPerson(line, amount.first());
      List<Entity> listed = line.cast.listed();
      boolean his =
          named == null && listed.size() == 1 && line.tokens.is(amount.first() - 1, "the");
      subject = his ? listed.get(0).name() : named;
    }
    note(place, notes, amount.first(), amount.end(), subject, age);
  }

  /** "Moe's | 20-year-old son": whose, with a space behind; empty where nobody's. */
  private static String owner(Place place, int phrase, int token) {
    int mark = token - 1;
    boolean owned = place.tokens().is(mark, "'s") || place.tokens().is(mark, "'");
    int first = place.line().first(phrase);
    return owned && mark > first ? place.wording().plain(first, token) + " " : "";
  }

  private static boolean isOwner(String word) {
    return switch (word) {
      case "my", "your", "his", "her", "our", "their" -> true;
      default -> false;
    };
  }

  /** Who was spoken of last before "the 79-year-old": in this sentence or the two before. */
  private static @Nullable String lastPerson(Line line, int token) {
    var mentions = line.cast.within(Math.max(0, token - 90), token);
    Entity last = null;
    Entity pronoun = null;
    Entity owner = null;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention one = mentions.get(i);
      if (one.kind() != Kind.PERSON) {
        continue;
      }
      Entity who = line.cast.of(one);
      if (line.tokens.is(one.end(), "'s")) {
        owner = who; // X's office said
      } else if (one.form() == Form.PRONOUN) {
        pronoun = pronoun == null ? who : pronoun;
      } else if (last == null) {
        if (!Lexicon.is(line.tokens.lower(one.end()), Role.SAY)) {
          return who.name();
        }
        if (pronoun != null && pronoun.number() != who.number()) {
          return pronoun.isListed() ? pronoun.name() : null; // X said; they held him for years
        }
        last = who;
      } else if (last.number() != who.number()) {
        return null; // the one who spoke, or the one spoken of
      }
    }
    last = last == null ? pronoun : last;
    return last == null || last == owner ? null : last.name();
  }

  /** The last token of a name right before ", 46" or "(46" or ", aged 46"; -1 without one. */
  private static int nameBefore(Tokens tokens, int age, int first) {
    int i = age - 1;
    if (i > first
        && (tokens.is(i, "aged")
            || tokens.is(i, "age")
            || tokens.is(i, "then")
            || tokens.is(i, "now"))) {
      i--;
    }
    return i > first && (tokens.is(i, ",") || tokens.is(i, "(")) ? i - 1 : -1;
  }

  /** "The former colonel, 61, was": somebody told by more than one word, at the head. */
  private static @Nullable String described(Place place, int token) {
    Line line = place.line();
    int phrase = line.at(token);
    boolean two = line.end(phrase) - line.first(phrase) > 2 && line.word(phrase).equals("the");
    return phrase == 0
            && two
            && line.end(phrase) == token + 1
            && place.clauses().chains().isSomebody(0)
        ? place.wording().noun(line.first(phrase), line.end(phrase))
        : null;
  }

  private static @Nullable String person(Line line, int token) {
    Mention mention = line.cast.at(token);
    if (mention == null || mention.kind() != Kind.PERSON || mention.end() != token + 1) {
      return null;
    }
    Entity entity = line.cast.of(mention);
    return entity.name();
  }

  private static boolean closes(String word) {
    return word.equals(",") || word.equals(")") || word.equals(".");
  }

  private static boolean isAge(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i > 2) {
        return false;
      }
      value = value * 10 + c - '0';
    }
    return value > 0 && value <= OLDEST;
  }

  private static void note(
      Place place, Notes notes, int first, int end, @Nullable String subject, String age) {
    notes.add(place, first, end, -1, subject, "age", age, "years", null, "age");
  }
}
