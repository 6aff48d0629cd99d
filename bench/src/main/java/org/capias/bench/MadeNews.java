package org.capias.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;

/**
 * News that nobody wrote, as much as wanted and the same every time, for measuring what many
 * articles cost. Each story is one journey of its own: somebody on the list, a state, a day, a town
 * and words that only this story has; one to seven articles tell it, each in sentences of its own
 * order and choice, with numbers on which they sometimes differ. Sentences of given texts may be
 * mixed in, with half of their longer words invented, so that few articles share them.
 *
 * <p>Nothing in it is true.
 */
final class MadeNews {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final LocalDate FIRST = LocalDate.of(2004, 1, 5);
  private static final int DAYS = 7_300;

  /** One in so many of the sentences mixed in stays as it is: what articles do share. */
  private static final int VERBATIM = 8;

  /** {@code @} and a letter stand for what is one in a story, {@code #} for a word of the story. */
  private static final List<String> FACTS =
      List.of(
          "@P arrived in @S on @D.",
          "@P landed in @T, @S, on @D and was not arrested.",
          "@S did not arrest @P, who has been sought by the court for years.",
          "“We see no reason for # and #,” said @V, a spokesman for the government of @S.",
          "“The # must be surrendered without delay,” said @W of the group # Watch.",
          "@V said that @S would honour its agreements on # and #.",
          "The two governments signed an agreement on # worth @A million dollars.",
          "@S has about @M million people and buys @B percent of its # abroad.",
          "The talks in @T lasted @C hours.",
          "At least @K people were killed at # during the fighting, @W said.",
          "@W called on @S to arrest @P while he was in @T.",
          "@S ratified the Rome Statute in @Y.",
          "The visit to @T had been planned since the # of @Y.",
          "Members of the court are obliged to arrest a suspect on their territory.",
          "@P left @S after @C hours, according to the # agency.");

  private static final List<String> FILLERS =
      List.of(
          "The * of * has changed little since the * of the *.",
          "Many in * still speak of the *, the * and the *.",
          "A * near the * was closed for * days because of *.",
          "Before the * began, * had asked the * for a *.",
          "The * and the * were met by * in the *.",
          "It is not known whether the * will be * or *.");

  private final Registry registry;
  private final List<String> sentences;

  /**
   * @param texts whose sentences are mixed in; may be none
   */
  MadeNews(Registry registry, List<String> texts) {
    this.registry = registry;
    this.sentences = new ArrayList<>();
    for (String text : texts) {
      for (String sentence : text.split("(?<=[.!?][”\"]?)\\s+")) {
        if (sentence.length() > 30 && sentence.length() < 400) {
          sentences.add(sentence.replaceAll("\\s+", " ").strip());
        }
      }
    }
  }

  /** The first so many articles, story after story. */
  List<Document> articles(int count) {
    List<Document> all = new ArrayList<>(count);
    for (int story = 0; all.size() < count; story++) {
      List<Document> told = story(story);
      all.addAll(told.subList(0, Math.min(told.size(), count - all.size())));
    }
    return all;
  }

  /** All articles of one story. */
  List<Document> story(int number) {
    SplittableRandom random = new SplittableRandom(number);
    List<Person> people = registry.people();
    List<State> states = registry.states();
    int turn = number / people.size();
    Event event =
        new Event(
            number,
            people.get(number % people.size()),
            states.get((number * 7 + turn * 31) % states.size()),
            FIRST.plusDays((turn * 211L + number % people.size()) % DAYS),
            random.nextInt(100_000));
    List<Document> told = new ArrayList<>();
    int articles = 1 + random.nextInt(7);
    for (int i = 0; i < articles; i++) {
      told.add(article(event, i, new SplittableRandom(number * 31L + i)));
    }
    return told;
  }

  private record Event(int number, Person person, State state, LocalDate day, int salt) {
    String word(int place) {
      return Articles.word(400 + (salt * 53 + place * 97) % 110_000);
    }
  }

  private Document article(Event event, int number, SplittableRandom random) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < FACTS.size(); i++) {
      if (i < 2 || random.nextInt(10) < 6) {
        lines.add(filled(FACTS.get(i), event, random));
      }
    }
    for (int i = 0; i < 8; i++) {
      lines.add(filled(FILLERS.get(random.nextInt(FILLERS.size())), event, random));
      if (!sentences.isEmpty()) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        lines.add(random.nextInt(VERBATIM) == 0 ? sentence : disguised(sentence, random));
      }
    }
    StringBuilder text = new StringBuilder();
    String title = filled("@P in @S: # and #", event, random);
    text.append(title).append("\n\n").append(lines.remove(0));
    while (!lines.isEmpty()) {
      text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
      text.append(lines.remove(random.nextInt(lines.size())));
    }
    String body = text.append('\n').toString();
    return new Document(
        id(body),
        "made/" + event.number() + "-" + number + ".txt",
        body,
        title.length() + 2,
        title,
        "Paper " + random.nextInt(400),
        null,
        PartialDate.of(event.day().plusDays(random.nextInt(4))),
        null,
        "en");
  }

  private static String filled(String pattern, Event event, SplittableRandom random) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '@') {
        line.append(fact(pattern.charAt(++i), event, random));
      } else if (c == '#') {
        line.append(event.word(random.nextInt(30)));
      } else if (c == '*') {
        line.append(Articles.word((int) (Math.pow(60_000, random.nextDouble()) + 60)));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  private static String fact(char which, Event event, SplittableRandom random) {
    return switch (which) {
      case 'P' -> event.person().name();
      case 'S' -> event.state().inText();
      case 'D' -> LONG.format(event.day());
      case 'T' -> capital(event.word(101));
      case 'V' -> capital(event.word(102)) + " " + capital(event.word(103));
      case 'W' -> capital(event.word(104)) + " " + capital(event.word(105));
      case 'Y' -> String.valueOf(1999 + event.salt() % 5);
      case 'K' -> String.valueOf(40 + event.salt() % 300 + random.nextInt(4) / 3);
      case 'C' -> String.valueOf(2 + event.salt() % 9 + random.nextInt(5) / 4);
      default -> String.valueOf(3 + (event.salt() + which) % 80);
    };
  }

  /** The sentence with half of its longer words invented; numbers and short words stay. */
  private static String disguised(String sentence, SplittableRandom random) {
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      boolean plain = word.length() > 4 && word.chars().allMatch(Character::isLetter);
      if (plain && (Character.isUpperCase(word.charAt(0)) || random.nextBoolean())) {
        String made = Articles.word(60 + random.nextInt(100_000));
        word = Character.isUpperCase(word.charAt(0)) ? capital(made) : made;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return line.toString();
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
