package org.capias.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.capias.model.Evidence;
import org.capias.report.view.Page.Actor;
import org.capias.report.view.Page.Cite;
import org.capias.report.view.Page.Saying;
import org.capias.report.view.Page.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who said what and who passes it on, laid out for a picture: a row for each actor, a column for
 * each source, where both meet a sign with the number of statements. A full sign has words in
 * quotation marks among them, an open one none; a stroke says that something is denied. So one sees
 * who is heard in one source only, whom nobody quotes, and which columns are copies.
 *
 * @param columns the sources, and last the rest of them where there are too many
 * @param rows the actors as in the list below the picture
 * @param head how much room the names of the sources take
 * @param leftOut how many actors more there are than a picture can hold
 * @param statements how many statements those make
 */
public record VoicesPicture(
    String description,
    List<Column> columns,
    List<Row> rows,
    int head,
    int leftOut,
    int statements) {
  public VoicesPicture {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A source.
   *
   * @param copy whether it is a copy and no voice of its own
   */
  public record Column(String at, String name, boolean copy) {}

  /** An actor. */
  public record Row(List<String> name, int y, List<Cell> cells) {
    public Row {
      name = List.copyOf(name);
      cells = List.copyOf(cells);
    }
  }

  /**
   * What an actor says in a source.
   *
   * @param quoted whether some of it stands in quotation marks
   * @param denied whether some of it is a denial
   * @param words where its link leads
   */
  public record Cell(
      String at, int count, boolean quoted, boolean denied, String spoken, Evidence words) {}

  static final int ROW = 34;
  private static final int ROWS = 18;
  private static final int COLUMNS = 12;
  private static final double LEFT = 45;

  /** Height of the whole. */
  public int height() {
    return head + rows.size() * ROW + 4;
  }

  public boolean hasDenials() {
    return rows.stream().flatMap(r -> r.cells().stream()).anyMatch(Cell::denied);
  }

  public boolean hasIndirect() {
    return rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> !c.quoted());
  }

  public boolean hasQuoted() {
    return rows.stream().flatMap(r -> r.cells().stream()).anyMatch(Cell::quoted);
  }

  public boolean hasCopies() {
    return columns.stream().anyMatch(Column::copy);
  }

  /** The picture, or null where one actor or one source leaves nothing to compare. */
  static @Nullable VoicesPicture of(
      @Nullable Actor state, List<Actor> others, List<Source> sources) {
    List<Actor> actors = Stream.concat(Stream.ofNullable(state), others.stream()).toList();
    return actors.size() < 2 || sources.size() < 2 ? null : new Layout(actors, sources).picture();
  }

  /** Gives sources their columns and actors their rows. */
  private static final class Layout {
    private final List<Actor> actors;
    private final Map<Integer, Integer> columns = new TreeMap<>();
    private final List<Column> named = new ArrayList<>();

    Layout(List<Actor> actors, List<Source> sources) {
      this.actors = actors;
      List<Source> shown = widest(sources);
      boolean rest = shown.size() < sources.size();
      int n = shown.size() + (rest ? 1 : 0);
      for (Source source : shown) {
        columns.put(source.number(), columns.size());
        String name = source.number() + " " + name(source);
        named.add(new Column(at(named.size(), n), cut(name, 17), source.copies() != 0));
      }
      if (rest) {
        named.add(new Column(at(named.size(), n), "+" + (sources.size() - shown.size()), false));
      }
    }

    private static String name(Source source) {
      String outlet = source.source().document().outlet();
      String place = source.source().document().source();
      return outlet != null ? outlet : place.substring(place.lastIndexOf('/') + 1);
    }

    private static String cut(String name, int most) {
      return Wrapping.lines(name.replace(' ', '\u00A0'), most - 2, 1).get(0);
    }

    /** Those in which most is said, in the order of their numbers. */
    private List<Source> widest(List<Source> sources) {
      if (sources.size() <= COLUMNS) {
        return sources;
      }
      Map<Integer, Integer> said = new HashMap<>();
      actors.stream()
          .flatMap(a -> a.sayings().stream())
          .flatMap(s -> s.cites().stream())
          .forEach(c -> said.merge(c.source(), 1, Integer::sum));
      return sources.stream()
          .sorted(
              Comparator.comparingInt((Source s) -> -said.getOrDefault(s.number(), 0))
                  .thenComparing(Source::number))
          .limit(COLUMNS - 1L)
          .sorted(Comparator.comparing(Source::number))
          .toList();
    }

    private static String at(int column, int of) {
      return TimeScale.percent(LEFT + (100 - LEFT) * (column + .5) / of);
    }

    VoicesPicture picture() {
      int head = 112;
      List<Row> rows = new ArrayList<>();
      for (Actor actor : actors.subList(0, Math.min(ROWS, actors.size()))) {
        rows.add(
            new Row(Wrapping.lines(actor.name(), 21, 2), head + rows.size() * ROW, cells(actor)));
      }
      List<Actor> rest = actors.subList(rows.size(), actors.size());
      return new VoicesPicture(
          Words.capital(Words.count(actors.size(), "actor"))
              + " in "
              + Words.count(columns.size(), "source")
              + ". "
              + String.join(". ", actors.stream().limit(rows.size()).map(this::spoken).toList())
              + ".",
          named,
          rows,
          head,
          rest.size(),
          rest.stream().mapToInt(a -> a.sayings().size()).sum());
    }

    private String spoken(Actor actor) {
      long sources =
          actor.sayings().stream()
              .flatMap(s -> s.cites().stream())
              .map(Cite::source)
              .distinct()
              .count();
      return actor.name()
          + ": "
          + Words.count(actor.sayings().size(), "statement")
          + " in "
          + Words.count((int) sources, "source");
    }

    private List<Cell> cells(Actor actor) {
      Map<Integer, List<Saying>> said = new TreeMap<>();
      Map<Integer, Evidence> words = new TreeMap<>();
      for (Saying saying : actor.sayings()) {
        for (Cite cite : saying.cites()) {
          int column = columns.getOrDefault(cite.source(), named.size() - 1);
          said.computeIfAbsent(column, c -> new ArrayList<>()).add(saying);
          words.putIfAbsent(column, cite.words().get(0));
        }
      }
      List<Cell> cells = new ArrayList<>();
      said.forEach(
          (column, sayings) -> {
            long quoted = sayings.stream().filter(Saying::verbatim).count();
            boolean denied = sayings.stream().anyMatch(Saying::denied);
            String spoken =
                actor.name()
                    + " in "
                    + named.get(column).name()
                    + ": "
                    + Words.count(sayings.size(), "statement")
                    + (quoted == 0 ? "" : ", " + quoted + " in quotation marks")
                    + (denied ? ", with a denial" : "");
            cells.add(
                new Cell(
                    named.get(column).at(),
                    sayings.size(),
                    quoted > 0,
                    denied,
                    spoken,
                    java.util.Objects.requireNonNull(words.get(column))));
          });
      return cells;
    }
  }
}
