package org.capias.reading.passage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A short text and what it tells. Of some only the encounters are annotated, of some only the
 * charges, of some both.
 *
 * <p>Items of a file are separated by a blank line. {@code T:} the passage, {@code \n} for a new
 * line; {@code D:} its day of publication, if it has one; {@code E:} an encounter, {@code person |
 * ISO code | kind | words of its sentence}, the words left out where one sentence names the state;
 * {@code W:} a warrant or charge, {@code person | court | year | words of its sentence}; {@code -}
 * for none of them; {@code P:} whom each "he", "his", "she" … means, in order, names of people as
 * the text has them, {@code -} for somebody else and {@code ?} where it is unclear, with bars
 * between; {@code A:} for each encounter, in order, its first day as the text tells it or {@code
 * -}, the words that tell it ({@code =now} for the present tense), and {@code N} for a visit of
 * which the text tells or implies that he was not arrested, {@code A} where he was, {@code U} where
 * it tells neither, {@code .} of other kinds.
 *
 * @param file name of its file
 * @param id of no other passage
 * @param day when it was published, or null
 * @param encounters what it tells of whereabouts; null where that is not annotated
 * @param charges what it tells of courts; null where that is not annotated
 * @param meant whom its pronouns mean; null where that is not annotated
 * @param days of each encounter; null where they are not annotated
 */
public record Passage(
    String file,
    String id,
    String text,
    @Nullable PartialDate day,
    @Nullable List<Encounter> encounters,
    @Nullable List<Charge> charges,
    @Nullable List<String> meant,
    @Nullable List<Day> days) {
  /**
   * @param state ISO code
   * @param words some words of its sentence, or null where the text leaves no choice
   */
  public record Encounter(String person, String state, String kind, @Nullable String words) {}

  /**
   * @param year of the warrant, if its sentence says it, else {@code -}
   * @param words some words of its sentence
   */
  public record Charge(String person, String year, String words) {}

  /**
   * When an encounter was.
   *
   * @param date as the text tells it, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or
   *     {@code -}
   * @param words that tell it
   */
  public record Day(String date, String words, char outcome) {
    private static final Pattern CELL =
        Pattern.compile("(-|[0-9]{4}(?:-[0-9]{2}){0,2}) (.+) ([NAU.])");

    private static Day of(String cell) {
      Matcher parts = CELL.matcher(cell);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a day, its words and what became of it: " + cell);
      }
      return new Day(parts.group(1), parts.group(2), parts.group(3).charAt(0));
    }
  }

  /** All passages of the files {@code *.txt} of a folder and those in it, by path. */
  public static List<Passage> in(Path folder) throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        for (String item : Files.readString(file).strip().split("\n\\s*\n")) {
          passages.add(of(name, name + "#" + passages.size(), item));
        }
      }
    }
    return passages;
  }

  private static Passage of(String file, String id, String item) {
    String text = "";
    PartialDate day = null;
    List<Encounter> encounters = has(item, "E:") ? new ArrayList<>() : null;
    List<Charge> charges = has(item, "W:") ? new ArrayList<>() : null;
    List<String> meant = null;
    List<Day> days = null;
    for (String line : item.lines().toList()) {
      String rest = line.substring(2).strip();
      String[] cells = rest.split("\\s*\\|\\s*");
      if (line.startsWith("T:")) {
        text = rest.replace("\\n", "\n");
      } else if (line.startsWith("D:")) {
        day = PartialDate.parse(rest);
      } else if (encounters != null && line.startsWith("E:") && !rest.equals("-")) {
        String words = cells.length > 3 ? cells[3] : null;
        encounters.add(new Encounter(cells[0], cells[1], cells[2], words));
      } else if (charges != null && line.startsWith("W:") && !rest.equals("-")) {
        charges.add(new Charge(cells[0], cells[2], cells[3]));
      } else if (line.startsWith("P:")) {
        meant = List.of(cells);
      } else if (line.startsWith("A:")) {
        days = Stream.of(cells).map(Day::of).toList();
      }
    }
    if (days != null && (encounters == null || days.size() != encounters.size())) {
      int count = encounters == null ? 0 : encounters.size();
      throw new IllegalArgumentException(
          id + ": " + count + " encounters, and " + days.size() + " days on its line A:");
    }
    return new Passage(file, id, text, day, encounters, charges, meant, days);
  }

  private static boolean has(String item, String begin) {
    return item.lines().anyMatch(line -> line.startsWith(begin));
  }

  public Document document() {
    return new Document("id", id, text, 0, null, null, null, day, null, "en");
  }

  /** The last of somebody's names in plain small letters: that by which people are compared. */
  public static String family(String name) {
    String[] names =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('-', ' '), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z ]+", " ")
            .strip()
            .split(" ");
    return names[names.length - 1];
  }
}
