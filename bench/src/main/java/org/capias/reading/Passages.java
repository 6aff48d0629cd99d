package org.capias.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.reading.claim.charge.ChargeLessons;
import org.capias.reading.encounter.guess.Lessons;
import org.capias.reading.encounter.guess.TrainEncounters;
import org.capias.reading.name.Names;
import org.capias.reading.text.Page;
import org.capias.reading.time.Times;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated passages and has the likeness of encounters learnt from them.
 *
 * <pre>{@code
 * bench/run train-likeness bench/training/encounters FILE [HELD]
 * }</pre>
 *
 * <p>Items of a file are separated by a blank line. {@code T:} the passage, {@code \n} for a new
 * line; {@code D:} its day of publication, if it has one; {@code E:} an encounter, {@code person |
 * ISO code | kind | words of its sentence}, the words left out where one sentence names the state;
 * {@code E: -} for none. Files whose name begins with HELD are not learnt from but measured on.
 */
public final class Passages {
  private Passages() {}

  public static void run(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = Names.of(KnownNames.of(Registry.load()));
    Lessons learnt = new Lessons();
    Lessons kept = new Lessons();
    List<Path> files = files(folder);
    int items = 0;
    for (Path one : files) {
      boolean aside = held != null && one.getFileName().toString().matches(held);
      for (List<String> item : items(one)) {
        add(item, one.getFileName() + "#" + items++, names, aside ? kept : learnt);
      }
    }
    out.printf("%d passages of %d files%n", items, files.size());
    Files.write(file, TrainEncounters.run(learnt, kept, out));
  }

  private static void add(List<String> item, String id, Names names, Lessons lessons) {
    String text = "";
    PartialDate day = null;
    List<Lessons.Told> told = new ArrayList<>();
    for (String line : item) {
      String rest = line.substring(2).strip();
      if (line.startsWith("T:")) {
        text = rest.replace("\\n", "\n");
      } else if (line.startsWith("D:")) {
        day = PartialDate.parse(rest);
      } else if (line.startsWith("E:") && !rest.equals("-")) {
        String[] cells = rest.split("\\s*\\|\\s*");
        told.add(
            new Lessons.Told(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : null));
      }
    }
    Document document = new Document("id", id, text, 0, null, null, null, day, null, "en");
    Page page = Page.of(document);
    lessons.add(id, page, names.in(page), Times.in(page).all(), told);
  }

  /**
   * The same for charges: {@code W:} person | court | year | words of its sentence; {@code W: -}
   * for none.
   */
  public static void charges(Path folder, Path file, @Nullable String held, PrintStream out)
      throws IOException {
    Names names = Names.of(KnownNames.of(Registry.load()));
    ChargeLessons learnt = new ChargeLessons();
    ChargeLessons kept = new ChargeLessons();
    for (Path one : files(folder)) {
      boolean aside = held != null && one.getFileName().toString().matches(held);
      for (List<String> item : items(one)) {
        String text = "";
        List<ChargeLessons.Told> told = new ArrayList<>();
        for (String line : item) {
          String rest = line.substring(2).strip();
          if (line.startsWith("T:")) {
            text = rest.replace("\\n", "\n");
          } else if (line.startsWith("W:") && !rest.equals("-")) {
            String[] cells = rest.split("\\s*\\|\\s*");
            told.add(new ChargeLessons.Told(cells[0], cells[3]));
          }
        }
        Page page = Page.of(new Document("id", "id", text, 0, null, null, null, null, null, "en"));
        (aside ? kept : learnt).add(page, names.in(page), told);
      }
    }
    Files.write(file, ChargeLessons.learn(learnt, kept, out));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<List<String>> items(Path file) throws IOException {
    List<List<String>> items = new ArrayList<>();
    List<String> item = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        item.add(line);
      } else if (!item.isEmpty()) {
        items.add(item);
        item = new ArrayList<>();
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    return items;
  }
}
