package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Modality;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Agreements as told: signed ("signed several agreements on trade"), announced ("agreed to send
 * experts", "agreements are to be signed", "in a joint statement"), discussed ("discussed plans for
 * a railway"). Denied and merely possible ones give nothing. Parties that the sentence does not
 * name stay unnamed, but for "the two sides": the two states named last.
 */
final class Agreements {
  private static final Set<String> ABOUT =
      Set.of("on", "about", "for", "in", "over", "to", "regarding", "concerning", "of", "under");
  private static final int LONGEST = 28;
  private static final Set<String> NOBODY =
      Set.of("neither", "none", "nobody", "no", "few", "hardly", "nor");

  private final List<Agreement> told = new ArrayList<>();

  /** Parties of the agreement told last. */
  private List<String> last = List.of();

  List<Agreement> told() {
    return told;
  }

  void read(Place place) {
    Line line = place.line();
    for (int v = 0; v < line.size(); v++) {
      if (line.is(v, Phrase.VERB) && !line.has(v, Line.NEGATED)) {
        verb(place, v);
      } else if (line.is(v, Phrase.NOUN)) {
        joint(place, v);
      }
    }
  }

  private void verb(Place place, int verb) {
    Line line = place.line();
    String word = line.headWord(verb);
    if (Lexicon.is(word, Role.SIGN)) {
      int noun = agreement(place, verb);
      if (noun >= 0) {
        signed(place, verb, noun);
      }
    } else if (Lexicon.is(word, Role.AGREE)) {
      agreed(place, verb);
    } else if (Lexicon.is(word, Role.DISCUSS) && !line.has(verb, Line.PASSIVE)) {
      discussed(place, verb);
    } else if (Lexicon.is(word, Role.COVER)) {
      int subject = place.clauses().subject(verb);
      if (subject >= 0 && isAgreement(line, subject)) {
        covers(place, verb);
      }
    }
  }

  /** The noun phrase of the agreement: object, or subject of a passive. */
  private static int agreement(Place place, int verb) {
    Line line = place.line();
    if (line.has(verb, Line.PASSIVE | Line.PARTICIPLE)) {
      int subject = place.clauses().subject(verb);
      return subject >= 0 && isAgreement(line, subject) ? subject : -1;
    }
    for (int i = verb + 1; i < verb + 3; i++) {
      if (line.is(i, Phrase.NOUN) && isAgreement(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAgreement(Line line, int noun) {
    // A treaty with a name of its own is a matter of membership.
    if (line.is(noun + 1, Phrase.COMMA) && line.is(noun + 2, Phrase.NOUN)) {
      Mention apposed = line.cast.at(line.end(noun + 2) - 1);
      if (apposed != null && apposed.kind() == Kind.THING) {
        return false;
      }
    }
    return Lexicon.is(line.headWord(noun), Role.AGREEMENT) && line.cast.at(line.head(noun)) == null;
  }

  private void signed(Place place, int verb, int noun) {
    Line line = place.line();
    Modality modality = Modalities.of(line, place.clauses(), verb);
    if (modality == Modality.DENIED || modality == Modality.POSSIBLE || isByNobody(place, verb)) {
      return;
    }
    boolean passive = noun < verb;
    int from = passive ? verb + 1 : noun + 1;
    String about = about(place, from, noun);
    List<String> parties =
        passive
            ? Parties.behind(place, noun + 1, line.size(), "between", "with")
            : Parties.of(place, verb);
    add(
        place,
        parties,
        about,
        modality == Modality.PLANNED ? AgreementStatus.ANNOUNCED : AgreementStatus.SIGNED,
        "signed");
  }

  /** "Neither of the two has signed", "no state signed", "none of them". */
  private static boolean isByNobody(Place place, int verb) {
    Line line = place.line();
    int subject = place.clauses().subject(verb);
    boolean here = subject >= 0 && NOBODY.contains(line.tokens.lower(line.first(subject)));
    boolean of =
        line.is(subject - 1, Phrase.PREPOSITION)
            && line.is(subject - 2, Phrase.NOUN)
            && NOBODY.contains(line.tokens.lower(line.first(subject - 2)));
    return here || of;
  }

  /** What stands behind "on", "including" …; else the agreement's own words. */
  private static String about(Place place, int from, int noun) {
    Line line = place.line();
    int i = from;
    while (i < line.size() && i < from + 8) {
      boolean opens =
          line.is(i, Phrase.PREPOSITION)
                  && ABOUT.contains(line.word(i))
                  && !line.is(i + 1, Phrase.TIME)
              || line.word(i).equals("including")
              || line.word(i).equals("covering");
      if (opens && i + 1 < line.size()) {
        return content(place, i + 1);
      }
      if (line.is(i, Phrase.COLON)
          || line.is(i, Phrase.SUBORDINATOR)
          || line.is(i, Phrase.RELATIVE)) {
        break;
      }
      i++;
    }
    String words = place.wording().noun(line.first(noun), line.end(noun));
    return words == null ? line.headWord(noun) : words;
  }

  /** Words from a phrase to the end of its clause, no further than a relative clause. */
  private static String content(Place place, int from) {
    Line line = place.line();
    int end = from;
    while (end < line.size() && line.end(end) - line.first(from) <= LONGEST) {
      Phrase kind = line.kind(end);
      boolean stops =
          kind == Phrase.COLON
              || kind == Phrase.PREPOSITION && line.word(end).equals("with")
              || kind == Phrase.RELATIVE
              || kind == Phrase.DASH
              || kind == Phrase.SUBORDINATOR
              || kind == Phrase.OTHER
              || kind == Phrase.TIME
              || line.isFinite(end)
              || kind == Phrase.COORDINATOR && place.clauses().beginsClause(end + 1)
              || kind == Phrase.COMMA
                  && (place.clauses().beginsClause(end + 1) || !continues(line, end + 1));
      if (stops && end > from) {
        break;
      }
      end++;
    }
    while (end > from + 1 && !line.is(end - 1, Phrase.NOUN)) {
      end--;
    }
    return place.wording().plain(line.first(from), line.end(end - 1));
  }

  private static boolean continues(Line line, int i) {
    return line.is(i, Phrase.NOUN) || line.is(i, Phrase.COORDINATOR);
  }

  private void agreed(Place place, int verb) {
    Line line = place.line();
    Modality modality = Modalities.of(line, place.clauses(), verb);
    int next = verb + 1;
    boolean content =
        line.is(next, Phrase.VERB) && line.has(next, Line.INFINITIVE)
            || line.word(next).equals("on") && line.is(next + 1, Phrase.NOUN);
    if (!content || modality == Modality.POSSIBLE || line.has(verb, Line.PASSIVE)) {
      return;
    }
    List<String> parties = Parties.of(place, verb);
    if (parties.isEmpty()) {
      return;
    }
    int from = line.word(next).equals("on") ? next + 1 : next;
    String about = content(place, from);
    add(
        place,
        parties,
        about.startsWith("to ") ? about.substring(3) : about,
        AgreementStatus.ANNOUNCED,
        "agreed");
  }

  private void discussed(Place place, int verb) {
    Line line = place.line();
    int object = verb + 1;
    boolean told =
        line.isFinite(verb)
            && (line.is(object, Phrase.NOUN) && !line.has(object, Line.PRONOUN)
                || line.is(object, Phrase.VERB) && line.has(object, Line.ING));
    boolean fact = Modalities.of(line, place.clauses(), verb) == Modality.HAPPENED;
    List<String> parties = Parties.of(place, verb);
    if (told && fact && !parties.isEmpty()) {
      add(place, parties, content(place, object), AgreementStatus.DISCUSSED, "discussed");
    }
  }

  /** "Another agreement focused on a study of the river." */
  private void covers(Place place, int verb) {
    Line line = place.line();
    int from = verb + 1;
    while (line.is(from, Phrase.PREPOSITION)) {
      from++;
    }
    if (from < line.size() && !last.isEmpty()) {
      add(place, last, content(place, from), AgreementStatus.SIGNED, "agreement covers");
    }
  }

  /** "by mutual agreement", "in a joint statement": with what the clause then says. */
  private void joint(Place place, int noun) {
    Line line = place.line();
    String words =
        line.tokens.words(line.first(noun), line.end(noun)).toLowerCase(java.util.Locale.ROOT);
    boolean joint =
        words.endsWith("mutual agreement")
            || words.endsWith("joint statement")
            || words.endsWith("joint declaration")
            || words.endsWith("joint decision");
    if (!joint || !line.is(noun - 1, Phrase.PREPOSITION)) {
      return;
    }
    int verb = place.clauses().governor(noun);
    if (verb < 0) {
      return;
    }
    List<String> parties = Parties.of(place, verb);
    int that = place.clauses().end(verb);
    boolean said = line.is(that, Phrase.SUBORDINATOR);
    String about = said ? clause(place, that + 1) : clause(place, verb);
    if (!about.isBlank() && (said || noun < verb)) {
      add(place, parties, about, AgreementStatus.ANNOUNCED, "joint");
    }
  }

  private static String clause(Place place, int from) {
    Line line = place.line();
    int end = from;
    while (end < line.size()
        && line.end(end) - line.first(from) <= LONGEST
        && !line.is(end, Phrase.COMMA)
        && !line.is(end, Phrase.COLON)
        && !line.is(end, Phrase.OTHER)) {
      end++;
    }
    return end > from ? place.wording().plain(line.first(from), line.end(end - 1)) : "";
  }

  private void add(
      Place place,
      List<String> parties,
      @Nullable String about,
      AgreementStatus status,
      String rule) {
    if (about == null || about.isBlank()) {
      return;
    }
    Line line = place.line();
    for (Agreement known : told) {
      if (known.about().equals(about)) {
        return;
      }
    }
    last = parties.isEmpty() ? last : parties;
    told.add(
        new Agreement(parties, about, status, List.of(line.page.evidence(line.sentence)), rule));
  }
}
