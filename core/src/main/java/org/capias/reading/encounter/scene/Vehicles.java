package org.capias.reading.encounter.scene;

import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose plane, named or as "it", a sentence speaks of. */
final class Vehicles {
  private static final Set<String> VEHICLES =
      Set.of(
          "plane",
          "planes",
          "flights",
          "aircraft",
          "jet",
          "airplane",
          "aeroplane",
          "flight",
          "helicopter",
          "motorcade",
          "convoy",
          "airliner",
          "gulfstream",
          "ilyushin",
          "tupolev",
          "antonov",
          "falcon",
          "learjet",
          "dreamliner",
          "hercules",
          "airbus",
          "boeing",
          "train",
          "yacht",
          "ship");

  private final Scene scene;
  private final Page page;
  private final Tokens tokens;
  private final Cast cast;

  Vehicles(Scene scene) {
    this.scene = scene;
    this.page = scene.page();
    this.tokens = page.tokens();
    this.cast = scene.cast();
  }

  boolean isVehicle(int token) {
    String word = tokens.lower(token);
    return VEHICLES.contains(word)
        || word.equals("zion") && token > 1 && tokens.is(token - 2, "wing")
        || word.startsWith("il-")
        || word.startsWith("a3") && isModel(word);
  }

  /** "A330", "A319". */
  private static boolean isModel(String word) {
    return word.length() == 4 && word.chars().skip(1).allMatch(Character::isDigit);
  }

  /** Whose plane stands right after a verb as its object, named or as "it". */
  @Nullable Entity after(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 5); i++) {
      if (tokens.is(i, "it")) {
        return ownerOfIt(i, sentence);
      }
      if (isVehicle(i)) {
        return owner(i, i, sentence);
      }
    }
    return null;
  }

  /** Whose plane "it" is: the last vehicle before it, not further back than three sentences. */
  @Nullable Entity ownerOfIt(int it, Sentence sentence) {
    int number = page.sentenceOf(it);
    Sentence before = page.sentences().get(Math.max(0, number - 3));
    for (int i = it - 1; i >= before.first(); i--) {
      if (isVehicle(i)) {
        return owner(i, Math.min(i + 6, it - 1), page.sentences().get(page.sentenceOf(i)));
      }
    }
    return null;
  }

  @Nullable Entity owner(int head, int last, Sentence sentence) {
    for (int i = head - 1; i >= Math.max(sentence.first(), head - 6); i--) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return cast.of(mention);
      }
      if (tokens.tag(i) == Tag.VERB) {
        break;
      }
    }
    for (int i = head + 1; i <= last; i++) {
      Mention mention = cast.at(i);
      if (mention != null && mention.kind() == Kind.PERSON) {
        return cast.of(mention);
      }
    }
    return scene.protagonist();
  }
}
