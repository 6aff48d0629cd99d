package org.capias.reading.encounter.sighting;

import java.util.List;
import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Where a deed is put by the words before its verb: "In Nairobi last week he attended", "the
 * Nairobi ceremony that he attended", "Mongolia, which he visited", "a summit held in Pretoria that
 * he skipped". Between the place and the verb's own group stands no other verb, so that the place
 * belongs to this deed and to no other.
 */
final class Antecedents {
  /** Tokens before a verb: more than a fronted phrase and an apposition of its subject have. */
  private static final int REACH = 30;

  private static final Set<String> AT = Set.of("in", "at", "inside", "near", "outside", "on");
  private static final Set<String> CLAUSES =
      Set.of("but", "while", "although", "though", "because", "after", "before", "if", "since");

  private final Scene scene;
  private final Tokens tokens;
  private final NounPhrases nouns;

  Antecedents(Scene scene, NounPhrases nouns) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
    this.nouns = nouns;
  }

  /** The place, not in his own state, that stands before a verb group, or nothing. */
  List<Where> before(int first, Entity who, Sentence sentence) {
    int floor = Math.max(sentence.first(), first - REACH);
    for (int i = first - 1; i >= floor; i--) {
      Mention mention = scene.cast().at(i);
      if (mention != null && mention.kind() != Kind.PERSON) {
        Where where = scene.places().where(mention);
        boolean named = mention.form() == Form.NAME || mention.form() == Form.CAPITAL;
        if (where != null
            && named
            && !where.state().equals(who.state())
            && isTied(mention, first, sentence)) {
          return scene.places().listUpTo(where, sentence.first());
        }
        i = mention.first();
        continue;
      }
      String word = tokens.lower(i);
      if (tokens.tag(i) == Tag.AUX
          || tokens.tag(i) == Tag.VERB && !isAttribute(i)
          || word.equals(";")
          || word.equals(":")
          || CLAUSES.contains(word) && i > sentence.first()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "the summit hosted by X that he": a participle in a noun phrase is no verb of a clause. */
  private boolean isAttribute(int token) {
    return switch (tokens.lower(token)) {
      case "held", "hosted", "following", "including", "wanted", "accused", "indicted", "based" ->
          true;
      default -> false;
    };
  }

  private boolean isTo(Mention place, Sentence sentence) {
    return place.first() == sentence.first() + 1 && tokens.is(sentence.first(), "to");
  }

  /** "will remain in China until Wednesday, posed": the place is that of the verb before it. */
  private boolean isOfVerb(Mention place, Sentence sentence) {
    for (int i = place.first() - 1; i >= Math.max(sentence.first(), place.first() - 6); i--) {
      if (tokens.tag(i) == Tag.ADP) {
        return i > sentence.first() && tokens.tag(i - 1) == Tag.VERB && !isAttribute(i - 1);
      }
    }
    return false;
  }

  /** "Egypt, Eritrea and Qatar, all of which he visited". */
  private boolean isAllOf(int end) {
    int all = tokens.is(end, ",") ? end + 1 : end;
    return switch (tokens.lower(all)) {
      case "all", "both", "each" -> tokens.is(all + 1, "of") && tokens.is(all + 2, "which");
      case "which" -> true;
      default -> false;
    };
  }

  /** "the countries that he has visited are A and B", "A and B: these are the countries he saw". */
  List<Where> countries(int first, int end, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 8); i--) {
      switch (tokens.lower(i)) {
        case "countries", "states", "places", "capitals", "members" -> {
          List<Where> behind = scene.places().listAfterVerb(end, sentence);
          return behind.isEmpty() ? scene.places().opening(sentence, i) : behind;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.is(i, ";")) {
            return List.of();
          }
        }
      }
    }
    return List.of();
  }

  /** "has been to all of them": the list that this sentence, or the one before, opened. */
  List<Where> them(int from, Sentence sentence) {
    boolean them = false;
    for (int i = from; i < Math.min(sentence.end(), from + 6); i++) {
      boolean of = tokens.is(i - 1, "of") && (tokens.is(i, "them") || tokens.is(i, "these"));
      them |= of || tokens.is(i, "three") || tokens.is(i, "both") || tokens.is(i, "four");
    }
    if (!them) {
      return List.of();
    }
    int number = scene.page().sentenceOf(from);
    int floor = number == 0 ? sentence.first() : scene.page().sentences().get(number - 1).first();
    List<Mention> mentions = scene.cast().within(floor, from);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Where where = scene.places().where(mentions.get(i));
      List<Where> list = where == null ? List.of() : scene.places().listUpTo(where, floor);
      if (list.size() > 1) {
        return list;
      }
    }
    return List.of();
  }

  private boolean isTied(Mention place, int first, Sentence sentence) {
    if (AT.contains(scene.places().link(place, sentence.first())) && !isOfVerb(place, sentence)) {
      return true;
    }
    for (int i = place.end(); i < Math.min(first, place.end() + 3); i++) {
      if (nouns.isEvent(i) || nouns.isTrip(i)) {
        return true;
      }
    }
    if (isAllOf(place.end()) || place.end() == first && isTo(place, sentence)) {
      return true; // "To Beijing came X"
    }
    int next = tokens.is(place.end(), ",") ? place.end() + 1 : place.end();
    return next < first
        && switch (tokens.lower(next)) {
          case "which", "where" -> true;
          case "that" -> next == place.end();
          case "to", "in", "at", "from" -> tokens.is(next + 1, "which");
          default -> false;
        };
  }
}
