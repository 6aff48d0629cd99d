package org.capias.casefile.story;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.casefile.story.Neighbours.Neighbour;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.voice.Effort;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Stories kept in a folder between runs: a file for each month of publication ({@code
 * 2024-09.stories}), one for documents without a day. A run loads the months around what comes in,
 * and those around what hangs together with it, and writes those in which something changed. A file
 * is written beside the old one and takes its place when it is whole.
 *
 * <p>One run at a time; what a file does not hold whole is an error that names it.
 */
final class StoryFiles implements StoryGraph.Kept {
  private static final String END = ".stories";
  private static final String VAGUE = "undated";
  private static final int VERSION = 1;

  private final Path folder;
  private final StoryGraph graph;
  private final Set<String> months = new HashSet<>();
  private final Set<String> loaded = new HashSet<>();

  StoryFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.graph = new StoryGraph(new Effort(), this);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END))
          .forEach(name -> months.add(name.substring(0, name.length() - END.length())));
    }
  }

  /** Adds what is not known yet; gives for each document the others of its story. */
  Map<String, List<Outline>> add(Collection<Reading> readings) throws IOException {
    Map<String, List<Outline>> others = new TreeMap<>();
    try {
      List<Outline> all = readings.stream().map(Outline::of).sorted(Outline.ORDER).toList();
      for (Outline own : all) {
        load(own);
        if (!graph.has(own.id())) {
          graph.add(own);
        }
      }
      Map<String, List<Outline>> stories = new TreeMap<>();
      for (int i = 0; i < graph.size(); i++) {
        stories.computeIfAbsent(graph.story(i), s -> new ArrayList<>()).add(graph.outline(i));
      }
      for (List<Outline> story : stories.values()) {
        story.sort(Outline.ORDER);
        story.forEach(own -> others.put(own.id(), story));
      }
      others.keySet().retainAll(all.stream().map(Outline::id).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    save();
    return others;
  }

  @Override
  public boolean load(Outline near) {
    boolean any = loadMonth(VAGUE);
    for (String month : new TreeSet<>(months)) {
      if (!loaded.contains(month) && !month.equals(VAGUE)) {
        YearMonth days = YearMonth.parse(month);
        if (near.earliest() <= days.atEndOfMonth().toEpochDay()
            && days.atDay(1).toEpochDay() <= near.latest()) {
          any |= loadMonth(month);
        }
      }
    }
    return any;
  }

  private boolean loadMonth(String month) {
    if (!months.contains(month) || !loaded.add(month)) {
      return false;
    }
    Path file = folder.resolve(month + END);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (in.readInt() != VERSION) {
        throw new IOException("not an index of stories, or of another version");
      }
      for (int i = in.readInt(); i > 0; i--) {
        Outline own = outline(in);
        Neighbours near = new Neighbours();
        for (int n = in.readInt(); n > 0; n--) {
          near.add(new Neighbour(in.readDouble(), date(in), in.readUTF()));
        }
        String story = in.readUTF();
        // One whose day is told otherwise now has moved to another month.
        if (!graph.has(own.id())) {
          graph.know(own, near, story);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "cannot read " + file + ", " + e + ", remove the folder and index anew", e));
    }
    return true;
  }

  private void save() throws IOException {
    Set<String> written = new TreeSet<>();
    graph.changed().forEach(place -> written.add(month(graph.outline(place))));
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      places.computeIfAbsent(month(graph.outline(i)), m -> new ArrayList<>()).add(i);
    }
    for (String month : written) {
      Path whole = folder.resolve(month + END);
      Path part = folder.resolve(month + END + ".new");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
        List<Integer> members = places.getOrDefault(month, List.of());
        out.writeInt(VERSION);
        out.writeInt(members.size());
        for (int place : members) {
          write(out, graph.outline(place));
          List<Neighbour> near = graph.neighbours(place).nearest();
          out.writeInt(near.size());
          for (Neighbour one : near) {
            out.writeDouble(one.cosine());
            write(out, one.published());
            out.writeUTF(one.id());
          }
          out.writeUTF(graph.story(place));
        }
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String month(Outline outline) {
    PartialDate published = outline.published();
    return published == null || !published.isDay()
        ? VAGUE
        : YearMonth.from(published.first()).toString();
  }

  private static void write(DataOutputStream out, Outline own) throws IOException {
    out.writeUTF(own.id());
    out.writeUTF(own.source());
    write(out, own.published());
    Centre centre = own.centre();
    out.writeBoolean(centre != null);
    if (centre != null) {
      out.writeUTF(centre.person());
      out.writeUTF(centre.state());
      Days days = centre.days();
      out.writeLong(days == null ? Long.MIN_VALUE : days.first().toEpochDay());
      out.writeLong(days == null ? 0 : days.last().toEpochDay());
      out.writeBoolean(centre.exact());
    }
    out.writeInt(own.terms().length);
    for (int i = 0; i < own.terms().length; i++) {
      out.writeInt(own.terms()[i]);
      out.writeFloat(own.weights()[i]);
    }
  }

  private static Outline outline(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String source = in.readUTF();
    PartialDate published = date(in);
    Centre centre = null;
    if (in.readBoolean()) {
      String person = in.readUTF();
      String state = in.readUTF();
      long first = in.readLong();
      long last = in.readLong();
      Days days =
          first == Long.MIN_VALUE
              ? null
              : new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
      centre = new Centre(person, state, days, in.readBoolean());
    }
    int[] terms = new int[in.readInt()];
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new Outline(id, source, published, centre, terms, weights);
  }

  private static void write(DataOutputStream out, @Nullable PartialDate date) throws IOException {
    out.writeUTF(date == null ? "" : date.toString());
  }

  private static @Nullable PartialDate date(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : PartialDate.parse(text);
  }
}
