package org.capias.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in the stored page each code point of an extracted text stands, so that evidence can be
 * opened there.
 *
 * <pre>{@code
 * Offsets.Range range = extract.offsets().bytes(evidence.start(), evidence.end()).orElseThrow();
 * new String(page.entity(), range.start(), range.length(), page.charset())   // the words, with the markup between them
 * }</pre>
 *
 * <p>Text is counted in code points from the beginning of the document's text; bytes from the
 * beginning of {@link Intake.Page#entity}. A code point that the extractor put in (the line break
 * between two paragraphs) stands nowhere in the page and has no bytes; neither has the text of a
 * format whose bytes are not its words (PDF).
 *
 * @param runs ascending by text, without overlap; the bytes need not ascend
 */
public record Offsets(List<Run> runs) {
  /** For text whose place in the bytes cannot be told. */
  public static final Offsets NONE = new Offsets(List.of());

  public Offsets {
    runs = List.copyOf(runs);
  }

  /**
   * Code points side by side in the text and, each as wide as the others, in the page: {@code
   * &amp;} is a run of one code point, five bytes wide.
   *
   * @param text first code point
   * @param length how many
   * @param start first byte
   * @param width bytes of each code point
   */
  public record Run(int text, int length, int start, int width) {
    int end() {
      return start + length * width;
    }
  }

  /** Bytes from {@code start} to before {@code end}. */
  public record Range(int start, int end) {
    public int length() {
      return end - start;
    }
  }

  /**
   * The bytes from the first to the last of these code points, with all markup between them; empty
   * where none of them stands in the page.
   */
  public Optional<Range> bytes(int from, int to) {
    List<Range> parts = ranges(from, to);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Range part : parts) {
      start = Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return Optional.of(new Range(start, end));
  }

  /** The same bytes without the markup between them, in the order of the text. */
  public List<Range> ranges(int from, int to) {
    List<Range> found = new ArrayList<>();
    for (int i = firstAfter(from); i < runs.size() && runs.get(i).text() < to; i++) {
      Run run = runs.get(i);
      int first = Math.max(from, run.text()) - run.text();
      int last = Math.min(to, run.text() + run.length()) - run.text();
      int start = run.start() + first * run.width();
      int end = run.start() + last * run.width();
      Range before = found.isEmpty() ? null : found.get(found.size() - 1);
      if (before != null && before.end() == start) {
        found.set(found.size() - 1, new Range(before.start(), end));
      } else {
        found.add(new Range(start, end));
      }
    }
    return List.copyOf(found);
  }

  /** Index of the first run that ends behind the code point. */
  private int firstAfter(int from) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (run.text() + run.length() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Runs as {@code text+length@start*width} with spaces between; {@link #parse} reads it. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(runs.size() * 12);
    for (Run run : runs) {
      line.append(line.isEmpty() ? "" : " ").append(run.text()).append('+').append(run.length());
      line.append('@').append(run.start()).append('*').append(run.width());
    }
    return line.toString();
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException where the line is not of that form
   */
  public static Offsets parse(String line) {
    List<Run> runs = new ArrayList<>();
    for (String run : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
      String[] numbers = run.split("[+@*]", -1);
      if (numbers.length != 4) {
        throw new IllegalArgumentException("not a run of offsets: '" + run + "'");
      }
      runs.add(
          new Run(
              Integer.parseInt(numbers[0]),
              Integer.parseInt(numbers[1]),
              Integer.parseInt(numbers[2]),
              Integer.parseInt(numbers[3])));
    }
    return new Offsets(runs);
  }

  /** Collects offsets while a text is made; joins what lies side by side. Not for many threads. */
  public static final class Builder {
    private final List<Run> runs = new ArrayList<>();
    private int text;
    private int length;
    private int start;
    private int width;

    /** One code point at this place of the text, from these bytes. */
    public Builder add(int textAt, int byteAt, int bytes) {
      boolean joins = bytes == width && textAt == text + length && byteAt == start + length * width;
      if (joins && length > 0) {
        length++;
        return this;
      }
      close();
      text = textAt;
      length = 1;
      start = byteAt;
      width = bytes;
      return this;
    }

    public Offsets build() {
      close();
      return runs.isEmpty() ? NONE : new Offsets(runs);
    }

    private void close() {
      if (length > 0) {
        runs.add(new Run(text, length, start, width));
        length = 0;
      }
    }
  }
}
