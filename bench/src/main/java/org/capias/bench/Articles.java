package org.capias.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.capias.archive.search.Search;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;

/**
 * As many articles as wanted, each the same every time: the commonest words are those of English,
 * since the index keeps pairs of these, all others are invented; the commonest far commoner than
 * the rest as in a language, in sentences and paragraphs; people, states, outlets and days in such
 * numbers as an archive of news has. Nothing in them means anything; they are for measuring.
 *
 * <p>Words follow each other by chance. Half of them are common ones and a quarter of all pairs are
 * pairs of these, as in the news in English (.50 and .22, counted in 327,000 words).
 */
final class Articles {
  private static final int VOCABULARY = 120_000;
  private static final int LENGTH = 4_000;
  private static final int PEOPLE = 3_000;
  private static final int STATES = 190;
  private static final int OUTLETS = 400;
  private static final String[] SYLLABLES = {
    "ba", "den", "fo", "gri", "hal", "ju", "kem", "lo", "mar", "nu", "os", "pel", "qua", "rin",
    "sta", "tor", "ul", "vek", "wi", "zan"
  };

  private static final List<String> REAL = Search.commonWords();
  private final String[] words = new String[VOCABULARY];

  Articles() {
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = word(i);
    }
  }

  /** A word of its own for each number, the commonest first; those of English, then others. */
  static String word(int number) {
    return number < REAL.size() ? REAL.get(number) : invented(number);
  }

  private static String invented(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; ; rest = rest / SYLLABLES.length - 1) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      if (rest < SYLLABLES.length) {
        return word.toString();
      }
    }
  }

  Document document(int number) {
    SplittableRandom random = new SplittableRandom(number);
    String text = text(random, number);
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7_300));
    return new Document(
        id(text),
        "made/" + number + ".txt",
        text,
        0,
        capital(common(random)) + " " + common(random) + " " + common(random),
        "Paper " + (1 + (int) (OUTLETS * square(random))),
        null,
        PartialDate.of(day),
        "https://paper.example/" + number,
        random.nextInt(10) < 8 ? "en" : "fr");
  }

  /** What a reader might have seen in it: two encounters in three articles. */
  Reading reading(Document document, int number) {
    SplittableRandom random = new SplittableRandom(-1L - number);
    List<ToldEncounter> told = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int person = (int) (PEOPLE * square(random));
      int state = (int) (STATES * square(random));
      told.add(
          new ToldEncounter(
              new PersonRef(person < 60 ? "wanted-" + person : null, name(person)),
              new StateRef(
                  "" + (char) ('A' + state / 26) + (char) ('A' + state % 26), "Land " + state),
              null,
              EncounterKind.values()[random.nextInt(EncounterKind.values().length)],
              null,
              List.of(),
              List.of(),
              null,
              List.of(document.evidence(0, Math.min(120, document.text().length()))),
              "made"));
    }
    return new Reading(
        document, told, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private String text(SplittableRandom random, int number) {
    StringBuilder text = new StringBuilder(LENGTH + 100);
    text.append("Article ").append(number).append(".\n\n");
    while (text.length() < LENGTH) {
      int length = 6 + random.nextInt(18);
      text.append(capital(common(random)));
      for (int i = 1; i < length; i++) {
        text.append(random.nextInt(14) == 0 ? ", " : " ").append(common(random));
      }
      text.append(random.nextInt(6) == 0 ? ".\n\n" : ". ");
    }
    return text.toString();
  }

  /** The n-th word about n times as rare as the first. */
  private String common(SplittableRandom random) {
    return words[(int) (Math.pow(VOCABULARY, random.nextDouble()) - 1)];
  }

  private static double square(SplittableRandom random) {
    double even = random.nextDouble();
    return even * even;
  }

  private String name(int person) {
    return capital(words[300 + person]) + " " + capital(words[5_000 + person]);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String id(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
