package org.capias.report.view;

import java.util.List;
import java.util.stream.Stream;
import org.capias.model.Evidence;
import org.capias.report.view.Page.Cite;
import org.jspecify.annotations.Nullable;

/**
 * When things happened, laid out for a picture: a row for each thing, under its words a track of
 * time with a sign on it. Upright places are in pixels, places along the track in per cent, so that
 * the words keep their size on a phone.
 *
 * <p>What kind of thing it is, is told by the shape of its sign, never by colour alone. A day is a
 * sign, a stay of several days a full bar, a month or a year an open bar within which it happened
 * on some day; a thing without a day stands at the side.
 *
 * @param id of its kind in the story ({@code days}, {@code years})
 * @param description what the picture shows, for those who cannot see it
 * @param axis where the ticks' labels stand
 * @param side whether things without a day stand at the right
 * @param leftOut how many more there are than a picture can hold
 */
public record TimelinePicture(
    String id,
    String title,
    String description,
    List<Tick> ticks,
    List<Row> rows,
    int axis,
    boolean side,
    int leftOut) {
  public TimelinePicture {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /** Where a sign without a day stands. */
  public static final String SIDE = "93%";

  /** A day, month or year on the axis. */
  public record Tick(String at, String label) {}

  /**
   * One thing that happened, was planned, or did not happen.
   *
   * @param lines its day and words, broken to fit a phone
   * @param y the first line's upper edge
   * @param at place of the sign
   * @param bar the bar behind it, or null for a day
   * @param others places of other days that are told for it
   * @param plans places of other days for which it was planned
   * @param spoken the whole in one sentence
   * @param words where its link leads
   */
  public record Row(
      Shape shape,
      List<String> lines,
      int y,
      String at,
      @Nullable Bar bar,
      List<String> others,
      List<String> plans,
      String spoken,
      Evidence words) {
    public Row {
      lines = List.copyOf(lines);
      others = List.copyOf(others);
      plans = List.copyOf(plans);
    }

    /** The middle of the track. */
    public int track() {
      return y + lines.size() * LINE + 11;
    }
  }

  /**
   * A length of time.
   *
   * @param lasted whether the thing lasted so long; if not, it happened on some day within
   */
  public record Bar(String at, String width, boolean lasted) {}

  static final int LINE = 16;

  /** The shapes that occur, in their order, for the legend. */
  public List<Shape> shapes() {
    Stream<Shape> plans = rows.stream().filter(r -> !r.plans().isEmpty()).map(r -> Shape.PLANNED);
    return Stream.concat(rows.stream().map(Row::shape), plans).distinct().sorted().toList();
  }

  /** Whether some bar is a stay. */
  public boolean hasStays() {
    return rows.stream().anyMatch(r -> r.bar() != null && r.bar().lasted());
  }

  /** Whether some bar is a month or a year. */
  public boolean hasVague() {
    return rows.stream().anyMatch(r -> r.bar() != null && !r.bar().lasted());
  }

  public boolean hasDisputes() {
    return rows.stream().anyMatch(r -> !r.others().isEmpty());
  }

  /** Signs that differ without colour; the path is drawn around 0,0. */
  public enum Shape {
    VISIT("was there", true, "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z"),
    OVERFLIGHT("flew over", true, "M0-7L6.5 5H-6.5Z"),
    PLANNED("planned", false, "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z"),
    NOT_MADE("not made", false, "M-5-5L5 5M5-5L-5 5"),
    ARREST("arrested", true, "M-5.5-5.5H5.5V5.5H-5.5Z"),
    RELEASE("released", false, "M-5-5H5V5H-5Z"),
    WARRANT("warrant", true, "M0-7L6 0L0 7L-6 0Z"),
    OTHER("something else told", true, "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z");

    private final String words;
    private final boolean full;
    private final String path;

    Shape(String words, boolean full, String path) {
      this.words = words;
      this.full = full;
      this.path = path;
    }

    public String words() {
      return words;
    }

    /** Class of its style. */
    public String style() {
      return full ? "sign full" : "sign open";
    }

    public String path() {
      return path;
    }
  }

  /** What it rests on, first source first. */
  static Evidence first(List<Cite> cites) {
    return cites.get(0).words().get(0);
  }
}
