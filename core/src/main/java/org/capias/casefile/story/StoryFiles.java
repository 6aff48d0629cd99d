package org.capias.casefile.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.casefile.voice.Effort;
import org.capias.model.PartialDate;
import org.capias.model.Reading;

/**
 * Stories kept in a folder between runs: a file for each month of publication ({@code
 * 2024-09.stories}), one for documents without a day, and beside each the words of its documents
 * ({@code 2024-09.words}), to which is only added. A run loads the months around what comes in with
 * their words, those around what hangs together with it without, and writes those in which
 * something changed. A file of stories is written beside the old one and takes its place when it is
 * whole; words that it does not know of are written over.
 *
 * <p>One run at a time; what a file does not hold whole is an error that names it.
 */
final class StoryFiles implements StoryGraph.Kept {
  private static final String END = ".stories";
  private static final String WORDS = ".words";
  private static final String VAGUE = "undated";

  private final Path folder;
  private final StoryGraph graph;

  /** Months that are kept, by their first day. */
  private final NavigableMap<Long, YearMonth> months = new TreeMap<>();

  private boolean vague;

  /** What is loaded of each month. */
  private final Map<String, Kept> loaded = new HashMap<>();

  /** A month in this run: how much of its words is whole, and where those of each document are. */
  private static final class Kept {
    private long whole;
    private boolean words;
    private final Map<String, Long> at = new LinkedHashMap<>();
  }

  StoryFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.graph = new StoryGraph(new Effort(), this);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()))
          .forEach(this::know);
    }
  }

  private void know(String month) {
    if (month.equals(VAGUE)) {
      vague = true;
    } else {
      YearMonth days = YearMonth.parse(month);
      months.put(days.atDay(1).toEpochDay(), days);
    }
  }

  /** Adds what is not known yet; gives for each document the others of its story. */
  Map<String, List<Outline>> add(Collection<Reading> readings) throws IOException {
    Map<String, List<Outline>> others = new TreeMap<>();
    try {
      List<Outline> all = readings.stream().map(Outline::of).sorted(Outline.ORDER).toList();
      for (Outline own : all) {
        load(own, true);
        if (!graph.has(own.id())) {
          graph.add(own);
        }
      }
      Map<String, List<Outline>> stories = new TreeMap<>();
      for (int i = 0; i < graph.size(); i++) {
        stories.computeIfAbsent(graph.story(i), s -> new ArrayList<>()).add(graph.outline(i));
      }
      for (Outline own : all) {
        List<Outline> story = stories.getOrDefault(graph.story(graph.place(own.id())), List.of());
        others.put(own.id(), story.stream().sorted(Outline.ORDER).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    save();
    return others;
  }

  @Override
  public boolean load(Outline near, boolean words) {
    boolean any = vague && load(VAGUE, words);
    long first = near.earliest() == Long.MIN_VALUE ? near.earliest() : near.earliest() - 31;
    for (YearMonth month : months.subMap(first, true, near.latest(), true).values()) {
      if (near.earliest() <= month.atEndOfMonth().toEpochDay()) {
        any |= load(month.toString(), words);
      }
    }
    return any;
  }

  private boolean load(String month, boolean words) {
    Kept kept = loaded.get(month);
    boolean any = kept == null;
    Path file = folder.resolve(month + END);
    try {
      if (kept == null) {
        kept = new Kept();
        loaded.put(month, kept);
        MonthFile.Month all = MonthFile.month(Files.readAllBytes(file));
        kept.whole = all.words();
        for (MonthFile.Entry entry : all.entries()) {
          // One whose day is told otherwise now has moved to another month.
          if (!graph.has(entry.own().id())) {
            graph.know(entry.own(), entry.near(), entry.cell(), entry.story());
            kept.at.put(entry.own().id(), entry.words());
          }
        }
      }
      if (words && !kept.words) {
        kept.words = true;
        file = folder.resolve(month + WORDS);
        ByteBuffer all =
            kept.at.isEmpty() ? ByteBuffer.allocate(0) : ByteBuffer.wrap(Files.readAllBytes(file));
        for (Map.Entry<String, Long> own : kept.at.entrySet()) {
          int place = graph.place(own.getKey());
          graph.words(place, MonthFile.withWords(graph.outline(place), all, own.getValue()));
        }
      }
    } catch (IOException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
      throw new UncheckedIOException(
          new IOException(
              "cannot read " + file + ", " + e + ", remove the folder and index anew", e));
    }
    return any;
  }

  private void save() throws IOException {
    Set<String> written = new TreeSet<>();
    graph.changed().forEach(place -> written.add(month(graph.outline(place))));
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      places.computeIfAbsent(month(graph.outline(i)), m -> new ArrayList<>()).add(i);
    }
    for (String month : written) {
      List<Integer> members = places.getOrDefault(month, List.of());
      Kept kept = loaded.computeIfAbsent(month, m -> new Kept());
      appendWords(month, members, kept);
      List<MonthFile.Entry> entries = new ArrayList<>();
      for (int place : members) {
        Outline own = graph.outline(place);
        entries.add(
            new MonthFile.Entry(
                own,
                kept.at.getOrDefault(own.id(), 0L),
                graph.neighbours(place),
                graph.cell(place),
                graph.story(place)));
      }
      Path part = folder.resolve(month + END + ".new");
      Files.write(part, MonthFile.bytes(new MonthFile.Month(entries, kept.whole)));
      Files.move(part, folder.resolve(month + END), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void appendWords(String month, List<Integer> members, Kept kept) throws IOException {
    Set<Integer> fresh = new HashSet<>(members);
    fresh.removeIf(place -> kept.at.containsKey(graph.outline(place).id()));
    if (fresh.isEmpty()) {
      return;
    }
    try (FileChannel out =
        FileChannel.open(
            folder.resolve(month + WORDS), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int place : members) {
        if (fresh.contains(place)) {
          kept.at.put(graph.outline(place).id(), kept.whole);
          ByteBuffer words = ByteBuffer.wrap(MonthFile.words(graph.outline(place)));
          while (words.hasRemaining()) {
            kept.whole += out.write(words, kept.whole);
          }
        }
      }
    }
  }

  private static String month(Outline outline) {
    PartialDate published = outline.published();
    return published == null || !published.isDay()
        ? VAGUE
        : YearMonth.from(published.first()).toString();
  }
}
