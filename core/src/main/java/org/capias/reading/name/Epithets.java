package org.capias.reading.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that name no office that the text has told: "the fugitive", "the wanted man", "the
 * 71-year-old", "the former president", "the general". They mean somebody on the list, if he is the
 * last person named before, at most so many sentences back. What fits nobody stays a description.
 */
final class Epithets {
  private static final int BACK = 3;

  /** What may be said of anybody. */
  private static final Set<String> ANYBODY =
      Set.of(
          "fugitive",
          "suspect",
          "accused",
          "defendant",
          "indictee",
          "strongman",
          "warlord",
          "autocrat",
          "despot",
          "tyrant",
          "ruler",
          "traveller",
          "traveler",
          "visitor",
          "septuagenarian",
          "octogenarian",
          "general",
          "commander");

  /** Heads that need a word before them to mean one man: "the wanted man". */
  private static final Set<String> MEN =
      Set.of(
          "man",
          "president",
          "leader",
          "chief",
          "ruler",
          "general",
          "commander",
          "politician",
          "mayor",
          "premier",
          "colonel",
          "banker",
          "businessman",
          "officer");

  private static final Set<String> MARKS =
      Set.of(
          "wanted",
          "indicted",
          "accused",
          "old",
          "older",
          "hunted",
          "former",
          "retired",
          "then",
          "then-",
          "ex",
          "deposed",
          "toppled",
          "ousted",
          "exiled",
          "fugitive",
          "junta",
          "rebel",
          "militia",
          "army",
          "military",
          "senior",
          "elusive",
          "ageing",
          "aging",
          "strong",
          "warrant-dodging");

  private final Page page;
  private final Tokens tokens;

  /** For each token the person named there, and, for a step back, the last one before. */
  private final Casting.@Nullable Role[] named;

  /** For each token the state whose adjective it is. */
  private final @Nullable String[] demonyms;

  private final BitSet taken;

  Epithets(Page page, List<Casting.Placed> names, BitSet taken) {
    this.page = page;
    this.tokens = page.tokens();
    this.taken = taken;
    this.named = new Casting.Role[tokens.size() + 1];
    this.demonyms = new String[tokens.size() + 1];
    for (Casting.Placed name : names) {
      if (name.role().kind == Kind.STATE && name.found().form() == Form.DEMONYM) {
        demonyms[name.found().first()] = name.role().id;
      }
      if (name.role().kind == Kind.PERSON) {
        Arrays.fill(named, name.found().first(), name.found().end(), name.role());
      }
    }
  }

  List<Descriptions.Meant> find() {
    List<Descriptions.Meant> meant = new ArrayList<>();
    Casting.Role last = null;
    Casting.Role sought = null; // the last on the list, however far back
    int seen = -BACK;
    int number = 0;
    for (Sentence sentence : page.sentences()) {
      number++;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (named[i] != null) {
          // "X, the security chief of Y, was caught": the chief is spoken of, and not Y
          boolean owner = last != null && seen == number && isOfSomebody(i, sentence);
          last = owner ? last : named[i];
          sought = named[i].id != null ? named[i] : sought;
          seen = number;
        } else if (sought != null && firstSought(i, sentence) > i && taken.nextSetBit(i) != i) {
          meant.add(new Descriptions.Meant(i, firstSought(i, sentence), sought));
        } else if (last != null && last.id != null && number - seen < BACK && tokens.is(i, "the")) {
          int end = sentence.zone().tells() ? end(i, sentence) : i;
          end = end == i && isCompatriot(i + 1, last, sentence) ? i + 2 : end;
          if (end > i && last.gender != Entity.Gender.FEMALE && taken.nextSetBit(i) != i) {
            meant.add(new Descriptions.Meant(i, end, last));
          }
        }
      }
    }
    return meant;
  }

  /**
   * Where "the first sitting head of state" ends that goes on "indicted by the court"; the article
   * where it does not.
   */
  private int firstSought(int article, Sentence sentence) {
    if (!tokens.is(article, "the") || !tokens.is(article + 1, "first")) {
      return article;
    }
    int end = -1;
    for (int i = article + 2; i < Math.min(sentence.end(), article + 12); i++) {
      switch (tokens.lower(i)) {
        case "state", "government", "president", "leader", "ruler" -> end = i + 1;
        case "indicted", "charged", "wanted", "sought", "accused" -> {
          return end > 0 && named[end] == null ? end : article;
        }
        case "sitting", "serving", "head", "of", "ever", "to", "be", "former", "african" -> {}
        default -> {
          return article;
        }
      }
    }
    return article;
  }

  /** Whether a name stands behind "of" and a noun. */
  private boolean isOfSomebody(int token, Sentence sentence) {
    int first = token;
    while (first > sentence.first() && named[first - 1] == named[token]) {
      first--;
    }
    return tokens.is(first - 1, "of") && tokens.tag(first - 2) == Tag.NOUN;
  }

  /** Where an epithet that begins with an article ends; the article itself where it is none. */
  private int end(int article, Sentence sentence) {
    boolean marked = false;
    for (int i = article + 1; i < Math.min(sentence.end(), article + 5); i++) {
      String word = tokens.lower(i);
      boolean aged = word.endsWith("-year-old");
      boolean man = MEN.contains(bare(word)) && (marked || !bare(word).equals(word));
      if ((ANYBODY.contains(word) || aged || man) && isClosed(i + 1, sentence)) {
        return taken.get(i) ? article : i + 1;
      }
      boolean born = word.endsWith("-born");
      if (!MARKS.contains(word) && !aged && !born && !word.equals("-")) {
        return article;
      }
      marked = true;
    }
    return article;
  }

  /** "the Russian flew": an adjective of his state alone before a singular verb. */
  private boolean isCompatriot(int token, Casting.Role who, Sentence sentence) {
    if (token + 1 >= sentence.end() || !sentence.zone().tells()) {
      return false;
    }
    String state = demonyms[token];
    Tag next = tokens.tag(token + 1);
    return state != null
        && state.equals(who.state)
        && (next == Tag.VERB || next == Tag.AUX)
        && !tokens.is(token + 1, "were")
        && !tokens.is(token + 1, "are")
        && !tokens.is(token + 1, "have");
  }

  private static String bare(String word) {
    return word.startsWith("ex-") ? word.substring(3) : word;
  }

  /** Nothing follows that would make it a part of another name or noun. */
  private boolean isClosed(int next, Sentence sentence) {
    if (next >= sentence.end()) {
      return true;
    }
    Tag tag = tokens.tag(next);
    boolean noun = tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
    boolean name = tokens.shape(next) == Shape.CAPITALISED || named[next] != null;
    return !noun && !name && !tokens.is(next, "of") && !tokens.is(next, "-");
  }
}
